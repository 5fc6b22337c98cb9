// SPDX-License-Identifier: EUPL-1.2
/**
 * When the term of a decision may stand still (aanhouden), and what becomes of its last day. The days that it stands still do not count;
 * what was late before stays as late. The answer to the reporter and the question whether it may be kept go on. Values in, values out.
 * Pausing with a reason and an end day is our own design; no law names it.
 */
import { addWorkingDays, workingDaysBetween } from '../../law/working-days.ts'
import type { FieldErrors } from '../../platform/web/outcome.ts'
import { isAfter, isBefore, type PlainDate } from '../../time.ts'
import { isPossible } from '../lifecycle.ts'
import type { Course } from '../store.ts'

export const pauseReasons = ['consulted', 'reporter', 'other'] as const
export type PauseReason = (typeof pauseReasons)[number]

export const endReasons = ['byHand', 'letter', 'decided', 'letGo', 'dayCame'] as const
export type PauseEnd = (typeof endReasons)[number]

/** Its day has not come yet. */
export const standsStill = ({ pausedUntil }: Pick<Course, 'pausedUntil'>, today: PlainDate): boolean =>
  pausedUntil !== undefined && isAfter(pausedUntil, today)

/** @returns what is in the way, by its key */
export function whyNotPause(
  report: Pick<Course, 'state' | 'acute' | 'danger' | 'unreadLetters' | 'pausedUntil'>,
  today: PlainDate,
): 'danger' | 'notNow' | 'readFirst' | 'standsStillAlready' | undefined {
  if (!isPossible('pause', report.state)) return 'notNow'
  if (report.acute || report.danger === 'policeCalled') return 'danger'
  if (report.unreadLetters > 0) return 'readFirst'
  return standsStill(report, today) ? 'standsStillAlready' : undefined
}

/** @param atMost working days, the municipality's own limit */
export function whyNotUntil(until: PlainDate, today: PlainDate, atMost: number): FieldErrors {
  if (!isAfter(until, today)) return { tot: 'afterToday' }
  return isAfter(until, lastDayToPause(today, atMost)) ? { tot: 'tooLong' } : {}
}

export const lastDayToPause = (today: PlainDate, atMost: number): PlainDate => addWorkingDays(today, atMost)

/** @param from the day on which the term stopped @param goesOn the day on which it goes on @returns when a decision is due then */
export const dueAfter = (dueBefore: PlainDate, from: PlainDate, goesOn: PlainDate): PlainDate =>
  isBefore(goesOn, from) ? dueBefore : addWorkingDays(dueBefore, workingDaysBetween(from, goesOn))

/** How often it stood still, and how many working days in all; of one that still stands, those until today. */
export function soFar(
  pauses: readonly { from: PlainDate; until: PlainDate; endedOn: PlainDate | undefined }[],
  today: PlainDate,
): { times: number; workingDays: number } {
  const earliest = (a: PlainDate, b: PlainDate) => (isBefore(a, b) ? a : b)
  const lengths = pauses.map(({ from, until, endedOn }) =>
    workingDaysBetween(from, earliest(endedOn ?? until, endedOn ? until : today)),
  )
  return { times: pauses.length, workingDays: lengths.reduce((sum, days) => sum + Math.max(days, 0), 0) }
}
