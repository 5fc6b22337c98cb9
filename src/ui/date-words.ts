// SPDX-License-Identifier: EUPL-1.2
/**
 * Dates and moments as people say them, in each language of the public side. `today` and `now` are arguments: nothing here reads a clock.
 * A date has no time of day; a moment is said in the time of the Netherlands.
 */
import type { Instant, PlainDate } from '../time.ts'
import { dateOf, netherlands } from '../time.ts'

export type Lang = 'nl' | 'en' | 'pl' | 'ro' | 'bg' | 'es' | 'uk' | 'ar'

const near = {
  nl: { '-1': 'gisteren', '0': 'vandaag', '1': 'morgen' },
  en: { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' },
  pl: { '-1': 'wczoraj', '0': 'dzisiaj', '1': 'jutro' },
  ro: { '-1': 'ieri', '0': 'astăzi', '1': 'mâine' },
  bg: { '-1': 'вчера', '0': 'днес', '1': 'утре' },
  es: { '-1': 'ayer', '0': 'hoy', '1': 'mañana' },
  uk: { '-1': 'вчора', '0': 'сьогодні', '1': 'завтра' },
  ar: { '-1': 'أمس', '0': 'اليوم', '1': 'غدًا' },
} as const satisfies Record<Lang, Record<string, string>>

/** Arabic with the digits that stand everywhere else on the page. */
const locales = {
  nl: 'nl-NL',
  en: 'en-GB',
  pl: 'pl-PL',
  ro: 'ro-RO',
  bg: 'bg-BG',
  es: 'es-ES',
  uk: 'uk-UA',
  ar: 'ar-u-nu-latn',
} as const satisfies Record<Lang, string>

const formatters = (options: Intl.DateTimeFormatOptions): Record<Lang, Intl.DateTimeFormat> =>
  Object.fromEntries(
    Object.entries(locales).map(([lang, locale]) => [
      lang,
      new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }),
    ]),
  ) as Record<Lang, Intl.DateTimeFormat>
const weekdays = formatters({ weekday: 'long' })
const months = formatters({ month: 'long' })
/** Whole, because order, commas and the case of the month differ by language. */
const wholeDates = formatters({ weekday: 'long', day: 'numeric', month: 'long' })
const wholeDatesWithYear = formatters({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

/** Days from `today` to `date`; negative when `date` has been. */
const daysUntil = (date: PlainDate, today: PlainDate): number => today.until(date, { largestUnit: 'day' }).days
const noon = (date: PlainDate): number => Date.UTC(date.year, date.month - 1, date.day, 12)
const weekday = (date: PlainDate, lang: Lang): string => weekdays[lang].format(noon(date))
/** Dutch and English in the shape of our own screens, without commas. */
const isOurs = (lang: Lang): boolean => lang === 'nl' || lang === 'en'
const dayAndMonth = (date: PlainDate, lang: Lang): string =>
  isOurs(lang)
    ? `${weekday(date, lang)} ${date.day} ${months[lang].format(noon(date))}`
    : wholeDates[lang].format(noon(date))

const nearWord = (days: number, lang: Lang): string | undefined =>
  days === -1 || days === 0 || days === 1 ? near[lang][`${days}`] : undefined

/** @returns `vandaag`, `morgen`, `gisteren`, the weekday within the coming six days, else `vrijdag 12 december` (other year: + year) */
export function sayDate(date: PlainDate, today: PlainDate, lang: Lang = 'nl'): string {
  const days = daysUntil(date, today)
  const word = nearWord(days, lang)
  if (word) return word
  if (days > 1 && days <= 6) return weekday(date, lang)
  return date.year === today.year ? dayAndMonth(date, lang) : sayExact(date, lang)
}

/** @returns the whole date, `vrijdag 12 december 2026`: for hover, print and letters that are read later */
export const sayExact = (date: PlainDate, lang: Lang = 'nl'): string =>
  isOurs(lang) ? `${dayAndMonth(date, lang)} ${date.year}` : wholeDatesWithYear[lang].format(noon(date))

/** For the desk only. @param workingDays how many working days after the last day; 1 or more @returns `3 werkdagen te laat` */
export function sayDaysLate(workingDays: number, lang: 'nl' | 'en' = 'nl'): string {
  const one = workingDays === 1
  if (lang === 'en') return `${workingDays} working ${one ? 'day' : 'days'} late`
  return `${workingDays} ${one ? 'werkdag' : 'werkdagen'} te laat`
}

/** @returns the time of day in the Netherlands, 24 hours: `14:02` */
export const sayTime = (moment: Instant): string =>
  moment.toZonedDateTimeISO(netherlands).toPlainTime().toString({ smallestUnit: 'minute', roundingMode: 'trunc' })

/** @returns `14:02` today, `gisteren 14:02`, `vrijdag 10:12` within six days on either side, else day, month and time */
export function sayMoment(moment: Instant, now: Instant, lang: Lang = 'nl'): string {
  const date = dateOf(moment)
  const today = dateOf(now)
  const days = daysUntil(date, today)
  if (days === 0) return sayTime(moment)
  const day = nearWord(days, lang) ?? (Math.abs(days) <= 6 ? weekday(date, lang) : sayDate(date, today, lang))
  return `${day} ${sayTime(moment)}`
}

/** @returns date and time in full, `vrijdag 12 december 2026, 14:02` */
export const sayMomentExact = (moment: Instant, lang: Lang = 'nl'): string =>
  `${sayExact(dateOf(moment), lang)}, ${sayTime(moment)}`
