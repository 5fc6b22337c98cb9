// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { plainDate } from '../time.ts'
import { lastDayOfReflection } from './reflection-period.ts'

const lastDay = (grantedOn: string, dublin = false): string =>
  lastDayOfReflection(plainDate(grantedOn), dublin).toString()

describe('a reflection period (bedenktijd), Vc B8/3.1', () => {
  test.each([
    ['2026-11-30', '2027-02-28', 'ends on a Sunday and is not moved: a policy rule'],
    ['2027-11-30', '2028-02-29', 'ends on the leap day'],
    ['2028-02-29', '2028-05-29', 'starts on the leap day'],
    ['2026-12-26', '2027-03-26', 'ends on Good Friday and is not moved'],
    ['2026-10-01', '2027-01-01', 'ends on New Year and is not moved'],
  ])('of %s lasts three months, until %s: %s', (grantedOn, ends) => expect(lastDay(grantedOn)).toBe(ends))

  test.each([
    ['2027-03-18', '2027-04-17', 'thirty days that end on a Saturday and are not moved'],
    ['2028-01-30', '2028-02-29', 'thirty days onto the leap day'],
    ['2023-05-19', '2023-06-18', 'the first day after 18 May 2023'],
    ['2023-05-18', '2023-08-18', '18 May 2023 itself: still three months'],
    ['2023-05-17', '2023-08-17', 'before: three months'],
  ])('under Dublin of %s ends on %s: %s (WBV 2023/11)', (grantedOn, ends) =>
    expect(lastDay(grantedOn, true)).toBe(ends),
  )
})
