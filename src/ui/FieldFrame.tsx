// SPDX-License-Identifier: EUPL-1.2
/** The frame around one control: label, hint, error, control, in the order a screen reader needs them. */
import type { Child, FC } from 'hono/jsx'
import { fieldTies, type FieldProps } from './field.ts'
import { uiWordsNl } from './words.nl.ts'

type Props = FieldProps & {
  /** Makes the label the heading of the page: one question, one page. */
  asHeading?: boolean | undefined
  children: Child
}

export const FieldFrame: FC<Props> = ({ asHeading, children, ...field }) => {
  const { id, hintId, errorId } = fieldTies(field)
  const words = field.words ?? uiWordsNl
  const label = (
    <label class={asHeading ? 'question' : 'utrecht-form-label'} for={id}>
      {field.label}
      {field.optional ? <span class="optional"> ({words.optional})</span> : null}
    </label>
  )
  return (
    <div class={field.error ? 'field field--invalid' : 'field'}>
      {asHeading ? <h1>{label}</h1> : label}
      {field.hint ? (
        <div class="hint" id={hintId}>
          {field.hint}
        </div>
      ) : null}
      <FieldError id={errorId} error={field.error} words={words} />
      {children}
    </div>
  )
}

export const FieldError: FC<{ id: string; error?: string | undefined; words: typeof uiWordsNl }> = (props) =>
  props.error ? (
    <p class="utrecht-form-field-error-message" id={props.id}>
      <span class="visually-hidden">{props.words.error}: </span>
      {props.error}
    </p>
  ) : null
