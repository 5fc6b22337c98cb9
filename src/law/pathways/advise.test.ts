// SPDX-License-Identifier: EUPL-1.2
/** Each rule of the pathways by an example, the situations in which it does not hold, and its edges. */
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../time.ts'
import { advise } from './advise.ts'
import type { Situation } from './situation.ts'
import { pathwayRules } from './table.ts'

const on = plainDate('2026-11-22')
const day = plainDate

/** The rules of the table that answer, without those for everybody. */
function rulesFor(situation: Situation, today = on): string[] {
  const { advice } = advise(situation, { today })
  return [...new Set(advice.map(({ rule }) => rule))].filter((rule) => rule.startsWith('R') && rule !== 'R20')
}
const linesOf = (situation: Situation, rule: string, today = on): string[] =>
  advise(situation, { today })
    .advice.filter((line) => line.rule === rule)
    .map(({ line }) => line)

const adult = { ageClass: '23+' } as const
const child = { ageClass: '<18' } as const

const examples: readonly [Situation, readonly string[], string][] = [
  [{ ...adult, residence: 'dutch' }, ['R01'], 'R01 a Dutch adult'],
  [{ ageClass: 'unknown', residence: 'dutch' }, ['R01'], 'R01 of unknown age'],
  [{ ...adult, residence: 'euWithRight' }, ['R02'], 'R02 with EU right'],
  [{ ...adult, residence: 'euWithoutRight', cooperation: 'undecided' }, ['R03'], 'R03 without EU right'],
  [{ ...adult, residence: 'thirdCountryPermit', cooperation: 'undecided' }, ['R04'], 'R04 with a permit'],
  [{ ...adult, residence: 'thirdCountryNoStay', cooperation: 'undecided' }, ['R05'], 'R05 without stay'],
  [{ ...adult, residence: 'reflectionPeriod' }, ['R05'], 'R05 in the reflection period'],
  [{ ...adult, residence: 'dublin', cooperation: 'undecided' }, ['R06'], 'R06 Dublin'],
  [{ ...adult, residence: 'reflectionPeriod', dublin: true }, ['R06'], 'R06 in the reflection period, under Dublin'],
  [{ ...adult, residence: 'thirdCountryNoStay', cooperation: 'complaint' }, ['R07'], 'R07 with a complaint'],
  [{ ...adult, residence: 'asylum', cooperation: 'complaint' }, ['R07', 'R14'], 'R07 while asking asylum'],
  [{ ...adult, residence: 'applicationPending', cooperation: 'otherCooperation' }, ['R08'], 'R08 other help'],
  [{ ...adult, residence: 'thirdCountryNoStay', cooperation: 'cannot' }, ['R05', 'R09'], 'R09 cannot'],
  [{ ...adult, residence: 'dublin', cooperation: 'complaint' }, ['R10'], 'R10 Dublin with a complaint'],
  [{ ...adult, residence: 'thirdCountryNoStay', cooperation: 'witnessOnly' }, ['R11'], 'R11 a witness'],
  [{ ...adult, residence: 'reflectionPeriod', cooperation: 'doesNotWant' }, ['R12'], 'R12 does not want'],
  [
    { ...adult, residence: 'thirdCountryPermit', permitGrantedOn: day('2023-11-21') },
    ['R04', 'R13'],
    'R13 a permit for longer than three years',
  ],
  [
    { ...adult, residence: 'thirdCountryPermit', cooperation: 'complaint', criminalCase: 'convicted' },
    ['R04', 'R07', 'R13'],
    'R13 a conviction',
  ],
  [{ ...adult, residence: 'asylum' }, ['R14'], 'R14 asylum'],
  [{ ...child, residence: 'dutch' }, ['R15'], 'R15 a Dutch child'],
  [{ ...child, residence: 'euWithoutRight' }, ['R15'], 'R15 a child from the EU'],
  [{ ...child, residence: 'thirdCountryNoStay', unaccompanied: true }, ['R16'], 'R16 a child alone'],
  [{ ...child, residence: 'asylum', unaccompanied: true }, ['R14', 'R16'], 'R16 in the asylum procedure'],
  [{ ...child, residence: 'thirdCountryNoStay' }, ['R16'], 'R16 when nobody knows who is with the child'],
  [{ ...child, residence: 'thirdCountryNoStay', parentIsVictim: true }, ['R17'], 'R17 with a victim parent'],
  [{ ...child, residence: 'thirdCountryNoStay', unaccompanied: false }, ['R05'], 'R05 a child with its own people'],
  [{ ...adult, residence: 'dutch', forms: ['labour'] }, ['R01', 'R18'], 'R18 labour'],
  [{ ...adult, residence: 'dutch', forms: ['domesticServitude'] }, ['R01', 'R18'], 'R18 domestic servitude'],
  [{ ...child, residence: 'dutch', forms: ['criminal'], isSuspect: true }, ['R15', 'R19'], 'R19 the money mule'],
  [{ ...adult, residence: 'dutch', registeredIn: null }, ['R01', 'R21'], 'R21 registered nowhere'],
  [{ ...adult, residence: 'dutch', registeredIn: 'Aalten' }, ['R01'], 'R21 not when registered'],
  [{ ...adult, residence: 'dutch', needs: ['addiction'] }, ['R01', 'R22'], 'R22 an addiction'],
  [{ ...adult, residence: 'dutch', needs: [] }, ['R01'], 'R22 not without needs'],
  [{ ...adult, residence: 'thirdCountryPermit', auPair: true }, ['R04', 'R23'], 'R23 an au pair'],
  [{}, ['R05', 'R24'], 'R24 nothing is known: as R05, for safety'],
  [{ ...child, residence: 'unknown' }, ['R16', 'R24'], 'R24 a child of unknown residence'],
]

describe('which rules answer', () => {
  test.each(examples)('%j gives %j: %s', (situation, rules) => expect(rulesFor(situation)).toEqual(rules))

  test('each rule of the table has an example that it answers', () => {
    const answered = new Set(examples.flatMap(([, rules]) => rules))
    const all = Array.from({ length: 24 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`)
    expect([...answered, 'R20'].toSorted()).toEqual(all)
    expect(pathwayRules.map(({ id }) => id).filter((id) => id.startsWith('R'))).toEqual(all)
  })

  test('R20 and section 2 hold for everybody', () => {
    for (const [situation] of examples) {
      const rules = advise(situation, { today: on }).advice.map(({ rule }) => rule)
      expect(rules).toEqual(expect.arrayContaining(['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'R20']))
    }
  })

  test('somebody of unknown age is helped as a child until known; a child gets Veilig Thuis', () => {
    const always = (situation: Situation) => advise(situation, { today: on }).advice.map(({ rule }) => rule)
    expect(always({ residence: 'dutch' })).toContain('A8')
    expect(always({ ...adult, residence: 'dutch' })).not.toContain('A8')
    expect(always({ ...child, residence: 'dutch' })).toContain('A9')
    expect(always({ ...adult, residence: 'dutch' })).not.toContain('A9')
  })
})

describe('the eighteenth birthday changes the rule', () => {
  const bornOn = (birthDate: string): Situation => ({ birthDate: day(birthDate), residence: 'dutch' })
  test.each([
    ['2008-11-23', ['R15'], 'tomorrow'],
    ['2008-11-22', ['R01'], 'today'],
    ['2008-11-21', ['R01'], 'yesterday'],
  ])('born on %s: %j, eighteen %s', (birthDate, rules) => expect(rulesFor(bornOn(birthDate))).toEqual(rules))

  test('of 18, 19 and 20 the money in an institution is checked, of 23 not', () => {
    expect(linesOf({ ageClass: '18-22', residence: 'dutch' }, 'R01')).toContain('youngInInstitution')
    expect(linesOf({ ageClass: '23+', residence: 'dutch' }, 'R01')).not.toContain('youngInInstitution')
  })
})

describe('the reflection period (bedenktijd) in the rules', () => {
  const granted = (reflectionGrantedOn: string, more: Situation = {}): Situation => ({
    ...adult,
    residence: 'reflectionPeriod',
    reflectionGrantedOn: day(reflectionGrantedOn),
    ...more,
  })

  test('on its last day it still holds, the day after it is over (R12)', () => {
    expect(rulesFor(granted('2026-08-22'))).toEqual(['R05'])
    expect(rulesFor(granted('2026-08-21'))).toEqual(['R12'])
    expect(rulesFor(granted('2026-08-21', { cooperation: 'cannot' }))).toEqual(['R09', 'R12'])
    expect(rulesFor(granted('2026-08-21', { cooperation: 'complaint' }))).toEqual(['R07'])
  })

  test('under Dublin it is over after thirty days', () => {
    expect(rulesFor(granted('2026-10-23', { dublin: true }))).toEqual(['R06'])
    expect(rulesFor(granted('2026-10-22', { dublin: true }))).toEqual(['R12'])
  })

  test('a grant until 18 May 2023 gives a Dublin claimant R05, the day after R06', () => {
    const today = day('2023-05-25')
    expect(rulesFor({ ...granted('2023-05-18'), residence: 'dublin' }, today)).toEqual(['R05'])
    expect(rulesFor({ ...granted('2023-05-19'), residence: 'dublin' }, today)).toEqual(['R06'])
  })

  test('before the grant it is offered, after it the last day is kept', () => {
    expect(linesOf({ ...adult, residence: 'thirdCountryNoStay' }, 'R05')).toContain('offer')
    expect(linesOf(granted('2026-11-20'), 'R05')).toEqual(expect.arrayContaining(['stay', 'deadline']))
    expect(linesOf(granted('2026-11-20'), 'R05')).not.toContain('offer')
  })

  test('who refuses and asks asylum, or has a permit, is not told to leave', () => {
    for (const residence of ['asylum', 'thirdCountryPermit', 'dutch', 'euWithRight'] as const)
      expect(rulesFor({ ...adult, residence, cooperation: 'doesNotWant' })).not.toContain('R12')
  })
})

describe('the gap: wie betaalt nu? (R07)', () => {
  test('is a line of its own between complaint and permit, and with every other way to the permit', () => {
    for (const [cooperation, rule] of [
      ['complaint', 'R07'],
      ['otherCooperation', 'R08'],
      ['cannot', 'R09'],
    ] as const)
      expect(linesOf({ ...adult, residence: 'applicationPending', cooperation }, rule)).toContain('gap')
    expect(linesOf({ ...adult, residence: 'dublin', cooperation: 'complaint' }, 'R10')).toContain('gap')
    expect(linesOf({ ...adult, residence: 'euWithoutRight', cooperation: 'complaint' }, 'R03')).toContain('gap')
  })

  test('is asked of whoever waits for a decision, also when nobody knows why', () => {
    expect(linesOf({ ...adult, residence: 'applicationPending' }, 'R07')).toContain('gap')
  })

  test('is over with the permit', () => {
    expect(linesOf({ ...adult, residence: 'thirdCountryPermit', cooperation: 'complaint' }, 'R07')).not.toContain('gap')
  })

  test('a dismissal (sepot) is a matter of today', () => {
    const situation: Situation = { ...adult, residence: 'applicationPending', cooperation: 'complaint' }
    expect(linesOf(situation, 'R07')).not.toContain('dismissed')
    expect(linesOf({ ...situation, criminalCase: 'dismissed' }, 'R07')).toContain('dismissed')
  })
})

test('R13: exactly three years is not yet longer than three years; born of a leap day too', () => {
  const held = (permitGrantedOn: string, today: string) =>
    rulesFor({ ...adult, residence: 'thirdCountryPermit', permitGrantedOn: day(permitGrantedOn) }, day(today))
  expect(held('2023-11-22', '2026-11-22')).toEqual(['R04'])
  expect(held('2023-11-22', '2026-11-23')).toEqual(['R04', 'R13'])
  expect(held('2024-02-29', '2027-02-28')).toEqual(['R04'])
  expect(held('2024-02-29', '2027-03-01')).toEqual(['R04', 'R13'])
})

test('a child of the EU without anybody gets a guardian of the court (BW 1:295); with a parent not', () => {
  expect(linesOf({ ...child, residence: 'euWithRight', unaccompanied: true }, 'R15')).toContain('courtGuardian')
  expect(linesOf({ ...child, residence: 'euWithRight' }, 'R15')).not.toContain('courtGuardian')
})
