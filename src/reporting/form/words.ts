// SPDX-License-Identifier: EUPL-1.2
/** The public words by language. */
import { uiWordsEn } from '../../ui/words.en.ts'
import { uiWordsNl, type UiWords } from '../../ui/words.nl.ts'
import type { Voice } from '../languages.ts'
import { wordsEn } from './words.en.ts'
import { wordsNl, type PublicWords } from './words.nl.ts'

export const publicWords: Record<Voice, PublicWords> = {
  nl: wordsNl,
  'nl-makkelijk': wordsNl,
  'nl-je': wordsNl,
  en: wordsEn,
}

export const componentWords: Record<Voice, UiWords> = {
  nl: uiWordsNl,
  'nl-makkelijk': uiWordsNl,
  'nl-je': uiWordsNl,
  en: uiWordsEn,
}
