// SPDX-License-Identifier: EUPL-1.2
/** Things below each other with calm space between: inside a column or a card, where the page itself does not do it. */
import type { Child, FC } from 'hono/jsx'

export const Flow: FC<{ children: Child }> = ({ children }) => <div class="flow">{children}</div>
