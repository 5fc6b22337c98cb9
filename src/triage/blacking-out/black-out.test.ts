// SPDX-License-Identifier: EUPL-1.2
/** What was marked goes wherever it stands, in each way it may be written; nothing else does. */
import { describe, expect, test } from 'vitest'
import { block, blackOut, isTooShort, marksPartOfWord, phrasesIn, proposeMarks } from './black-out.ts'

describe('blacking out (zwartmaken)', () => {
  test.each([
    ['Jan woont hier. Jan belde.', ['Jan'], `${block} woont hier. ${block} belde.`],
    ['Jans fiets en Jan’s bus', ['Jan'], `${block} fiets en ${block} bus`],
    ['Janneke en Jansen blijven', ['Jan'], 'Janneke en Jansen blijven'],
    ['JANSSEN, janssen', ['Janssen'], `${block}, ${block}`],
    ['Wil wil dat niet', ['Wil'], `${block} wil dat niet`],
    ['Jan\nde  Vries', ['Jan de Vries'], block],
    ['bel 0612345678, 06 12 34 56 78 of +31 6-12345678', ['06-12345678'], `bel ${block}, ${block} of ${block}`],
    ['bus 1206123456789', ['06-12345678'], 'bus 1206123456789'],
    ['naar j.dejong@voorbeeld.example', ['j.dejong@voorbeeld.example'], `naar ${block}`],
    ['kenteken GT-123-B en gt123b', ['GT-123-B'], `kenteken ${block} en ${block}`],
    ['Anna Berg en Berg', ['Anna Berg', 'Berg'], `${block} en ${block}`],
    ['王小明住在这里', ['王小明'], `${block}住在这里`],
    ['Zoe\u0308 was er', ['Zoë'], `${block} was er`],
    ['(a+b)* blijft', ['.*'], '(a+b)* blijft'],
    ['niets hier', ['Jan'], 'niets hier'],
    ['niets hier', [''], 'niets hier'],
  ])('%j without %j is %j', (text, phrases, left) => {
    expect(blackOut(text, phrases)).toBe(left)
  })

  test('the first in a text says when', () => {
    expect(blackOut('Jan en Jan', ['Jan'], '█ (zwartgemaakt op 22 november 2026)')).toBe(
      `█ (zwartgemaakt op 22 november 2026) en ${block}`,
    )
  })

  test('a long text takes time in proportion', () => {
    const text = 'Jan 06 12 '.repeat(20_000)
    const begun = performance.now()
    blackOut(text, ['Jan', '06-12345678', 'de heer Jan van der Berg', '1 2 3 4'])
    expect(performance.now() - begun).toBeLessThan(2_000)
  })
})

describe('marking', () => {
  test('each mark is a phrase, once', () => {
    expect(phrasesIn('[[Jan]] zag [[ Jan ]] bij [[Dorpsstraat 1]]')).toEqual(['Jan', 'Dorpsstraat 1'])
  })

  test.each([
    ['[[Jan]]sen', true],
    ['ver[[band]]', true],
    ['[[Jan]] en [[Piet]], "[[Wil]]"', false],
    ['在[[王小明]]家', false],
  ])('%s marks part of a word: %s', (marked, is) => {
    expect(marksPartOfWord(marked)).toBe(is)
  })

  test.each([
    ['a', true],
    ['-', true],
    ['Jo', false],
    ['王', false],
  ])('%s is too short: %s', (phrase, is) => {
    expect(isTooShort(phrase)).toBe(is)
  })

  test('is proposed for what leads to a person, and for what the file knows', () => {
    expect(proposeMarks('Mail j.dejong@voorbeeld.example over loods Kanarie.', ['Kanarie'])).toBe(
      'Mail [[j.dejong@voorbeeld.example]] over loods [[Kanarie]].',
    )
    expect(proposeMarks('Iemand schreef [[zo]].', [])).toBe('Iemand schreef [ [zo] ].')
  })

  test.each(['Bel 06-12345678 of Jan de Vries, Dorpsstraat 1.', 'Meneer Bakker (06 98765432) in GT-123-B'])(
    'what is proposed for %j goes when it is asked',
    (text) => {
      const phrases = phrasesIn(proposeMarks(text, []))
      expect(phrases.length).toBeGreaterThan(0)
      for (const phrase of phrases) expect(blackOut(text, phrases)).not.toContain(phrase)
    },
  )
})
