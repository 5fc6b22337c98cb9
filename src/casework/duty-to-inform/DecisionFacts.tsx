// SPDX-License-Identifier: EUPL-1.2
/** What was decided about telling a person, by whom and when: the one that holds, or one from before. */
import type { FC } from 'hono/jsx'
import { postponingGrounds } from '../../law/duty-to-inform.ts'
import { dateOf, type PlainDate } from '../../time.ts'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { sayDate } from '../../ui/date-words.ts'
import { visibleText } from '../../ui/visible-text.ts'
import type { Decision } from './rules.ts'
import type { Duty } from './store.ts'
import { alongWords, outcomeWords, wayWords, words } from './words.nl.ts'

type DecisionFactsProps = NonNullable<Duty['decided']> & {
  names: ReadonlyMap<string, string>
  today: PlainDate
  withOutcome?: boolean
}

export const DecisionFacts: FC<DecisionFactsProps> = ({ decision, by, at, names, today, withOutcome }) => (
  <>
    {withOutcome ? <p>{outcomeWords[decision.outcome]}</p> : null}
    <DefinitionList
      items={[
        ...linesOf(decision, today).map(([term, text]) => ({
          term,
          description: <span dir="auto">{visibleText(text)}</span>,
        })),
        { term: words.facts.by, description: `${names.get(by)}, ${sayDate(dateOf(at), today)}` },
      ]}
    />
  </>
)

function linesOf(decision: Decision, today: PlainDate): [string, string][] {
  const { facts } = words
  if (decision.outcome === 'noNameKnown') return [[facts.sentence, decision.sentence]]
  if (decision.outcome === 'postponed')
    return [
      [facts.ground, postponingGrounds[decision.ground]],
      [facts.sentence, decision.sentence],
      [words.review, sayDate(decision.reviewOn, today)],
    ]
  const lines: [string, string][] = [
    [facts.way, wayWords[decision.way]],
    [facts.on, sayDate(decision.on, today)],
    [facts.along, alongWords[decision.along]],
    [facts.otherWay, decision.otherWay],
    [facts.said, decision.sentence],
  ]
  return lines.filter(([, text]) => text !== '')
}
