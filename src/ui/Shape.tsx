// SPDX-License-Identifier: EUPL-1.2
/** Shapes that carry the same message as a colour, for who does not see the colour. Decoration: the word stands beside it. */
import type { FC } from 'hono/jsx'

export type Tone = 'neutral' | 'info' | 'ok' | 'warning' | 'danger' | 'quiet'

const paths = {
  neutral: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z',
  info: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm-1 6v5h2V7Zm0-3v2h2V4Z',
  ok: 'm6.2 13.4-5-5 1.9-1.9 3.1 3.1 6.7-6.9 1.9 1.9Z',
  warning: 'M8 1 16 15H0Zm-1 5v4h2V6Zm0 5v2h2v-2Z',
  danger: 'M5 0h6l5 5v6l-5 5H5l-5-5V5Zm2 3v6h2V3Zm0 7.5v2.3h2v-2.3Z',
  quiet: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Zm0 2a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z',
} as const satisfies Record<Tone, string>

export const Shape: FC<{ tone: Tone }> = ({ tone }) => (
  <svg class="shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path fill="currentColor" fill-rule="evenodd" d={paths[tone]} />
  </svg>
)
