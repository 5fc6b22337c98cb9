// SPDX-License-Identifier: EUPL-1.2
/** On which part something is put: asked only of who works on more than one. */
import type { FC } from 'hono/jsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { partWords } from '../words.nl.ts'
import { partSlugs } from './rules.ts'
import type { Part } from './store.ts'

export interface PartFieldProps {
  parts: readonly Part[]
  value: string | undefined
  error: string | undefined
  label: string
  hint?: string | undefined
  id?: string | undefined
  name?: string | undefined
}

export const PartField: FC<PartFieldProps> = ({ parts, value, error, label, hint, id, name = 'spoor' }) => {
  const [first, ...others] = parts
  if (!first) return null
  if (others.length === 0) return <input type="hidden" name={name} value={partSlugs[first.kind]} />
  return (
    <SelectField
      name={name}
      id={id}
      label={label}
      hint={hint}
      options={parts.map(({ kind }) => ({ value: partSlugs[kind], label: partWords[kind] }))}
      value={value}
      error={error}
    />
  )
}
