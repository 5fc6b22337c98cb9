// SPDX-License-Identifier: EUPL-1.2
/** One thing that is so, or not. */
import type { FC } from 'hono/jsx'
import { FieldError } from './FieldFrame.tsx'
import { fieldTies, type FieldProps } from './field.ts'
import { uiWordsNl } from './words.nl.ts'

export type CheckboxProps = FieldProps & {
  /** What is sent when it is ticked; `ja` unless told. */
  value?: string | undefined
  checked?: boolean | undefined
}

export const Checkbox: FC<CheckboxProps> = ({ value, checked, ...field }) => {
  const { id, hintId, errorId, attributes } = fieldTies(field)
  const words = field.words ?? uiWordsNl
  return (
    <div class={field.error ? 'field field--invalid' : 'field'}>
      <FieldError id={errorId} error={field.error} words={words} />
      <div class="choice">
        <label class="choice__label">
          <input
            class="choice__control"
            type="checkbox"
            id={id}
            name={field.name}
            value={value ?? 'ja'}
            checked={checked}
            required={field.required}
            disabled={field.disabled}
            {...attributes}
          />
          <span>{field.label}</span>
        </label>
        {field.hint ? (
          <div class="hint choice__more" id={hintId}>
            {field.hint}
          </div>
        ) : null}
      </div>
    </div>
  )
}
