// SPDX-License-Identifier: EUPL-1.2
/** A part of a form one may leave closed. It stands open by itself when it holds a value or an error: nothing typed is hidden. */
import type { Child, FC } from 'hono/jsx'

export type FormGroupDetailsProps = {
  summary: Child
  holdsValue?: boolean | undefined
  hasError?: boolean | undefined
  children: Child
}

export const FormGroupDetails: FC<FormGroupDetailsProps> = (props) => (
  <details class="fold" open={Boolean(props.holdsValue || props.hasError)}>
    <summary class="fold__summary">{props.summary}</summary>
    <div class="fold__content">{props.children}</div>
  </details>
)
