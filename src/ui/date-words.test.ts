// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { plainDate } from '../time.ts'
import { sayDate, sayDaysLate, sayExact, sayMoment, sayMomentExact, type Lang } from './date-words.ts'

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

describe('each language of the public side has its own days, order and cases', () => {
  const said: Record<Lang, readonly [near: string, weekday: string, date: string, exact: string, moment: string]> = {
    nl: ['gisteren vandaag morgen', 'donderdag', 'zaterdag 12 december', 'vrijdag 1 januari 2027', 'gisteren 14:02'],
    en: ['yesterday today tomorrow', 'Thursday', 'Saturday 12 December', 'Friday 1 January 2027', 'yesterday 14:02'],
    pl: ['wczoraj dzisiaj jutro', 'czwartek', 'sobota, 12 grudnia', 'piątek, 1 stycznia 2027', 'wczoraj 14:02'],
    ro: ['ieri astăzi mâine', 'joi', 'sâmbătă, 12 decembrie', 'vineri, 1 ianuarie 2027', 'ieri 14:02'],
    bg: ['вчера днес утре', 'четвъртък', 'събота, 12 декември', 'петък, 1 януари 2027 г.', 'вчера 14:02'],
    es: ['ayer hoy mañana', 'jueves', 'sábado, 12 de diciembre', 'viernes, 1 de enero de 2027', 'ayer 14:02'],
    uk: ['вчора сьогодні завтра', 'четвер', 'субота, 12 грудня', 'пʼятниця, 1 січня 2027 р.', 'вчора 14:02'],
    ar: ['أمس اليوم غدًا', 'الخميس', 'السبت، 12 ديسمبر', 'الجمعة، 1 يناير 2027', 'أمس 14:02'],
  }

  it.each(Object.entries(said) as [Lang, (typeof said)[Lang]][])('%s', (lang, [near, weekday, date, exact, moment]) => {
    const say = (day: string) => sayDate(plainDate(day), today, lang)
    expect(['2026-11-19', '2026-11-20', '2026-11-21'].map(say).join(' ')).toBe(near)
    expect(say('2026-11-26')).toBe(weekday)
    expect(say('2026-12-12')).toBe(date)
    expect(say('2027-01-01')).toBe(exact)
    expect(sayExact(plainDate('2027-01-01'), lang)).toBe(exact)
    const now = Temporal.Instant.from('2026-11-20T14:30:00Z')
    expect(sayMoment(Temporal.Instant.from('2026-11-19T13:02:00Z'), now, lang)).toBe(moment)
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
