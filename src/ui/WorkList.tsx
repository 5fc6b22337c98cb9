// SPDX-License-Identifier: EUPL-1.2
/** The lanes of "Mijn werk": what cannot wait on top. A lane has a word, its items each one link and one deed. */
import type { Child, FC } from 'hono/jsx'
import { Shape, type Tone } from './Shape.tsx'

export type LaneKind = 'now' | 'today' | 'yours' | 'new' | 'waiting'

const looks = {
  now: 'lane lane--now',
  today: 'lane lane--today',
  yours: 'lane lane--yours',
  new: 'lane lane--new',
  waiting: 'lane lane--waiting',
} as const satisfies Record<LaneKind, string>

const shapes = {
  now: 'danger',
  today: 'warning',
  yours: 'info',
  new: 'neutral',
  waiting: 'quiet',
} as const satisfies Record<LaneKind, Tone>

export const WorkList: FC<{ children: Child }> = ({ children }) => <div class="work">{children}</div>

export type WorkLaneProps = {
  kind: LaneKind
  /** The word of the lane, such as NU or VANDAAG; the heading of its items. */
  label: string
  children: Child
}

export const WorkLane: FC<WorkLaneProps> = ({ kind, label, children }) => (
  <section class={looks[kind]} aria-labelledby={`lane-${kind}`}>
    <h2 class="lane__label" id={`lane-${kind}`}>
      <Shape tone={shapes[kind]} />
      {label}
    </h2>
    <ul class="lane__items">{children}</ul>
  </section>
)

export type WorkItemProps = {
  title: Child
  href: string
  explanation?: Child | undefined
  /** One `ActionLink`, or a form with one `Button`. */
  action?: Child | undefined
}

export const WorkItem: FC<WorkItemProps> = ({ title, href, explanation, action }) => (
  <li class="work-item">
    <div class="work-item__words">
      <a class="work-item__title" href={href}>
        {title}
      </a>
      {explanation ? <p class="work-item__why">{explanation}</p> : null}
    </div>
    {action ? <div class="work-item__action">{action}</div> : null}
  </li>
)
