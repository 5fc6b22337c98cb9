// SPDX-License-Identifier: EUPL-1.2
/**
 * Extension of terms (verlenging van termijnen): on which day a term ends, and when the weekend or a holiday moves that
 * day. A term in a law or a decree (AMvB) moves; a term in a policy rule, a covenant or a promise of our own does not.
 * The reflection period (bedenktijd) is a policy rule: warn on the last working day before its end, never stretch it.
 *
 * Source: Algemene termijnenwet, art. 1, 2, 4 and 5 (BWBR0002448), wording of 10 October 2010, read on 21 November 2026.
 * https://wetten.overheid.nl/BWBR0002448/
 * Months: Hoge Raad 1 September 2017, ECLI:NL:HR:2017:2225, known to us through law firms that discuss it: the day of
 * the event does not count; the term ends with the day of the same number, or the last day of a shorter month.
 *
 * Not for terms that count back from an event (art. 1 lid 2), for terms in hours (art. 4) and for terms of EU law,
 * which follow Regulation 1182/71.
 */
import { plainDate, type PlainDate } from '../time.ts'
import type { LegalSource, Term } from './source.ts'
import { addWorkingDays, workingDayOnOrAfter, workingDaysBetween } from './working-days.ts'

export const extensionOfTermsSource: LegalSource = {
  law: 'Algemene termijnenwet',
  article: 'art. 1, 2, 4 en 5',
  bwb: 'BWBR0002448',
  url: 'https://wetten.overheid.nl/BWBR0002448/',
  wording: plainDate('2010-10-10'),
  status: 'verified',
}

/** Art. 4: longer terms are never moved. A term of exactly this length still is; one in years never. */
const longestMovable = { days: 90, weeks: 12, months: 3, years: 0 } as const

/** Art. 2: a term of at least this many days holds at least two working days. */
const shortestStretched = 3
const workingDaysInside = 2

/**
 * The last day of a term.
 *
 * @param start the day of the event that starts the term; itself not counted
 * @param statutory true when the term stands in a law or a decree; asked each time, because nobody can see it from the number
 * @returns the last day that still counts; a local date
 * @throws NoRuleInForce when holidays are needed of a year before 2014
 */
export function lastDayOfTerm(start: PlainDate, term: Term, { statutory }: { statutory: boolean }): PlainDate {
  const counted = lastDayCounted(start, term)
  if (!statutory || !isMovable(term)) return counted
  return workingDayOnOrAfter(stretched(start, term, counted))
}

function lastDayCounted(start: PlainDate, { unit, count }: Term): PlainDate {
  return unit === 'workingDays' ? addWorkingDays(start, count) : start.add({ [unit]: count }, { overflow: 'constrain' })
}

/** A term in working days already ends on one. */
const isMovable = ({ unit, count }: Term): boolean => unit !== 'workingDays' && count <= longestMovable[unit]

function stretched(start: PlainDate, { unit, count }: Term, counted: PlainDate): PlainDate {
  if (unit === 'days' && count < shortestStretched) return counted
  const missing = workingDaysInside - workingDaysBetween(start, counted)
  return missing > 0 ? addWorkingDays(counted, missing) : counted
}
