// SPDX-License-Identifier: EUPL-1.2
/** The words of adding files, by language. */
import type { Voice } from '../languages.ts'
import { fileWordsBg } from './words.bg.ts'
import { fileWordsEn } from './words.en.ts'
import { fileWordsYoung } from './words.nl-je.ts'
import { fileWordsEasy } from './words.nl-makkelijk.ts'
import { fileWordsNl, type FileWords } from './words.nl.ts'
import { fileWordsPl } from './words.pl.ts'
import { fileWordsRo } from './words.ro.ts'
import { fileWordsAr } from './words.ar.ts'
import { fileWordsEs } from './words.es.ts'
import { fileWordsUk } from './words.uk.ts'

export const fileWords: Record<Voice, FileWords> = {
  nl: fileWordsNl,
  'nl-makkelijk': fileWordsEasy,
  'nl-je': fileWordsYoung,
  en: fileWordsEn,
  pl: fileWordsPl,
  ro: fileWordsRo,
  bg: fileWordsBg,
  es: fileWordsEs,
  uk: fileWordsUk,
  ar: fileWordsAr,
}

/** In megabytes with one digit, never 0: to recognise a file by, not to reckon with. */
export const saySize = (words: FileWords, bytes: number): string =>
  words.megabytes((Math.max(1, Math.round(bytes / 100_000)) / 10).toFixed(1).replace('.', words.decimal))

/** Why files did not come along, one sentence each. */
export const sayRefused = (
  words: FileWords,
  refused: readonly { name: string; why: keyof FileWords['refused'] }[],
): string => refused.map(({ name, why }) => words.refusedOne(name || words.unnamed, words.refused[why])).join(' ')
