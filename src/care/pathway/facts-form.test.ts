// SPDX-License-Identifier: EUPL-1.2
/** What stands in the form is what is kept, and the other way round, for any facts; what is not ticked stays unknown. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { ageClasses } from '../../law/age-classes.ts'
import { cooperations, criminalCases, forms, needs, residences, type Situation } from '../../law/pathways/situation.ts'
import { plainDate } from '../../time.ts'
import { factFields, situationIn, typedFrom } from './facts-form.ts'
import { isSame, keptContent } from './kept-facts.ts'

const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined })
const day = fc.integer({ min: 0, max: 20_000 }).map((days) => plainDate('1980-01-01').add({ days }))
const place = fc.constantFrom('Aalten', 'Winterswijk', 'Oost Gelre')
const situations: fc.Arbitrary<Situation> = fc.record({
  birthDate: maybe(day),
  ageClass: maybe(fc.constantFrom(...ageClasses.filter((each) => each !== 'unknown'))),
  residence: maybe(fc.constantFrom(...residences.filter((each) => each !== 'unknown'))),
  cooperation: maybe(fc.constantFrom(...cooperations)),
  forms: maybe(fc.subarray([...forms])),
  unaccompanied: maybe(fc.boolean()),
  parentIsVictim: maybe(fc.boolean()),
  isSuspect: maybe(fc.boolean()),
  registeredIn: fc.oneof(fc.constant(undefined), fc.constant(null), place),
  foundIn: maybe(place),
  needs: maybe(fc.subarray([...needs])),
  auPair: maybe(fc.boolean()),
  dublin: maybe(fc.boolean()),
  criminalCase: maybe(fc.constantFrom(...criminalCases)),
  reflectionGrantedOn: maybe(day),
  permitGrantedOn: maybe(day),
})
const read = (typed: Record<string, string>) => situationIn(z.object(factFields).parse(typed))

test('any facts come back from the form and from under the seal as they were', () => {
  fc.assert(
    fc.property(situations, (facts) => {
      const fromForm = read(Object.fromEntries(typedFrom(facts)))
      expect(isSame({ facts: fromForm, payer: '' }, { facts, payer: '' })).toBe(true)
      const opened = keptContent.parse(JSON.parse(JSON.stringify({ facts, payer: 'x' })))
      expect(isSame(opened, { facts, payer: 'x' })).toBe(true)
    }),
  )
})

test('an empty form knows nothing: no answer is made of what nobody ticked', () => {
  expect(Object.values(read({})).filter((value) => value !== undefined)).toEqual([])
  expect(read({ zorgen: 'geen' }).needs).toEqual([])
  expect(read({ ingeschreven: 'nergens' }).registeredIn).toBeNull()
})

test('what differs is not the same', () => {
  const kept = { facts: { dublin: false }, payer: '' }
  expect(isSame(kept, { facts: {}, payer: '' })).toBe(false)
  expect(isSame(kept, { facts: { dublin: false }, payer: 'gemeente' })).toBe(false)
})

test('a number that is a BSN is refused where one types a place', () => {
  const parsed = z.object(factFields).safeParse({ gevonden: 'Aalten 111222333' })
  expect(parsed.error?.issues.map(({ message }) => message)).toEqual(['holdsBsn'])
})
