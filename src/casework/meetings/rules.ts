// SPDX-License-Identifier: EUPL-1.2
/**
 * Who may know a point of a meeting. Being at the table is no reason: each point is for who was ticked, after somebody saw what is told, and for
 * a partner only on a basis that is in force. Values in, values out.
 */
import { addWorkingDays } from '../../law/working-days.ts'
import { isAfter, isBefore, type PlainDate } from '../../time.ts'
import type { MeetingStatus } from './lifecycle.ts'

export const meetingKinds = ['caseMeeting', 'regionalTable'] as const
export type MeetingKind = (typeof meetingKinds)[number]

/** How long a colleague who is not on the case reads his points afterwards (ours, no law). */
const openDaysAfter = 14
/** Working days after which the planner is reminded of the minutes (ours, no law). */
const minutesWithinWorkingDays = 3
/** Nobody plans further ahead. */
const furthestYearsAhead = 1
/** Years back that a meeting can still be written down. */
const furthestYearsBack = 10

export function whyNotOn(day: PlainDate, today: PlainDate): 'meetsTooFar' | 'tooLongAgo' | undefined {
  if (isAfter(day, today.add({ years: furthestYearsAhead }))) return 'meetsTooFar'
  return isBefore(day, today.subtract({ years: furthestYearsBack })) ? 'tooLongAgo' : undefined
}

/** Until when who only came to the table is shown the meeting. */
export const isOpenToGuests = (on: PlainDate, today: PlainDate): boolean =>
  !isAfter(today, on.add({ days: openDaysAfter }))

export const areMinutesLate = (on: PlainDate, today: PlainDate): boolean =>
  !isBefore(today, addWorkingDays(on, minutesWithinWorkingDays))

/** On which somebody sits there: as a colleague of this municipality, or as a partner. */
export type Standing = 'colleague' | 'inForce' | 'none' | 'ended'

export interface Sitter {
  id: string
  /** nothing for a partner */
  personId: string | undefined
  standing: Standing
  /** a colleague who may still read meetings; a partner always */
  hasSeat: boolean
  /** whoever directs the chain reads no names */
  readsNames: boolean
}

export interface Tellable {
  /** participants who were ticked */
  toldTo: readonly string[]
  isReleased: boolean
  /** an embargo holds of which nobody confirmed that this may be told */
  isHeldByEmbargo: boolean
  /** persons who stepped back from a report of the case */
  keptAway: readonly string[]
  holdsNames: boolean
}

export type WhyNotKnow = 'noSeat' | 'noBasis' | 'keptAway' | 'notForHim' | 'notReleased' | 'embargo' | 'noNames'

/** @returns why this participant may not know this point; nothing when he may */
export function whyNotKnow(point: Tellable, sitter: Sitter): WhyNotKnow | undefined {
  if (!sitter.hasSeat) return 'noSeat'
  if (sitter.standing === 'none' || sitter.standing === 'ended') return 'noBasis'
  if (sitter.personId !== undefined && point.keptAway.includes(sitter.personId)) return 'keptAway'
  if (!point.toldTo.includes(sitter.id)) return 'notForHim'
  if (!point.isReleased) return 'notReleased'
  if (point.isHeldByEmbargo) return 'embargo'
  return point.holdsNames && !sitter.readsNames ? 'noNames' : undefined
}

/** @returns whether somebody who is not on the part reads it in Spil now */
export const readsAsGuest = (
  point: Tellable,
  sitter: Sitter | undefined,
  { status, on }: { status: MeetingStatus; on: PlainDate },
  today: PlainDate,
): boolean =>
  sitter?.personId !== undefined &&
  status !== 'cancelled' &&
  isOpenToGuests(on, today) &&
  whyNotKnow(point, sitter) === undefined

const letters = 'ABCDEFGHJKLMNPRSTVWXZ'

/** What a point is called at the table: by chance, and the agenda is in this order. @param chance from 0 up to 1 */
export function freeCode(taken: ReadonlySet<string>, chance: () => number): string {
  for (;;) {
    const code = `${letters[Math.floor(chance() * letters.length)] ?? 'A'}${10 + Math.floor(chance() * 90)}`
    if (!taken.has(code)) return code
  }
}
