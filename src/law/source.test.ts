// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { days, months, NoRuleInForce, weeks, workingDays, years } from './source.ts'

describe('a term (termijn)', () => {
  test('carries its unit: thirty days is not one month', () => {
    expect(days(30)).toEqual({ unit: 'days', count: 30 })
    expect(months(1)).toEqual({ unit: 'months', count: 1 })
    expect([weeks(2).unit, years(15).unit, workingDays(5).unit]).toEqual(['weeks', 'years', 'workingDays'])
  })

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('of %s months does not exist', (count) => {
    expect(() => months(count)).toThrow(RangeError)
  })
})

test('a date outside every version of a rule has a stable error code', () => {
  const error = new NoRuleInForce('no version')
  expect(error).toBeInstanceOf(Error)
  expect([error.code, error.name]).toEqual(['NO_RULE_IN_FORCE', 'NoRuleInForce'])
})
