// SPDX-License-Identifier: EUPL-1.2
/** What holds for whatever is typed. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { identifierTypes, readIdentifier } from './read-identifier.ts'
import { longestInput, longestNormal, qualities, tidy } from './reading.ts'
import { reasonWords } from './words.nl.ts'

const likely = fc.constantFrom(
  '06-12345678',
  'GT-123-B',
  '1012LG 1-hs',
  '12345678',
  'NL91ABNA0417164300',
  'a@b.nl',
  'instagram:lisa',
  'Van der Berg',
  'B.V.',
  'https://a.example/12345',
  ' ',
  '.',
  '-',
  '|',
  ':',
  '@',
  '/',
  '٣',
  'é',
  'ﷺ',
  '\u0000',
  '\u202E',
  '%',
  '?id=12',
  'van',
  'de',
  'PL:',
  'www.',
  'İ',
  'ẞ',
)
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.oneof(likely, fc.string({ maxLength: 5 })), { maxLength: 8 }).map((parts) => parts.join('')),
)

describe.each(identifierTypes)('%s', (type) => {
  test('is read from any text, without a throw, within its length, with a reason that has words', () => {
    fc.assert(
      fc.property(typed, typed, (text, born) => {
        const { quality, normal, reason } = readIdentifier(type, text, born)
        expect(qualities).toContain(quality)
        expect(Object.keys(reasonWords)).toContain(reason)
        expect(normal === null).toBe(quality === 'afgekeurd')
        expect(normal?.length ?? 1).toBeLessThanOrEqual(longestNormal)
        expect(normal).not.toBe('')
      }),
      { numRuns: 2_000 },
    )
  })

  test('its normal form is read as itself', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const { normal } = readIdentifier(type, text)
        if (normal !== null) expect(readIdentifier(type, normal).normal).toBe(normal)
      }),
      { numRuns: 4_000 },
    )
  })

  test.each(['1', 'a', '-', ' ', '1 ', 'a.', 'a-', '.1', 'van de ', 'ﷺ', 'a@', '0/'])(
    'a book of %j is no trouble: it is cut first',
    (piece) => {
      const started = performance.now()
      readIdentifier(type, piece.repeat(2_000_000))
      expect(performance.now() - started).toBeLessThan(250)
    },
  )
})

test('what is looked at is never longer than the cut, half characters and widening ones included', () => {
  expect(tidy('ﷺ'.repeat(1_000)).length).toBeLessThanOrEqual(longestInput)
  expect(tidy(`${'a'.repeat(longestInput - 1)}💥`).isWellFormed()).toBe(true)
})
