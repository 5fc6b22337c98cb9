// SPDX-License-Identifier: EUPL-1.2
/**
 * The moments (dagdelen) at which somebody may be mailed, local time in the Netherlands, on working days only. The hours are a proposal
 * of Spil: when one sits down, after the break, and early enough to still do something.
 */
import { isWorkingDay } from '../law/working-days.ts'
import { dateOf, netherlands, type Instant } from '../time.ts'

/** In the order of the day. */
export const dayParts = {
  morning: '08:30',
  midday: '13:00',
  afternoon: '16:00',
} as const satisfies Record<string, string>

export type DayPart = keyof typeof dayParts
export const dayPartNames = Object.keys(dayParts) as [DayPart, ...DayPart[]]

export const isDayPart = (name: string): name is DayPart => Object.hasOwn(dayParts, name)

/** Until somebody chooses. */
export const usualDayParts: readonly DayPart[] = ['morning']

/** @returns the parts of this day that have begun; none on a day off */
export function begunParts(now: Instant): DayPart[] {
  if (!isWorkingDay(dateOf(now))) return []
  const time = now.toZonedDateTimeISO(netherlands).toPlainTime()
  return dayPartNames.filter((name) => Temporal.PlainTime.compare(Temporal.PlainTime.from(dayParts[name]), time) <= 0)
}

/** The last one that has begun: a worker that was down all morning sends one mail, not one for each moment it missed. */
export const latestBegun = (chosen: readonly DayPart[], now: Instant): DayPart | undefined =>
  begunParts(now).findLast((part) => chosen.includes(part))
