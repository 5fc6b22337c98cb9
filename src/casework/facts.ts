// SPDX-License-Identifier: EUPL-1.2
/** What may be counted of casework: words from fixed lists, never a person, a place or a text. */
import type { Fact } from '../platform/facts.ts'
import type { ExploitationForm } from '../triage/index.ts'
import type { CameFrom, CaseMove, StartingPoint } from './lifecycle.ts'
import type { SendingKind } from './moving/rules.ts'
import type { PartKind, PartResult } from './parts/rules.ts'

export const caseOpened = (startingPoint: StartingPoint, forms: readonly ExploitationForm[]): Fact => ({
  kind: 'case-opened',
  details: { startingPoint, forms },
})

/** Without a report here. */
export const caseBegun = (startingPoint: StartingPoint, forms: readonly ExploitationForm[], from: CameFrom): Fact => ({
  kind: 'case-opened',
  details: { startingPoint, forms, from },
})

/** How much, and nobody. */
export const workHandedOver = (things: number): Fact => ({ kind: 'work-handed-over', details: { things } })

export const caseMoved = (move: CaseMove): Fact => ({ kind: 'case-moved', details: { move } })

export const trackStarted = (track: PartKind): Fact => ({ kind: 'track-started', details: { track } })

export const partClosed = (part: PartKind, result: PartResult): Fact => ({
  kind: 'part-closed',
  details: { part, result },
})

export const itemCrossed = (from: PartKind, to: PartKind): Fact => ({ kind: 'item-crossed', details: { from, to } })

/** A part of a case, or a request of a data subject. */
export const keptDestroyed = (what: PartKind | 'dataRequest'): Fact => ({ kind: 'kept-destroyed', details: { what } })

export const embargoSet: Fact = { kind: 'embargo-set' }
export const embargoEnded: Fact = { kind: 'embargo-ended' }

/** To another municipality or care desk; not which. */
export const caseSent = (kind: SendingKind): Fact => ({ kind: 'case-sent', details: { kind } })
export const caseTakenOver = (kind: SendingKind): Fact => ({ kind: 'case-taken-over', details: { kind } })
