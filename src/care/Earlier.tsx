// SPDX-License-Identifier: EUPL-1.2
/** How something was written before: who wrote what when, folded away. */
import type { FC } from 'hono/jsx'
import type { Instant } from '../time.ts'
import { Card } from '../ui/Card.tsx'
import { MomentText } from '../ui/DateText.tsx'
import { visibleText } from '../ui/visible-text.ts'
import { words } from './words.nl.ts'

interface EarlierProps {
  /** the newest first, without the one that holds now */
  versions: readonly { by: string; at: Instant; text: string }[]
  names: ReadonlyMap<string, string>
  now: Instant
}

export const Earlier: FC<EarlierProps> = ({ versions, names, now }) =>
  versions.length === 0 ? null : (
    <details class="fold">
      <summary class="fold__summary">{words.earlier}</summary>
      <div class="fold__content">
        {versions.map(({ by, at, text }) => (
          <Card>
            <p class="hint">
              {names.get(by)}, <MomentText moment={at} now={now} />
            </p>
            <p class="own-words" dir="auto">
              {visibleText(text)}
            </p>
          </Card>
        ))}
      </div>
    </details>
  )
