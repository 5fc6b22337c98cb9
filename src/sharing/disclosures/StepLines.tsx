// SPDX-License-Identifier: EUPL-1.2
/** What happened with a disclosure, in order, with what was said. */
import type { FC } from 'hono/jsx'
import type { Instant } from '../../time.ts'
import { MomentText } from '../../ui/DateText.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import type { Step } from './steps.ts'
import { stepWords, words } from './words.nl.ts'

interface StepLinesProps {
  steps: readonly Step[]
  names: ReadonlyMap<string, string>
  now: Instant
}

export const StepLines: FC<StepLinesProps> = ({ steps, names, now }) =>
  steps.length === 0 ? (
    <p class="hint">{words.one.noSteps}</p>
  ) : (
    <ol class="plain-list">
      {steps.map(({ kind, by, at, text }) => (
        <li>
          <p>
            <strong>{stepWords[kind](by === undefined ? '' : (names.get(by) ?? ''))}</strong>{' '}
            <span class="hint">
              <MomentText moment={at} now={now} />
            </span>
          </p>
          {text === '' ? null : (
            <p class="own-words" dir="auto">
              {visibleText(text)}
            </p>
          )}
        </li>
      ))}
    </ol>
  )
