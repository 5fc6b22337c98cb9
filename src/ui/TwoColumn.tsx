// SPDX-License-Identifier: EUPL-1.2
/** Left two thirds to read, right one third that stays in sight; below each other on a narrow screen. */
import type { Child, FC } from 'hono/jsx'

export type TwoColumnProps = { main: Child; aside: Child; asideLabel: string }

export const TwoColumn: FC<TwoColumnProps> = ({ main, aside, asideLabel }) => (
  <div class="columns">
    <div class="columns__main">{main}</div>
    <section class="columns__aside" aria-label={asideLabel}>
      {aside}
    </section>
  </div>
)
