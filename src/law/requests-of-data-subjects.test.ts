// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isAfter, isBefore, plainDate } from '../time.ts'
import {
  answerTerms,
  lastDayToAnswer,
  objectionTerm,
  uavg41Points,
  withholdingSources,
  type RequestLaw,
} from './requests-of-data-subjects.ts'

describe('the term to answer a request of a data subject, AVG art. 12 lid 3', () => {
  test.each([
    ['2026-11-20', '2026-12-20', 'one month; a Sunday, and not moved'],
    ['2026-01-31', '2026-02-28', 'a short month ends on its last day'],
    ['2028-01-31', '2028-02-29', 'in a leap year too'],
    ['2026-02-28', '2026-03-28', 'the same number, not the last day'],
    ['2026-08-31', '2026-09-30', 'a month of thirty days'],
    ['2026-12-31', '2027-01-31', 'over the year'],
    ['2028-02-29', '2028-03-29', 'from the leap day'],
  ])('received on %s: %s, %s', (received, last) => {
    expect(lastDayToAnswer('avg', plainDate(received), { extended: false }).toString()).toBe(last)
  })

  test.each([
    ['2026-11-20', '2027-02-20', 'three months in all'],
    ['2026-01-31', '2026-04-28', 'after a short month the earlier of two ways to count'],
    ['2026-11-30', '2027-02-28', 'into February'],
  ])('extended, received on %s: %s, %s', (received, last) => {
    expect(lastDayToAnswer('avg', plainDate(received), { extended: true }).toString()).toBe(last)
  })
})

describe('the term of the Woo, art. 4.4 (not read)', () => {
  test('four weeks, and two more', () => {
    expect(lastDayToAnswer('woo', plainDate('2026-11-20'), { extended: false }).toString()).toBe('2026-12-18')
    expect(lastDayToAnswer('woo', plainDate('2026-11-20'), { extended: true }).toString()).toBe('2027-01-01')
  })
})

test('an extension never shortens, and lasts no longer than counted from receipt', () => {
  const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(day, fc.constantFrom<RequestLaw>('avg', 'woo'), (date, law) => {
      const received = plainDate(date.toISOString().slice(0, 10))
      const usual = lastDayToAnswer(law, received, { extended: false })
      const extended = lastDayToAnswer(law, received, { extended: true })
      expect(isAfter(usual, received)).toBe(true)
      expect(isAfter(extended, usual)).toBe(true)
      const { first, extension } = answerTerms[law]
      expect(isBefore(received.add({ [first.unit]: first.count + extension.count }), extended)).toBe(false)
    }),
  )
})

test('nothing here is called verified, and what was not read says so', () => {
  for (const { source } of [...Object.values(answerTerms), objectionTerm]) {
    expect(source.status).toBe('toCheck')
    expect(source.wording).toBe('notRead')
    expect(source.law).toContain('niet nagelezen')
  }
  for (const source of Object.values(withholdingSources)) expect(source.status).toBe('toCheck')
})

test('eight points are weighed, UAVG art. 41 lid 2', () => {
  expect(Object.keys(uavg41Points).join('')).toBe('abcdefgh')
})
