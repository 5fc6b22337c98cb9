// SPDX-License-Identifier: EUPL-1.2
/** The receipt code: all chance, easy to write down, and the same again for the same form (M-07, ruling 1). */
import { randomBytes, randomInt } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { publicKeyOf } from '../../platform/sealing/hpke.ts'
import { asTyped, inGroups, lastGroup } from '../../platform/written-code.ts'
import { codeOf, fingerprintOf, formKeyHash, mailboxKeysOf, newFormKey, readFormKey } from './code.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const newCode = (): string => codeOf(readFormKey(newFormKey())!)

/** Luhn's sum, as a stranger would write it: doubled at every second place from the right, digits of base 32 added up. */
const luhn = (code: string): number =>
  Array.from(code).reduce((sum, character, place) => {
    const value = alphabet.indexOf(character) * (place % 2 === 0 ? 2 : 1)
    return sum + (value >> 5) + (value & 31)
  }, 0) % 32

describe('M-07: the statistics of the code', () => {
  /** The threat model asks for a million; that takes more than eight seconds, so it is a quarter of it at each run. */
  const count = 250_000
  const positions = 24

  test('250,000 codes: none twice, and every character equally often at every place', { timeout: 120_000 }, () => {
    const beginnings = new BigUint64Array(count)
    const seen = Array.from({ length: positions }, () => new Uint32Array(alphabet.length))
    for (let turn = 0; turn < count; turn++) {
      const code = newCode()
      let beginning = 0n
      for (let place = 0; place < positions; place++) {
        const value = alphabet.indexOf(code[place]!)
        seen[place]![value]!++
        // twelve characters are sixty bits: if these differ, so do the codes
        if (place < 12) beginning = beginning * 32n + BigInt(value)
      }
      beginnings[turn] = beginning
    }
    beginnings.sort()
    expect(beginnings.filter((beginning, place) => beginning === beginnings[place - 1])).toHaveLength(0)

    const expected = count / alphabet.length
    const chiSquares = seen.map((counts) => counts.reduce((sum, found) => sum + (found - expected) ** 2 / expected, 0))
    // 31 degrees of freedom: above 100 once in 200 million times
    expect(Math.max(...chiSquares)).toBeLessThan(100)
  })
})

describe('the code', () => {
  test('has 24 characters in six groups of four, without I, L, O and U', () => {
    const code = newCode()
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{24}$/)
    expect(inGroups(code)).toMatch(/^(\w{4} ){5}\w{4}$/)
    expect(inGroups(code).endsWith(` ${lastGroup(code)}`)).toBe(true)
  })

  test('is the same again for the same form, and another for another form', () => {
    const formKey = randomBytes(32)
    const code = codeOf(formKey)
    expect(codeOf(Buffer.from(formKey))).toBe(code)
    formKey[31]! ^= 1
    expect(codeOf(formKey)).not.toBe(code)
  })

  test('has a check character that finds each single wrong character, at each place', () => {
    const notFound: string[] = []
    for (let turn = 0; turn < 50; turn++) {
      const code = newCode()
      expect(luhn(code)).toBe(0)
      for (let place = 0; place < code.length; place++) {
        for (const wrong of alphabet.replace(code[place]!, '')) {
          if (luhn(code.slice(0, place) + wrong + code.slice(place + 1)) === 0)
            notFound.push(`${wrong} at ${place} in ${code}`)
        }
      }
    }
    expect(notFound).toEqual([])
  })

  test('has a check character that finds almost each swap of neighbours', () => {
    let swaps = 0
    let found = 0
    for (let turn = 0; turn < 2000; turn++) {
      const code = newCode()
      const place = randomInt(23)
      if (code[place] === code[place + 1]) continue
      swaps++
      if (luhn(code.slice(0, place) + code[place + 1] + code[place] + code.slice(place + 2)) !== 0) found++
    }
    expect(found / swaps).toBeGreaterThan(0.98)
  })
})

describe('a code that somebody typed', () => {
  test.each([
    ['in groups', (code: string) => inGroups(code)],
    ['in small letters', (code: string) => code.toLowerCase()],
    ['with dashes, points, tabs and line ends', (code: string) => ` ${inGroups(code).replaceAll(' ', '-\t.\r\n ')}\n`],
    ['with the letter O for 0', (code: string) => code.replaceAll('0', 'O')],
    ['with the small letter o for 0', (code: string) => code.replaceAll('0', 'o')],
    ['with I for 1', (code: string) => code.replaceAll('1', 'I')],
    ['with a small l for 1', (code: string) => code.replaceAll('1', 'l')],
    [
      'in the wide characters of another keyboard',
      (code: string) => code.replaceAll(/./g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
    ],
  ])('%s is read as meant', (_how, write) => {
    const codes = ['0101ABCD0101EFGH01010101', ...Array.from({ length: 100 }, newCode)]
    for (const code of codes) expect(asTyped(write(code))).toBe(code)
  })

  test('that is far too long is cut, and nothing at all is no mistake of ours', () => {
    expect(asTyped('A'.repeat(100_000))).toHaveLength(64)
    expect(asTyped('')).toBe('')
    expect(mailboxKeysOf(asTyped('')).locator).toHaveLength(16)
  })
})

describe('what follows from a code', () => {
  test('is a locator to store and two keys that are never stored, the same each time', () => {
    const code = newCode()
    const { locator, privateKey, ownKey } = mailboxKeysOf(code)
    expect([locator.length, privateKey.length, ownKey.length]).toEqual([16, 32, 32])
    expect(mailboxKeysOf(code)).toEqual({ locator, privateKey, ownKey })
    expect(publicKeyOf(privateKey)).toHaveLength(32)
    expect(privateKey).not.toEqual(ownKey)
  })

  test('is all another thing when one character differs', () => {
    const code = newCode()
    const other = code.slice(0, 23) + (code.endsWith('0') ? '1' : '0')
    const [mine, yours] = [mailboxKeysOf(code), mailboxKeysOf(other)]
    expect(mine.locator).not.toEqual(yours.locator)
    expect(mine.privateKey).not.toEqual(yours.privateKey)
    expect(mine.ownKey).not.toEqual(yours.ownKey)
  })
})

describe('the key of a form', () => {
  test('is 32 bytes of chance that a hidden field carries', () => {
    const text = newFormKey()
    expect(readFormKey(text)).toHaveLength(32)
    expect(readFormKey(text)!.toString('base64url')).toBe(text)
    expect(newFormKey()).not.toBe(text)
  })

  test.each(['', 'kort', `${'A'.repeat(42)}=`, 'A'.repeat(44), `${'A'.repeat(42)}\n`, `${'A'.repeat(42)}é`])(
    'is not %j',
    (text) => expect(readFormKey(text)).toBeUndefined(),
  )

  test('knows the form and its text again, and tells a stranger nothing', () => {
    const [formKey, other] = [randomBytes(32), randomBytes(32)]
    expect(formKeyHash(formKey)).toEqual(formKeyHash(Buffer.from(formKey)))
    expect(formKeyHash(formKey)).not.toEqual(formKeyHash(other))
    expect(fingerprintOf(formKey, 'het verhaal')).toEqual(fingerprintOf(formKey, 'het verhaal'))
    expect(fingerprintOf(formKey, 'het verhaal')).not.toEqual(fingerprintOf(formKey, 'het verhaal.'))
    expect(fingerprintOf(other, 'het verhaal')).not.toEqual(fingerprintOf(formKey, 'het verhaal'))
  })
})
