// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { plainDate } from '../time.ts'
import { sayDate, sayDaysLate, sayExact, sayMoment, sayMomentExact } from './date-words.ts'

const today = plainDate('2026-11-20') // a Friday

describe('a date as people say it', () => {
  it.each([
    ['2026-11-20', 'vandaag', 'today'],
    ['2026-11-21', 'morgen', 'tomorrow'],
    ['2026-11-19', 'gisteren', 'yesterday'],
    ['2026-11-22', 'zondag', 'Sunday'],
    ['2026-11-26', 'donderdag', 'Thursday'],
    ['2026-11-27', 'vrijdag 27 november', 'Friday 27 November'],
    ['2026-11-18', 'woensdag 18 november', 'Wednesday 18 November'],
    ['2026-12-12', 'zaterdag 12 december', 'Saturday 12 December'],
    ['2027-01-01', 'vrijdag 1 januari 2027', 'Friday 1 January 2027'],
    ['2025-12-12', 'vrijdag 12 december 2025', 'Friday 12 December 2025'],
  ])('%s is said as %s', (date, nl, en) => {
    expect(sayDate(plainDate(date), today)).toBe(nl)
    expect(sayDate(plainDate(date), today, 'en')).toBe(en)
  })

  it('is exact when it must be read later', () => {
    expect(sayExact(plainDate('2026-12-12'))).toBe('zaterdag 12 december 2026')
  })

  it('counts tomorrow across the turn of the year', () => {
    expect(sayDate(plainDate('2027-01-01'), plainDate('2026-12-31'))).toBe('morgen')
  })
})

describe('being late', () => {
  it.each([
    [1, '1 werkdag te laat', '1 working day late'],
    [3, '3 werkdagen te laat', '3 working days late'],
  ])('%i working days', (days, nl, en) => {
    expect(sayDaysLate(days)).toBe(nl)
    expect(sayDaysLate(days, 'en')).toBe(en)
  })
})

describe('a moment, in the time of the Netherlands', () => {
  const now = Temporal.Instant.from('2026-11-20T14:30:00Z') // 15:30 in winter

  it.each([
    ['2026-11-20T13:02:59Z', '14:02'],
    ['2026-11-19T13:02:00Z', 'gisteren 14:02'],
    ['2026-11-19T23:30:00Z', '00:30'],
    ['2026-11-16T09:12:00Z', 'maandag 10:12'],
    ['2026-07-03T08:12:00Z', 'vrijdag 3 juli 10:12'],
    ['2025-07-04T08:12:00Z', 'vrijdag 4 juli 2025 10:12'],
  ])('%s is said as %s', (moment, said) => {
    expect(sayMoment(Temporal.Instant.from(moment), now)).toBe(said)
  })

  it('is exact in print', () => {
    expect(sayMomentExact(Temporal.Instant.from('2026-11-16T09:12:00Z'))).toBe('maandag 16 november 2026, 10:12')
  })
})
