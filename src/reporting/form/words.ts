// SPDX-License-Identifier: EUPL-1.2
/** The public words by language. */
import { uiWordsAr } from '../../ui/words.ar.ts'
import { uiWordsEn } from '../../ui/words.en.ts'
import { uiWordsEs } from '../../ui/words.es.ts'
import { uiWordsNl, type UiWords } from '../../ui/words.nl.ts'
import { uiWordsUk } from '../../ui/words.uk.ts'
import type { Voice } from '../languages.ts'
import { wordsAr } from './words.ar.ts'
import { wordsEn } from './words.en.ts'
import { wordsEs } from './words.es.ts'
import { wordsNl, type PublicWords } from './words.nl.ts'
import { wordsUk } from './words.uk.ts'

export const publicWords: Record<Voice, PublicWords> = {
  nl: wordsNl,
  'nl-makkelijk': wordsNl,
  'nl-je': wordsNl,
  en: wordsEn,
  es: wordsEs,
  uk: wordsUk,
  ar: wordsAr,
}

export const componentWords: Record<Voice, UiWords> = {
  nl: uiWordsNl,
  'nl-makkelijk': uiWordsNl,
  'nl-je': uiWordsNl,
  en: uiWordsEn,
  es: uiWordsEs,
  uk: uiWordsUk,
  ar: uiWordsAr,
}
