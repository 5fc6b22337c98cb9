// SPDX-License-Identifier: EUPL-1.2
/**
 * What a request of a data subject may be and when a step in it may be taken. Who asks may be the one whom the report is about: the person
 * who exploits others, or a parent who does. Values in, values out.
 */
import { isAfter, isBefore, type PlainDate } from '../../time.ts'
import {
  lastDayToAnswer,
  uavg41Grounds,
  uavg41Points,
  wooGrounds,
  type RequestLaw,
  type Uavg41Ground,
  type Uavg41Point,
  type WooGround,
} from '../../law/requests-of-data-subjects.ts'

/** AVG 15, 16, 17, 18, 21, and the Woo. */
export const requestKinds = ['access', 'rectification', 'erasure', 'restriction', 'objection', 'woo'] as const
export type RequestKind = (typeof requestKinds)[number]
export const lawOf = (kind: RequestKind): RequestLaw => (kind === 'woo' ? 'woo' : 'avg')

export const channels = ['letter', 'desk', 'digitalForm', 'telephone', 'email', 'other'] as const
export type RequestChannel = (typeof channels)[number]

/** On whose behalf. Under sixteen the parent or guardian exercises the rights (UAVG art. 5), and may be the one who exploits. */
export const actings = ['self', 'lawyer', 'representative', 'parentOfMinor'] as const
export type Acting = (typeof actings)[number]

export const representations = ['mayAct', 'mayNotAct'] as const
export type Representation = (typeof representations)[number]

export const identityWays = ['inPerson', 'digidLetter', 'other'] as const
export type IdentityWay = (typeof identityWays)[number]

/** Where one looks. What was found is written nowhere. */
export const searchPlaces = ['reports', 'cases', 'measures'] as const
export type SearchPlace = (typeof searchPlaces)[number]

export const partDecisions = ['give', 'partly', 'refuse', 'nothing'] as const
export type PartDecision = (typeof partDecisions)[number]
export type Ground = Uavg41Ground | WooGround
export const groundNames = [...Object.keys(uavg41Grounds), ...Object.keys(wooGrounds)] as [Ground, ...Ground[]]
export const pointNames = Object.keys(uavg41Points) as Uavg41Point[]
export const groundsOf = (law: RequestLaw): readonly (readonly [Ground, string])[] =>
  Object.entries(law === 'woo' ? wooGrounds : uavg41Grounds) as [Ground, string][]

/** Never by e-mail: nobody knows who reads it, and it lies there for years. */
export const sendWays = ['pickedUp', 'registeredLetter', 'secureMessage'] as const
export type SendWay = (typeof sendWays)[number]
export const readAlongs = ['no', 'yes', 'unknown'] as const
export type ReadAlong = (typeof readAlongs)[number]

export const stopReasons = ['withdrawn', 'identityNotShown', 'mayNotAct'] as const
export type StopReason = (typeof stopReasons)[number]
export type ClosedWhy = StopReason | 'answered'

/** Characters. */
export const longestLine = 200
export const longestSentence = 500
export const longestText = 2000
export const mostParts = 20

export interface Part {
  id: string
  /** what the asker wants to know or have changed, as one part */
  what: string
  decision: PartDecision
  /** what the reply says of it, in words the asker may read; empty when nothing is given */
  given: string
  ground: Ground | undefined
  /** why this ground, for the file */
  reason: string
  /** one sentence for each of the eight points of UAVG art. 41 lid 2 */
  points: Partial<Record<Uavg41Point, string>>
}

const gives = ({ decision }: Pick<Part, 'decision'>): boolean => decision === 'give' || decision === 'partly'
const withholds = ({ decision }: Pick<Part, 'decision'>): boolean => decision === 'partly' || decision === 'refuse'

/** What the reply lists, in order. */
export const givenOf = (parts: readonly Part[]): string[] => parts.filter(gives).map(({ given }) => given)

/** By field, what to mend in a part, as a key of the page's words. */
export function whyNotPart(part: Omit<Part, 'id'>, law: RequestLaw): Record<string, string> {
  if (gives(part) && part.given === '') return { gegeven: 'sayWhatIsGiven' }
  if (!gives(part) && part.given !== '') return { gegeven: 'nothingIsGiven' }
  if (!withholds(part)) return {}
  if (!part.ground || !groundsOf(law).some(([name]) => name === part.ground)) return { grond: 'chooseGround' }
  if (part.reason === '') return { reden: 'giveReason' }
  if (law === 'woo') return {}
  const missing = pointNames.filter((point) => !part.points[point])
  return Object.fromEntries(missing.map((point) => [`punt${point}`, 'weighPoint']))
}

/** Everything that is not simply given is looked at by a second person; "nothing found" too, so that the road does not tell. */
export const needsSecondPerson = (parts: readonly Part[]): boolean => parts.some(({ decision }) => decision !== 'give')

export const needsRepresentationCheck = (acting: Acting): boolean => acting !== 'self'

/** The Woo asks nobody who he is. */
export const firstStatus = (kind: RequestKind): 'received' | 'checked' => (kind === 'woo' ? 'checked' : 'received')

/** A request that waits for years is no request any more; a typing error in the year is seen. */
const longestAgo = { years: 1 }

export function whyNotReceivedOn(received: PlainDate, today: PlainDate): 'inFuture' | 'tooLongAgo' | undefined {
  if (isAfter(received, today)) return 'inFuture'
  return isBefore(received, today.subtract(longestAgo)) ? 'tooLongAgo' : undefined
}

export interface Term {
  kind: RequestKind
  receivedOn: PlainDate
  extendedOn: PlainDate | undefined
}

export const dueOn = ({ kind, receivedOn, extendedOn }: Term): PlainDate =>
  lastDayToAnswer(lawOf(kind), receivedOn, { extended: extendedOn !== undefined })

/** Once, and only while the first term runs: the asker must hear it within that term. */
export function whyNotExtend(term: Term, today: PlainDate): 'extendedBefore' | 'termPassed' | undefined {
  if (term.extendedOn) return 'extendedBefore'
  return isAfter(today, dueOn(term)) ? 'termPassed' : undefined
}

/** @param readAlong the answer to "Leest daar iemand mee?" */
export const whyNotSend = (way: SendWay, readAlong: ReadAlong): 'sharedAddress' | undefined =>
  readAlong !== 'no' && way !== 'pickedUp' ? 'sharedAddress' : undefined
