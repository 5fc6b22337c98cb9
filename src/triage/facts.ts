// SPDX-License-Identifier: EUPL-1.2
/** What may be counted of triage: words from fixed lists, never a person, a place or a text. Reviewed with the privacy officer. */
import type { Fact } from '../platform/facts.ts'
import type { ExploitationForm, OtherDesk } from './forms.ts'
import type { DestructionGround, HandOverReceiver } from './erasing/rules.ts'
import type { Preset, TestOutcome } from './legality/rules.ts'
import type { Outcome } from './lifecycle.ts'
import type { StepBackKind } from './stepping-back/store.ts'
import type { DisclosureChannel } from './translate/rules.ts'

export const reportArrived = (acute: boolean): Fact => ({ kind: 'report-arrived', details: { acute } })

export const reportTaken = (workingDaysWaited: number): Fact => ({
  kind: 'report-taken',
  details: { workingDaysWaited },
})

export const reportDecided = (decision: {
  outcome: Outcome
  forms: readonly ExploitationForm[]
  otherDesk: OtherDesk | undefined
  workingDays: number
}): Fact => ({
  kind: 'report-decided',
  details: {
    outcome: decision.outcome,
    forms: decision.forms,
    workingDays: decision.workingDays,
    ...(decision.otherDesk ? { otherDesk: decision.otherDesk } : {}),
  },
})

export const reporterAnswered = (how: 'closing' | 'question' | 'spoken' | 'colleague'): Fact => ({
  kind: 'reporter-answered',
  details: { how },
})

export const legalityTested = (test: { preset: Preset; outcome: TestOutcome; basisId: string | undefined }): Fact => ({
  kind: 'legality-tested',
  details: { preset: test.preset, outcome: test.outcome, onBasis: test.basisId !== undefined },
})
/** Why, and never what. */
export const reportDestroyed = (ground: DestructionGround): Fact => ({ kind: 'report-destroyed', details: { ground } })

/** Why, and never what. */
export const partsBlackedOut = (ground: DestructionGround): Fact => ({ kind: 'parts-blacked-out', details: { ground } })

export const reportHandedOver = (receiver: HandOverReceiver): Fact => ({
  kind: 'report-handed-over',
  details: { receiver },
})

export const textDisclosed = (channel: DisclosureChannel): Fact => ({ kind: 'text-disclosed', details: { channel } })

export const steppedBack = (kind: StepBackKind): Fact => ({ kind: 'stepped-back', details: { kind } })
