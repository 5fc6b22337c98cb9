// SPDX-License-Identifier: EUPL-1.2
/** Timers with the test dates of the lawyers, month ends, the leap day, holidays, and the warnings before. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBefore, plainDate } from '../../time.ts'
import { lastDayOfTerm } from '../extension-of-terms.ts'
import { months } from '../source.ts'
import { factsOf } from './facts.ts'
import type { Situation } from './situation.ts'
import { startedTimer, type StartedTermId, timersOf } from './timers.ts'

const day = plainDate
const timers = (situation: Situation, today: string) => timersOf(factsOf(situation, day(today)))
const ends = (situation: Situation, today: string): Record<string, string> =>
  Object.fromEntries(timers(situation, today).map((timer) => [timer.term, timer.ends.toString()]))
const warningsOf = (situation: Situation, today: string, term: string): [string, string][] =>
  (timers(situation, today).find((timer) => timer.term === term)?.warnings ?? []).map(({ on, nl }) => [
    on.toString(),
    nl,
  ])

describe('what a situation starts', () => {
  test('a reflection period: itself, two weeks for the Rvb, three months in the COSM, none of them moved', () => {
    expect(ends({ reflectionGrantedOn: day('2026-11-30') }, '2026-12-01')).toEqual({
      rvb: '2026-12-14',
      bedenktijd: '2027-02-28',
      cosm: '2027-02-28',
    })
    // Good Friday
    expect(ends({ reflectionGrantedOn: day('2027-03-12') }, '2027-03-13').rvb).toBe('2027-03-26')
  })

  test('under Dublin thirty days', () => {
    expect(ends({ residence: 'dublin', reflectionGrantedOn: day('2027-03-18') }, '2027-03-19').bedenktijd).toBe(
      '2027-04-17',
    )
  })

  test('a child alone goes to the beschermde opvang, not to the COSM', () => {
    const situation = { ageClass: '<18', unaccompanied: true, reflectionGrantedOn: day('2026-11-20') } as const
    expect(Object.keys(ends(situation, '2026-11-22'))).toEqual(['rvb', 'bedenktijd'])
  })

  test.each([
    ['2026-01-15', '2027-01-15', '2029-01-15'],
    ['2028-02-29', '2029-02-28', '2031-02-28'],
    ['2026-05-05', '2027-05-05', '2029-05-05'],
  ])('a permit of %s lasts a year, until %s; three years until %s; years are never moved', (granted, year, three) =>
    expect(ends({ permitGrantedOn: day(granted) }, '2028-03-01')).toEqual({ permit: year, threeYears: three }),
  )

  test.each([
    ['2008-11-23', { adulthood: '2026-11-23' }, 'tomorrow'],
    ['2008-11-22', { adulthood: '2026-11-22' }, 'today'],
    ['2008-11-21', {}, 'yesterday'],
    ['2012-02-29', { adulthood: '2030-03-01' }, 'born on a leap day, a proposal'],
  ])('born on %s gives %j on 22 November 2026: eighteen %s', (birthDate, expected, why) =>
    expect(ends({ birthDate: day(birthDate) }, '2026-11-22'), why).toEqual(expected),
  )

  test('a date in the future starts nothing', () => {
    const tomorrow = day('2026-11-23')
    const situation = { birthDate: tomorrow, reflectionGrantedOn: tomorrow, permitGrantedOn: tomorrow }
    expect(ends(situation, '2026-11-22')).toEqual({})
  })
})

describe('what a deed starts, moved by weekend and holidays (Algemene termijnenwet)', () => {
  test.each([
    ['wmoInvestigation', '2026-11-20', '2027-01-04', 'New Year, a Friday (Wmo 2.3.2)'],
    ['wmoDecision', '2027-03-12', '2027-03-30', 'Good Friday and Easter Monday (Wmo 2.3.5)'],
    ['dismissalComplaint', '2027-02-05', '2027-05-07', '5 May and Ascension Day (Sv 12k)'],
    ['dismissalComplaint', '2016-02-29', '2016-05-30', 'a Sunday, ECLI:NL:HR:2017:2225'],
    ['objection', '2026-11-20', '2027-01-04', 'New Year (Awb 6:7)'],
    ['brpSecrecy', '2027-02-26', '2027-03-30', 'Good Friday (Wet BRP 2.59)'],
    ['brpSecrecy', '2026-11-02', '2026-11-30', 'a Monday: not moved'],
  ] as const)('%s of %s ends on %s: %s', (term: StartedTermId, start, expected, why) =>
    expect(startedTimer(term, day(start)).ends.toString(), why).toBe(expected),
  )

  test('three months for destroying on request (Wmo 5.3.5) move over Ascension Day as well', () => {
    expect(lastDayOfTerm(day('2027-02-05'), months(3), { statutory: true }).toString()).toBe('2027-05-07')
  })
})

describe('warnings in advance, a proposal', () => {
  test('of a reflection period: four weeks, two weeks and the last working day before', () => {
    expect(warningsOf({ reflectionGrantedOn: day('2026-11-30') }, '2026-12-01', 'bedenktijd')).toEqual([
      ['2027-01-31', 'vier weken ervoor'],
      ['2027-02-14', 'twee weken ervoor'],
      ['2027-02-26', 'laatste werkdag ervoor'],
    ])
  })

  test('the last working day before an end on Good Friday is the Thursday', () => {
    expect(warningsOf({ reflectionGrantedOn: day('2026-12-26') }, '2026-12-27', 'bedenktijd').at(-1)?.[0]).toBe(
      '2027-03-25',
    )
  })

  test('of the eighteenth birthday: half a year, over the end of a month', () => {
    expect(warningsOf({ birthDate: day('2009-08-31') }, '2026-11-22', 'adulthood')[0]).toEqual([
      '2027-02-28',
      'een half jaar ervoor',
    ])
  })

  test('of a permit: three months and six weeks', () => {
    expect(warningsOf({ permitGrantedOn: day('2026-01-15') }, '2026-02-01', 'permit')).toEqual([
      ['2026-10-15', 'drie maanden ervoor'],
      ['2026-12-04', 'zes weken ervoor'],
      ['2027-01-14', 'laatste werkdag ervoor'],
    ])
  })

  test('no mistake over years of which the holidays are not known', () => {
    expect(warningsOf({ reflectionGrantedOn: day('1990-03-01') }, '1990-03-02', 'rvb')).toEqual([
      ['1990-03-08', 'een week ervoor'],
    ])
  })
})

test('no term ends before it starts, none is warned about outside it; each says what to do and where it stands', () => {
  const someDay = fc.integer({ min: -9000, max: 9000 }).map((n) => day('2026-11-22').add({ days: n }))
  const someSituation = fc.record({
    birthDate: someDay,
    reflectionGrantedOn: someDay,
    permitGrantedOn: someDay,
    dublin: fc.boolean(),
  })
  fc.assert(
    fc.property(someSituation, someDay, (situation, today) => {
      for (const { starts, ends: end, warnings, source, before } of timersOf(factsOf(situation, today))) {
        expect(isBefore(end, starts)).toBe(false)
        for (const { on } of warnings) expect(isBefore(starts, on) && isBefore(on, end)).toBe(true)
        expect(source.url).toMatch(/^https:/)
        expect(before).toMatch(/\.$/)
      }
    }),
  )
})
