// SPDX-License-Identifier: EUPL-1.2
/** The length of what is stored tells nothing of what was written (M-10). */
import { randomBytes } from 'node:crypto'
import { assert, jsonValue, property, uint8Array } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seal } from './envelope.ts'
import { pad, padded, sizeClasses, unpad, unpadded } from './padding.ts'

const sentence = 'Ik zie bij de buren steeds andere mensen die nooit alleen naar buiten gaan. '

test('M-10: twenty stories, from three words to a page, have at most two sizes once sealed', () => {
  const key = randomBytes(32)
  const stories = Array.from({ length: 20 }, (_, index) => sentence.repeat(1 + index * 2).slice(0, 15 + index * 150))
  expect(new Set(stories.map((story) => story.length)).size).toBe(20)
  const sizes = stories.map((story) => seal(key, padded({ story, where: '', who: 'één' }), Buffer.from('here')).length)
  expect(new Set(sizes).size).toBeLessThanOrEqual(2)
})

describe('padding', () => {
  test('gives back any bytes, in a size of the list', () => {
    assert(
      property(uint8Array({ maxLength: 20_000, size: 'max' }), (content) => {
        const box = pad(content)
        expect(sizeClasses).toContain(box.length)
        expect(Buffer.from(unpad(box)).equals(content)).toBe(true)
      }),
    )
  })

  test('gives back any value', () => {
    assert(
      property(jsonValue(), (value) => {
        expect(JSON.stringify(unpadded(padded(value)))).toBe(JSON.stringify(value))
      }),
    )
  })

  test.each(sizeClasses.slice(0, -1))(
    'fills a box of %i to the last byte, and one more byte takes the next',
    (size) => {
      const next = sizeClasses.find((candidate) => candidate > size)
      expect([pad(new Uint8Array(size - 4)).length, pad(new Uint8Array(size - 3)).length]).toEqual([size, next])
    },
  )

  test('refuses what is larger than the largest box', () => {
    const largest = sizeClasses.at(-1)!
    expect(pad(new Uint8Array(largest - 4))).toHaveLength(largest)
    expect(() => pad(new Uint8Array(largest - 3))).toThrow(/too large/)
  })

  test('with a length that does not fit is refused, not read beyond its end', () => {
    const box = pad(Buffer.from('verhaal'))
    new DataView(box.buffer).setUint32(0, box.length - 3)
    expect(() => unpad(box)).toThrow(/padding is damaged/)
    expect(() => unpad(new Uint8Array(3))).toThrow(RangeError)
  })
})
