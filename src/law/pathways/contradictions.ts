// SPDX-License-Identifier: EUPL-1.2
/**
 * What cannot be true together, or not yet. Nobody is refused advice for it: in the middle of the night a date is typed wrong, and the advice
 * stays, with a question. No rule of law stands here.
 */
import { isAfter, isBefore } from '../../time.ts'
import { ageClassOn } from '../age-classes.ts'
import { type Facts, isMinor } from './facts.ts'
import type { Residence, Situation } from './situation.ts'

export type Contradiction = {
  readonly code: string
  /** What was filled in that does not fit; the first is the one to look at first. */
  readonly inputs: readonly [keyof Situation, ...(keyof Situation)[]]
  /** Dutch. */
  readonly question: string
  readonly holds: (given: Situation, facts: Facts) => boolean
}

const needsNoReflection: readonly Residence[] = ['dutch', 'euWithRight']
const noPermitHolder: readonly Residence[] = [
  'dutch',
  'euWithRight',
  'thirdCountryNoStay',
  'reflectionPeriod',
  'asylum',
  'dublin',
]
const noDublin: readonly Residence[] = ['dutch', 'euWithRight', 'euWithoutRight', 'thirdCountryPermit']

const table: readonly Contradiction[] = [
  {
    code: 'birthDateInFuture',
    inputs: ['birthDate'],
    question: 'De geboortedatum ligt na vandaag. Klopt de datum? De leeftijd telt nu als onbekend.',
    holds: ({ birthDate }, { today }) => birthDate !== undefined && isAfter(birthDate, today),
  },
  {
    code: 'ageClassDiffers',
    inputs: ['ageClass', 'birthDate'],
    question: 'De leeftijd past niet bij de geboortedatum. Welke klopt? Het advies volgt de geboortedatum.',
    holds: ({ ageClass }, { birthDate, today }) =>
      birthDate !== undefined &&
      ageClass !== undefined &&
      ageClass !== 'unknown' &&
      ageClass !== ageClassOn(today, birthDate),
  },
  {
    code: 'reflectionInFuture',
    inputs: ['reflectionGrantedOn'],
    question: 'De bedenktijd begint na vandaag. Klopt de datum? De termijn is nog niet geteld.',
    holds: ({ reflectionGrantedOn }, { today }) =>
      reflectionGrantedOn !== undefined && isAfter(reflectionGrantedOn, today),
  },
  {
    code: 'permitInFuture',
    inputs: ['permitGrantedOn'],
    question: 'De vergunning begint na vandaag. Klopt de datum? De termijn is nog niet geteld.',
    holds: ({ permitGrantedOn }, { today }) => permitGrantedOn !== undefined && isAfter(permitGrantedOn, today),
  },
  {
    code: 'reflectionBeforeBirth',
    inputs: ['reflectionGrantedOn', 'birthDate'],
    question: 'De bedenktijd begint vóór de geboorte. Welke datum klopt?',
    holds: (_, { reflectionGrantedOn, birthDate }) =>
      reflectionGrantedOn !== undefined && birthDate !== undefined && isBefore(reflectionGrantedOn, birthDate),
  },
  {
    code: 'permitBeforeBirth',
    inputs: ['permitGrantedOn', 'birthDate'],
    question: 'De vergunning begint vóór de geboorte. Welke datum klopt?',
    holds: (_, { permitGrantedOn, birthDate }) =>
      permitGrantedOn !== undefined && birthDate !== undefined && isBefore(permitGrantedOn, birthDate),
  },
  {
    code: 'reflectionAfterPermit',
    inputs: ['reflectionGrantedOn', 'permitGrantedOn'],
    question: 'De bedenktijd begint na de vergunning. Welke datum klopt?',
    holds: (_, { reflectionGrantedOn, permitGrantedOn }) =>
      reflectionGrantedOn !== undefined &&
      permitGrantedOn !== undefined &&
      isAfter(reflectionGrantedOn, permitGrantedOn),
  },
  {
    code: 'reflectionNotNeeded',
    inputs: ['reflectionGrantedOn', 'residence'],
    question: 'Bedenktijd is voor mensen zonder recht op verblijf. Klopt het verblijf, of de bedenktijd?',
    holds: ({ reflectionGrantedOn }, { residence }) =>
      reflectionGrantedOn !== undefined && needsNoReflection.includes(residence),
  },
  {
    code: 'permitDoesNotFit',
    inputs: ['permitGrantedOn', 'residence'],
    question: 'Er staat een datum van een vergunning, maar bij verblijf staat iets anders. Welke klopt?',
    holds: ({ permitGrantedOn }, { residence }) => permitGrantedOn !== undefined && noPermitHolder.includes(residence),
  },
  {
    code: 'reflectionOver',
    inputs: ['residence', 'reflectionGrantedOn'],
    question: 'De bedenktijd is voorbij. Wat is het verblijf nu?',
    holds: (_, { residence, reflection }) => residence === 'reflectionPeriod' && reflection === 'over',
  },
  {
    code: 'witnessHasNoReflection',
    inputs: ['cooperation', 'reflectionGrantedOn'],
    question: 'Wie alleen getuige is, krijgt geen bedenktijd. Is de persoon ook vermoedelijk slachtoffer?',
    holds: ({ cooperation, reflectionGrantedOn }, { residence }) =>
      cooperation === 'witnessOnly' && (reflectionGrantedOn !== undefined || residence === 'reflectionPeriod'),
  },
  {
    code: 'dublinDoesNotFit',
    inputs: ['dublin', 'residence'],
    question: 'Dublin en het verblijf passen niet bij elkaar. Welke klopt?',
    holds: ({ dublin }, { residence }) =>
      (dublin === true && noDublin.includes(residence)) || (dublin === false && residence === 'dublin'),
  },
  {
    code: 'unaccompaniedAdult',
    inputs: ['unaccompanied', 'ageClass'],
    question:
      'Alleenstaand minderjarig en volwassen kan niet samen. Welke klopt? Bij twijfel: geef hulp als aan een kind.',
    holds: ({ unaccompanied }, facts) => unaccompanied === true && !isMinor(facts) && facts.age !== 'unknown',
  },
  {
    code: 'unaccompaniedWithParent',
    inputs: ['unaccompanied', 'parentIsVictim'],
    question: 'Het kind is alleen, en een ouder is vermoedelijk slachtoffer. Is die ouder bij het kind?',
    holds: ({ unaccompanied, parentIsVictim }) => unaccompanied === true && parentIsVictim === true,
  },
]

export const contradictionsIn = (given: Situation, facts: Facts): readonly Contradiction[] =>
  table.filter(({ holds }) => holds(given, facts))
