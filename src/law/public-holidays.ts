// SPDX-License-Identifier: EUPL-1.2
/**
 * Public holidays (algemeen erkende feestdagen): the days on which, with the weekend, a statutory term may not end.
 * They say nothing about whether a town hall is open: 5 May counts every year, also where people work.
 *
 * Source: Algemene termijnenwet, art. 3 (BWBR0002448), wording of 10 October 2010, read on 21 November 2026.
 * https://wetten.overheid.nl/BWBR0002448/
 * Covered: 2014 and later. Before 2014 the birthday of another monarch was celebrated.
 */
import { plainDate, type PlainDate } from '../time.ts'
import { NoRuleInForce, type LegalSource } from './source.ts'

export type PublicHoliday = { readonly date: PlainDate; readonly nl: string }

export const publicHolidaysSource: LegalSource = {
  law: 'Algemene termijnenwet',
  article: 'art. 3',
  bwb: 'BWBR0002448',
  url: 'https://wetten.overheid.nl/BWBR0002448/',
  wording: plainDate('2010-10-10'),
  status: 'verified',
}

/** The first year in which the King's birthday was celebrated on 27 April. */
const firstYear = 2014

/**
 * Days that the Crown equates with a holiday, by year (art. 3 lid 3); announced in the Staatscourant, as a rule for
 * three years at once. ISO dates. Empty until somebody has read the decree itself.
 *
 * @NOTE Two other publications name a decree for 2026-2028 (Stcrt. 2025, 24713) with 2 January and 15 May 2026,
 * 7 May 2027, 28 April and 26 May 2028. While the table is empty, a term that ends on such a day ends too early here,
 * never too late. https://zoek.officielebekendmakingen.nl/stcrt-2025-24713.html
 */
const equatedByTheCrown: Readonly<Record<number, readonly string[]>> = {}

/**
 * The holidays of one year, in order of date. Ascension Day and 5 May may be the same day (2016); both are named then.
 *
 * @throws NoRuleInForce for a year before 2014
 */
export function publicHolidays(year: number): readonly PublicHoliday[] {
  if (!Number.isSafeInteger(year) || year < firstYear) {
    throw new NoRuleInForce(`Public holidays are known from ${firstYear} onwards`)
  }
  const easter = easterSunday(year)
  const holidays: PublicHoliday[] = [
    { date: dayIn(year, 1, 1), nl: 'Nieuwjaarsdag' },
    { date: easter.subtract({ days: 2 }), nl: 'Goede Vrijdag' }, // counts the same by art. 3 lid 2
    { date: easter.add({ days: 1 }), nl: 'Tweede paasdag' },
    { date: kingsDay(year), nl: 'Koningsdag' },
    { date: dayIn(year, 5, 5), nl: 'Bevrijdingsdag' },
    { date: easter.add({ days: 39 }), nl: 'Hemelvaartsdag' },
    { date: easter.add({ days: 50 }), nl: 'Tweede pinksterdag' },
    { date: dayIn(year, 12, 25), nl: 'Eerste kerstdag' },
    { date: dayIn(year, 12, 26), nl: 'Tweede kerstdag' },
    ...(equatedByTheCrown[year] ?? []).map((iso) => ({ date: plainDate(iso), nl: 'Met een feestdag gelijkgesteld' })),
  ]
  return holidays.toSorted((a, b) => Temporal.PlainDate.compare(a.date, b.date))
}

/** @throws NoRuleInForce for a date before 2014 */
export const isPublicHoliday = (date: PlainDate): boolean => datesIn(date.year).has(date.toString())

/** A list of fifty terms asks for the same year a thousand times; the answer never changes. */
const remembered = new Map<number, ReadonlySet<string>>()

function datesIn(year: number): ReadonlySet<string> {
  const known = remembered.get(year)
  if (known) return known
  const dates = new Set(publicHolidays(year).map((holiday) => holiday.date.toString()))
  remembered.set(year, dates)
  return dates
}

const dayIn = (year: number, month: number, day: number): PlainDate => Temporal.PlainDate.from({ year, month, day })

/** 27 April, or the day before when that is a Sunday. */
function kingsDay(year: number): PlainDate {
  const birthday = dayIn(year, 4, 27)
  return birthday.dayOfWeek === 7 ? birthday.subtract({ days: 1 }) : birthday
}

/**
 * Easter Sunday in the Gregorian calendar by the "anonymous" computation of 1876,
 * as in J. Meeus, Astronomical Algorithms (1991), chapter 8. The letters are those of the book.
 */
function easterSunday(year: number): PlainDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayIn(year, Math.floor(n / 31), (n % 31) + 1)
}
