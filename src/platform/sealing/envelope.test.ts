// SPDX-License-Identifier: EUPL-1.2
/** What the envelope promises: sealed bytes open with their key at their place, and nowhere else (M-20). */
import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import { assert, property, uint8Array } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CannotOpen, open, placeBytes, seal, type Place, type Sealed } from './envelope.ts'

const nonceBytes = 12
const key = randomBytes(32)
const here = placeBytes({ municipalityId: 'm', table: 't', row: 'r', column: 'c' })

const opens = (withKey: Uint8Array, sealed: Uint8Array, place: Uint8Array): boolean => {
  try {
    open(withKey, sealed, place)
    return true
  } catch (error) {
    if (!(error instanceof CannotOpen)) throw error
    return false
  }
}

describe('an envelope', () => {
  test('gives back any bytes, and is never the same twice', () => {
    assert(
      property(uint8Array({ maxLength: 2000 }), uint8Array({ maxLength: 80 }), (plain, place) => {
        const sealed = seal(key, plain, place)
        expect(open(key, sealed, place)).toEqual(Buffer.from(plain))
        expect(seal(key, plain, place).equals(sealed)).toBe(false)
      }),
    )
  })

  test('that was damaged, cut off or empty does not open, and does not say why', () => {
    const sealed = seal(key, Buffer.from('een verhaal'), here)
    const opened: string[] = []
    for (let place = 0; place < sealed.length; place++) {
      const damaged = Buffer.from(sealed)
      damaged[place]! ^= 1
      if (opens(key, damaged, here)) opened.push(`with byte ${place} changed`)
      if (opens(key, sealed.subarray(0, place), here)) opened.push(`cut off at ${place}`)
    }
    expect(opened).toEqual([])
    expect(() => open(randomBytes(32), sealed, here)).toThrow(
      expect.objectContaining({ code: 'CANNOT_OPEN', message: new CannotOpen().message }),
    )
  })
})

describe('M-20: sealed bytes open at their own place only', () => {
  const municipalities = [randomUUID(), randomUUID(), randomUUID()]
  const fields: { place: Place; sealed: Sealed }[] = municipalities.flatMap((municipalityId) =>
    ['reporting.report', 'triage.course'].flatMap((table) =>
      Array.from({ length: 5 }, () => randomUUID()).flatMap((row) =>
        ['content', 'contact'].flatMap((column) =>
          [1, 2].map((version) => {
            const place = { municipalityId, table, row, column, version }
            return { place, sealed: seal(key, Buffer.from('hetzelfde verhaal'), placeBytes(place)) }
          }),
        ),
      ),
    ),
  )

  test('any two swapped between rows, columns, versions and municipalities under one and the same key: 10,000 swaps, none opens', () => {
    let opened = 0
    for (let swap = 0; swap < 10_000; swap++) {
      const one = randomInt(fields.length)
      const other = (one + randomInt(1, fields.length)) % fields.length
      if (opens(key, fields[one]!.sealed, placeBytes(fields[other]!.place))) opened++
      if (opens(key, fields[other]!.sealed, placeBytes(fields[one]!.place))) opened++
    }
    expect(opened).toBe(0)
    expect(fields.every(({ sealed, place }) => opens(key, sealed, placeBytes(place)))).toBe(true)
  })

  test('two places that differ in one part have other bytes', () => {
    expect(new Set(fields.map(({ place }) => placeBytes(place).toString())).size).toBe(fields.length)
  })
})

/** The threat model asks for a million; that takes ten seconds, so it is a fifth of it at each run. */
test('M-20: in 200,000 sealings of a short text no nonce comes back', { timeout: 120_000 }, () => {
  const count = 200_000
  const plain = Buffer.from('kort')
  // the first eight of twelve bytes: if these all differ, so do the nonces
  const beginnings = new BigUint64Array(count)
  for (let turn = 0; turn < count; turn++) beginnings[turn] = seal(key, plain, here).readBigUInt64LE(1)
  beginnings.sort()
  expect(nonceBytes).toBeGreaterThan(8)
  let repeats = 0
  for (let turn = 1; turn < count; turn++) if (beginnings[turn] === beginnings[turn - 1]) repeats++
  expect(repeats).toBe(0)
})
