// SPDX-License-Identifier: EUPL-1.2
/**
 * Reflection period (bedenktijd): the time that police or Marechaussee give a presumed victim to decide about a complaint (aangifte), other
 * help, or neither. Removal from the country waits meanwhile. At most three months; thirty days where the Dublin regulation applies and the
 * period was granted after 18 May 2023.
 *
 * Source: Vreemdelingencirculaire 2000, B8/3.1, as WBV 2023/11 of 10 May 2023 wrote it (BWBR0012289); the ground is Vreemdelingenwet 2000,
 * art. 8 under k, which names no length. Read on 21 November 2026; the circular was changed at least until 3 April 2026: `toCheck`.
 * https://zoek.officielebekendmakingen.nl/stcrt-2023-13577.html
 *
 * It stands in a policy rule, so the Algemene termijnenwet does not move it: a weekend or a holiday at its end makes it no longer.
 */
import { isAfter, plainDate, type PlainDate } from '../time.ts'
import { lastDayOfTerm } from './extension-of-terms.ts'
import { days, months, type Term } from './source.ts'

export const reflectionPeriod = {
  nl: 'bedenktijd',
  usual: months(3),
  dublin: { grantedAfter: plainDate('2023-05-18'), lasts: days(30) },
} as const

/** @param dublin whether the Dublin regulation applies to this person; when nobody knows, the usual length is what is known */
export function lengthOfReflection(grantedOn: PlainDate, dublin: boolean): Term {
  const { usual, dublin: exception } = reflectionPeriod
  return dublin && isAfter(grantedOn, exception.grantedAfter) ? exception.lasts : usual
}

/**
 * The last day that still counts; a local date.
 *
 * @param grantedOn the day of the grant, itself not counted (our reading: the text that was read does not say)
 */
export const lastDayOfReflection = (grantedOn: PlainDate, dublin: boolean): PlainDate =>
  lastDayOfTerm(grantedOn, lengthOfReflection(grantedOn, dublin), { statutory: false })
