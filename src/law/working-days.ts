// SPDX-License-Identifier: EUPL-1.2
/**
 * Working days (werkdagen): days that are not a Saturday, a Sunday or a public holiday (feestdag).
 * The law names such days only from the other side, when it moves the end of a term; we count our own promises
 * ("within one working day") with the same calendar, so that a date on the screen means one thing.
 * A municipality that is open on Good Friday or 5 May promises a little less here than it could keep.
 *
 * Source: Algemene termijnenwet, art. 1 and 3 (BWBR0002448), wording of 10 October 2010, read on 21 November 2026.
 * https://wetten.overheid.nl/BWBR0002448/
 * All functions throw NoRuleInForce before 2014 (see public-holidays.ts).
 */
import { isAfter, isBefore, type PlainDate } from '../time.ts'
import { isPublicHoliday } from './public-holidays.ts'

export const isWorkingDay = (date: PlainDate): boolean => date.dayOfWeek <= 5 && !isPublicHoliday(date)

/** @returns the first working day later than `date`; never `date` itself */
export const nextWorkingDay = (date: PlainDate): PlainDate => addWorkingDays(date, 1)

/** @returns `date` itself when it is a working day, otherwise the first one after it */
export function workingDayOnOrAfter(date: PlainDate): PlainDate {
  return isWorkingDay(date) ? date : nextWorkingDay(date)
}

/**
 * Counts `n` working days on from `date`, which itself is not counted. Negative counts back: the last working day
 * before a date is `addWorkingDays(date, -1)`.
 *
 * @param n a whole number of working days; 0 gives `date` back, working day or not
 * @throws RangeError when `n` is not whole
 */
export function addWorkingDays(date: PlainDate, n: number): PlainDate {
  if (!Number.isSafeInteger(n)) throw new RangeError('Working days are counted in whole numbers')
  const step = Math.sign(n)
  let day = date
  for (let left = Math.abs(n); left > 0;) {
    day = day.add({ days: step })
    if (isWorkingDay(day)) left -= 1
  }
  return day
}

/**
 * How many working days lie after `from`, up to and including `to`. With the last day promised as `from` and today as
 * `to` it says how many working days late we are; a negative number says how many are left.
 *
 * @returns a whole number of working days; 0 on the day itself; negative when `to` comes first
 */
export function workingDaysBetween(from: PlainDate, to: PlainDate): number {
  if (isBefore(to, from)) return 0 - workingDaysBetween(to, from)
  let count = 0
  for (let day = from.add({ days: 1 }); !isAfter(day, to); day = day.add({ days: 1 })) {
    if (isWorkingDay(day)) count += 1
  }
  return count
}
