// SPDX-License-Identifier: EUPL-1.2
/** A reporter reads the closing words in the language he wrote in; a language without words of its own gets Dutch, never nothing. */
import { expect, test } from 'vitest'
import { answerLanguage, closingWords, signature } from './closing-words.ts'

test.each(['en', 'pl', 'ro', 'bg'] as const)('answers %s in its own words, with danger and a role', (language) => {
  expect(answerLanguage(language)).toBe(language)
  expect(closingWords[language]).not.toBe(closingWords.nl)
  expect(closingWords[language]).toContain('112')
  expect(signature[language]).not.toBe(signature.nl)
})

test.each(['nl', 'nl-makkelijk', 'zz', '', 'toString'])('answers %j in Dutch', (language) => {
  expect(answerLanguage(language)).toBe('nl')
})
