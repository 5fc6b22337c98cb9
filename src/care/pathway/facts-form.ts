// SPDX-License-Identifier: EUPL-1.2
/** The facts as the form sends them: every field may stay empty, which is "nog niet bekend". Each message is a key of the room's words. */
import * as z from 'zod'
import { clean } from '../../casework/index.ts'
import { holdsBsn } from '../../identifiers/bsn.ts'
import { ageClasses } from '../../law/age-classes.ts'
import { cooperations, criminalCases, forms, needs, residences, type Situation } from '../../law/pathways/situation.ts'
import { maybeDateField } from '../../platform/web/date-field.ts'

/** Of a municipality. */
const longestPlace = 80

const oneOf = <T extends string>(known: readonly T[]) =>
  z
    .string()
    .default('')
    .transform((text) => known.find((each) => each === text))

const yesOrNo = z
  .string()
  .default('')
  .transform((text) => (text === 'ja' ? true : text === 'nee' ? false : undefined))

/** Boxes that share a name come as lines; none ticked is unknown, `geen` is an answer. */
const someOf = <T extends string>(known: readonly T[]) =>
  z
    .string()
    .default('')
    .transform((text) => {
      const ticked = text.split('\n')
      const chosen = known.filter((each) => ticked.includes(each))
      return chosen.length > 0 || ticked.includes('geen') ? chosen : undefined
    })

const place = z
  .string()
  .default('')
  .transform(clean)
  .pipe(z.string().max(longestPlace, 'tooLong'))
  .refine((text) => !holdsBsn(text), 'holdsBsn')

export const factFields = {
  geboren: maybeDateField,
  leeftijd: oneOf(ageClasses.filter((each) => each !== 'unknown')),
  verblijf: oneOf(residences.filter((each) => each !== 'unknown')),
  dublin: yesOrNo,
  bedenktijd: maybeDateField,
  vergunning: maybeDateField,
  medewerking: oneOf(cooperations),
  strafzaak: oneOf(criminalCases),
  verdachte: yesOrNo,
  vormen: someOf(forms),
  alleen: yesOrNo,
  ouder: yesOrNo,
  ingeschreven: oneOf(['nergens', 'gemeente'] as const),
  gemeente: place,
  gevonden: place,
  zorgen: someOf(needs),
  aupair: yesOrNo,
}

type Typed = z.infer<z.ZodObject<typeof factFields>>

/** Which field asks for which fact. */
export const fieldOf = {
  birthDate: 'geboren',
  ageClass: 'leeftijd',
  residence: 'verblijf',
  dublin: 'dublin',
  reflectionGrantedOn: 'bedenktijd',
  permitGrantedOn: 'vergunning',
  cooperation: 'medewerking',
  criminalCase: 'strafzaak',
  isSuspect: 'verdachte',
  forms: 'vormen',
  unaccompanied: 'alleen',
  parentIsVictim: 'ouder',
  registeredIn: 'ingeschreven',
  foundIn: 'gevonden',
  needs: 'zorgen',
  auPair: 'aupair',
} as const satisfies Record<keyof Situation, keyof Typed>

export const situationIn = (typed: Typed): Situation => ({
  birthDate: typed.geboren,
  ageClass: typed.leeftijd,
  residence: typed.verblijf,
  dublin: typed.dublin,
  reflectionGrantedOn: typed.bedenktijd,
  permitGrantedOn: typed.vergunning,
  cooperation: typed.medewerking,
  criminalCase: typed.strafzaak,
  isSuspect: typed.verdachte,
  forms: typed.vormen,
  unaccompanied: typed.alleen,
  parentIsVictim: typed.ouder,
  registeredIn:
    typed.ingeschreven === 'nergens' ? null : typed.ingeschreven === 'gemeente' ? typed.gemeente : undefined,
  foundIn: typed.gevonden === '' ? undefined : typed.gevonden,
  needs: typed.zorgen,
  auPair: typed.aupair,
})

/** The other way round: what stands in the form. */
export function typedFrom(facts: Situation): ReadonlyMap<string, string> {
  const sayYes = (answer: boolean | undefined) => (answer === undefined ? '' : answer ? 'ja' : 'nee')
  const lines = (chosen: readonly string[] | undefined) => (chosen?.length === 0 ? 'geen' : (chosen?.join('\n') ?? ''))
  const { registeredIn } = facts
  return new Map([
    ['geboren', facts.birthDate?.toString() ?? ''],
    ['leeftijd', facts.ageClass ?? ''],
    ['verblijf', facts.residence ?? ''],
    ['dublin', sayYes(facts.dublin)],
    ['bedenktijd', facts.reflectionGrantedOn?.toString() ?? ''],
    ['vergunning', facts.permitGrantedOn?.toString() ?? ''],
    ['medewerking', facts.cooperation ?? ''],
    ['strafzaak', facts.criminalCase ?? ''],
    ['verdachte', sayYes(facts.isSuspect)],
    ['vormen', lines(facts.forms)],
    ['alleen', sayYes(facts.unaccompanied)],
    ['ouder', sayYes(facts.parentIsVictim)],
    ['ingeschreven', registeredIn === null ? 'nergens' : registeredIn === undefined ? '' : 'gemeente'],
    ['gemeente', registeredIn ?? ''],
    ['gevonden', facts.foundIn ?? ''],
    ['zorgen', lines(facts.needs)],
    ['aupair', sayYes(facts.auPair)],
  ])
}
