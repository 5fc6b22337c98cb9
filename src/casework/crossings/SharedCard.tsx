// SPDX-License-Identifier: EUPL-1.2
/** What went from this part to others: to which, why, by whom, and the way to take it back. What the other part reads stands there. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { Instant } from '../../time.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { MomentText } from '../../ui/DateText.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { words } from '../entries/words.nl.ts'
import { partSlugs, type PartKind } from '../parts/rules.ts'
import { partWords } from '../words.nl.ts'
import { addressOf } from './crossable.ts'
import type { Crossing } from './store.ts'

interface SharedCardProps {
  crossings: readonly Crossing[]
  caseId: string
  part: PartKind
  names: ReadonlyMap<string, string>
  now: Instant
  csrf: string
}

export const SharedCard: FC<SharedCardProps> = ({ crossings, caseId, part, names, now, csrf }) =>
  crossings.length === 0 ? null : (
    <Card title={words.sharedTitle}>
      <ol class="plain-list">
        {crossings.map(({ id, to: target, ofKind, ofId, reason, by, at, endedAt }) => (
          <li class="moment">
            <p>
              <a href={addressOf(caseId, ofKind, ofId)}>{words.sharedWith(partWords[target])}</a>
            </p>
            <p class="hint">
              {names.get(by)}, <MomentText moment={at} now={now} />
              {reason ? `: ${visibleText(reason)}` : null}
            </p>
            {endedAt ? (
              <p class="hint">
                {words.takenBack} <MomentText moment={endedAt} now={now} />
              </p>
            ) : (
              <StaffForm action={to('endCrossing', { id: caseId })} csrf={csrf}>
                <input type="hidden" name="spoor" value={partSlugs[part]} />
                <input type="hidden" name="welke" value={id} />
                <Button variant="subtle" label={words.takeBackFrom(partWords[target])}>
                  {words.takeBack}
                </Button>
              </StaffForm>
            )}
          </li>
        ))}
      </ol>
    </Card>
  )
