// SPDX-License-Identifier: EUPL-1.2
/** What an extract leaves out, and where what an answer says comes from; values in, values out. */
import { describe, expect, test } from 'vitest'
import { story as plantedStory } from '../../../tests/redact/stories.ts'
import { leaves, markBeforehand, marksIn, onlyMarks, stillIn } from './extract.ts'
import { mayGoTo, mayUse, originNames, ruleOfOrigin } from './origins.ts'

describe('an extract (uittreksel)', () => {
  test('leaves out what was marked, with other words or none', () => {
    const marked = 'Ik zag [[Marek|een man]] in [[Aalten|een plaats in de regio]] met [[een tas]].'
    expect(leaves(marked)).toBe('Ik zag een man in een plaats in de regio met […].')
    expect(marksIn(marked)).toEqual(['Marek', 'Aalten', 'een tas'])
    expect(onlyMarks(marked, 'Ik zag Marek in Aalten met een tas.')).toBe(true)
  })

  test.each([
    'Ik zag [[Marek|een man]] vaak in Aalten met een tas.',
    'Ik zag [[Piet]] in Aalten met een tas.',
    'Ik zag [[Marek in Aalten met een tas.',
    'Ik zag Marek]] in Aalten met een tas.',
    'Ik zag [[Marek|een|man]] in Aalten met een tas.',
  ])('is the text with marks and nothing else: %s', (marked) => {
    expect(onlyMarks(marked, 'Ik zag Marek in Aalten met een tas.')).toBe(false)
  })

  test.each([
    ['[[Marek]] kwam. Marek ging.', ['Marek']],
    ['[[Marek]] kwam met Mareks tas.', ['Mareks']],
    ['[[Marek]] kwam, zei MAREK.', ['MAREK']],
    ['Bel [[06-12345678]] of 0612345678.', ['06-12345678']],
    ['[[GT-123-B]] en gt 123 b.', ['GT-123-B']],
    ['[[De Vries]] kwam. De man ging.', []],
    ['[[het]] huis, het raam', []],
    ['[[Bo]] kwam. Daar stond een bo.', []],
    ['[[Bo]] kwam. Daar stond Bo.', ['Bo']],
  ])('what was marked does not stand elsewhere: %s', (marked, found) => {
    expect(stillIn(leaves(marked), marksIn(marked))).toEqual(found)
  })

  test('coarser words are offered for place, age, nationality and date', () => {
    expect(leaves(markBeforehand('Een Poolse vrouw van 19 jaar in Aalten, op 3 maart 2026.', []))).toBe(
      'Een buitenlandse vrouw van jong in een plaats in de regio, op een dag.',
    )
  })

  test('what the file knows is marked too, but not inside another word', () => {
    expect(leaves(markBeforehand('Daar was rik, bij de fabriek. Code 4455667.', ['rik', '4455667']))).toBe(
      'Daar was een persoon, bij de fabriek. Code een nummer.',
    )
  })

  test('of two hundred stories nothing leaves that was marked, whatever was planted', () => {
    let whole = 0
    for (let seed = 0; seed < 200; seed++) {
      const { text, planted } = plantedStory(seed)
      const marked = markBeforehand(
        text,
        planted.map(({ start, end }) => text.slice(start, end)),
      )
      expect(onlyMarks(marked, text), text).toBe(true)
      const gone = marksIn(marked)
      const left = leaves(marked)
      // what is still there is said, and stops it
      if (stillIn(left, gone).length > 0) continue
      whole += 1
      for (const { start, end, type } of planted) {
        const word = text.slice(start, end)
        if (gone.includes(word) && type !== 'postcode') expect(left.includes(word), `${word} in: ${left}`).toBe(false)
      }
    }
    expect(whole).toBeGreaterThan(150)
  })
})

describe('where an answer comes from (herkomst)', () => {
  test('the whole table: what may go where without another ground, and what never', () => {
    const table = Object.fromEntries(
      originNames.map((origin) => [
        origin,
        (['care', 'order', 'outside'] as const).map((track) => [
          mayGoTo(origin, track, false),
          mayGoTo(origin, track, true),
        ]),
      ]),
    )
    const [never, always, onGround] = [
      [false, false],
      [true, true],
      [false, true],
    ]
    expect(table).toEqual({
      ownEyes: [always, always, always],
      brp: [always, always, onGround],
      wpg: [onGround, always, onGround],
      social: [always, onGround, onGround],
      bibob: [never, never, never],
      suwinet: [never, never, never],
      privateSocialMedia: [never, never, never],
      fakeProfile: [never, never, never],
    })
  })

  test.each(originNames)('%s says why; what is called law has an address, the rest is ours', (origin) => {
    const { why, source } = ruleOfOrigin(origin)
    expect(why.length).toBeGreaterThan(20)
    if (source.status !== 'ours') expect(source.url).toMatch(/^https:\/\/wetten/)
    expect(mayUse('bibob')).toBe(false)
  })
})
