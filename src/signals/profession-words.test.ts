// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { professions } from './catalogue.ts'
import { professionWords, sayProfession } from './profession-words.nl.ts'

test('each profession (beroep) of the catalogue has its words, and there is no other', () => {
  expect(Object.keys(professionWords).toSorted()).toEqual([...professions])
})

test('a code without words is said as it is, whatever it is', () => {
  expect([sayProfession('boa'), sayProfession('weg'), sayProfession('constructor')]).toEqual([
    'boa, handhaver',
    'weg',
    'constructor',
  ])
})
