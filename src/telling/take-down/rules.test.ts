// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { readToldAt } from './rules.ts'

/** 11:00 in the Netherlands. */
const now = Temporal.Instant.from('2026-11-18T10:00:00Z')
const read = (op: string, om = '') => readToldAt({ op, om }, now)

describe('when something was told (achteraf)', () => {
  test('may be a past day, with or without a time', () => {
    expect(read('2026-11-17')).toEqual({ toldAt: '2026-11-17' })
    expect(read('2026-11-17', '23:59')).toEqual({ toldAt: '2026-11-17T23:59' })
    expect(read('2019-02-28')).toEqual({ toldAt: '2019-02-28' })
  })

  test('is today when only a time is given, up to this very minute', () => {
    expect(read('', '11:00')).toEqual({ toldAt: '2026-11-18T11:00' })
    expect(read('2026-11-18', '11:01')).toEqual({ errors: { om: 'future' } })
    expect(read('', '11:01')).toEqual({ errors: { om: 'future' } })
  })

  test('is not said when nothing is typed', () => {
    expect(read('')).toEqual({ toldAt: null })
  })

  test('cannot be a day to come', () => {
    expect(read('2026-11-19')).toEqual({ errors: { op: 'future' } })
    expect(read('9999-12-31')).toEqual({ errors: { op: 'future' } })
  })

  test.each(['2026-02-30', '17-11-2026', 'gisteren', '2026-1-1'])('%s is no day', (op) => {
    expect(read(op)).toEqual({ errors: { op: 'chooseDate' } })
  })

  test.each(['24:00', '1430', '14.30', '7:00'])('%s is no time', (om) => {
    expect(read('2026-11-17', om)).toEqual({ errors: { om: 'chooseTime' } })
  })
})
