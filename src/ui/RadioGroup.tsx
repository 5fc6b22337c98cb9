// SPDX-License-Identifier: EUPL-1.2
/** One choice out of a few, all in sight. The error summary jumps to the first radio, whose id is the id of the group. */
import type { Child, FC } from 'hono/jsx'
import { FieldError } from './FieldFrame.tsx'
import { fieldTies, type FieldProps } from './field.ts'
import { uiWordsNl } from './words.nl.ts'

export type RadioOption = {
  value: string
  label: Child
  hint?: Child | undefined
  /** Fields that belong to this choice; in sight when it is chosen, by style alone. */
  content?: Child | undefined
  disabled?: boolean | undefined
}

export type RadioGroupProps = Omit<FieldProps, 'label'> & {
  legend: Child
  options: readonly RadioOption[]
  value?: string | undefined
  /** Makes the legend the heading of the page. */
  asHeading?: boolean | undefined
  /** Beside each other when there is room; for two or three short choices. */
  inline?: boolean | undefined
}

export const RadioGroup: FC<RadioGroupProps> = ({ legend, options, value, asHeading, inline, ...field }) => {
  const { id, hintId, errorId, attributes } = fieldTies(field)
  const words = field.words ?? uiWordsNl
  return (
    <fieldset class={field.error ? 'field field--invalid' : 'field'} {...attributes} role="radiogroup">
      <legend class={asHeading ? 'question' : 'legend'}>
        {asHeading ? <h1>{legend}</h1> : legend}
        {field.optional ? <span class="optional"> ({words.optional})</span> : null}
      </legend>
      {field.hint ? (
        <div class="hint" id={hintId}>
          {field.hint}
        </div>
      ) : null}
      <FieldError id={errorId} error={field.error} words={words} />
      <div class={inline ? 'choices choices--inline' : 'choices'}>
        {options.map((option, index) => (
          <Choice group={field} id={index === 0 ? id : `${id}-${index + 1}`} option={option} value={value} />
        ))}
      </div>
    </fieldset>
  )
}

type ChoiceProps = { group: Omit<FieldProps, 'label'>; id: string; option: RadioOption; value?: string | undefined }

const Choice: FC<ChoiceProps> = ({ group, id, option, value }) => (
  <div class="choice">
    <label class="choice__label">
      <input
        class="choice__control"
        type="radio"
        id={id}
        name={group.name}
        value={option.value}
        checked={option.value === value}
        required={group.required}
        disabled={group.disabled || option.disabled}
        {...(option.hint ? { 'aria-describedby': `${id}-hint-own` } : {})}
      />
      <span>{option.label}</span>
    </label>
    {option.hint ? (
      <div class="hint choice__more" id={`${id}-hint-own`}>
        {option.hint}
      </div>
    ) : null}
    {option.content ? <div class="choice__more choice__content">{option.content}</div> : null}
  </div>
)
