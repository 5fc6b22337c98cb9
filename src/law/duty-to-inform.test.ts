// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isAfter, isBefore, plainDate } from '../time.ts'
import { dutyToInform, lastDayToInform, postponingGroundNames, postponingGrounds } from './duty-to-inform.ts'
import { uavg41Grounds } from './requests-of-data-subjects.ts'

describe('the duty to inform (informatieplicht), AVG art. 14 lid 3', () => {
  test.each([
    ['2026-11-18', '2026-12-18', 'one month'],
    ['2026-11-20', '2026-12-20', 'a Sunday, and not moved'],
    ['2026-01-31', '2026-02-28', 'a short month ends on its last day'],
    ['2028-01-31', '2028-02-29', 'in a leap year too'],
    ['2026-02-28', '2026-03-28', 'the same number, not the last day'],
    ['2026-08-31', '2026-09-30', 'a month of thirty days'],
    ['2026-12-31', '2027-01-31', 'over the year'],
    ['2028-02-29', '2028-03-29', 'from the leap day'],
  ])('recorded on %s: %s, %s', (recorded, last) => {
    expect(lastDayToInform(plainDate(recorded)).toString()).toBe(last)
  })

  test('is always later than the day of recording and never later than a month of thirty-one days', () => {
    const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, (date) => {
        const recorded = plainDate(date.toISOString().slice(0, 10))
        const last = lastDayToInform(recorded)
        expect(isAfter(last, recorded)).toBe(true)
        expect(isBefore(recorded.add({ days: 31 }), last)).toBe(false)
      }),
    )
  })

  test('says that it was not read', () => {
    expect(dutyToInform.source).toMatchObject({ status: 'toCheck', wording: 'notRead' })
  })

  test('has each letter of UAVG 41 as a ground to wait, and says its article', () => {
    for (const letter of Object.keys(uavg41Grounds))
      expect(postponingGrounds[`41-1${letter}` as '41-1c']).toContain(`UAVG 41 lid 1 ${letter}`)
    expect(postponingGroundNames).toHaveLength(Object.keys(uavg41Grounds).length + 4)
  })
})
