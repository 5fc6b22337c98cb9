// SPDX-License-Identifier: EUPL-1.2
/** The public words by language. */
import { uiWordsEn } from '../../ui/words.en.ts'
import { uiWordsNl } from '../../ui/words.nl.ts'
import type { Language } from '../languages.ts'
import { wordsEn } from './words.en.ts'
import { wordsNl, type PublicWords } from './words.nl.ts'

export const publicWords: Record<Language, PublicWords> = { nl: wordsNl, en: wordsEn }
export const componentWords = { nl: uiWordsNl, en: uiWordsEn } as const satisfies Record<Language, unknown>
