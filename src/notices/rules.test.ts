// SPDX-License-Identifier: EUPL-1.2
/** The rules of the moments and of who is mailed for whom: plain values, the edges by name. */
import { describe, expect, test } from 'vitest'
import { plainDate } from '../time.ts'
import { overlap, whyNotAbsent } from './absence/rules.ts'
import { begunParts, latestBegun } from './day-parts.ts'
import { isDeskEmpty, mailedAt, type DeskPerson } from './presence.ts'
import { sayCounts } from './send/mail-words.nl.ts'

const at = (text: string) => Temporal.Instant.from(text)

describe('the parts of a working day (dagdelen)', () => {
  test.each([
    ['2026-11-19T08:29:59+01:00', []],
    ['2026-11-19T08:30:00+01:00', ['morning']],
    ['2026-11-19T13:00:00+01:00', ['morning', 'midday']],
    ['2026-11-19T23:59:59+01:00', ['morning', 'midday', 'afternoon']],
    ['2026-11-20T00:00:00+01:00', []],
    // summer time: half past eight is an hour earlier in UTC
    ['2026-07-01T06:30:00Z', ['morning']],
    ['2026-07-01T06:29:59Z', []],
    // the day after the clock went back
    ['2026-10-26T07:29:59Z', []],
    ['2026-10-26T07:30:00Z', ['morning']],
    // Saturday, Sunday, Good Friday, Ascension Day
    ['2026-11-21T16:00:00+01:00', []],
    ['2026-11-22T16:00:00+01:00', []],
    ['2026-04-03T16:00:00+02:00', []],
    ['2026-05-14T16:00:00+02:00', []],
  ])('%s: %j', (moment, parts) => expect(begunParts(at(moment))).toEqual(parts))

  test('of those that one chose, the last that has begun counts', () => {
    const late = at('2026-11-19T15:00:00+01:00')
    expect(latestBegun(['morning', 'midday', 'afternoon'], late)).toBe('midday')
    expect(latestBegun(['morning', 'afternoon'], late)).toBe('morning')
    expect(latestBegun(['afternoon'], late)).toBeUndefined()
    expect(latestBegun([], late)).toBeUndefined()
  })
})

describe('who is mailed for whom', () => {
  const person = (id: string, more: Partial<DeskPerson> = {}): DeskPerson => ({
    id,
    hasAddress: true,
    dayParts: ['morning'],
    acute: false,
    isAbsent: false,
    substituteId: null,
    ...more,
  })
  const away = (id: string, substituteId: string | null, more: Partial<DeskPerson> = {}) =>
    person(id, { isAbsent: true, substituteId, ...more })

  test('everybody who is there and has an address, at the own moments', () => {
    expect(mailedAt([person('a', { dayParts: ['midday'] }), person('b', { hasAddress: false })])).toEqual([
      { id: 'a', dayParts: ['midday'], acute: false },
    ])
  })

  test('the substitute at the moments of both, in the order of the day', () => {
    expect(mailedAt([person('a', { dayParts: ['afternoon'] }), away('b', 'a', { acute: true })])).toEqual([
      { id: 'a', dayParts: ['morning', 'afternoon'], acute: true },
    ])
  })

  test('nobody more when who is absent had no mails, when the substitute is absent too, or is not at the desk', () => {
    const quiet = person('a', { dayParts: [] })
    expect(mailedAt([quiet, away('b', 'a', { hasAddress: false })])).toEqual([{ id: 'a', dayParts: [], acute: false }])
    expect(mailedAt([away('a', 'b'), away('b', 'a')])).toEqual([])
    expect(mailedAt([away('a', 'somebody who left')])).toEqual([])
  })

  test('a desk is empty when everybody is away, not when somebody has no address', () => {
    expect(isDeskEmpty([])).toBe(true)
    expect(isDeskEmpty([away('a', null)])).toBe(true)
    expect(isDeskEmpty([away('a', 'b'), person('b', { hasAddress: false })])).toBe(false)
  })
})

describe('an absence', () => {
  const today = plainDate('2026-11-19')
  const days = (from: string, until: string) => ({ from: plainDate(from), until: plainDate(until) })
  test.each([
    ['2026-11-19', '2026-11-19', {}],
    // ill since Monday
    ['2026-11-16', '2026-11-20', {}],
    ['2026-11-18', '2026-11-18', { tot: 'isOver' }],
    ['2026-11-20', '2026-11-19', { tot: 'endsBeforeItBegins' }],
    ['2025-11-19', '2026-11-20', {}],
    ['2025-11-18', '2026-11-20', { van: 'tooLongAgo' }],
    ['2026-12-01', '2027-11-19', {}],
    ['2026-12-01', '2027-11-20', { tot: 'tooLong' }],
  ])('from %s until %s: %j', (from, until, errors) => expect(whyNotAbsent(days(from, until), today)).toEqual(errors))

  test('shares a day with another when the last day of one is the first of the other', () => {
    expect(overlap(days('2026-11-16', '2026-11-19'), days('2026-11-19', '2026-11-20'))).toBe(true)
    expect(overlap(days('2026-11-16', '2026-11-18'), days('2026-11-19', '2026-11-20'))).toBe(false)
    expect(overlap(days('2026-11-21', '2026-11-22'), days('2026-11-19', '2026-11-20'))).toBe(false)
  })
})

test.each([
  [[1, 0, 1, 0], '1 nieuw, geen spoed; 1 antwoord te geven'],
  [[3, 2, 0, 2], '3 nieuw, waarvan 2 met direct gevaar; 2 besluiten te nemen'],
  [[0, 0, 2, 1], '2 antwoorden te geven; 1 besluit te nemen'],
  [[0, 0, 1, 0, 1, 2], '1 antwoord te geven; 2 vragen van collega’s; 1 keer iets teruggekomen'],
  [[0, 0, 0, 0, 3, 1], '1 vraag van een collega; 3 keer iets teruggekomen'],
])('a mail says %j as: %s', ([fresh = 0, acute = 0, toAnswer = 0, toDecide = 0, cameBack = 0, toTake = 0], text) =>
  expect(sayCounts({ fresh, acute, danger: acute, toAnswer, toDecide, asked: 0, cameBack, toTake })).toBe(text),
)
