// SPDX-License-Identifier: EUPL-1.2
/**
 * Consent (toestemming), one record for each purpose and time it was asked. A yes of a representative counts only after somebody looked whether
 * this representative is safe: it may be the one who exploits. Consent is for help; it is never the only ground for enforcement. Values in, values out.
 * Sources: UAVG art. 5 and Jeugdwet art. 7.3.4-7.3.5 (src/law/consent.ts); that it is asked per purpose and can be taken back: AVG art. 4, 7.
 */
import * as z from 'zod'
import type { whoGivesConsent } from '../../law/consent.ts'

export const consentPurposes = [
  'careSharing',
  'shelterRequest',
  'comensha',
  'policeContact',
  'youthHelp',
  'legalHelp',
  'other',
] as const
export type ConsentPurpose = (typeof consentPurposes)[number]

export const answers = ['yes', 'no', 'later'] as const
export type Answer = (typeof answers)[number]

export const askedHow = ['inPerson', 'telephone', 'written'] as const
export type AskedHow = (typeof askedHow)[number]

export const deciders = ['self', 'representative'] as const
export type Decider = (typeof deciders)[number]

export const consent = {
  kind: 'consent',
  content: z.object({
    purpose: z.enum(consentPurposes),
    answer: z.enum(answers),
    askedOn: z.string(),
    askedBy: z.string(),
    how: z.enum(askedHow),
    language: z.string(),
    interpreter: z.string(),
    /** in the person's own words: what may, what may not */
    scope: z.string(),
    /** why not, when the answer was no */
    reason: z.string(),
    decider: z.enum(deciders),
    representativeCheckedBy: z.string(),
    childAgrees: z.boolean(),
    /** for a registration: the name may go along */
    withName: z.boolean(),
    withdrawn: z.object({ on: z.string(), by: z.string(), reason: z.string() }).optional(),
  }),
} as const
export type Consent = z.infer<typeof consent.content>

/** Whether one may act on it today. */
export const counts = (given: Consent): boolean =>
  given.answer === 'yes' &&
  given.withdrawn === undefined &&
  (given.decider === 'self' || given.representativeCheckedBy !== '')

export type WhyNotAsked = { wieBeslist: 'representativeDecides' | 'decidesAlone' } | { gekeken: 'whoChecked' }

/**
 * @param byAge who decides by the age that is known
 * @returns what to mend before a yes can count; an age that is not known leaves the choice to who was there
 */
export function whyNotYes(
  byAge: ReturnType<typeof whoGivesConsent>,
  { answer, decider, representativeCheckedBy }: Pick<Consent, 'answer' | 'decider' | 'representativeCheckedBy'>,
): WhyNotAsked | undefined {
  if (answer !== 'yes') return undefined
  if (byAge === 'representative' && decider === 'self') return { wieBeslist: 'representativeDecides' }
  if (byAge === 'self' && decider === 'representative') return { wieBeslist: 'decidesAlone' }
  return decider === 'representative' && representativeCheckedBy === '' ? { gekeken: 'whoChecked' } : undefined
}
