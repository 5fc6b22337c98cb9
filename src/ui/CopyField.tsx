// SPDX-License-Identifier: EUPL-1.2
/**
 * A text to take along to another system: in a box to select it from, with a button that copies it where there is script. The page that draws
 * these carries `copyScript`.
 */
import type { FC } from 'hono/jsx'
import { buttonLooks } from './Button.tsx'

export interface CopyFieldProps {
  /** Unique on the page. */
  id: string
  label: string
  text: string
  /** On the button: a verb. */
  copy: string
  /** Said once it was copied. */
  copied: string
}

/** Characters in a line of the box on a telephone, about; lines of the box at most. */
const width = 34
const mostRows = 14

const rowsOf = (text: string): number =>
  Math.min(
    mostRows,
    text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / width)), 0),
  )

export const CopyField: FC<CopyFieldProps> = ({ id, label, text, copy, copied }) => (
  <div class="field">
    <label class="utrecht-form-label" for={id}>
      <span dir="auto">{label}</span>
    </label>
    <textarea class="utrecht-textarea copy-field" id={id} rows={rowsOf(text)} readonly dir="auto" spellcheck={false}>
      {text}
    </textarea>
    <div hidden>
      <button
        type="button"
        class={buttonLooks.secondary}
        data-copy={id}
        data-copied={copied}
        aria-label={`${copy}: ${label}`}
      >
        {copy}
      </button>{' '}
      <span role="status" id={`${id}-copied`} />
    </div>
  </div>
)
