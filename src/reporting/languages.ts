// SPDX-License-Identifier: EUPL-1.2
/**
 * The languages of the public side. A language is here only when all its words are there: a missing word does not compile.
 * `nl-makkelijk` is Dutch that is easier still (A2), with pictures.
 */
import type { Lang } from '../ui/date-words.ts'

export const languages = ['nl', 'nl-makkelijk', 'en', 'pl', 'ro', 'bg', 'es', 'uk', 'ar'] as const
export type Language = (typeof languages)[number]

/** Besides what one may choose: Dutch to somebody who is young, with "je" for "u". Follows from the answers and is never posted. */
export type Voice = Language | 'nl-je'

export interface LanguageFacts {
  /** in its own words */
  name: string
  /** the code for the page, BCP 47 */
  tag: string
  dir: 'ltr' | 'rtl'
  /** by somebody who speaks it from birth; shown to the municipality that offers it */
  checkedByNativeSpeaker: boolean
}

export const languageFacts: Record<Language, LanguageFacts> = {
  nl: { name: 'Nederlands', tag: 'nl', dir: 'ltr', checkedByNativeSpeaker: false },
  'nl-makkelijk': { name: 'Makkelijk lezen', tag: 'nl', dir: 'ltr', checkedByNativeSpeaker: false },
  en: { name: 'English', tag: 'en', dir: 'ltr', checkedByNativeSpeaker: false },
  pl: { name: 'Polski', tag: 'pl', dir: 'ltr', checkedByNativeSpeaker: false },
  ro: { name: 'Română', tag: 'ro', dir: 'ltr', checkedByNativeSpeaker: false },
  bg: { name: 'Български', tag: 'bg', dir: 'ltr', checkedByNativeSpeaker: false },
  es: { name: 'Español', tag: 'es', dir: 'ltr', checkedByNativeSpeaker: false },
  uk: { name: 'Українська', tag: 'uk', dir: 'ltr', checkedByNativeSpeaker: false },
  ar: { name: 'العربية', tag: 'ar', dir: 'rtl', checkedByNativeSpeaker: false },
}

export const tagOf = (voice: Voice): string => (voice === 'nl-je' ? 'nl' : languageFacts[voice].tag)

export const directionOf = (voice: Voice): 'ltr' | 'rtl' => (voice === 'nl-je' ? 'ltr' : languageFacts[voice].dir)

/** The language in which dates are said. */
export const dateLanguage = (voice: Voice): Lang => tagOf(voice) as Lang

export const isLanguage = (text: string): text is Language => (languages as readonly string[]).includes(text)
