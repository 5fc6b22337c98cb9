// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { isAfter, plainDate } from '../../time.ts'
import { daysOf, halfYearsSince, nameOf } from './half-years.ts'

describe('the half years of which figures are shown', () => {
  test.each([
    ['2026-02-01', '2026-06-30', []],
    ['2026-02-01', '2026-07-01', ['2026-1']],
    ['2025-12-31', '2026-11-22', ['2026-1', '2025-2']],
    ['2026-07-01', '2026-11-22', []],
    ['2024-07-01', '2026-01-01', ['2025-2', '2025-1', '2024-2']],
  ])('with facts since %s, on %s: %j', (first, today, names) =>
    expect(halfYearsSince(plainDate(first), plainDate(today)).map(nameOf)).toEqual(names),
  )

  test('are none when nothing ever happened', () =>
    expect(halfYearsSince(undefined, plainDate('2026-11-22'))).toEqual([]))

  test('never overlap and leave no day out', () => {
    const days = halfYearsSince(plainDate('2020-01-01'), plainDate('2026-11-22')).toReversed().map(daysOf)
    expect(days.length).toBe(13)
    for (const [index, { from, until }] of days.entries()) {
      expect(isAfter(until, from)).toBe(true)
      const before = days[index - 1]
      if (before) expect(before.until.add({ days: 1 }).toString()).toBe(from.toString())
    }
  })
})
