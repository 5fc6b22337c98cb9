// SPDX-License-Identifier: EUPL-1.2
/** What may be counted of triage: words from fixed lists, never a person, a place or a text. Reviewed with the privacy officer. */
import type { Fact } from '../platform/facts.ts'
import type { NoAnswerReason } from './answer/no-answer.ts'
import type { ExploitationForm, OtherDesk } from './forms.ts'
import type { DestructionGround } from './erasing/rules.ts'
import type { HandOverReceiver } from './handing-over/rules.ts'
import type { Preset, TestOutcome } from './legality/rules.ts'
import type { Outcome } from './lifecycle.ts'
import type { Sector } from './region-signals/rules.ts'
import type { LineOutcome, TalkKind } from './round-table/rules.ts'
import type { PauseReason } from './pausing/rules.ts'
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
  /** it was decided before */
  again: boolean
}): Fact => ({
  kind: 'report-decided',
  details: {
    outcome: decision.outcome,
    forms: decision.forms,
    workingDays: decision.workingDays,
    again: decision.again,
    ...(decision.otherDesk ? { otherDesk: decision.otherDesk } : {}),
  },
})

/** @param isFinal whether it is the answer that was owed */
export const reporterAnswered = (how: 'closing' | 'question' | 'spoken' | 'colleague', isFinal: boolean): Fact => ({
  kind: 'reporter-answered',
  details: { how, isFinal },
})

/** Why, in a word of the fixed list. */
export const reporterUnanswerable = (why: NoAnswerReason): Fact => ({ kind: 'reporter-unanswerable', details: { why } })

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

/** Why, and for which time. */
export const termPaused = (reason: PauseReason, time: number): Fact => ({
  kind: 'term-paused',
  details: { reason, time },
})

export const steppedBack = (kind: StepBackKind): Fact => ({ kind: 'stepped-back', details: { kind } })

/** Which kind of talk, and what was agreed; never about what. */
export const talkDecided = (talk: TalkKind, outcome: LineOutcome): Fact => ({
  kind: 'talk-decided',
  details: { talk, outcome },
})

/** That the region was told something, in which sector; never what. */
export const regionSignalSent = (sector: Sector): Fact => ({ kind: 'region-signal-sent', details: { sector } })
