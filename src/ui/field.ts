// SPDX-License-Identifier: EUPL-1.2
/** What every form field shares: its name, its words, and the ties between label, hint and error. */
import type { Child } from 'hono/jsx'
import type { UiWords } from './words.nl.ts'

export type FieldProps = {
  name: string
  label: Child
  /** The id of the control, where the error summary jumps to. Usually the name. */
  id?: string | undefined
  hint?: Child | undefined
  error?: string | undefined
  /** Says "niet verplicht" after the label. */
  optional?: boolean | undefined
  /** Adds the HTML attribute; the server decides all the same. */
  required?: boolean | undefined
  disabled?: boolean | undefined
  words?: UiWords | undefined
}

/** @returns the ids of a field and the attributes that tie its hint and error to the control */
export function fieldTies(field: Pick<FieldProps, 'name' | 'id' | 'hint' | 'error'>) {
  const id = field.id ?? field.name
  const hintId = `${id}-hint`
  const errorId = `${id}-error`
  const described = [field.hint ? hintId : '', field.error ? errorId : ''].filter(Boolean).join(' ')
  const attributes = {
    ...(described ? { 'aria-describedby': described } : {}),
    ...(field.error ? { 'aria-invalid': 'true' as const } : {}),
  }
  return { id, hintId, errorId, attributes }
}
