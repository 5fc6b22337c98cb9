// SPDX-License-Identifier: EUPL-1.2
/** Terms as a picture and as a file for a calendar: today is on the line, and the file tells nobody anything. */
import { describe, expect, test } from 'vitest'
import { advise } from '../../law/pathways/advise.ts'
import { plainDate } from '../../time.ts'
import { barWidth, placeBars } from './bars.ts'
import { calendarOf } from './calendar.ts'
import { words } from './words.nl.ts'

const today = plainDate('2026-11-22')
const termsOn = (granted: string, birth: string) =>
  advise(
    { residence: 'reflectionPeriod', reflectionGrantedOn: plainDate(granted), birthDate: plainDate(birth) },
    { today },
  ).terms

describe('bars', () => {
  test.each([
    ['2026-11-22', '2009-03-14'],
    ['2026-09-01', '2009-03-14'],
    ['2020-01-01', '1990-01-01'],
  ])('granted on %s, born on %s: within the picture, in order, and what runs crosses today', (granted, birth) => {
    const terms = termsOn(granted, birth)
    const { today: now, bars } = placeBars(terms, today)
    expect(bars).toHaveLength(terms.length)
    bars.forEach(({ from, to }, index) => {
      const timer = terms[index]
      expect(from).toBeGreaterThanOrEqual(0)
      expect(to).toBeLessThanOrEqual(barWidth)
      expect(from).toBeLessThanOrEqual(to)
      const isOver = timer !== undefined && Temporal.PlainDate.compare(timer.ends, today) < 0
      expect([isOver, to >= now, from <= now]).toEqual([isOver, !isOver, true])
    })
  })
  test('the last end reaches the edge; nothing at all is drawn without a crash', () => {
    expect(Math.max(...placeBars(termsOn('2026-11-22', '2009-03-14'), today).bars.map(({ to }) => to))).toBe(barWidth)
    expect(placeBars([], today).bars).toEqual([])
  })
})

describe('the calendar (RFC 5545)', () => {
  const file = calendarOf(
    [plainDate('2026-12-10'), plainDate('2027-02-28')],
    Temporal.Instant.from('2026-11-22T09:15:30.123Z'),
  )
  test('holds days and two words, and nothing else', () => {
    expect(file.match(/^SUMMARY:.*$/gm)).toEqual(['SUMMARY:Termijn Spil', 'SUMMARY:Termijn Spil'])
    expect(file.match(/^DTSTART.*$/gm)).toEqual(['DTSTART;VALUE=DATE:20261210', 'DTSTART;VALUE=DATE:20270228'])
    expect(file.match(/^DTEND.*$/gm)).toEqual(['DTEND;VALUE=DATE:20261211', 'DTEND;VALUE=DATE:20270301'])
    expect(file).toContain('DTSTAMP:20261122T091530Z')
    expect(file).not.toMatch(/casus|bedenktijd|COSM|26-\d{4}/i)
  })
  test('its lines end as the standard says, none is too long, and the same day is the same entry', () => {
    expect(file.split('\r\n').every((line) => !line.includes('\n') && Buffer.byteLength(line) <= 75)).toBe(true)
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(calendarOf([plainDate('2026-12-10')], Temporal.Now.instant())).toContain('UID:termijn-2026-12-10@spil')
  })
})

test('how far away it is, in words', () => {
  const say = (days: number) => words.work.title('26-1234', days)
  expect([say(14), say(1), say(0), say(-3)]).toEqual([
    'Termijn in casus 26-1234 over 14 dagen',
    'Termijn in casus 26-1234 over 1 dag',
    'Termijn in casus 26-1234 eindigt vandaag',
    'Termijn in casus 26-1234 is voorbij',
  ])
})
