// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../time.ts'
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  workingDayOnOrAfter,
  workingDaysBetween,
} from './working-days.ts'

const between = (from: string, to: string): number => workingDaysBetween(plainDate(from), plainDate(to))
const after = (from: string, n: number): string => addWorkingDays(plainDate(from), n).toString()

const someDate = fc.integer({ min: 0, max: 8000 }).map((n) => plainDate('2016-06-01').add({ days: n }))
const someCount = fc.integer({ min: -60, max: 60 })

describe('a working day (werkdag)', () => {
  test.each([
    ['2026-11-20', true, 'an ordinary Friday'],
    ['2026-11-21', false, 'a Saturday'],
    ['2026-11-22', false, 'a Sunday'],
    ['2026-12-25', false, 'Christmas on a Friday (eerste kerstdag)'],
    ['2027-03-26', false, 'Good Friday (Goede Vrijdag)'],
    ['2027-05-05', false, '5 May (Bevrijdingsdag)'],
    ['2026-12-24', true, 'the day before Christmas'],
  ])('%s: %s, %s', (date, expected) => {
    expect(isWorkingDay(plainDate(date))).toBe(expected)
  })
})

describe('counting working days on', () => {
  test.each([
    ['2026-11-20', 1, '2026-11-23', 'from Friday to Monday'],
    ['2026-11-21', 1, '2026-11-23', 'from Saturday to Monday'],
    ['2026-11-19', 5, '2026-11-26', 'a working week'],
    ['2026-12-24', 1, '2026-12-28', 'over Christmas'],
    ['2027-03-25', 1, '2027-03-30', 'over Easter, Good Friday included'],
    ['2027-05-04', 1, '2027-05-07', 'over 5 May and Ascension Day (Hemelvaartsdag)'],
    ['2026-12-31', 1, '2027-01-04', 'over New Year'],
    ['2026-11-23', -1, '2026-11-20', 'back to the last working day before'],
    ['2027-02-28', -1, '2027-02-26', 'back from a Sunday'],
  ])('%s, %i on: %s, %s', (from, n, expected) => {
    expect(after(from, n)).toBe(expected)
  })

  test('none on is the day itself, also in the weekend', () => {
    expect(after('2026-11-21', 0)).toBe('2026-11-21')
  })

  test('half a working day does not exist', () => {
    expect(() => addWorkingDays(plainDate('2026-11-20'), 0.5)).toThrow(RangeError)
  })

  test('the next working day is never today; the working day on or after may be', () => {
    const friday = plainDate('2026-11-20')
    expect(nextWorkingDay(friday).toString()).toBe('2026-11-23')
    expect(workingDayOnOrAfter(friday).toString()).toBe('2026-11-20')
    expect(workingDayOnOrAfter(plainDate('2026-11-21')).toString()).toBe('2026-11-23')
  })
})

describe('how many working days late', () => {
  test.each([
    ['2026-11-20', '2026-11-20', 0, 'on the day itself we are in time'],
    ['2026-11-20', '2026-11-22', 0, 'in the weekend after it we are not late yet'],
    ['2026-11-20', '2026-11-23', 1, 'on Monday we are one working day late'],
    ['2026-12-23', '2026-12-29', 3, 'Christmas does not count'],
    ['2026-11-24', '2026-11-20', -2, 'two working days are left'],
    ['2026-11-23', '2026-11-21', -1, 'from Saturday there is one left, the Monday'],
    ['2026-11-22', '2026-11-21', 0, 'within one weekend nothing passes'],
  ])('promised %s, today %s: %i, %s', (from, to, expected) => {
    expect(between(from, to)).toBe(expected)
  })

  test('there and back are opposite, and never minus zero', () => {
    fc.assert(
      fc.property(someDate, fc.integer({ min: -400, max: 400 }), (a, distance) => {
        const b = a.add({ days: distance })
        const there = workingDaysBetween(a, b)
        expect(there + workingDaysBetween(b, a)).toBe(0)
        expect(Object.is(there, -0)).toBe(false)
      }),
    )
  })

  test('counting on and counting between agree', () => {
    fc.assert(
      fc.property(someDate, someCount, (date, n) => {
        const day = addWorkingDays(date, n)
        if (n !== 0) expect(isWorkingDay(day)).toBe(true)
        if (n >= 0 || isWorkingDay(date)) expect(workingDaysBetween(date, day)).toBe(n)
      }),
    )
  })
})
