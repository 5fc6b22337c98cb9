// SPDX-License-Identifier: EUPL-1.2
/** The public words by language. */
import { uiWordsBg } from '../../ui/words.bg.ts'
import { uiWordsAr } from '../../ui/words.ar.ts'
import { uiWordsEn } from '../../ui/words.en.ts'
import { uiWordsEs } from '../../ui/words.es.ts'
import { uiWordsNl, type UiWords } from '../../ui/words.nl.ts'
import { uiWordsEasy } from '../../ui/words.nl-makkelijk.ts'
import { uiWordsPl } from '../../ui/words.pl.ts'
import { uiWordsRo } from '../../ui/words.ro.ts'
import type { Voice } from '../languages.ts'
import { wordsBg } from './words.bg.ts'
import { wordsEn } from './words.en.ts'
import { wordsYoung } from './words.nl-je.ts'
import { wordsEasy } from './words.nl-makkelijk.ts'
import { wordsNl, type PublicWords } from './words.nl.ts'
import { wordsPl } from './words.pl.ts'
import { wordsRo } from './words.ro.ts'
import { uiWordsUk } from '../../ui/words.uk.ts'
import { wordsAr } from './words.ar.ts'
import { wordsEs } from './words.es.ts'
import { wordsUk } from './words.uk.ts'

export const publicWords: Record<Voice, PublicWords> = {
  nl: wordsNl,
  'nl-makkelijk': wordsEasy,
  'nl-je': wordsYoung,
  en: wordsEn,
  pl: wordsPl,
  ro: wordsRo,
  bg: wordsBg,
  es: wordsEs,
  uk: wordsUk,
  ar: wordsAr,
}

export const componentWords: Record<Voice, UiWords> = {
  nl: uiWordsNl,
  'nl-makkelijk': uiWordsEasy,
  'nl-je': uiWordsNl,
  en: uiWordsEn,
  pl: uiWordsPl,
  ro: uiWordsRo,
  bg: uiWordsBg,
  es: uiWordsEs,
  uk: uiWordsUk,
  ar: uiWordsAr,
}
