// SPDX-License-Identifier: EUPL-1.2
/** Danger words (gevaarwoorden): each in its own language, whatever was put before or behind it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dangerWords } from './danger-word-list.ts'
import { mentionsDanger } from './danger-words.ts'

const hit = (text: string) => mentionsDanger([text])

describe.each(Object.entries(dangerWords))('%s', (_, entries) => {
  test('has fifteen entries at least, none twice', () => {
    expect(entries.length).toBeGreaterThanOrEqual(15)
    expect(new Set(entries).size).toBe(entries.length)
  })
  test.each([...entries])(
    '%s is found alone, in capitals and in a sentence, and not in the middle of a word',
    (entry) => {
      const word = entry.replace('$', '')
      expect(hit(word)).toBe(true)
      expect(hit(word.toUpperCase())).toBe(true)
      expect(hit(`Ja, (${word}) gisteren`)).toBe(true)
      expect(hit(`qqq${word}`)).toBe(false)
    },
  )
})

describe('sentences', () => {
  test.each([
    'Hij zegt dat hij haar gaat vermoorden',
    'Ze zit opgesloten in de schuur',
    'Hij had een mes',
    'Ze wil zelfmoord plegen',
    'they will KILL her',
    'On chce mnie zabić',
    'Are un cuțit',
    'Той ще ме убие',
    'Me quieren matar',
    'Мене хочуть вбити',
    'Він б’є мене',
    'وسيقتلني',
    'معه السكين',
  ])('%s', (text) => {
    expect(hit(text)).toBe(true)
  })

  test.each([
    'De mest wordt uitgereden',
    'Een messing kraan',
    'Er wonen veel mannen in één huis, zij gaan vroeg weg',
    'Het is een wapenfeit',
    'The begun work',
    'Zij gunnen hem niets',
    'Hij raapt appels; ze rapen mee',
    '',
  ])('not in: %s', (text) => {
    expect(hit(text)).toBe(false)
  })

  test('a denial is a hit too: nothing here understands a sentence', () => {
    expect(hit('Er is geen mes gezien')).toBe(true)
  })
})

test('the longest story is looked through within a moment', () => {
  fc.assert(
    fc.property(fc.constantFrom('a ', "'", 'و', 'mes', ' ', 'niet meer ', '\n', 'moor'), (piece) => {
      const started = performance.now()
      mentionsDanger([piece.repeat(30_000)])
      expect(performance.now() - started).toBeLessThan(500)
    }),
    { numRuns: 8 },
  )
})
