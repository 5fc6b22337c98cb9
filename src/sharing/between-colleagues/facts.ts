// SPDX-License-Identifier: EUPL-1.2
/** What may be counted of what colleagues ask each other: the kind and how it went, never who, whom or which case. */
import type { Fact } from '../../platform/facts.ts'
import type { AskKind, AskState } from './lifecycle.ts'

export const colleagueAsked = (kind: AskKind): Fact => ({ kind: 'colleague-asked', details: { kind } })

export const colleagueAskMoved = (kind: AskKind, state: AskState): Fact => ({
  kind: 'colleague-ask-moved',
  details: { kind, state },
})
