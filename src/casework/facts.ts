// SPDX-License-Identifier: EUPL-1.2
/** What may be counted of casework: words from fixed lists, never a person, a place or a text. */
import type { Fact } from '../platform/facts.ts'
import type { ExploitationForm } from '../triage/index.ts'
import type { StartingPoint } from './lifecycle.ts'

export const caseOpened = (startingPoint: StartingPoint, forms: readonly ExploitationForm[]): Fact => ({
  kind: 'case-opened',
  details: { startingPoint, forms },
})

/** How much, and nobody. */
export const workHandedOver = (things: number): Fact => ({ kind: 'work-handed-over', details: { things } })
