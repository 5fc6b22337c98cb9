// SPDX-License-Identifier: EUPL-1.2
/**
 * What must be mended, on top of the page, each line a link to its field. Empty when there is nothing to mend.
 * It takes the focus when the page opens (no script needed), so that a screen reader begins here. On public pages it does not: there the
 * first press of Tab must reach the way out, and the summary speaks up by itself.
 */
import type { FC } from 'hono/jsx'
import { uiWordsNl, type UiWords } from './words.nl.ts'

/** @property field the id of the control (usually the name) @property message what to do, as a sentence */
export type FormError = { field: string; message: string }

export type ErrorSummaryProps = {
  errors: readonly FormError[]
  title?: string | undefined
  /** False on public pages. */
  takesFocus?: boolean | undefined
  words?: UiWords | undefined
}

export const ErrorSummary: FC<ErrorSummaryProps> = ({ errors, title, takesFocus = true, words }) =>
  errors.length === 0 ? null : (
    <div
      class="errors"
      role={takesFocus ? 'group' : 'alert'}
      aria-labelledby="errors-title"
      tabindex={-1}
      id="errors"
      autofocus={takesFocus}
    >
      <h2 class="errors__title" id="errors-title">
        {title ?? (words ?? uiWordsNl).errorSummary}
      </h2>
      <ul class="errors__list">
        {errors.map((error) => (
          <li>
            <a href={`#${error.field}`}>{error.message}</a>
          </li>
        ))}
      </ul>
    </div>
  )
