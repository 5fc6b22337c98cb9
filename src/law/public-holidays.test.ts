// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { plainDate } from '../time.ts'
import { isPublicHoliday, publicHolidays } from './public-holidays.ts'
import { NoRuleInForce } from './source.ts'

const dateOfHoliday = (year: number, nl: string): string | undefined =>
  publicHolidays(year)
    .find((holiday) => holiday.nl === nl)
    ?.date.toString()

describe('the public holidays (algemeen erkende feestdagen), Algemene termijnenwet art. 3', () => {
  test('of 2027 are these nine, in order', () => {
    expect(publicHolidays(2027).map(({ date, nl }) => `${date.toString()} ${nl}`)).toEqual([
      '2027-01-01 Nieuwjaarsdag',
      '2027-03-26 Goede Vrijdag',
      '2027-03-29 Tweede paasdag',
      '2027-04-27 Koningsdag',
      '2027-05-05 Bevrijdingsdag',
      '2027-05-06 Hemelvaartsdag',
      '2027-05-17 Tweede pinksterdag',
      '2027-12-25 Eerste kerstdag',
      '2027-12-26 Tweede kerstdag',
    ])
  })

  test('of 2026 are these nine, in order', () => {
    expect(publicHolidays(2026).map(({ date }) => date.toString())).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-04-27',
      '2026-05-05',
      '2026-05-14',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ])
  })

  test.each([
    [2014, '2014-04-21'],
    [2016, '2016-03-28'],
    [2018, '2018-04-02'],
    [2019, '2019-04-22'],
    [2020, '2020-04-13'],
    [2021, '2021-04-05'],
    [2022, '2022-04-18'],
    [2023, '2023-04-10'],
    [2024, '2024-04-01'],
    [2025, '2025-04-21'],
    [2028, '2028-04-17'],
    [2029, '2029-04-02'],
    [2030, '2030-04-22'],
    [2038, '2038-04-26'],
    [2049, '2049-04-19'],
    [2076, '2076-04-20'],
    [2285, '2285-03-23'],
  ])('Easter Monday (tweede paasdag) of %i is %s', (year, date) => {
    expect(dateOfHoliday(year, 'Tweede paasdag')).toBe(date)
  })

  test('Good Friday, Ascension and Whit Monday keep their distance to Easter and their day of the week', () => {
    for (let year = 2014; year <= 2400; year++) {
      const dates = Object.fromEntries(publicHolidays(year).map(({ date, nl }) => [nl, date]))
      const easterMonday = dates['Tweede paasdag']
      expect(easterMonday?.dayOfWeek).toBe(1)
      expect(dates['Goede Vrijdag']?.until(easterMonday ?? '').days).toBe(3)
      expect(easterMonday?.until(dates['Hemelvaartsdag'] ?? '').days).toBe(38)
      expect(easterMonday?.until(dates['Tweede pinksterdag'] ?? '').days).toBe(49)
      const easter = easterMonday?.subtract({ days: 1 }).toString().slice(5) ?? ''
      expect(easter >= '03-22' && easter <= '04-25').toBe(true)
    }
  })

  test.each([
    [2014, '2014-04-26'],
    [2025, '2025-04-26'],
    [2026, '2026-04-27'],
    [2031, '2031-04-26'],
  ])('the birthday of the King (Koningsdag) is celebrated in %i on %s: never on a Sunday', (year, date) => {
    expect(dateOfHoliday(year, 'Koningsdag')).toBe(date)
  })

  test('when 27 April is a Sunday, only the 26th is a holiday', () => {
    expect(isPublicHoliday(plainDate('2025-04-26'))).toBe(true)
    expect(isPublicHoliday(plainDate('2025-04-27'))).toBe(false)
  })

  test('5 May counts every year, not once in five years', () => {
    for (const year of [2021, 2022, 2023, 2024, 2025, 2026])
      expect(isPublicHoliday(plainDate(`${year}-05-05`))).toBe(true)
  })

  test('Ascension Day and 5 May may fall together, as in 2016, and are both named', () => {
    expect(dateOfHoliday(2016, 'Hemelvaartsdag')).toBe('2016-05-05')
    expect(dateOfHoliday(2016, 'Bevrijdingsdag')).toBe('2016-05-05')
  })

  test('Easter Sunday, 24, 31 December and Carnival are no holidays in this law', () => {
    for (const date of ['2027-03-28', '2026-12-24', '2026-12-31', '2027-02-08']) {
      expect(isPublicHoliday(plainDate(date))).toBe(false)
    }
  })

  test('before 2014 there is no rule here: another birthday was celebrated', () => {
    expect(() => publicHolidays(2013)).toThrow(NoRuleInForce)
    expect(() => isPublicHoliday(plainDate('2013-04-30'))).toThrow(NoRuleInForce)
  })
})
