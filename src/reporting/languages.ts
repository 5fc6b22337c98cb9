// SPDX-License-Identifier: EUPL-1.2
/** The languages of the public side. A language is here only when all its words are there: a missing word does not compile. */
export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]

export const isLanguage = (text: string): text is Language => (languages as readonly string[]).includes(text)
