// SPDX-License-Identifier: EUPL-1.2
/** What is not known yet, and which answer would change what: so that one asks what matters and no more. */
import type { FC } from 'hono/jsx'
import type { RuleId } from '../../law/pathways/rule.ts'
import { pathwayRules } from '../../law/pathways/table.ts'
import { termName } from '../../law/pathways/timers.ts'
import type { Change, Unknown } from '../../law/pathways/unknown.ts'
import { Card } from '../../ui/Card.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { labelOf, sayAnswer } from './facts-words.nl.ts'
import { fieldOf } from './facts-form.ts'
import { words } from './words.nl.ts'

/** @param factsHref the form; nothing where nobody can write any more */
export const UnknownCard: FC<{ unknown: readonly Unknown[]; factsHref: string | undefined }> = ({
  unknown,
  factsHref,
}) => (
  <Card title={words.unknownTitle}>
    <p class="hint">{unknown.length === 0 ? words.unknownNone : words.unknownLead}</p>
    <ul class="plain-list">
      {unknown.map(({ input, why, question, changes }) => (
        <li class="moment">
          <p>
            {factsHref ? <a href={`${factsHref}#${fieldOf[input]}`}>{question}</a> : question}{' '}
            {why === 'contradiction' ? <StatusBadge tone="warning">{words.contradiction}</StatusBadge> : null}
          </p>
          {changes.length > 0 ? (
            <details class="fold">
              <summary class="fold__summary">{words.whatChanges}</summary>
              <div class="fold__content">
                <ul>
                  {changes.map((change) => (
                    <li>
                      {words.answerChanges(sayTried(change.answer))} {sayChange(change)}
                    </li>
                  ))}
                </ul>
              </div>
            </details>
          ) : null}
        </li>
      ))}
    </ul>
  </Card>
)

/** Of a contradiction the answer that is left out is named by its input. */
function sayTried(answer: string): string {
  const input = (Object.keys(fieldOf) as (keyof typeof fieldOf)[]).find((each) => answer === `zonder ${each}`)
  return input ? words.without(labelOf(input)) : sayAnswer(answer)
}

const sayRules = (ids: readonly RuleId[]): string =>
  ids.map((id) => `${id} (${pathwayRules.find((rule) => rule.id === id)?.nl ?? ''})`).join(', ')

const sayChange = ({ added, removed, terms }: Change): string =>
  [
    ...(added.length > 0 ? [words.adds(sayRules(added))] : []),
    ...(removed.length > 0 ? [words.drops(sayRules(removed))] : []),
    ...(terms.length > 0 ? [words.moves(terms.map(termName).join(', '))] : []),
  ].join('; ')
