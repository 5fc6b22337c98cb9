// SPDX-License-Identifier: EUPL-1.2
/**
 * Objection period (bezwaartermijn): how long somebody may object to a decision of the municipality. It begins on the day after the decision
 * was made known (bekendgemaakt), and its end is moved by a weekend or holiday.
 *
 * Source: Algemene wet bestuursrecht, art. 6:7 (six weeks), wording of May 2017; art. 6:8 (the day it begins) was not read (BWBR0005537).
 * https://wetten.overheid.nl/BWBR0005537/
 * The end of a term in a law: Algemene termijnenwet, see extension-of-terms.ts.
 */
import { plainDate, type PlainDate } from '../time.ts'
import { extensionOfTermsSource, lastDayOfTerm } from './extension-of-terms.ts'
import { weeks, type LegalSource } from './source.ts'

export const objectionPeriod = {
  nl: 'bezwaartermijn',
  lasts: weeks(6),
  sources: [
    {
      law: 'Algemene wet bestuursrecht',
      article: 'art. 6:7 en 6:8',
      bwb: 'BWBR0005537',
      url: 'https://wetten.overheid.nl/BWBR0005537/',
      wording: plainDate('2017-05-01'),
      status: 'toCheck',
    },
    extensionOfTermsSource,
  ] as readonly LegalSource[],
} as const

/**
 * @param madeKnownOn the day on which the decision was made known; itself not counted
 * @returns the last day on which somebody may object; a local date
 * @throws NoRuleInForce when holidays are needed of a year before 2014
 */
export const lastDayToObject = (madeKnownOn: PlainDate): PlainDate =>
  lastDayOfTerm(madeKnownOn, objectionPeriod.lasts, { statutory: true })
