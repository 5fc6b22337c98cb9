// SPDX-License-Identifier: EUPL-1.2
/** A field for a story: more than one line. */
import type { FC } from 'hono/jsx'
import { fieldTies, type FieldProps } from './field.ts'
import { FieldFrame } from './FieldFrame.tsx'

export type TextAreaProps = FieldProps & {
  value?: string | undefined
  rows?: number | undefined
  maxlength?: number | undefined
  autocomplete?: string | undefined
  asHeading?: boolean | undefined
}

export const TextArea: FC<TextAreaProps> = ({ value, rows, maxlength, autocomplete, asHeading, ...field }) => {
  const { id, attributes } = fieldTies(field)
  return (
    <FieldFrame {...field} asHeading={asHeading}>
      <textarea
        class={field.error ? 'utrecht-textarea utrecht-textarea--invalid' : 'utrecht-textarea'}
        id={id}
        name={field.name}
        rows={rows ?? 4}
        maxlength={maxlength}
        autocomplete={autocomplete}
        required={field.required}
        disabled={field.disabled}
        dir="auto"
        {...attributes}
      >
        {value ?? ''}
      </textarea>
    </FieldFrame>
  )
}
