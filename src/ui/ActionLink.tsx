// SPDX-License-Identifier: EUPL-1.2
/** A link that looks like a button: going somewhere is the main thing one does here. */
import type { Child, FC } from 'hono/jsx'
import { buttonLooks, type ButtonVariant } from './Button.tsx'

export type ActionLinkProps = {
  href: string
  variant?: ButtonVariant | undefined
  label?: string | undefined
  children: Child
}

export const ActionLink: FC<ActionLinkProps> = (props) => (
  <a class={buttonLooks[props.variant ?? 'primary']} href={props.href} aria-label={props.label}>
    {props.children}
  </a>
)
