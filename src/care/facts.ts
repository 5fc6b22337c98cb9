// SPDX-License-Identifier: EUPL-1.2
/** What may be counted of care: words from fixed lists, never a person. */
import type { Fact } from '../platform/facts.ts'
import type { Answer, ConsentPurpose } from './consent/rules.ts'
import type { CallAnswer, ShelterKind } from './shelter/rules.ts'

export const consentRecorded = (purpose: ConsentPurpose, answer: Answer): Fact => ({
  kind: 'consent-recorded',
  details: { purpose, answer },
})

/** One for each call: who said yes is not told, that somebody did is. */
export const shelterAsked = (kind: ShelterKind, answer: CallAnswer): Fact => ({
  kind: 'shelter-asked',
  details: { kind, answer },
})
