// SPDX-License-Identifier: EUPL-1.2
/** The way back, on top of the page. */
import type { Child, FC } from 'hono/jsx'

export const BackLink: FC<{ href: string; children: Child }> = ({ href, children }) => (
  <p class="back">
    <a class="back__link" href={href}>
      {children}
    </a>
  </p>
)
