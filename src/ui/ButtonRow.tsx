// SPDX-License-Identifier: EUPL-1.2
/** The deeds of a form or card, beside each other, below each other when there is no room. The main one comes first. */
import type { Child, FC } from 'hono/jsx'

export const ButtonRow: FC<{ children: Child }> = ({ children }) => <div class="button-row">{children}</div>
