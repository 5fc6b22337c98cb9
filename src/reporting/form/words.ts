// SPDX-License-Identifier: EUPL-1.2
/** The public words by language. */
import { uiWordsEn } from '../../ui/words.en.ts'
import { uiWordsNl, type UiWords } from '../../ui/words.nl.ts'
import { uiWordsEasy } from '../../ui/words.nl-makkelijk.ts'
import type { Voice } from '../languages.ts'
import { wordsEn } from './words.en.ts'
import { wordsYoung } from './words.nl-je.ts'
import { wordsEasy } from './words.nl-makkelijk.ts'
import { wordsNl, type PublicWords } from './words.nl.ts'

export const publicWords: Record<Voice, PublicWords> = {
  nl: wordsNl,
  'nl-makkelijk': wordsEasy,
  'nl-je': wordsYoung,
  en: wordsEn,
}

export const componentWords: Record<Voice, UiWords> = {
  nl: uiWordsNl,
  'nl-makkelijk': uiWordsEasy,
  'nl-je': uiWordsNl,
  en: uiWordsEn,
}
