// SPDX-License-Identifier: EUPL-1.2
/**
 * A situation as the rules read it on one day: age as a class, the reflection period as running or over. A date that cannot be (a birth or a
 * grant in the future) is left aside here; `contradictions.ts` says so to the reader.
 */
import { isAfter, isBefore, type PlainDate } from '../../time.ts'
import { type AgeClass, ageClassOn } from '../age-classes.ts'
import { lastDayOfTerm } from '../extension-of-terms.ts'
import { lastDayOfReflection } from '../reflection-period.ts'
import { years } from '../source.ts'
import type { Residence, Situation } from './situation.ts'

/** How long the permit must have been held for continued stay. Policy, Vc B9; read with CoMensha, not in the text. */
export const continuedStayAfter = years(3)

export type Facts = Situation & {
  readonly today: PlainDate
  readonly age: AgeClass
  readonly residence: Residence
  readonly dublinApplies: boolean
  readonly reflection: 'notGranted' | 'runs' | 'over'
  /** Held the permit for longer than three years, if it was never interrupted. */
  readonly permitBeyondThreeYears: boolean
}

export function factsOf(situation: Situation, today: PlainDate): Facts {
  const past = (date: PlainDate | undefined): PlainDate | undefined => (date && isAfter(date, today) ? undefined : date)
  const birthDate = past(situation.birthDate)
  const reflectionGrantedOn = past(situation.reflectionGrantedOn)
  const permitGrantedOn = past(situation.permitGrantedOn)
  const residence = situation.residence ?? 'unknown'
  const dublinApplies = residence === 'dublin' || situation.dublin === true
  return {
    ...situation,
    birthDate,
    reflectionGrantedOn,
    permitGrantedOn,
    today,
    residence,
    dublinApplies,
    age: birthDate ? ageClassOn(today, birthDate) : (situation.ageClass ?? 'unknown'),
    reflection: reflectionOn(today, reflectionGrantedOn, dublinApplies),
    permitBeyondThreeYears:
      permitGrantedOn !== undefined &&
      isAfter(today, lastDayOfTerm(permitGrantedOn, continuedStayAfter, { statutory: false })),
  }
}

/** Inputs from which ages, dates and terms follow. */
const dated: readonly (keyof Situation)[] = [
  'birthDate',
  'ageClass',
  'residence',
  'dublin',
  'reflectionGrantedOn',
  'permitGrantedOn',
]

/** The facts with one answer filled in; reckons the dates anew only when they may differ, for who tries many answers. */
export function factsWith(facts: Facts, given: Situation, answer: Situation): Facts {
  return dated.some((input) => input in answer)
    ? factsOf({ ...given, ...answer }, facts.today)
    : { ...facts, ...answer, residence: facts.residence }
}

function reflectionOn(today: PlainDate, grantedOn: PlainDate | undefined, dublin: boolean): Facts['reflection'] {
  if (!grantedOn) return 'notGranted'
  return isBefore(lastDayOfReflection(grantedOn, dublin), today) ? 'over' : 'runs'
}

export const isMinor = ({ age }: Facts): boolean => age === '<18'

/** Grown up as far as known: an unknown age gets the rules for adults and a line that says to think of a child. */
export const isGrown = (facts: Facts): boolean => !isMinor(facts)

/** From 18 to 22: some arrangements and the money differ. */
export const isYoungAdult = ({ age }: Facts): boolean => age === '18-22'

const isOneOf =
  (...these: readonly Residence[]) =>
  ({ residence }: Facts): boolean =>
    these.includes(residence)

export const isDutchOrEu = isOneOf('dutch', 'euWithRight', 'euWithoutRight')

/** From a country outside the EU, EER and Switzerland, whatever the title. */
export const isThirdCountry = isOneOf(
  'thirdCountryPermit',
  'reflectionPeriod',
  'applicationPending',
  'thirdCountryNoStay',
  'asylum',
  'dublin',
)

/** Third country, and no permit yet. */
export const hasNoPermit = (facts: Facts): boolean => isThirdCountry(facts) && facts.residence !== 'thirdCountryPermit'

/** Those for whom the reflection period is the question: no lawful stay of another kind, or not known. */
export const isWithoutStay = isOneOf('thirdCountryNoStay', 'reflectionPeriod', 'dublin', 'unknown')

/** A child who is, or may be, here without anybody who has authority over it. */
export const isLoneChild = (facts: Facts): boolean =>
  isMinor(facts) &&
  (facts.unaccompanied === true || (facts.unaccompanied === undefined && facts.parentIsVictim !== true))
