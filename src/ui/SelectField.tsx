// SPDX-License-Identifier: EUPL-1.2
/** A choice out of a list that is too long for radios. */
import type { FC } from 'hono/jsx'
import { fieldTies, type FieldProps } from './field.ts'
import { FieldFrame } from './FieldFrame.tsx'

export type SelectOption = { value: string; label: string; disabled?: boolean | undefined }

export type SelectFieldProps = FieldProps & {
  options: readonly SelectOption[]
  value?: string | undefined
  /** The words of a first, empty choice; without it the first option is chosen. */
  emptyLabel?: string | undefined
}

export const SelectField: FC<SelectFieldProps> = ({ options, value, emptyLabel, ...field }) => {
  const { id, attributes } = fieldTies(field)
  return (
    <FieldFrame {...field}>
      <select
        class={field.error ? 'utrecht-select utrecht-select--invalid' : 'utrecht-select'}
        id={id}
        name={field.name}
        required={field.required}
        disabled={field.disabled}
        {...attributes}
      >
        {emptyLabel === undefined ? null : <option value="">{emptyLabel}</option>}
        {options.map((option) => (
          <option value={option.value} selected={option.value === value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
