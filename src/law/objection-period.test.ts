// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { plainDate } from '../time.ts'
import { lastDayToObject, objectionPeriod } from './objection-period.ts'

test.each([
  ['2026-11-18', '2026-12-30', 'a Wednesday: six weeks on'],
  ['2026-11-20', '2027-01-04', 'ends on New Year’s Day, a Friday: moved past the weekend'],
  ['2026-11-13', '2026-12-28', 'ends on Christmas Day, a Friday: moved past Second Christmas Day and Sunday'],
  ['2026-10-17', '2026-11-30', 'ends on a Saturday: moved to Monday'],
])('a decision made known on %s can be objected to until %s: %s (bezwaartermijn, Awb 6:7)', (known, last) => {
  expect(lastDayToObject(plainDate(known)).toString()).toBe(last)
})

test('it says where it comes from, and that the wording is an old one', () => {
  expect(objectionPeriod.sources.map(({ article, status }) => [article, status])).toEqual([
    ['art. 6:7 en 6:8', 'toCheck'],
    ['art. 1, 2, 4 en 5', 'verified'],
  ])
})
