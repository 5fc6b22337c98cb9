// SPDX-License-Identifier: EUPL-1.2
/**
 * Who may send a case to whom, and what is in the way. A referral (verwijzing) asks for action and the case stays; with a transfer (overdracht)
 * the case goes. Nobody hands over what he does not see, a reporter is answered first, and an embargo holds until the police agreed.
 * Values in, values out. The numbers here are ours, no law.
 */
import { legalBases, type LegalBasisId, type Purpose } from '../../law/legal-basis.ts'
import { addWorkingDays } from '../../law/working-days.ts'
import { isAfter, type PlainDate } from '../../time.ts'
import type { Role } from '../../access.ts'
import { isOfficer, mayOwnCases, partKinds, type PartKind } from '../parts/rules.ts'

export const sendingKinds = ['referral', 'transfer'] as const
export type SendingKind = (typeof sendingKinds)[number]

export const receiverRoles = ['officers', 'careCoordinators'] as const
export type ReceiverRole = (typeof receiverRoles)[number]

/** The bases of the law room that are there for what was received; the privacy officer of the municipality judges. */
export const sendingBases = (Object.keys(legalBases) as LegalBasisId[]).filter(
  (id): id is Exclude<LegalBasisId, 'answerAsPartOfTheTask'> => legalBases[id].purpose === 'receiveAndWeigh',
)
export type SendingBasis = (typeof sendingBases)[number]

export const sendingPurposes = [
  'helpAndShelter',
  'receiveAndWeigh',
  'administrativeMeasures',
] as const satisfies Purpose[]
export type SendingPurpose = (typeof sendingPurposes)[number]

/** After so many working days without an answer the sender is told: ours. */
export const noAnswerAfterWorkingDays = 3

export const isAnswerLate = (sentOn: PlainDate, today: PlainDate): boolean =>
  isAfter(today, addWorkingDays(sentOn, noAnswerAfterWorkingDays))

/** So often may one person ask for cases on one day, so that nobody tries all numbers: ours. */
export const mostAsksADay = 5

/** Care stays with care: over there a care coordinator may be on these and on no others. */
const careReads: readonly PartKind[] = ['desk', 'care', 'youth']

export interface ToSend {
  kind: SendingKind
  /** as chosen from the region; nothing when it is not in it */
  receiver: { kind: 'municipality' | 'care-desk' } | undefined
  role: ReceiverRole
  parts: readonly PartKind[]
  hasWhereabouts: boolean
  whyWhereabouts: string
  hasEmbargo: boolean
  policeAgreed: boolean
  whyAgreed: string
}

/** @returns by field what to mend; nothing when it may go */
export function whyNotSend(sent: ToSend): Record<string, string> {
  const errors: Record<string, string> = {}
  if (!sent.receiver) errors['naar'] = 'whichPlace'
  if (sent.receiver?.kind === 'care-desk' && sent.role !== 'careCoordinators') errors['rol'] = 'careDeskRole'
  if (sent.role === 'careCoordinators' && sent.parts.some((part) => !careReads.includes(part)))
    errors['mee'] = 'notForCare'
  if (sent.hasWhereabouts && sent.whyWhereabouts === '') errors['waaromverblijf'] = 'giveReason'
  if (sent.hasEmbargo && !sent.policeAgreed) errors['politie'] = 'embargoFirst'
  else if (sent.hasEmbargo && sent.whyAgreed === '') errors['waarompolitie'] = 'giveReason'
  return errors
}

export interface WholeCase {
  isOwner: boolean
  isClosed: boolean
  /** an open part that the sender is not on */
  hasUnseenPart: boolean
  isAnswerOwed: boolean
}

/** @returns what is in the way of the case itself, by its key */
export function whyNotNow(kind: SendingKind, at: WholeCase): string | undefined {
  if (at.isClosed) return 'caseClosed'
  if (kind === 'referral') return undefined
  if (!at.isOwner) return 'ownerOnly'
  if (at.hasUnseenPart) return 'partsUnseen'
  return at.isAnswerOwed ? 'answerOwed' : undefined
}

/** As which receiver somebody reads what is offered. */
export const receivesAs = (roles: readonly Role[]): readonly ReceiverRole[] => [
  ...(isOfficer(roles) ? (['officers'] as const) : []),
  ...(mayOwnCases(roles) ? (['careCoordinators'] as const) : []),
]

/** Nobody takes over what he may not read: everything that came along must be for him. @param allowed by role and domain */
export const readsParts = (roles: readonly Role[], allowed: readonly PartKind[]): readonly PartKind[] =>
  partKinds.filter((kind) => allowed.includes(kind) || (kind === 'desk' && mayOwnCases(roles)))

/** With which parts the case begins over there: the desk, care for who is no officer, and where something came from. */
export const partsToOpen = (roles: readonly Role[], came: readonly PartKind[]): readonly PartKind[] =>
  partKinds.filter((kind) => kind === 'desk' || came.includes(kind) || (kind === 'care' && !isOfficer(roles)))
