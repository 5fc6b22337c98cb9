// SPDX-License-Identifier: EUPL-1.2
/** What may be counted of measures: which instrument, at which stage, and what it did. Never where, against whom or in which case. */
import type { BarrierStage, BarrierTarget, EffectReview, InstrumentId } from '../../law/barriers.ts'
import type { Fact } from '../../platform/facts.ts'
import type { ReviewResult } from './rules.ts'

export const measureStarted = (made: {
  instrument: InstrumentId
  stage: BarrierStage
  targetKind: BarrierTarget
}): Fact => ({
  kind: 'measure-started',
  details: { instrument: made.instrument, stage: made.stage, target: made.targetKind },
})

export const measureReviewed = (instrument: InstrumentId, moment: EffectReview, result: ReviewResult): Fact => ({
  kind: 'measure-reviewed',
  details: { instrument, moment, result },
})
