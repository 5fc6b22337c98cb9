// SPDX-License-Identifier: EUPL-1.2
/** What the letters of a file can draw: ours as they are, others without their sign and said so, and a script they miss not at all. */
import { describe, expect, test } from 'vitest'
import { bar } from '../disclosures/copy.ts'
import { drawable } from './drawable.ts'
import { isPassword, newPassword } from './password.ts'

describe('letters', () => {
  test.each(['Eén coördinator, “bœuf” voor € 5…', 'Ünsal Çelik', 'twee\nregels'])('as they are: %s', (text) => {
    expect(drawable(text)).toEqual({ text, isPlainer: false })
  })

  test.each([
    ['Łukasz Wiśniewski', 'Lukasz Wisniewski'],
    ['Ștefan Țurcanu', 'Stefan Turcanu'],
    ['Nguyễn Thị', 'Nguyen Thi'],
    ['Đorđević', 'Dordevic'],
    ['Gülşen Yıldız', 'Gülsen Yildiz'],
  ])('without a sign that is missing, and it says so: %s', (text, drawn) => {
    expect(drawable(text)).toEqual({ text: drawn, isPlainer: true })
  })

  test('a letter and its sign apart are one letter', () => {
    expect(drawable('e\u0301e\u0301n')).toEqual({ text: 'één', isPlainer: false })
  })

  test.each(['Мария', 'مريم', '李', 'ok 👍'])('not at all: %s', (text) => {
    expect(drawable(text)).toBeUndefined()
  })

  test('a bar is said in words', () => {
    expect(drawable(`Bij ${bar} thuis`)?.text).toBe('Bij [weggelaten] thuis')
  })

  test('signs of the margin and the line do not change it', () => {
    expect(drawable('een\ttwee\r\ndrie\u202fvier')).toEqual({ text: 'een twee\ndrie vier', isPlainer: false })
  })
})

describe('password', () => {
  test('sixteen characters of chance, in groups of which the dashes are part', () => {
    const made = Array.from({ length: 200 }, newPassword)
    expect(new Set(made).size).toBe(made.length)
    for (const one of made) expect(one).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/)
    expect(made.every(isPassword)).toBe(true)
  })

  test.each(['', 'geheim', '0000000000000000', '0000-0000-0000', '0000-0000-0000-000O', '0000-0000-0000-0000\n'])(
    'is none of ours: %j',
    (text) => expect(isPassword(text)).toBe(false),
  )
})
