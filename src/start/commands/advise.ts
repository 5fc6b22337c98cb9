// SPDX-License-Identifier: EUPL-1.2
/**
 * `spil advise`: what may be possible for one presumed victim, which dates run and what is not known yet, so that another system or a test can
 * ask the rules of `src/law/pathways/`. Advice, never a decision. A key that is not known here is left aside; what it should have told comes
 * back as unknown.
 */
import { ageClasses } from '../../law/age-classes.ts'
import { advise, type AdviceLine } from '../../law/pathways/advise.ts'
import { cooperations, criminalCases, forms, needs, residences, type Situation } from '../../law/pathways/situation.ts'
import type { Timer } from '../../law/pathways/timers.ts'
import type { Unknown } from '../../law/pathways/unknown.ts'
import type { LegalSource } from '../../law/source.ts'
import { plainDate, type PlainDate } from '../../time.ts'
import { askRules, BadQuestion } from './ask-rules.ts'

export async function run(args: readonly string[]): Promise<void> {
  await askRules(args, answer)
}

type Line = Pick<AdviceLine, 'rule' | 'kind' | 'text' | 'status'> & { source: string }

/** A contract: others read these names. */
interface Answer {
  /** by the rules R01 to R24 */
  advice: Line[]
  /** what holds for everybody, or whatever the rules say: danger first, needs, the zorgcoördinator, an unknown age */
  always: Line[]
  terms: (Pick<Timer, 'term'> & { starts: string; ends: string; source: string })[]
  unknown: readonly Unknown[]
}

function answer(question: unknown): Answer {
  const asked = objectIn(question, '', 'Give {"today","person",...}.')
  const today = dateAt(asked, 'today')
  if (!today) throw new BadQuestion('dateMissing', 'Give today as YYYY-MM-DD.', '/today')
  const { advice, terms, unknown } = advise(situationIn(asked), { today })
  const lines = advice.map(({ rule, kind, text, sources, status }): Line => ({
    rule,
    kind,
    text,
    source: sources.map(sayIn).join('; '),
    status,
  }))
  return {
    advice: lines.filter(({ rule }) => isOfTable(rule)),
    always: lines.filter(({ rule }) => !isOfTable(rule)),
    terms: terms.map(({ term, starts, ends, source }) => ({
      term,
      starts: starts.toString(),
      ends: ends.toString(),
      source: sayIn(source),
    })),
    unknown,
  }
}

const isOfTable = (rule: AdviceLine['rule']): boolean => rule.startsWith('R')

function situationIn(asked: Asked): Situation {
  const person = asked.person === undefined || asked.person === null ? {} : objectIn(asked.person, '/person')
  const inPerson = '/person'
  return {
    birthDate: dateAt(person, 'birthDate', inPerson),
    ageClass: oneAt(person, 'ageClass', ageClasses, inPerson),
    residence: oneAt(person, 'residence', residences, inPerson),
    unaccompanied: yesOrNoAt(person, 'unaccompanied', inPerson),
    parentIsVictim: yesOrNoAt(person, 'parentIsVictim', inPerson),
    isSuspect: yesOrNoAt(person, 'isSuspect', inPerson),
    dublin: yesOrNoAt(person, 'dublin', inPerson),
    forms: listAt(asked, 'forms', forms),
    cooperation: oneAt(asked, 'cooperation', cooperations),
    registeredIn: asked.registeredIn === null ? null : textAt(asked, 'registeredIn'),
    foundIn: textAt(asked, 'foundIn'),
    needs: listAt(asked, 'needs', needs),
    auPair: yesOrNoAt(asked, 'auPair'),
    criminalCase: oneAt(asked, 'criminalCase', criminalCases),
    reflectionGrantedOn: dateAt(asked, 'reflectionGrantedOn'),
    permitGrantedOn: dateAt(asked, 'permitGrantedOn'),
  }
}

type Asked = Readonly<Record<string, unknown>>

function objectIn(value: unknown, path: string, message = 'This is an object.'): Asked {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadQuestion('notAnObject', message, path)
  return value as Asked
}

/** @returns nothing for what is left out or null */
function given<Value>(
  asked: Asked,
  key: string,
  within: string,
  read: (value: unknown, path: string) => Value,
): Value | undefined {
  const value = Object.hasOwn(asked, key) ? asked[key] : undefined
  return value === undefined || value === null ? undefined : read(value, `${within}/${key}`)
}

const dateAt = (asked: Asked, key: string, within = ''): PlainDate | undefined => given(asked, key, within, readDate)

function readDate(value: unknown, path: string): PlainDate {
  try {
    if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return plainDate(value)
  } catch {
    // a day that is not in the calendar: the same answer as for another shape
  }
  throw new BadQuestion('notADate', 'A date is written as YYYY-MM-DD.', path)
}

const oneAt = <const Value extends string>(
  asked: Asked,
  key: string,
  values: readonly Value[],
  within = '',
): Value | undefined => given(asked, key, within, (value, path) => readOne(value, values, path))

function readOne<const Value extends string>(value: unknown, values: readonly Value[], path: string): Value {
  const found = values.find((one) => one === value)
  if (found === undefined) throw new BadQuestion('unknownValue', `The value is one of ${values.join(', ')}.`, path)
  return found
}

const listAt = <const Value extends string>(
  asked: Asked,
  key: string,
  values: readonly Value[],
): readonly Value[] | undefined =>
  given(asked, key, '', (list, path) => {
    if (!Array.isArray(list)) throw new BadQuestion('notAnArray', 'Give an array.', path)
    return list.map((value: unknown, place) => readOne(value, values, `${path}/${place}`))
  })

const yesOrNoAt = (asked: Asked, key: string, within = ''): boolean | undefined =>
  given(asked, key, within, (value, path) => {
    if (typeof value !== 'boolean') throw new BadQuestion('notYesOrNo', 'The value is true or false.', path)
    return value
  })

const textAt = (asked: Asked, key: string): string | undefined =>
  given(asked, key, '', (value, path) => {
    if (typeof value !== 'string' || value.trim() === '')
      throw new BadQuestion('notText', 'The value is the name of a municipality.', path)
    return value
  })

/** Without a date where no dated text of the law was opened; the status says so too. */
function sayIn({ law, article, wording, url }: LegalSource): string {
  const read = wording === 'notRead' ? '' : ` (tekst van ${wording.toString()})`
  return `${law}, ${article}${read}, ${url}`
}
