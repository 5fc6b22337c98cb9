// SPDX-License-Identifier: EUPL-1.2
/**
 * Ages that change what somebody is entitled to: adult from the eighteenth birthday; from 18 to 22 what a municipality or region may arrange
 * apart (young adults); 23 and over.
 *
 * Source: Burgerlijk Wetboek, art. 1:233 (BWBR0002656), known through a government model of the law, not opened: `toCheck`.
 * https://wetten.overheid.nl/BWBR0002656/
 * Born on 29 February: no rule was found. Our proposal is 1 March in a year without that day, the later of the two: who is still a child on
 * 28 February loses nothing by it.
 */
import { isBefore, type PlainDate } from '../time.ts'

export const ageClasses = ['<18', '18-22', '23+', 'unknown'] as const
export type AgeClass = (typeof ageClasses)[number]

export const adultFrom = 18
export const settledFrom = 23

/** The day on which somebody becomes this old; from that day on it holds. */
export function birthday(birthDate: PlainDate, years: number): PlainDate {
  const constrained = birthDate.add({ years }, { overflow: 'constrain' })
  return constrained.day === birthDate.day ? constrained : constrained.add({ days: 1 })
}

export const eighteenthBirthday = (birthDate: PlainDate): PlainDate => birthday(birthDate, adultFrom)

/** @param birthDate not after `today` */
export function ageClassOn(today: PlainDate, birthDate: PlainDate): Exclude<AgeClass, 'unknown'> {
  if (isBefore(today, eighteenthBirthday(birthDate))) return '<18'
  return isBefore(today, birthday(birthDate, settledFrom)) ? '18-22' : '23+'
}
