// SPDX-License-Identifier: EUPL-1.2
/** What other parts let cross to this one: the copy and nothing else. The mark of non-punishment comes along. */
import type { FC } from 'hono/jsx'
import type { Instant } from '../../time.ts'
import { Card } from '../../ui/Card.tsx'
import { MomentText } from '../../ui/DateText.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { words } from '../entries/words.nl.ts'
import { hasNonPunishmentMark } from '../network/rules.ts'
import { partWords } from '../words.nl.ts'
import type { Crossing } from './store.ts'

export const CrossedCard: FC<{ crossings: readonly Crossing[]; names: ReadonlyMap<string, string>; now: Instant }> = ({
  crossings,
  names,
  now,
}) =>
  crossings.length === 0 ? null : (
    <Card title={words.crossedTitle}>
      <ol class="plain-list">
        {crossings.map(({ from, by, at, copy }) => (
          <li class="moment">
            <p class="hint">
              {words.crossedFrom(partWords[from], names.get(by) ?? '')}, <MomentText moment={at} now={now} />
            </p>
            {copy?.node ? <p>{copy.node.label}</p> : null}
            {copy?.node && hasNonPunishmentMark(copy.node.roles) ? (
              <p>
                <strong>{words.nonPunishment}</strong>
              </p>
            ) : null}
            <p class="own-words" dir="auto">
              {visibleText(copy?.text ?? '')}
            </p>
          </li>
        ))}
      </ol>
    </Card>
  )
