// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { plainDate } from '../time.ts'
import { ageClassOn, eighteenthBirthday } from './age-classes.ts'

const classOn = (today: string, birthDate: string): string => ageClassOn(plainDate(today), plainDate(birthDate))

describe('adult from the eighteenth birthday, BW 1:233', () => {
  test.each([
    ['2008-11-23', '<18', 'the birthday is tomorrow'],
    ['2008-11-22', '18-22', 'the birthday is today'],
    ['2008-11-21', '18-22', 'the birthday was yesterday'],
    ['2003-11-23', '18-22', 'twenty-three tomorrow'],
    ['2003-11-22', '23+', 'twenty-three today'],
    ['2026-11-22', '<18', 'born today'],
  ])('who was born on %s is %s on 22 November 2026: %s', (birthDate, expected) =>
    expect(classOn('2026-11-22', birthDate)).toBe(expected),
  )

  test.each([
    ['2008-02-29', '2026-03-01', 'no 29 February in 2026: 1 March, a proposal'],
    ['2012-02-28', '2030-02-28', 'the day before needs no proposal'],
    ['2012-03-01', '2030-03-01', 'the day after neither'],
  ])('born on %s: %s, %s', (birthDate, birthday) => {
    expect(eighteenthBirthday(plainDate(birthDate)).toString()).toBe(birthday)
  })

  test('born on 29 February: still a child on 28 February, adult on 1 March', () => {
    expect([classOn('2026-02-28', '2008-02-29'), classOn('2026-03-01', '2008-02-29')]).toEqual(['<18', '18-22'])
  })
})
