// SPDX-License-Identifier: EUPL-1.2
/**
 * To whom a report may be handed over (doorgeven), to which desk an outcome leads, and what may not come along because of where it came
 * from. Values in, values out. Which track a desk belongs to is a proposal of Spil, for the privacy officer to judge.
 */
import { mayGoTo, type Origin, type Track } from '../consulting/origins.ts'
import type { ReceiverRole } from '../consulting/rules.ts'
import type { OtherDesk } from '../forms.ts'

/** Each with the tracks it belongs to: what may not go to one of them does not go there. */
const trackOf = {
  police: ['outside'],
  labourInspectorate: ['outside'],
  marechaussee: ['outside'],
  publicProsecutor: ['outside'],
  veiligThuis: ['care', 'outside'],
  housingSupervision: ['order'],
  prostitutionSupervision: ['order'],
  benefits: ['order'],
  youthTeam: ['care'],
  debtHelp: ['care'],
  otherMunicipality: ['outside'],
  // nobody knows who that is: as careful as can be
  other: ['care', 'order', 'outside'],
} as const satisfies Record<string, readonly Track[]>

export type HandOverReceiver = keyof typeof trackOf
export const handOverReceivers = Object.keys(trackOf) as [HandOverReceiver, ...HandOverReceiver[]]

/** The desk of a decision as the one that receives it. */
export const receiverOfDesk = {
  domesticViolence: 'veiligThuis',
  poorEmployment: 'labourInspectorate',
  housing: 'housingSupervision',
  prostitution: 'prostitutionSupervision',
  drugs: 'police',
  fraud: 'benefits',
  smuggling: 'police',
  youth: 'youthTeam',
  debts: 'debtHelp',
  otherMunicipality: 'otherMunicipality',
  other: 'other',
} as const satisfies Record<OtherDesk, HandOverReceiver>

export const handOverKinds = ['extract', 'spoken'] as const
export type HandOverKind = (typeof handOverKinds)[number]

export const handOverChannels = ['telephone', 'spoken', 'secureMail', 'ownForm'] as const
export type HandOverChannel = (typeof handOverChannels)[number]

export const receipts = ['confirmed', 'refused'] as const
export type Receipt = (typeof receipts)[number]

/** What somebody else answered before, that could come along. */
export interface Along {
  /** of the consultation */
  id: string
  text: string
  origin: Origin | null
}

/** Of whom an answer is, when nobody said where it came from: what such a one tells comes out of his own register. */
export const originOfRole: Partial<Record<ReceiverRole, Origin>> = { avim: 'wpg', civilAffairs: 'brp' }

/** @param otherGround whether another ground was entered for this */
export const mayComeAlong = (origin: Origin | null, receiver: HandOverReceiver, otherGround: boolean): boolean =>
  origin === null || trackOf[receiver].every((track) => mayGoTo(origin, track, otherGround))
