// SPDX-License-Identifier: EUPL-1.2
/**
 * Who gives consent (toestemming), by age. Under 16 the legal representative decides about the use of data, and that may be the one who exploits:
 * a person must look at that first, no rule can. For youth help a child of 12 to 15 agrees together with parents or guardian; from 16 alone.
 * An age that is known in part is a range; what the range does not settle is said to be unknown, never guessed.
 *
 * Sources: UAVG art. 5 lid 1 (BWBR0040940), wording of 1 January 2020; a newer wording of 1 July 2021 was not read.
 * Jeugdwet art. 7.3.4 and 7.3.5 (BWBR0034925), wording of 6 November 2021. Exceptions (serious harm to prevent, a lasting wish of the child) are not
 * decided here. That help under 12 is for parents or guardian alone is our reading of the same articles.
 */
import { isAfter, isBefore, plainDate, type PlainDate } from '../time.ts'
import { adultFrom, birthday, settledFrom, type AgeClass } from './age-classes.ts'
import type { LegalSource } from './source.ts'

const decidesFrom = 16
const agreesAlongFrom = 12

export const consentSources = {
  data: {
    law: 'Uitvoeringswet Algemene verordening gegevensbescherming',
    article: 'art. 5 lid 1',
    bwb: 'BWBR0040940',
    url: 'https://wetten.overheid.nl/BWBR0040940/',
    wording: plainDate('2020-01-01'),
    status: 'toCheck',
  },
  youthHelp: {
    law: 'Jeugdwet',
    article: 'art. 7.3.4 en 7.3.5',
    bwb: 'BWBR0034925',
    url: 'https://wetten.overheid.nl/BWBR0034925/',
    wording: plainDate('2021-11-06'),
    status: 'toCheck',
  },
} as const satisfies Record<string, LegalSource>

/** In whole years, both included; without `most` there is no upper end. */
export type AgeRange = { readonly least: number; readonly most?: number }

const byClass: Record<AgeClass, AgeRange | undefined> = {
  '<18': { least: 0, most: adultFrom - 1 },
  '18-22': { least: adultFrom, most: settledFrom - 1 },
  '23+': { least: settledFrom },
  unknown: undefined,
}

/**
 * @param born a day, a month or a year as far as it is known: `2010-03-05`, `2010-03`, `2010`; empty when it is not
 * @param ageClass read only when `born` tells nothing
 * @returns nothing when the age is not known at all
 */
export function ageRange(today: PlainDate, born: string, ageClass: AgeClass): AgeRange | undefined {
  const days = possibleBirthDates(born)
  if (!days || isAfter(days.first, today)) return byClass[ageClass]
  const last = isAfter(days.last, today) ? today : days.last
  return { least: ageOn(today, last), most: ageOn(today, days.first) }
}

/** Whose yes about data counts. */
export function whoGivesConsent(age: AgeRange | undefined): 'self' | 'representative' | 'unknown' {
  if (!age) return 'unknown'
  if (age.least >= decidesFrom) return 'self'
  return isBelow(age, decidesFrom) ? 'representative' : 'unknown'
}

/** Whose yes youth help needs. */
export function whoAgreesToYouthHelp(age: AgeRange | undefined): 'self' | 'both' | 'representative' | 'unknown' {
  if (!age) return 'unknown'
  if (age.least >= decidesFrom) return 'self'
  if (isBelow(age, agreesAlongFrom)) return 'representative'
  return age.least >= agreesAlongFrom && isBelow(age, decidesFrom) ? 'both' : 'unknown'
}

/** As sentences for a page, in Dutch: what the numbers above mean. */
export const consentWords = {
  self: `Deze persoon is ${decidesFrom} of ouder en beslist zelf over de eigen gegevens.`,
  representative: `Deze persoon is jonger dan ${decidesFrom}: over gegevens beslist de wettelijk vertegenwoordiger.`,
  unknown: `Het is niet bekend of deze persoon jonger is dan ${decidesFrom}. Jonger: dan beslist de wettelijk vertegenwoordiger. Vraag de leeftijd, en kies nu de veilige kant.`,
  youthHelp: {
    self: `Voor jeugdhulp is vanaf ${decidesFrom} jaar het eigen ja genoeg.`,
    both: `Voor jeugdhulp is van ${agreesAlongFrom} tot en met ${decidesFrom - 1} jaar het ja van het kind én van ouders of voogd nodig.`,
    representative: `Voor jeugdhulp is onder de ${agreesAlongFrom} jaar het ja van ouders of voogd nodig.`,
    unknown: 'Wie ja moet zeggen tegen jeugdhulp hangt af van de leeftijd, en die is niet precies bekend.',
  },
} as const

const isBelow = ({ most }: AgeRange, years: number): boolean => most !== undefined && most < years

function possibleBirthDates(born: string): { first: PlainDate; last: PlainDate } | undefined {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(born)
  if (!found) return undefined
  const [, year = '', month, day] = found
  try {
    const first = plainDate(`${year}-${month ?? '01'}-${day ?? '01'}`)
    if (day) return { first, last: first }
    const last = first.with(month ? { day: first.daysInMonth } : { month: first.monthsInYear, day: 31 })
    return { first, last }
  } catch (error) {
    // a day that is not in the calendar tells nothing
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function ageOn(today: PlainDate, birthDate: PlainDate): number {
  const years = today.year - birthDate.year
  return isBefore(today, birthday(birthDate, years)) ? years - 1 : years
}
