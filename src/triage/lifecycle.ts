// SPDX-License-Identifier: EUPL-1.2
/**
 * The course of a report (melding) at the desk, as one table. In prose:
 * A report is `submitted` when it arrived. Somebody takes it: `received`. A decision (duiding) brings it to `closedNoIndication` (nu geen
 * aanwijzing), `transferred` (ander loket), `watch` (in de gaten houden, until a date) or `suspected` (vermoeden). From a suspicion a
 * case is opened: `caseOpened`. Nothing is final but a case: what was closed or handed over may be taken up again when something new
 * comes in, and a watched report may be decided again. A report that two people decided to destroy is `destroyed`
 * (vernietigd): a stub with a declaration, and nothing is possible any more. The term of a decision may stand still (aanhouden)
 * while it is `received`: that is a day, not a state. `acute` is a mark, not a state; the answer to the reporter is a lane of its own.
 * Source: the chain of the municipal approach (seed Achterhoek par. 2.4 and 4.1); states and guards are our design.
 */
export const reportStates = [
  'submitted',
  'received',
  'watch',
  'suspected',
  'closedNoIndication',
  'transferred',
  'caseOpened',
  'destroyed',
] as const
export type ReportState = (typeof reportStates)[number]

export const reportDeeds = ['take', 'decide', 'answer', 'openCase', 'pause'] as const
export type ReportDeed = (typeof reportDeeds)[number]

export const possibleDeeds = {
  submitted: ['take'],
  received: ['decide', 'answer', 'pause'],
  watch: ['decide', 'answer'],
  suspected: ['decide', 'answer', 'openCase'],
  closedNoIndication: ['take', 'answer'],
  transferred: ['take', 'answer'],
  caseOpened: ['answer'],
  destroyed: [],
} as const satisfies Record<ReportState, readonly ReportDeed[]>

/** The four outcomes of weighing (duiden) in the light gear. */
export const outcomes = ['noIndication', 'otherDesk', 'watch', 'suspicion'] as const
export type Outcome = (typeof outcomes)[number]

export const stateAfter = {
  noIndication: 'closedNoIndication',
  otherDesk: 'transferred',
  watch: 'watch',
  suspicion: 'suspected',
} as const satisfies Record<Outcome, ReportState>

export const isPossible = (deed: ReportDeed, state: ReportState): boolean =>
  (possibleDeeds[state] as readonly ReportDeed[]).includes(deed)

/** States in which somebody at the desk still has to decide. */
export const undecided: readonly ReportState[] = ['submitted', 'received']
