// SPDX-License-Identifier: EUPL-1.2
/** What may be counted of sharing: words from fixed lists, never a person or a case. */
import type { Fact } from '../platform/facts.ts'
import type { DisclosureState } from './disclosures/lifecycle.ts'
import type { DisclosureKind } from './disclosures/rules.ts'
import type { PartnerKind, PurposeCode } from './partners/rules.ts'

export const disclosureMade = (details: { kind: DisclosureKind; to: PartnerKind; purpose: PurposeCode }): Fact => ({
  kind: 'disclosure-made',
  details,
})

export const disclosureAnswered = (kind: DisclosureKind, state: DisclosureState): Fact => ({
  kind: 'disclosure-answered',
  details: { kind, state },
})
