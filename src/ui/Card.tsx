// SPDX-License-Identifier: EUPL-1.2
/** Things that belong together, with a thin line around them. */
import type { Child, FC } from 'hono/jsx'

export type CardProps = {
  title?: Child | undefined
  /** 2 unless it stands below an h2 itself. */
  level?: 2 | 3 | undefined
  id?: string | undefined
  /** What one can do with it; below a line. */
  footer?: Child | undefined
  children: Child
}

export const Card: FC<CardProps> = ({ title, level, id, footer, children }) => (
  <section class="card" id={id}>
    {title ? level === 3 ? <h3 class="card__title">{title}</h3> : <h2 class="card__title">{title}</h2> : null}
    {children}
    {footer ? <div class="card__footer">{footer}</div> : null}
  </section>
)
