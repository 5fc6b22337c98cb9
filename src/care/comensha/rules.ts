// SPDX-License-Identifier: EUPL-1.2
/**
 * Registration with CoMensha (registratie) as a record that a person types over: exactly which lines, on which basis. Police, Marechaussee and
 * the inspectorate register on a provision of their own; for a municipality none was found, so written consent (practice of 2018), or what the
 * municipality decided after advice of its data protection officer. Both are still to be checked. Values in, values out.
 * Sources: Besluit politiegegevens 4:2 lid 1 b 3, wording of 28 July 2018; the practice of CoMensha of 2018; no list of fields was found, so
 * this is a careful one of ours: no name unless the person said that it may go along, no nationality, nothing of the story.
 */
import * as z from 'zod'
import { counts, type Consent } from '../consent/rules.ts'

export const dossiers = ['ours', 'police', 'marechaussee', 'inspectorate'] as const
export type Dossier = (typeof dossiers)[number]

export const registrationBases = ['writtenConsent', 'decided'] as const
export type RegistrationBasis = (typeof registrationBases)[number] | 'ownProvision'

export const sexes = ['notTold', 'woman', 'man', 'other'] as const
export type Sex = (typeof sexes)[number]

/** By which way somebody came into sight. */
export const routeCodes = [
  'ownSignal',
  'careWorker',
  'school',
  'police',
  'inspectorate',
  'selfOrFamily',
  'resident',
  'notKnown',
] as const
export type RouteCode = (typeof routeCodes)[number]

export const registration = {
  kind: 'registration',
  content: z.object({
    dossier: z.enum(dossiers),
    basis: z.enum([...registrationBases, 'ownProvision']),
    /** what the municipality decided, when that is the basis */
    basisText: z.string(),
    /** letter for letter what is typed over; empty when another registers */
    text: z.string(),
    withName: z.boolean(),
    preparedOn: z.string(),
    sent: z.object({ on: z.string(), how: z.string(), by: z.string(), theirNumber: z.string() }).optional(),
    withdrawn: z.object({ on: z.string(), reason: z.string(), by: z.string() }).optional(),
  }),
} as const
export type Registration = z.infer<typeof registration.content>

/** The consent that a registration by a municipality can rest on: for this purpose, in writing, and it counts today. */
export const consentForRegistration = (given: readonly Consent[]): Consent | undefined =>
  given.find((each) => each.purpose === 'comensha' && each.how === 'written' && counts(each))

/** @returns what to mend before it can be prepared */
export function whyNotPrepare(
  chosen: { dossier: Dossier; basis: RegistrationBasis | undefined; basisText: string; withName: boolean },
  given: readonly Consent[],
): Record<string, string> | undefined {
  if (chosen.dossier !== 'ours') return undefined
  if (chosen.basis === undefined || chosen.basis === 'ownProvision') return { grondslag: 'whichBasis' }
  const consented = consentForRegistration(given)
  if (chosen.basis === 'writtenConsent' && !consented) return { grondslag: 'noWrittenConsent' }
  if (chosen.basis === 'decided' && chosen.basisText === '') return { besluit: 'giveBasis' }
  if (chosen.withName && !(chosen.basis === 'writtenConsent' && consented?.withName)) return { naam: 'nameNotAllowed' }
  return undefined
}

/** Whether what was prepared may still be sent. */
export const maySend = ({ dossier, basis, withName }: Registration, given: readonly Consent[]): boolean => {
  if (dossier !== 'ours' || basis !== 'writtenConsent') return true
  const consented = consentForRegistration(given)
  return consented !== undefined && (!withName || consented.withName)
}
