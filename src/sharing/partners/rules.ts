// SPDX-License-Identifier: EUPL-1.2
/**
 * What a partner (partner) is, whether it may receive something for a purpose, and when somebody looks at it again. An organisation or its
 * desk, never a person. Values in, values out.
 */
import { isAfter, isBefore, type PlainDate } from '../../time.ts'
import type { DecidedBasis } from '../../triage/index.ts'

export const partnerKinds = [
  'police',
  'avim',
  'marechaussee',
  'publicProsecutor',
  'labourInvestigation',
  'labourSupervision',
  'riec',
  'safetyHouse',
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
  'housing',
  'victimSupport',
  'lawyer',
  'municipality',
  'embassy',
  'other',
] as const
export type PartnerKind = (typeof partnerKinds)[number]

/** How something may get there; of a partner the usual way stands first. */
export const channels = ['link', 'file', 'secureMail', 'ownForm', 'telephone', 'spoken', 'post'] as const
export type Channel = (typeof channels)[number]

export type PurposeCode = DecidedBasis['purpose']

/** Settings of the municipality; an empty text is not filled in. */
export interface Reach {
  telephone: string
  mail: string
  /** their page or form */
  website: string
  /** what something for them is locked with: a key, or where it stands */
  publicKey: string
  hours: string
  outOfHours: string
  /** which people or forms of exploitation they are there for, as the municipality says it */
  remark: string
  /** where all this was read */
  source: string
}

/** Of which a change means that somebody looked. */
export const reachFields = [
  'telephone',
  'mail',
  'website',
  'publicKey',
  'hours',
  'outOfHours',
] as const satisfies readonly (keyof Reach)[]

export interface Partner {
  id: string
  kind: PartnerKind
  /** the organisation and its desk */
  name: string
  area: string | undefined
  /** ISO 3166 */
  country: string
  /** ISO 639-1: in which they read */
  language: string
  /** the usual way first */
  channels: readonly Channel[]
  reach: Reach
  checkedOn: PlainDate
  checkedBy: string
  endedOn: PlainDate | undefined
  endedBy: string | undefined
  version: number
}

/** Months after which somebody looks whether it is still right (ours, no law: once a year). */
export const checkWithinMonths = 12

/** Whether it wants looking at again. Of one that ended nobody asks. */
export const isCheckDue = ({ checkedOn, endedOn }: Pick<Partner, 'checkedOn' | 'endedOn'>, today: PlainDate): boolean =>
  !endedOn && isBefore(checkedOn, today.subtract({ months: checkWithinMonths }))

/** What ended today holds no longer today. */
export const isOver = (endedOn: PlainDate | undefined, today: PlainDate): boolean =>
  endedOn !== undefined && !isAfter(endedOn, today)

/** What may make an agreement hold no longer. */
export interface Lasts {
  id: string
  /** the last day on which it holds, when one was agreed */
  endsOn: PlainDate | undefined
  /** when somebody ended it */
  endedOn: PlainDate | undefined
}

export const holds = ({ endsOn, endedOn }: Omit<Lasts, 'id'>, today: PlainDate): boolean =>
  !isOver(endedOn, today) && !(endsOn && isBefore(endsOn, today))

/** A basis the municipality decided on, as it was noted for one partner. */
export interface NotedBasis {
  purpose: PurposeCode
  /** when the basis itself ended */
  basisEndedOn: PlainDate | undefined
  agreementId: string | undefined
  /** when it ended for this partner */
  endedOn: PlainDate | undefined
}

export type Standing = 'inForce' | 'basisEnded' | 'agreementEnded' | 'ended'

/** An agreement that is not among those of the partner holds nothing up. */
export function standingOf(noted: NotedBasis, agreements: readonly Lasts[], today: PlainDate): Standing {
  if (isOver(noted.endedOn, today)) return 'ended'
  if (isOver(noted.basisEndedOn, today)) return 'basisEnded'
  if (noted.agreementId === undefined) return 'inForce'
  const agreement = agreements.find(({ id }) => id === noted.agreementId)
  return agreement && holds(agreement, today) ? 'inForce' : 'agreementEnded'
}

export type WhyNotReceive = 'noBasis' | 'basisEnded' | 'agreementEnded' | 'partnerEnded'

export interface Asked {
  partner: Pick<Partner, 'endedOn'>
  bases: readonly NotedBasis[]
  /** all of this partner */
  agreements: readonly Lasts[]
  purpose: PurposeCode
  today: PlainDate
}

/** Whether anything may go to this partner for this purpose. One basis in force is enough. */
export function mayReceive({
  partner,
  bases,
  agreements,
  purpose,
  today,
}: Asked): { may: true } | { may: false; whyNot: WhyNotReceive } {
  if (isOver(partner.endedOn, today)) return { may: false, whyNot: 'partnerEnded' }
  const standings = bases
    .filter((noted) => noted.purpose === purpose)
    .map((noted) => standingOf(noted, agreements, today))
  if (standings.includes('inForce')) return { may: true }
  // the one that is mended soonest
  if (standings.includes('agreementEnded')) return { may: false, whyNot: 'agreementEnded' }
  return { may: false, whyNot: standings.includes('basisEnded') ? 'basisEnded' : 'noBasis' }
}
