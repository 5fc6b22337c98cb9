// SPDX-License-Identifier: EUPL-1.2
/** The months of which a sample can be drawn: those that are over, as their first day. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { isBefore, plainDate, type PlainDate } from '../../time.ts'

/** Older lines are still in the trail; a sample of them helps nobody any more. A proposal of Spil. */
const monthsBack = 12

/** The last one first. */
export const monthsThatAreOver = (today: PlainDate): PlainDate[] =>
  Array.from({ length: monthsBack }, (_, index) => today.with({ day: 1 }).subtract({ months: index + 1 }))

/** As in an address: `2026-10`. @returns nothing for what is none of these months */
export function monthIn(text: string | null | undefined, today: PlainDate): PlainDate | undefined {
  return monthsThatAreOver(today).find((month) => nameOfMonth(month) === text)
}

export const nameOfMonth = (month: PlainDate): string => month.toString().slice(0, 7)

/** Where the sample of this month stands. */
export const addressOf = (month: PlainDate): string => `${to('sample')}?maand=${nameOfMonth(month)}`

export const endOfMonth = (month: PlainDate): PlainDate => month.add({ months: 1 }).subtract({ days: 1 })

/** A day that can have been: not before `since`, not after today. */
export const isPastDay = (day: PlainDate, since: PlainDate, today: PlainDate): boolean =>
  !isBefore(day, since) && !isBefore(today, day)

/** A date as a date field sends it; empty is none. */
export const maybeDay = z
  .string()
  .default('')
  .refine((text) => text === '' || z.iso.date().safeParse(text).success, 'chooseDate')
  .transform((text) => (text === '' ? undefined : plainDate(text)))
