// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBefore, plainDate } from '../time.ts'
import { extensionOfTermsSource, lastDayOfTerm } from './extension-of-terms.ts'
import { publicHolidaysSource } from './public-holidays.ts'
import { days, months, type Term, weeks, workingDays, years } from './source.ts'
import { isWorkingDay, workingDaysBetween } from './working-days.ts'

const inLaw = (start: string, term: Term): string =>
  lastDayOfTerm(plainDate(start), term, { statutory: true }).toString()
const elsewhere = (start: string, term: Term): string =>
  lastDayOfTerm(plainDate(start), term, { statutory: false }).toString()

describe('a term in a law that ends in the weekend or on a holiday runs on, Algemene termijnenwet art. 1', () => {
  test.each([
    ['2016-02-29', months(3), '2016-05-29', '2016-05-30', 'three months that end on a Sunday, ECLI:NL:HR:2017:2225'],
    ['2026-11-20', weeks(6), '2027-01-01', '2027-01-04', 'six weeks that end on New Year (Wmo 2.3.2, onderzoek)'],
    ['2027-03-12', weeks(2), '2027-03-26', '2027-03-30', 'two weeks that end on Good Friday (Wmo 2.3.5, beschikking)'],
    ['2027-02-05', months(3), '2027-05-05', '2027-05-07', 'three months that end on 5 May, with Ascension after it'],
    ['2026-11-20', days(1), '2026-11-21', '2026-11-23', 'one day that ends on a Saturday'],
    ['2026-12-18', weeks(1), '2026-12-25', '2026-12-28', 'a week that ends at Christmas, with the weekend after it'],
    ['2026-11-10', weeks(2), '2026-11-24', '2026-11-24', 'two weeks that end on a Tuesday stay'],
  ])('%s, %o: counted %s, with the law %s: %s', (start, term, counted, moved) => {
    expect(elsewhere(start, term)).toBe(counted)
    expect(inLaw(start, term)).toBe(moved)
  })
})

describe('a reflection period (bedenktijd) is a policy rule and does not move, Vc B8/3.1', () => {
  test.each([
    ['2026-11-30', months(3), '2027-02-28', 'three months end on a Sunday'],
    ['2027-03-18', days(30), '2027-04-17', 'thirty days end on a Saturday'],
  ])('%s, %o: %s, %s', (start, term, lastDay) => {
    expect(elsewhere(start, term)).toBe(lastDay)
  })
})

describe('a short term holds at least two working days, Algemene termijnenwet art. 2', () => {
  test.each([
    ['2026-04-02', days(3), '2026-04-08', 'three days over Easter: none inside, so two more'],
    ['2026-11-20', days(3), '2026-11-24', 'Friday to Monday holds one working day, so one more'],
    ['2026-11-19', days(3), '2026-11-23', 'Thursday to Sunday holds only Friday, so one more'],
    ['2026-11-16', days(3), '2026-11-19', 'in the middle of the week nothing is missing'],
    ['2026-11-20', days(2), '2026-11-23', 'two days are too short for this article; only art. 1 moves them'],
  ])('%s, %o: %s, %s', (start, term, lastDay) => {
    expect(inLaw(start, term)).toBe(lastDay)
  })
})

describe('a long term is never moved, Algemene termijnenwet art. 4', () => {
  test.each([
    ['2026-11-21', days(90), '2027-02-19', '2027-02-19', 'ninety days that end on a Friday'],
    ['2026-11-22', days(90), '2027-02-20', '2027-02-22', 'exactly ninety days still move'],
    ['2026-11-21', days(91), '2027-02-20', '2027-02-20', 'ninety-one do not'],
    ['2026-11-21', weeks(12), '2027-02-13', '2027-02-15', 'exactly twelve weeks still move'],
    ['2026-11-21', weeks(13), '2027-02-20', '2027-02-20', 'thirteen do not'],
    ['2026-11-21', months(3), '2027-02-21', '2027-02-22', 'exactly three months still move'],
    ['2026-11-21', months(4), '2027-03-21', '2027-03-21', 'four do not'],
    ['2026-11-21', years(1), '2027-11-21', '2027-11-21', 'a term in years never moves'],
  ])('%s, %o: counted %s, with the law %s: %s', (start, term, counted, moved) => {
    expect(elsewhere(start, term)).toBe(counted)
    expect(inLaw(start, term)).toBe(moved)
  })
})

describe('months end on the day with the same number', () => {
  test.each([
    ['2027-01-31', months(1), '2027-02-28', 'or on the last day of a shorter month'],
    ['2027-11-30', months(3), '2028-02-29', 'which is the 29th in a leap year'],
    ['2027-02-28', months(1), '2027-03-28', 'not on the last day because it began on one'],
    ['2028-02-29', years(1), '2029-02-28', 'and a year from 29 February ends on the 28th'],
  ])('%s, %o: %s, %s', (start, term, lastDay) => {
    expect(elsewhere(start, term)).toBe(lastDay)
  })
})

test('a term in working days (werkdagen) ends on a working day, in a law or not', () => {
  expect(inLaw('2026-12-24', workingDays(2))).toBe('2026-12-29')
  expect(elsewhere('2026-12-24', workingDays(2))).toBe('2026-12-29')
})

test('whatever the day, the law only makes a short term longer, and it then ends on a working day', () => {
  const someDate = fc.integer({ min: 0, max: 9000 }).map((n) => plainDate('2014-06-01').add({ days: n }))
  const someTerm = fc.oneof(
    fc.integer({ min: 1, max: 90 }).map(days),
    fc.integer({ min: 1, max: 12 }).map(weeks),
    fc.integer({ min: 1, max: 3 }).map(months),
  )
  fc.assert(
    fc.property(someDate, someTerm, (start, term) => {
      const moved = lastDayOfTerm(start, term, { statutory: true })
      expect(isBefore(moved, lastDayOfTerm(start, term, { statutory: false }))).toBe(false)
      expect(isWorkingDay(moved)).toBe(true)
      if (term.unit !== 'days' || term.count >= 3) expect(workingDaysBetween(start, moved)).toBeGreaterThanOrEqual(2)
    }),
  )
})

test('the Algemene termijnenwet was read in its newest wording, BWBR0002448', () => {
  for (const source of [extensionOfTermsSource, publicHolidaysSource]) {
    expect([source.bwb, source.wording.toString(), source.status]).toEqual(['BWBR0002448', '2010-10-10', 'verified'])
  }
})
