// SPDX-License-Identifier: EUPL-1.2
/** When something may go: never before its term, never without an approved one, never while it is open or held. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isAfter, plainDate } from '../../time.ts'
import {
  keptKindOf,
  keptKinds,
  lastDayOf,
  legalTermOf,
  recordTypes,
  slugOf,
  standingOf,
  whyNotDestroy,
  whyNotTerm,
  type KeptFacts,
} from './rules.ts'

const today = plainDate('2026-11-18')
const kept: KeptFacts = {
  startedOn: plainDate('2025-11-17'),
  isOver: true,
  keepUntil: undefined,
  isHeld: false,
  destroyedAt: undefined,
  destruction: undefined,
}
const year = { unit: 'years', count: 1 } as const

describe('a bewaartermijn', () => {
  test('ends on its last day; the day after it may go', () => {
    expect(lastDayOf(kept, year)?.toString()).toBe('2026-11-17')
    expect(whyNotDestroy(kept, year, plainDate('2026-11-17'))).toBe('notYet')
    expect(whyNotDestroy(kept, year, today)).toBeUndefined()
    expect(lastDayOf({ ...kept, startedOn: plainDate('2024-02-29') }, year)?.toString()).toBe('2025-02-28')
    expect(lastDayOf({ ...kept, startedOn: plainDate('2026-01-31') }, { unit: 'months', count: 1 })?.toString()).toBe(
      '2026-02-28',
    )
  })

  test('that nobody approved makes nothing due', () => {
    expect(whyNotDestroy(kept, undefined, today)).toBe('noTerm')
    expect(standingOf(kept, undefined, today)).toBe('noTerm')
  })

  test('is not over before the day that was said when it was closed', () => {
    const promised = { ...kept, keepUntil: plainDate('2030-01-01') }
    expect(lastDayOf(promised, year)?.toString()).toBe('2030-01-01')
    expect(whyNotDestroy(promised, year, today)).toBe('notYet')
  })

  test('of youth and Wmo is never shorter than the law, in months either', () => {
    expect(legalTermOf('youth')?.term).toEqual({ unit: 'years', count: 20 })
    expect(legalTermOf('care')?.term).toEqual({ unit: 'years', count: 15 })
    expect(whyNotTerm('youth', { unit: 'years', count: 19 })).toBe('shorterThanLaw')
    expect(whyNotTerm('youth', { unit: 'months', count: 239 })).toBe('shorterThanLaw')
    expect(whyNotTerm('youth', { unit: 'months', count: 240 })).toBeUndefined()
    expect(whyNotTerm('care', { unit: 'years', count: 15 })).toBeUndefined()
    expect(whyNotTerm('police', { unit: 'months', count: 1 })).toBeUndefined()
    expect(whyNotTerm('police', { unit: 'years', count: 101 })).toBe('termTooLong')
    expect(recordTypes.filter((record) => legalTermOf(record))).toEqual(['care', 'youth'])
  })
})

describe('what may go', () => {
  test('is closed, in a case that is closed, and not held', () => {
    expect(whyNotDestroy({ ...kept, startedOn: undefined }, year, today)).toBe('notClosed')
    expect(whyNotDestroy({ ...kept, isOver: false }, year, today)).toBe('notClosed')
    expect(whyNotDestroy({ ...kept, isHeld: true }, year, today)).toBe('held')
  })

  test('stands in the list as it is', () => {
    const at = today.toZonedDateTime('UTC').toInstant()
    expect(standingOf(kept, year, today)).toBe('due')
    expect(standingOf({ ...kept, isOver: false }, year, today)).toBe('runs')
    expect(standingOf({ ...kept, startedOn: today }, year, today)).toBe('runs')
    expect(standingOf({ ...kept, startedOn: undefined }, year, today)).toBe('open')
    expect(standingOf({ ...kept, isHeld: true }, year, today)).toBe('held')
    expect(standingOf({ ...kept, destruction: { confirmed: undefined } }, year, today)).toBe('asked')
    expect(standingOf({ ...kept, destruction: { confirmed: { at } } }, year, today)).toBe('confirmed')
    expect(standingOf({ ...kept, isHeld: true, destroyedAt: at }, year, today)).toBe('destroyed')
  })

  test('never goes on or before its last day, whatever the term', () => {
    const days = fc.integer({ min: 0, max: 40_000 })
    fc.assert(
      fc.property(
        days,
        days,
        fc.constantFrom('months', 'years'),
        fc.integer({ min: 1, max: 60 }),
        (a, b, unit, count) => {
          const startedOn = plainDate('1970-01-01').add({ days: a })
          const on = plainDate('1970-01-01').add({ days: b })
          const last = startedOn.add({ [unit]: count })
          const goes = whyNotDestroy({ ...kept, startedOn }, { unit, count }, on) === undefined
          expect(goes).toBe(isAfter(on, last))
        },
      ),
    )
  })

  test('has a word in the address that leads back to it', () => {
    expect(keptKinds.map((kind) => keptKindOf(slugOf(kind)))).toEqual(keptKinds)
    expect(keptKindOf('measure')).toBeUndefined()
  })
})
