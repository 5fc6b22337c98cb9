// SPDX-License-Identifier: EUPL-1.2
/** A deed: always a `<button>`. For going somewhere there is `ActionLink`, which looks the same. */
import type { Child, FC } from 'hono/jsx'

export type ButtonVariant = 'primary' | 'secondary' | 'subtle' | 'danger'

/** The looks of a deed, shared with `ActionLink`. Whole class names, so that the build sees which are used. */
export const buttonLooks = {
  primary: 'button button--primary',
  secondary: 'button button--secondary',
  subtle: 'button button--subtle',
  danger: 'button button--danger',
} as const satisfies Record<ButtonVariant, string>

export type ButtonProps = {
  variant?: ButtonVariant | undefined
  type?: 'submit' | 'button' | 'reset' | undefined
  name?: string | undefined
  value?: string | undefined
  id?: string | undefined
  /** The id of the form it belongs to, when it stands outside it. */
  form?: string | undefined
  formaction?: string | undefined
  formnovalidate?: boolean | undefined
  disabled?: boolean | undefined
  /** The id of the text that says more, such as what the button is about in a list of equal buttons. */
  describedBy?: string | undefined
  /** What a screen reader says instead, when the visible word alone is not enough; begins with the visible word. */
  label?: string | undefined
  children: Child
}

export const Button: FC<ButtonProps> = (props) => (
  <button
    class={buttonLooks[props.variant ?? 'primary']}
    type={props.type ?? 'submit'}
    name={props.name}
    value={props.value}
    id={props.id}
    form={props.form}
    formaction={props.formaction}
    formnovalidate={props.formnovalidate}
    disabled={props.disabled}
    aria-describedby={props.describedBy}
    aria-label={props.label}
  >
    {props.children}
  </button>
)
