// SPDX-License-Identifier: EUPL-1.2
/**
 * What may leave a part of a case, to which partner, and what is in the way. No basis, nothing leaves: not by the button and not by the server.
 * Which partner belongs to which part is a proposal of ours, for the privacy officer to judge; so are all numbers here.
 * Values in, values out.
 */
import { addWorkingDays } from '../../law/working-days.ts'
import { isAfter, isBefore, type PlainDate } from '../../time.ts'
import type { PartKind } from '../../casework/index.ts'
import { purposes, type Purpose } from '../../law/legal-basis.ts'
import type { Channel, PartnerKind, PurposeCode, Standing } from '../partners/rules.ts'
import { purposeOfPart } from '../purpose-of-part.ts'
import { readableStates, type DisclosureState } from './lifecycle.ts'

/** Consult: a question. Refer: asks for action. Inform: to know, no more. Offence: to police or inspectorate, as a report (aangifte, melding). */
export const disclosureKinds = ['consult', 'refer', 'inform', 'offence', 'riec', 'safetyHouse'] as const
export type DisclosureKind = (typeof disclosureKinds)[number]

export const consents = ['given', 'refused', 'notAsked', 'notNeeded'] as const
export type Consent = (typeof consents)[number]

/** These two run under the Wgs, whose text could not be read: closed until the municipality decided. */
export const networkOf = (kind: DisclosureKind): 'riec' | 'safetyHouse' | undefined =>
  kind === 'riec' || kind === 'safetyHouse' ? kind : undefined

const investigators: readonly PartnerKind[] = [
  'police',
  'avim',
  'marechaussee',
  'publicProsecutor',
  'labourInvestigation',
]
const carers: readonly PartnerKind[] = [
  'veiligThuis',
  'comensha',
  'careCoordination',
  'nidos',
  'coa',
  'shelter',
  'youthCare',
  'localTeam',
  'health',
  'school',
  'victimSupport',
  'lawyer',
]

/** What the police wrote stays from care, and the other way round; an offence may always be reported to who investigates. */
const partnersOf: Record<Exclude<PartKind, 'desk'>, readonly PartnerKind[]> = {
  care: [...carers, 'safetyHouse', 'municipality', 'embassy', 'other'],
  youth: [...carers, 'safetyHouse', 'municipality', 'other'],
  police: [...investigators, 'labourSupervision', 'riec'],
  administrative: [...investigators, 'labourSupervision', 'riec', 'housing', 'municipality', 'other'],
  labour: [...investigators, 'labourSupervision', 'riec', 'municipality', 'other'],
}

export function mayGoTo(part: PartKind, partner: PartnerKind, kind: DisclosureKind): boolean {
  if (kind === 'offence') return investigators.includes(partner) || partner === 'labourSupervision'
  if (kind === 'riec') return partner === 'riec'
  if (kind === 'safetyHouse') return partner === 'safetyHouse'
  return part === 'desk' || partnersOf[part].includes(partner)
}

/** A proposal of ours; where no purpose is the usual one, nothing is said. */
const purposeOfKind: Partial<Record<DisclosureKind, Purpose>> = {
  offence: 'reportOffences',
  riec: 'jointApproachRiec',
  safetyHouse: 'jointApproachSafetyHouse',
}

/**
 * A basis is decided on for one purpose. Whoever chooses one of another purpose than is usual here is told, and decides.
 * @returns the code of the purpose that is usual, when the chosen one is another
 */
export function otherPurpose(
  { kind, part }: { kind: DisclosureKind; part: PartKind },
  chosen: PurposeCode,
): string | undefined {
  // who asks for advice, or sends on from the desk, does so for every purpose
  const isAny = purposeOfKind[kind] === undefined && (kind === 'consult' || part === 'desk')
  if (isAny) return undefined
  const usual = purposes[purposeOfKind[kind] ?? purposeOfPart[part]].code
  return usual === chosen ? undefined : usual
}

/** What of somebody or something this partner usually has to know, without a name; proposed, and a person decides. To consult nothing is proposed. */
export function isSuited(
  { kind, roles }: { kind: 'person' | 'place' | 'organisation' | 'vehicle' | 'number'; roles: readonly string[] },
  partner: PartnerKind,
  why: DisclosureKind,
): boolean {
  if (why === 'consult') return false
  if (carers.includes(partner))
    return kind === 'person' && (roles.includes('presumedVictim') || roles.includes('child'))
  return investigators.includes(partner) || partner === 'labourSupervision'
    ? true
    : kind === 'place' || kind === 'organisation'
}

/** Working days after which somebody asks how it stands, by kind. */
const askAfter: Record<DisclosureKind, number> = {
  consult: 5,
  refer: 3,
  inform: 10,
  offence: 10,
  riec: 10,
  safetyHouse: 10,
}
/** Working days after that until the owner of the part hears of it too. */
const escalateAfter = 5
/** Days a receiver can read it, and no longer than a quarter. */
export const usualDays = 14
const mostDays = 92

/** Of these Spil sees nothing: somebody writes down that it happened. */
export const outsideChannels = ['telephone', 'spoken', 'ownForm', 'secureMail', 'post'] as const
/** Of these Spil can make the file that goes; sending it is done elsewhere. */
/** By voice, or typed over, no page goes. */
const withoutPages: readonly string[] = ['telephone', 'spoken', 'ownForm']
const fileChannels: readonly Channel[] = ['file', 'secureMail']
export const mayBeFile = ({
  channel,
  state,
  afterwards,
}: {
  channel: Channel
  state: DisclosureState
  afterwards: boolean
}): boolean => fileChannels.includes(channel) && readableStates.includes(state) && !afterwards

/** Somebody types it into a system of theirs or tells it: there is a sheet to do it from. A network has a desk system, whatever way was chosen. */
export const mayBeTyped = ({
  kind,
  channel,
  state,
  afterwards,
}: {
  kind: DisclosureKind
  channel: Channel
  state: DisclosureState
  afterwards: boolean
}): boolean =>
  ((outsideChannels as readonly Channel[]).includes(channel) || networkOf(kind) !== undefined) &&
  readableStates.includes(state) &&
  !afterwards

/** How far back something can still be written down. */
const mostYearsBack = 10
export const earliestAfterwards = (today: PlainDate): PlainDate => today.subtract({ years: mostYearsBack })

export const remindOn = (kind: DisclosureKind, today: PlainDate): PlainDate => addWorkingDays(today, askAfter[kind])

export const isEscalated = (remindedFrom: PlainDate, today: PlainDate): boolean =>
  !isBefore(today, addWorkingDays(remindedFrom, escalateAfter))

export function whyNotUntil(endsOn: PlainDate, today: PlainDate): 'endsInPast' | 'endsTooFar' | undefined {
  if (isBefore(endsOn, today)) return 'endsInPast'
  return isAfter(endsOn, today.add({ days: mostDays })) ? 'endsTooFar' : undefined
}

export interface ToShare {
  kind: DisclosureKind
  part: PartKind
  partner: { kind: PartnerKind; isEnded: boolean; channels: readonly string[] }
  channel: string
  /** of the chosen basis; nothing when none was chosen, or one that is not of this partner */
  basis: Standing | undefined
  consent: Consent
  whyConsent: string
  /** before Veilig Thuis: who tells the parents, when, and is that safe */
  parents: string
  isEmpty: boolean
  hasNames: boolean
  /** pages of documents go along */
  hasPages: boolean
  whyNames: string
  isBoundByEmbargo: boolean
  policeAgreed: boolean
  whyAgreed: string
  /** of the network of this kind */
  isNetworkOpen: boolean
  onBehalf: string | undefined
}

/** @returns by field what to mend; nothing when it may go */
export function whyNotShare(it: ToShare): Record<string, string> {
  const errors: Record<string, string> = {}
  if (it.partner.isEnded) errors['naar'] = 'partnerEnded'
  else if (!mayGoTo(it.part, it.partner.kind, it.kind)) errors['naar'] = 'notThisPartner'
  if (networkOf(it.kind) && !it.isNetworkOpen) errors['soort'] = 'networkClosed'
  if (networkOf(it.kind) && it.onBehalf === undefined) errors['namens'] = 'onWhoseBehalf'
  if (it.basis === undefined) errors['grond'] = 'giveBasis'
  else if (it.basis !== 'inForce') errors['grond'] = it.basis
  if (!it.partner.channels.includes(it.channel)) errors['kanaal'] = 'notThisChannel'
  else if (it.hasPages && withoutPages.includes(it.channel)) errors['kanaal'] = 'noPagesThisWay'
  if (it.consent !== 'given' && it.whyConsent === '') errors['waaromtoestemming'] = 'whyWithoutConsent'
  if (it.partner.kind === 'veiligThuis' && it.kind !== 'consult' && it.parents === '')
    errors['ouders'] = 'whoTellsParents'
  if (it.isEmpty) errors['mee'] = 'nothingChosen'
  if (it.hasNames && it.kind === 'consult' && it.whyNames === '') errors['waaromnamen'] = 'whyNames'
  if (it.isBoundByEmbargo && !it.policeAgreed) errors['politie'] = 'embargoFirst'
  else if (it.isBoundByEmbargo && it.whyAgreed === '') errors['waarompolitie'] = 'giveReason'
  return errors
}

/** When the municipality wants a second person to look first. */
export const secondLooks = ['never', 'names', 'always'] as const
export type SecondLook = (typeof secondLooks)[number]

export const needsSecond = (
  wanted: SecondLook,
  { kind, hasNames }: { kind: DisclosureKind; hasNames: boolean },
): boolean => wanted === 'always' || (wanted === 'names' && hasNames) || networkOf(kind) !== undefined

/** Those who can hear of a part, and whose it is. */
export interface AtPart {
  decidedBy: string
  ownerId: string
  /** who works on it now, and may share */
  onPart: readonly string[]
}

/**
 * Who is told that something came back: who decided on it; when he is away or no longer on the part, who stands in for him; then whose part it is,
 * and who stands in there. Only somebody who sees the part and is there, and only the first.
 * @param away whoever is away, with who stands in @returns nothing when there is none: it stays in _Mijn werk_
 */
export const whoHears = (
  { decidedBy, ownerId, onPart }: AtPart,
  away: ReadonlyMap<string, string | undefined>,
): string | undefined =>
  [decidedBy, away.get(decidedBy), ownerId, away.get(ownerId)].find(
    (each) => each !== undefined && onPart.includes(each) && !away.has(each),
  )
