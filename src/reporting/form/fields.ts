// SPDX-License-Identifier: EUPL-1.2
/**
 * The fields of the public form by their Dutch names (a contract: others post to them), how much each may hold, and reading them out
 * of a posted body. Only `verhaal` is required. Reading never fails: whatever comes in, texts come out.
 */
import { newFormKey, readFormKey } from '../door/code.ts'
import { isLanguage, type Language } from '../languages.ts'

/** What somebody typed so far; travels along in the page, so that nothing is lost by a mistake or a side step. */
export interface Typed {
  verhaal: string
  waar: string
  wanneer: string
  wie: string
  contact: string
  veilig: string
  acuut: boolean
  gemeente: string
  /** the form key */
  sleutel: string
  taal: Language
}

/** Characters; generous for a story, and together well within what is sealed. */
export const maximum = {
  verhaal: 20_000,
  waar: 2_000,
  wanneer: 2_000,
  wie: 5_000,
  contact: 1_000,
  veilig: 500,
} as const satisfies Partial<Record<keyof Typed, number>>

export type TextField = keyof typeof maximum
export const textFields = Object.keys(maximum) as TextField[]

export const nothingTyped = (taal: Language, gemeente: string): Typed => ({
  verhaal: '',
  waar: '',
  wanneer: '',
  wie: '',
  contact: '',
  veilig: '',
  acuut: false,
  gemeente,
  sleutel: newFormKey(),
  taal,
})

/** @param body names to texts, as posted; a form key that is none is replaced by a new one */
export function readTyped(body: ReadonlyMap<string, string>): Typed {
  const text = (name: string) => clean(body.get(name) ?? '')
  const taal = text('taal')
  const sleutel = body.get('sleutel') ?? ''
  return {
    verhaal: text('verhaal'),
    waar: text('waar'),
    wanneer: text('wanneer'),
    wie: text('wie'),
    contact: text('contact'),
    veilig: text('veilig'),
    acuut: text('acuut') === 'ja',
    gemeente: text('gemeente'),
    sleutel: readFormKey(sleutel) ? sleutel : newFormKey(),
    taal: isLanguage(taal) ? taal : 'nl',
  }
}

/** One way of writing each character, no half characters, one kind of line end; nothing a person can see is changed. */
export const clean = (text: string): string =>
  text.toWellFormed().normalize('NFC').replaceAll('\r\n', '\n').replaceAll('\u0000', '')

export type Mistake = 'storyMissing' | 'tooLong' | 'deskUnknown' | 'fileNotYet'

/** @returns what must be mended, by field; empty when the form can be sent */
export function mistakesIn(
  typed: Typed,
  knownDesks: ReadonlySet<string>,
): Partial<Record<keyof Typed | 'bijlage', Mistake>> {
  const mistakes: Partial<Record<keyof Typed, Mistake>> = {}
  for (const field of textFields) if (typed[field].length > maximum[field]) mistakes[field] = 'tooLong'
  if (typed.verhaal.trim() === '') mistakes.verhaal = 'storyMissing'
  if (!knownDesks.has(typed.gemeente)) mistakes.gemeente = 'deskUnknown'
  return mistakes
}
