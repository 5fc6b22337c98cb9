// SPDX-License-Identifier: EUPL-1.2
/** A walk in steps that shows where one is. Every step may be left open and come back to: nothing here locks. */
import type { Child, FC } from 'hono/jsx'
import { Shape } from './Shape.tsx'
import { uiWordsNl, type UiWords } from './words.nl.ts'

export type StepState = 'done' | 'open' | 'here'

const looks = {
  done: 'step step--done',
  open: 'step step--open',
  here: 'step step--here',
} as const satisfies Record<StepState, string>

/** @property label names the list for who listens to it */
export const StepList: FC<{ label: string; children: Child }> = ({ label, children }) => (
  <ol class="steps" aria-label={label}>
    {children}
  </ol>
)

export type StepProps = {
  number: number
  title: Child
  state: StepState
  id?: string | undefined
  /** Where the title leads, when the step has a place of its own. */
  href?: string | undefined
  /** What is known already: "nee, 14:02 T. Linde". */
  outcome?: Child | undefined
  words?: UiWords | undefined
  /** The fields of this step. */
  children?: Child | undefined
}

export const Step: FC<StepProps> = ({ number, title, state, id, href, outcome, words = uiWordsNl, children }) => (
  <li class={looks[state]} id={id} aria-current={state === 'here' ? 'step' : undefined}>
    <span class="step__number" aria-hidden="true">
      {state === 'done' ? <Shape tone="ok" /> : number}
    </span>
    <div class="step__body">
      <div class="step__head">
        <h3 class="step__title">{href ? <a href={href}>{title}</a> : title}</h3>
        <span class="step__state">{words.step[state]}</span>
      </div>
      {outcome ? <div class="step__outcome">{outcome}</div> : null}
      {children ? <div class="step__content">{children}</div> : null}
    </div>
  </li>
)
