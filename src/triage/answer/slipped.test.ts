// SPDX-License-Identifier: EUPL-1.2
/** A letter to the reporter is looked over for names and numbers of the file (dialogue without tipping off, M-12). */
import { describe, expect, test } from 'vitest'
import { slippedInto } from './slipped.ts'

const file = [
  'Onze zoon heet Testkevin. Bel 06-12 34 56 78 niet. Zijn baas Esdoorn woont op 7101 AA 12.',
  'In Winterswijk. Op maandag.',
]

describe('what of the file stands in a letter', () => {
  test.each([
    ['Hoe gaat het met testkevin?', ['testkevin']],
    ['Is het nummer 0612345678 van hem?', ['0612345678']],
    ['Werkt hij nog bij ESDOORN?', ['esdoorn']],
    ['Kunt u ons vertellen of het nog bezig is?', []],
    ['Wij zijn er op maandag.', []],
    ['Onze excuses. Bel gerust.', []],
  ])('%s', (letter, found) => expect(slippedInto(letter, file)).toEqual(found))

  test('a word that only opens a sentence is no name', () =>
    expect(slippedInto('Vreemd dat u dat zegt.', ['Vreemd. Heel vreemd.'])).toEqual([]))
})
