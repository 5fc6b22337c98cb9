// SPDX-License-Identifier: EUPL-1.2
/** Several things out of a few, all in sight: boxes that share one name. */
import type { Child, FC } from 'hono/jsx'
import { FieldError } from './FieldFrame.tsx'
import { fieldTies, type FieldProps } from './field.ts'
import type { RadioOption } from './RadioGroup.tsx'
import { uiWordsNl } from './words.nl.ts'

export type CheckboxGroupProps = Omit<FieldProps, 'label' | 'required'> & {
  legend: Child
  options: readonly RadioOption[]
  /** Only for who listens: when a heading right above says the same. */
  hideLegend?: boolean | undefined
  values?: readonly string[] | undefined
  inline?: boolean | undefined
}

export const CheckboxGroup: FC<CheckboxGroupProps> = ({ legend, hideLegend, options, values, inline, ...field }) => {
  const { id, hintId, errorId, attributes } = fieldTies(field)
  const words = field.words ?? uiWordsNl
  const { 'aria-describedby': describedBy } = attributes
  return (
    <fieldset class={field.error ? 'field field--invalid' : 'field'} aria-describedby={describedBy}>
      <legend class={hideLegend ? 'visually-hidden' : 'legend'}>
        {legend}
        {field.optional ? <span class="optional"> ({words.optional})</span> : null}
      </legend>
      {field.hint ? (
        <div class="hint" id={hintId}>
          {field.hint}
        </div>
      ) : null}
      <FieldError id={errorId} error={field.error} words={words} />
      <div class={inline ? 'choices choices--inline' : 'choices'}>
        {options.map((option, index) => {
          const own = index === 0 ? id : `${id}-${index + 1}`
          return (
            <div class="choice">
              <label class="choice__label">
                <input
                  class="choice__control"
                  type="checkbox"
                  id={own}
                  name={field.name}
                  value={option.value}
                  checked={values?.includes(option.value)}
                  disabled={field.disabled || option.disabled}
                  {...(option.hint ? { 'aria-describedby': `${own}-hint-own` } : {})}
                />
                <span>{option.label}</span>
              </label>
              {option.hint ? (
                <div class="hint choice__more" id={`${own}-hint-own`}>
                  {option.hint}
                </div>
              ) : null}
              {option.content ? <div class="choice__more">{option.content}</div> : null}
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}
