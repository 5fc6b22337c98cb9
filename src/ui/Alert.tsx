// SPDX-License-Identifier: EUPL-1.2
/** A message in the page: a shape, a word and a sentence; the colour only adds to these. */
import type { Child, FC } from 'hono/jsx'
import { Shape } from './Shape.tsx'
import { uiWordsNl, type UiWords } from './words.nl.ts'

export type AlertKind = 'info' | 'ok' | 'warning' | 'danger'

const looks = {
  info: 'alert alert--info',
  ok: 'alert alert--ok',
  warning: 'alert alert--warning',
  danger: 'alert alert--danger',
} as const satisfies Record<AlertKind, string>

export type AlertProps = {
  kind: AlertKind
  /** The bold first words; without it the word of the kind ("Let op"). */
  title?: Child | undefined
  /** `status` for what just happened, `alert` for what cannot wait; nothing for what simply stands there. */
  role?: 'status' | 'alert' | undefined
  words?: UiWords | undefined
  children?: Child | undefined
}

export const Alert: FC<AlertProps> = ({ kind, title, role, words, children }) => (
  <div class={looks[kind]} role={role}>
    <Shape tone={kind} />
    <div class="alert__content">
      <p class="alert__title">{title ?? (words ?? uiWordsNl).alert[kind]}</p>
      {children}
    </div>
  </div>
)
