// SPDX-License-Identifier: EUPL-1.2
/** Who looked at contact details or at an original, and when: the owner of a report sees each look. */
import type { FC } from 'hono/jsx'
import type { Instant } from '../../time.ts'
import { Card } from '../../ui/Card.tsx'
import { MomentText } from '../../ui/DateText.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import type { Reveal } from '../reveal/reveals-of.ts'
import { words } from '../words.nl.ts'

export const RevealList: FC<{ reveals: readonly Reveal[]; now: Instant }> = ({ reveals, now }) => (
  <Card title={words.report.reveals}>
    {reveals.length === 0 ? (
      <p>{words.report.noReveals}</p>
    ) : (
      <ul>
        {reveals.map(({ by, at, shows, ownReason }) => (
          <li>
            {by}, {words.report.revealShows[shows]}, <MomentText moment={at} now={now} />
            {ownReason === undefined ? null : (
              <>
                <br />
                {words.report.ownReason} <span dir="auto">{visibleText(ownReason)}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    )}
  </Card>
)
