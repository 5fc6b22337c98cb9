// SPDX-License-Identifier: EUPL-1.2
/** Who may know a point of a meeting, generated over every reason not to; the course of a meeting; and names by chance where names stood. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../time.ts'
import { isPossible, meetingMoves, meetingStatuses, possibleDeeds } from './lifecycle.ts'
import { leadsIn, pseudonymised } from './pseudonyms.ts'
import { areMinutesLate, freeCode, isOpenToGuests, readsAsGuest, whyNotKnow, whyNotOn, type Sitter } from './rules.ts'

const day = plainDate('2026-11-18')
const colleague: Sitter = { id: 'p1', personId: 'x1', standing: 'colleague', hasSeat: true, readsNames: true }
const point = { toldTo: ['p1'], isReleased: true, isHeldByEmbargo: false, keptAway: [], holdsNames: false }

test('a point is known by who was ticked, once it was released, and not otherwise', () => {
  const anything = fc.record({
    hasSeat: fc.boolean(),
    standing: fc.constantFrom('colleague', 'inForce', 'none', 'ended'),
    keptAway: fc.boolean(),
    ticked: fc.boolean(),
    isReleased: fc.boolean(),
    isHeldByEmbargo: fc.boolean(),
    holdsNames: fc.boolean(),
    readsNames: fc.boolean(),
    status: fc.constantFrom(...meetingStatuses),
    daysAfter: fc.integer({ min: -20, max: 40 }),
  } as const)
  fc.assert(
    fc.property(anything, (one) => {
      const isColleague = one.standing === 'colleague'
      const sitter: Sitter = { ...colleague, ...one, personId: isColleague ? 'x1' : undefined }
      const told = {
        ...point,
        ...one,
        toldTo: one.ticked ? ['p0', 'p1'] : ['p0'],
        keptAway: one.keptAway ? ['x1'] : [],
      }
      const may =
        one.hasSeat &&
        one.standing !== 'none' &&
        one.standing !== 'ended' &&
        !(one.keptAway && isColleague) &&
        one.ticked &&
        one.isReleased &&
        !one.isHeldByEmbargo &&
        !(one.holdsNames && !one.readsNames)
      expect(whyNotKnow(told, sitter) === undefined).toBe(may)
      expect(readsAsGuest(told, sitter, { status: one.status, on: day }, day.add({ days: one.daysAfter }))).toBe(
        may && isColleague && one.status !== 'cancelled' && one.daysAfter <= 14,
      )
    }),
  )
  expect(readsAsGuest(point, undefined, { status: 'planned', on: day }, day)).toBe(false)
})

test('who came to the table reads it until fourteen days after; a planner hears of the minutes after three working days', () => {
  expect([14, 15].map((days) => isOpenToGuests(day, day.add({ days })))).toEqual([true, false])
  // a Wednesday: the third working day after is Monday
  expect(['2026-11-22', '2026-11-23'].map((on) => areMinutesLate(day, plainDate(on)))).toEqual([false, true])
})

test('a meeting is written down ten years back and planned one year ahead', () => {
  expect(['2016-11-17', '2016-11-18', '2027-11-18', '2027-11-19'].map((on) => whyNotOn(plainDate(on), day))).toEqual([
    'tooLongAgo',
    undefined,
    undefined,
    'meetsTooFar',
  ])
})

test('the course: planned, held, minutes done; or cancelled, and then nothing is possible', () => {
  expect(meetingMoves).toEqual({
    hold: { from: 'planned', to: 'held' },
    finish: { from: 'held', to: 'minutesDone' },
    cancel: { from: 'planned', to: 'cancelled' },
  })
  expect(possibleDeeds.cancelled).toEqual([])
  expect(meetingStatuses.filter((status) => isPossible('minutes', status))).toEqual(['held', 'minutesDone'])
  expect(meetingStatuses.filter((status) => isPossible('agenda', status))).toEqual(['planned', 'held'])
  expect(meetingStatuses.filter((status) => isPossible('change', status))).toEqual(['planned'])
})

test('a code is by chance and not there yet', () => {
  let nth = 0
  const chances = [0, 0, 0, 0, 0.5, 0.5]
  expect(freeCode(new Set(['A10']), () => chances[nth++] ?? 0)).toBe('L55')
})

describe('names by chance where names stood', () => {
  const named = [
    { name: 'Testpersoon Ezel', label: 'Linde', isPerson: true },
    { name: 'Stal de Hoop', label: 'Anker', isPerson: false },
    { name: '', label: 'Beuk', isPerson: true },
  ]
  test.each([
    ['Testpersoon Ezel werkt bij Stal de Hoop.', 'Linde werkt bij Anker.'],
    ['EZEL belde.', 'Linde belde.'],
    ['De ezels staan in de stal.', 'De ezels staan in de stal.'],
    ['Niemand hier.', 'Niemand hier.'],
  ])('%s', (text, told) => expect(pseudonymised(text, named)).toBe(told))

  test('nothing of a known name is left, whatever stands around it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        (before, after) => {
          const told = pseudonymised(`${before} Testpersoon Ezel ${after}`, named)
          expect(leadsIn(told, named).filter((found) => /ezel|testpersoon/iu.test(found))).toEqual([])
        },
      ),
    )
  })

  test('what still leads to somebody is found: names of the case, numbers; a name by chance is none', () => {
    expect(leadsIn('Linde en ezel, bel 06-12345678', named)).toEqual(['ezel', '06-12345678'])
    expect(leadsIn('Linde slaapt bij Anker.', named)).toEqual([])
  })
})
