// SPDX-License-Identifier: EUPL-1.2
/**
 * The order of the guided talk: one question a page, and which fields stand on it. Every step may be skipped and come back to; the
 * first one is the form itself. `alles` is the same on one page, for who prefers that.
 */
import type { Typed } from '../fields.ts'

type Field = keyof Typed | 'bijlage'

export const talkFields = {
  formulier: ['verhaal', 'gemeente', 'acuut'],
  over: ['voorwie', 'leeftijd'],
  plek: ['waar', 'adres', 'bedrijf', 'advertentie', 'kenteken'],
  tijd: ['bezig', 'wanneer'],
  mensen: ['wie', 'dwingt', 'helpt'],
  gezien: ['gezien'],
  bestanden: ['bijlage'],
  bereiken: ['contact', 'veilig', 'herinnering', 'nooit'],
} as const satisfies Record<string, readonly Field[]>

export type TalkStep = keyof typeof talkFields
/** The questions, and the page before sending on which one sees all of it. */
export type TalkPage = TalkStep | 'nakijken' | 'alles'

export const talkSteps = Object.keys(talkFields) as TalkStep[]

export const isTalkPage = (name: string): name is TalkPage =>
  name === 'nakijken' || name === 'alles' || Object.hasOwn(talkFields, name)

/** @returns the page after this one; the last one is that on which one looks it over */
export const stepAfter = (page: TalkStep): TalkPage => talkSteps[talkSteps.indexOf(page) + 1] ?? 'nakijken'

/** @returns nothing before the first */
export const stepBefore = (page: TalkStep | 'nakijken'): TalkStep | undefined =>
  talkSteps[(page === 'nakijken' ? talkSteps.length : talkSteps.indexOf(page)) - 1]

/** Where a field stands. */
export const stepOf = (field: string): TalkStep =>
  talkSteps.find((step) => (talkFields[step] as readonly string[]).includes(field)) ?? 'formulier'

/** The fields a page shows itself; the others travel along in it unseen. */
export const fieldsOn = (page: TalkPage): readonly string[] =>
  page === 'nakijken' ? [] : page === 'alles' ? Object.values(talkFields).flat() : talkFields[page]
