// SPDX-License-Identifier: EUPL-1.2
/** A field for one line: text, a date, a number, an address of any kind. */
import type { FC } from 'hono/jsx'
import { fieldTies, type FieldProps } from './field.ts'
import { FieldFrame } from './FieldFrame.tsx'

export type TextFieldProps = FieldProps & {
  value?: string | undefined
  type?:
    'text' | 'email' | 'tel' | 'url' | 'number' | 'date' | 'time' | 'datetime-local' | 'search' | 'password' | undefined
  /** How much the field invites to write: a code, a name, a sentence. */
  width?: 'short' | 'medium' | 'full' | undefined
  autocomplete?: string | undefined
  inputmode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'url' | 'search' | undefined
  maxlength?: number | undefined
  min?: string | undefined
  max?: string | undefined
  spellcheck?: boolean | undefined
  autocapitalize?: 'none' | 'sentences' | 'words' | 'characters' | undefined
  /** Offered while one types; anything else may be typed too. */
  suggestions?: readonly string[] | undefined
  asHeading?: boolean | undefined
}

const widths = { short: 'width-short', medium: 'width-medium', full: 'width-full' } as const

export const TextField: FC<TextFieldProps> = (props) => {
  const { value, type, width, autocomplete, inputmode, maxlength, min, max, spellcheck, autocapitalize, ...rest } =
    props
  const { asHeading, suggestions, ...field } = rest
  const { id, attributes } = fieldTies(field)
  const kind = field.error ? 'utrecht-textbox utrecht-textbox--invalid' : 'utrecht-textbox'
  const given = { autocomplete, inputmode, maxlength, min, max, spellcheck, autocapitalize }
  return (
    <FieldFrame {...field} asHeading={asHeading}>
      <input
        class={`${kind} ${widths[width ?? 'medium']}`}
        type={type ?? 'text'}
        id={id}
        name={field.name}
        value={value}
        required={field.required}
        disabled={field.disabled}
        {...(type === undefined || type === 'text' || type === 'search' ? { dir: 'auto' } : {})}
        {...(suggestions && suggestions.length > 0 ? { list: `${id}-list` } : {})}
        {...given}
        {...attributes}
      />
      {suggestions && suggestions.length > 0 ? (
        <datalist id={`${id}-list`}>
          {suggestions.map((place) => (
            <option value={place} />
          ))}
        </datalist>
      ) : null}
    </FieldFrame>
  )
}
