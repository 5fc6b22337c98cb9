// SPDX-License-Identifier: EUPL-1.2
/** The head of a page: its one h1, a sentence, a line of facts, and what one can do with the whole. */
import type { Child, FC } from 'hono/jsx'

export type PageHeaderProps = {
  title: Child
  /** A drawing before the words. */
  picture?: Child | undefined
  lead?: Child | undefined
  /** Facts in one line: number, owner, marks. */
  meta?: Child | undefined
  /** Buttons or links about the whole page. */
  actions?: Child | undefined
}

export const PageHeader: FC<PageHeaderProps> = ({ title, picture, lead, meta, actions }) => (
  <div class="page-head">
    {picture ? <div>{picture}</div> : null}
    <div class="page-head__words">
      <h1>{title}</h1>
      {meta ? <div class="page-head__meta">{meta}</div> : null}
      {lead ? <p class="lead">{lead}</p> : null}
    </div>
    {actions ? <div class="page-head__actions">{actions}</div> : null}
  </div>
)
