// SPDX-License-Identifier: EUPL-1.2
/** Words for who listens to the page instead of seeing it. */
import type { Child, FC } from 'hono/jsx'

export const VisuallyHidden: FC<{ children: Child }> = ({ children }) => <span class="visually-hidden">{children}</span>
