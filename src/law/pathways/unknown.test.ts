// SPDX-License-Identifier: EUPL-1.2
/** What is not known, which answer would change what, and what cannot be true together. */
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../time.ts'
import { advise } from './advise.ts'
import type { RuleId } from './rule.ts'
import type { Situation } from './situation.ts'

const today = plainDate('2026-11-22')
const day = plainDate
const unknownOf = (situation: Situation) => advise(situation, { today }).unknown
const rulesOf = (situation: Situation): RuleId[] => [
  ...new Set(advise(situation, { today }).advice.map(({ rule }) => rule)),
]
const changesOf = (situation: Situation, input: keyof Situation) =>
  unknownOf(situation).find((one) => one.input === input && one.why === 'missing')?.changes ?? []
const codesOf = (situation: Situation): string[] =>
  unknownOf(situation)
    .filter(({ why }) => why === 'contradiction')
    .map(({ code }) => code)

/** Everything that is asked. */
const complete: Situation = {
  birthDate: day('1990-01-01'),
  residence: 'dutch',
  cooperation: 'complaint',
  forms: ['sexual'],
  unaccompanied: false,
  parentIsVictim: false,
  isSuspect: false,
  registeredIn: 'Aalten',
  needs: [],
  auPair: false,
  dublin: false,
  criminalCase: 'runs',
}

describe('what is unknown', () => {
  test('of somebody of whom all is known nothing is asked', () => {
    expect(unknownOf(complete)).toEqual([])
  })

  test('each change is what the rules say when that answer is filled in', () => {
    const situation: Situation = { ageClass: '23+', cooperation: 'complaint' }
    const before = rulesOf(situation)
    const changes = changesOf(situation, 'residence')
    expect(changes.length).toBeGreaterThan(6)
    for (const { answer, added, removed } of changes) {
      const after = rulesOf({ ...situation, residence: answer as NonNullable<Situation['residence']> })
      expect(added).toEqual(after.filter((rule) => !before.includes(rule)))
      expect(removed).toEqual(before.filter((rule) => !after.includes(rule)))
    }
  })

  test('an undecided person: what each choice would bring', () => {
    const changes = changesOf(
      { ageClass: '23+', residence: 'reflectionPeriod', cooperation: 'undecided' },
      'cooperation',
    )
    expect(Object.fromEntries(changes.map(({ answer, added }) => [answer, added]))).toEqual({
      complaint: ['R07'],
      otherCooperation: ['R08'],
      cannot: ['R09'],
      doesNotWant: ['R12'],
    })
  })

  test('in a reflection period of which the day is known, Dublin would make it thirty days', () => {
    const situation = {
      ageClass: '23+',
      residence: 'reflectionPeriod',
      reflectionGrantedOn: day('2026-11-20'),
    } as const
    expect(changesOf(situation, 'dublin')).toEqual([
      { answer: 'true', added: ['R06'], removed: ['R05'], terms: ['bedenktijd'] },
    ])
  })

  test('the day of a grant starts terms, or ends them', () => {
    const changes = changesOf({ ageClass: '23+', residence: 'reflectionPeriod' }, 'reflectionGrantedOn')
    expect(changes.map(({ answer, added, terms }) => [answer, added, terms])).toEqual([
      ['vandaag', [], ['bedenktijd', 'rvb', 'cosm']],
    ])
    expect(changesOf({ ageClass: '23+', residence: 'thirdCountryNoStay' }, 'reflectionGrantedOn')).toContainEqual({
      answer: 'langer dan drie maanden geleden',
      added: ['R12'],
      removed: ['R05'],
      terms: [],
    })
  })

  test('of a Dutch adult nobody asks who looks after the child, nor for a reflection period or Dublin', () => {
    const asked = unknownOf({ ageClass: '23+', residence: 'dutch' }).map(({ input }) => input)
    expect(asked).toEqual(['forms', 'isSuspect', 'registeredIn', 'needs', 'auPair'])
  })

  test('of a child the birth date is asked, for the eighteenth birthday', () => {
    expect(changesOf({ ageClass: '<18', residence: 'dutch' }, 'birthDate')).toEqual([
      { answer: 'een datum', added: [], removed: [], terms: ['adulthood'] },
    ])
  })
})

describe('what cannot be true together is said, and the advice stays', () => {
  const examples: readonly [string, Situation, string][] = [
    ['birthDateInFuture', { birthDate: day('2026-11-23'), residence: 'dutch' }, 'R01'],
    ['ageClassDiffers', { birthDate: day('1990-01-01'), ageClass: '<18', residence: 'dutch' }, 'R01'],
    ['reflectionInFuture', { residence: 'reflectionPeriod', reflectionGrantedOn: day('2026-11-23') }, 'R05'],
    ['permitInFuture', { residence: 'thirdCountryPermit', permitGrantedOn: day('2026-11-23') }, 'R04'],
    [
      'reflectionBeforeBirth',
      { birthDate: day('2008-12-01'), residence: 'reflectionPeriod', reflectionGrantedOn: day('2008-11-30') },
      'A9',
    ],
    [
      'permitBeforeBirth',
      { birthDate: day('2008-12-01'), residence: 'thirdCountryPermit', permitGrantedOn: day('2008-11-30') },
      'R15',
    ],
    [
      'reflectionAfterPermit',
      { permitGrantedOn: day('2026-01-01'), residence: 'thirdCountryPermit', reflectionGrantedOn: day('2026-01-02') },
      'R04',
    ],
    ['reflectionNotNeeded', { residence: 'dutch', reflectionGrantedOn: day('2026-11-01') }, 'R01'],
    ['permitDoesNotFit', { residence: 'thirdCountryNoStay', permitGrantedOn: day('2026-11-01') }, 'R05'],
    ['reflectionOver', { residence: 'reflectionPeriod', reflectionGrantedOn: day('2026-01-01') }, 'R12'],
    ['witnessHasNoReflection', { residence: 'reflectionPeriod', cooperation: 'witnessOnly' }, 'R11'],
    ['dublinDoesNotFit', { residence: 'dutch', dublin: true }, 'R01'],
    ['dublinDoesNotFit', { residence: 'dublin', dublin: false }, 'R06'],
    ['unaccompaniedAdult', { ageClass: '23+', unaccompanied: true, residence: 'thirdCountryNoStay' }, 'R05'],
    [
      'unaccompaniedWithParent',
      { ageClass: '<18', unaccompanied: true, parentIsVictim: true, residence: 'thirdCountryNoStay' },
      'R16',
    ],
  ]
  test.each(examples)('%s: %j keeps the advice of %s', (code, situation, rule) => {
    expect(codesOf(situation)).toContain(code)
    expect(rulesOf(situation)).toContain(rule)
  })

  test('on the day itself nothing is in the future', () => {
    const situation = { birthDate: today, residence: 'reflectionPeriod', reflectionGrantedOn: today } as const
    expect(codesOf(situation)).toEqual([])
  })

  test('what fits gives no such question', () => {
    for (const situation of [
      complete,
      {},
      { ageClass: '<18', unaccompanied: true, residence: 'asylum' },
      { residence: 'thirdCountryPermit', reflectionGrantedOn: day('2025-01-01'), permitGrantedOn: day('2025-03-01') },
    ] satisfies Situation[])
      expect(codesOf(situation)).toEqual([])
  })

  test('it says what the advice would be without the one or the other', () => {
    const [first] = unknownOf({ ageClass: '23+', residence: 'dutch', reflectionGrantedOn: day('2026-11-01') })
    expect(first).toMatchObject({ input: 'reflectionGrantedOn', why: 'contradiction', code: 'reflectionNotNeeded' })
    expect(first?.changes).toEqual([
      { answer: 'zonder reflectionGrantedOn', added: [], removed: [], terms: ['bedenktijd', 'cosm'] },
      { answer: 'zonder residence', added: ['R05', 'R24'], removed: ['R01'], terms: [] },
    ])
  })
})
