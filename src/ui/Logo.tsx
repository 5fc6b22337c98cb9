// SPDX-License-Identifier: EUPL-1.2
/** Our own mark: a hub with five spokes in a wheel, and the word. One colour, the colour of the text around it. */
import type { FC } from 'hono/jsx'

/** Five spokes from the hub (radius 4) to the rim (radius 13), a fifth of a turn apart, the first one upward. */
const spokes = 'M16 12V3M19.8 14.76 28.36 11.98M18.35 19.24 23.64 26.52M13.65 19.24 8.36 26.52M12.2 14.76 3.64 11.98'

export const Logo: FC = () => (
  <span class="logo">
    <svg class="logo__mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" stroke-width="2.2">
        <circle cx="16" cy="16" r="13" />
        <path d={spokes} />
      </g>
      <circle cx="16" cy="16" r="4.6" fill="currentColor" />
    </svg>
    <span class="logo__word">Spil</span>
  </span>
)
