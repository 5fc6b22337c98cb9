// SPDX-License-Identifier: EUPL-1.2
/** A state in one word with a shape; the colour only adds to these. */
import type { Child, FC } from 'hono/jsx'
import { Shape, type Tone } from './Shape.tsx'

const looks = {
  neutral: 'badge badge--neutral',
  info: 'badge badge--info',
  ok: 'badge badge--ok',
  warning: 'badge badge--warning',
  danger: 'badge badge--danger',
  quiet: 'badge badge--quiet',
} as const satisfies Record<Tone, string>

export const StatusBadge: FC<{ tone?: Tone | undefined; children: Child }> = ({ tone = 'neutral', children }) => (
  <span class={looks[tone]}>
    <Shape tone={tone} />
    {children}
  </span>
)
