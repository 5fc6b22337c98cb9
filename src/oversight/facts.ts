// SPDX-License-Identifier: EUPL-1.2
/** What may be counted of oversight: that it was done and how it went, never by whom or about whom. */
import type { Fact } from '../platform/facts.ts'
import type { Verdict } from './sample/verdicts.ts'

export const sampleDrawn = (lines: number): Fact => ({ kind: 'sample-drawn', details: { lines } })

export const sampleConcluded = (verdicts: readonly Verdict[], isAdvised: boolean): Fact => ({
  kind: 'sample-concluded',
  details: { notInOrder: verdicts.filter((verdict) => verdict === 'notInOrder').length, isAdvised },
})

export const decisionNoted = (isFollowed: boolean): Fact => ({ kind: 'advice-decided', details: { isFollowed } })
