// SPDX-License-Identifier: EUPL-1.2
/** Who wrote in a language is answered in it, and as he was spoken to on the form. */
import { expect, test } from 'vitest'
import { voiceTo } from '../../reporting/index.ts'
import { closingWords, signature } from './closing-words.ts'

test.each([
  [{ language: 'nl', aboutWhom: null, age: null }, 'nl'],
  [{ language: 'nl-makkelijk', aboutWhom: null, age: null }, 'nl-makkelijk'],
  [{ language: 'nl-makkelijk', aboutWhom: 'self', age: 'under18' }, 'nl-makkelijk'],
  [{ language: 'en', aboutWhom: 'self', age: 'under18' }, 'en'],
  [{ language: 'nl', aboutWhom: 'self', age: 'under18' }, 'nl-je'],
  [{ language: 'nl', aboutWhom: 'ownChild', age: 'under18' }, 'nl'],
  [{ language: 'nl-je', aboutWhom: null, age: null }, 'nl'],
  [{ language: 'toString', aboutWhom: null, age: null }, 'nl'],
])('%o is answered in %s', (report, language) => expect(voiceTo(report)).toBe(language))

test.each(['en', 'pl', 'ro', 'bg'] as const)('answers %s in its own words, with danger and a role', (language) => {
  expect(voiceTo({ language, aboutWhom: null, age: null })).toBe(language)
  expect(closingWords[language]).not.toBe(closingWords.nl)
  expect(closingWords[language]).toContain('112')
  expect(signature[language]).not.toBe(signature.nl)
})
