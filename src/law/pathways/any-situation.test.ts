// SPDX-License-Identifier: EUPL-1.2
/** Any situation has an answer, and every line of it can be traced; for what nobody thought of. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainDate, type PlainDate } from '../../time.ts'
import { ageClasses } from '../age-classes.ts'
import { advise, adviseAsKnown } from './advise.ts'
import { factsOf, factsWith } from './facts.ts'
import { adviceKinds } from './rule.ts'
import { cooperations, criminalCases, forms, needs, residences, type Situation } from './situation.ts'
import { pathwayRules } from './table.ts'

const someDate = fc
  .integer({ min: -60_000, max: 60_000 })
  .map((days): PlainDate => plainDate('2026-11-22').add({ days }))
const someSituation: fc.Arbitrary<Situation> = fc.record(
  {
    birthDate: someDate,
    ageClass: fc.constantFrom(...ageClasses),
    residence: fc.constantFrom(...residences),
    cooperation: fc.constantFrom(...cooperations),
    forms: fc.subarray([...forms]),
    unaccompanied: fc.boolean(),
    parentIsVictim: fc.boolean(),
    isSuspect: fc.boolean(),
    registeredIn: fc.constantFrom('Aalten', null),
    foundIn: fc.constant('Winterswijk'),
    needs: fc.subarray([...needs]),
    auPair: fc.boolean(),
    dublin: fc.boolean(),
    criminalCase: fc.constantFrom(...criminalCases),
    reflectionGrantedOn: someDate,
    permitGrantedOn: someDate,
  },
  { requiredKeys: [] },
)

test('any situation on any day has an answer beyond what everybody gets, and every line has a source with url and status', () => {
  fc.assert(
    fc.property(someSituation, someDate, (situation, today) => {
      const { advice, terms, unknown } = advise(situation, { today })
      expect(adviseAsKnown(situation, { today })).toEqual({ advice, terms })
      expect(advice.some(({ rule }) => rule.startsWith('R') && rule !== 'R20')).toBe(true)
      for (const { kind, text, who, sources } of advice) {
        expect(adviceKinds).toContain(kind)
        expect(text).toMatch(/[.?]$/)
        expect(who).not.toBe('')
        expect(sources.length).toBeGreaterThan(0)
        for (const { url, status, law, article } of sources) {
          expect(url).toMatch(/^https:\/\//)
          expect(['verified', 'toCheck']).toContain(status)
          expect(law && article).toBeTruthy()
        }
      }
      for (const { starts, ends } of terms) expect(starts.until(ends).sign).not.toBe(-1)
      for (const { question } of unknown) expect(question).toMatch(/[.?]$/)
    }),
  )
})

test('one more fact never makes it throw, and never takes away what holds for everybody', () => {
  fc.assert(
    fc.property(someSituation, someSituation, someDate, (situation, more, today) => {
      const forAll = (one: Situation) =>
        advise(one, { today })
          .advice.map(({ rule }) => rule)
          .filter((rule) => /^A[1-7]$|^R20$/.test(rule))
      expect(forAll({ ...situation, ...more })).toEqual(forAll(situation))
    }),
  )
})

test('facts with one answer filled in are those of the whole situation reckoned anew', () => {
  fc.assert(
    fc.property(someSituation, someSituation, someDate, (given, more, today) => {
      const facts = factsOf(given, today)
      for (const [input, value] of Object.entries(more)) {
        const answer: Situation = { [input]: value }
        expect(factsWith(facts, given, answer)).toEqual(factsOf({ ...given, ...answer }, today))
      }
    }),
  )
})

test('each line of the table is given to somebody', () => {
  const given = new Set<string>()
  const today = plainDate('2026-11-22')
  const some = (ask: Situation) => {
    for (const { rule, line } of advise(ask, { today }).advice) given.add(`${rule}.${line}`)
  }
  for (const residence of residences)
    for (const cooperation of cooperations)
      for (const ageClass of ageClasses)
        for (const more of [
          {},
          { unaccompanied: true, isSuspect: true, forms: ['labour'], registeredIn: null, needs: ['disability'] },
          { parentIsVictim: true, auPair: true, criminalCase: 'convicted', permitGrantedOn: today },
          { criminalCase: 'dismissed', reflectionGrantedOn: today },
        ] satisfies Situation[])
          some({ residence, cooperation, ageClass, ...more })
  const all = pathwayRules.flatMap(({ id, versions }) =>
    versions.flatMap(({ lines }) => lines.map((line) => `${id}.${line.id}`)),
  )
  expect(all.filter((line) => !given.has(line))).toEqual([])
})
