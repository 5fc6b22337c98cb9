// SPDX-License-Identifier: EUPL-1.2
/**
 * The fields of the public form by their Dutch names (a contract: others post to them), how much each may hold, and reading them out
 * of a posted body. Only `verhaal` is required. Reading never fails: whatever comes in, texts come out.
 */
import { readAdded, type AddedFile } from '../attachment/added-file.ts'
import { newFormKey, readFormKey } from '../door/code.ts'
import { isUsableSignal } from '../../signals/catalogue.ts'
import { findMailAddress } from '../mail-address.ts'
import type { AboutWhom, AgeClass, StillGoingOn } from '../door/report-content.ts'
import { isLanguage, type Language, type Voice } from '../languages.ts'
import { fieldsWithBsn } from './identifiers-of.ts'

/** What somebody typed so far; travels along in the page, so that nothing is lost by a mistake or a side step. */
export interface Typed {
  verhaal: string
  waar: string
  wanneer: string
  wie: string
  /** who makes them do it */
  dwingt: string
  /** who makes it possible */
  helpt: string
  contact: string
  veilig: string
  /** when one wants to be reminded of the mailbox */
  herinnering: keyof typeof saidReminder | ''
  /** what must not happen to who writes */
  nooit: string
  /** places and things that can be looked up */
  adres: string
  bedrijf: string
  advertentie: string
  kenteken: string
  voorwie: keyof typeof saidFor | ''
  leeftijd: keyof typeof saidAge | ''
  bezig: keyof typeof saidOngoing | ''
  /** ids of signals */
  gezien: readonly string[]
  acuut: boolean
  /** files that were added; `bijlage` is the field they come by */
  bijgevoegd: readonly AddedFile[]
  /** the code in the address of a partner's or team's form */
  deur: string
  gemeente: string
  /** the form key */
  sleutel: string
  taal: Language
}

/** The answers one may choose from, as they are posted, and what they are called inside. */
export const saidFor = {
  mijzelf: 'self',
  'mijn-kind': 'ownChild',
  'iemand-anders': 'other',
} as const satisfies Record<string, AboutWhom>
export const saidAge = {
  'jonger-dan-18': 'under18',
  '18-22': '18to22',
  '23-plus': '23plus',
  'weet-niet': 'unknown',
} as const satisfies Record<string, AgeClass>
export const saidOngoing = {
  ja: 'yes',
  nee: 'no',
  'weet-niet': 'unknown',
} as const satisfies Record<string, StillGoingOn>

/** In days; `nooit`: not. */
export const saidReminder = { nooit: 0, week: 7, 'twee-weken': 14, maand: 30 } as const

/** Characters; generous for a story, and together well within what is sealed. */
export const maximum = {
  verhaal: 20_000,
  waar: 2_000,
  wanneer: 2_000,
  wie: 5_000,
  dwingt: 5_000,
  helpt: 5_000,
  contact: 1_000,
  veilig: 500,
  nooit: 2_000,
  adres: 500,
  bedrijf: 500,
  advertentie: 1_000,
  kenteken: 100,
} as const satisfies Partial<Record<keyof Typed, number>>

export type TextField = keyof typeof maximum
export const textFields = Object.keys(maximum) as TextField[]
export const choiceFields = ['voorwie', 'leeftijd', 'bezig', 'herinnering', 'deur'] as const satisfies (keyof Typed)[]

export const nothingTyped = (taal: Language, gemeente: string): Typed => ({
  verhaal: '',
  waar: '',
  wanneer: '',
  wie: '',
  dwingt: '',
  helpt: '',
  contact: '',
  veilig: '',
  herinnering: '',
  nooit: '',
  adres: '',
  bedrijf: '',
  advertentie: '',
  kenteken: '',
  voorwie: '',
  leeftijd: '',
  bezig: '',
  gezien: [],
  acuut: false,
  bijgevoegd: [],
  deur: '',
  gemeente,
  sleutel: newFormKey(),
  taal,
})

/** @param body names to texts, as posted; a form key that is none is replaced by a new one */
export function readTyped(body: ReadonlyMap<string, string>): Typed {
  const text = (name: string) => clean(body.get(name) ?? '')
  const chosen = <Answers extends object>(name: string, answers: Answers): keyof Answers | '' => {
    const value = text(name)
    return Object.hasOwn(answers, value) ? (value as keyof Answers) : ''
  }
  const taal = text('taal')
  const sleutel = body.get('sleutel') ?? ''
  return {
    verhaal: text('verhaal'),
    waar: text('waar'),
    wanneer: text('wanneer'),
    wie: text('wie'),
    dwingt: text('dwingt'),
    helpt: text('helpt'),
    contact: text('contact'),
    veilig: text('veilig'),
    herinnering: chosen('herinnering', saidReminder),
    nooit: text('nooit'),
    adres: text('adres'),
    bedrijf: text('bedrijf'),
    advertentie: text('advertentie'),
    kenteken: text('kenteken'),
    voorwie: chosen('voorwie', saidFor),
    leeftijd: chosen('leeftijd', saidAge),
    bezig: chosen('bezig', saidOngoing),
    gezien: [...new Set(text('gezien').split('\n'))].filter(isUsableSignal),
    deur: /^[a-z0-9-]{1,40}$/.test(text('deur')) ? text('deur') : '',
    acuut: text('acuut') === 'ja',
    bijgevoegd: readAdded(body.get('bijgevoegd') ?? ''),
    gemeente: text('gemeente'),
    sleutel: readFormKey(sleutel) ? sleutel : newFormKey(),
    taal: isLanguage(taal) ? taal : 'nl',
  }
}

/** Somebody young who writes for himself is addressed as one addresses the young. */
export const voiceOf = (typed: Typed): Voice =>
  typed.taal === 'nl' && typed.voorwie === 'mijzelf' && typed.leeftijd === 'jonger-dan-18' ? 'nl-je' : typed.taal

/** One way of writing each character, no half characters, one kind of line end; nothing a person can see is changed. */
export const clean = (text: string): string =>
  text.toWellFormed().normalize('NFC').replaceAll('\r\n', '\n').replaceAll('\u0000', '')

export type Mistake = 'storyMissing' | 'tooLong' | 'deskUnknown' | 'fileRefused' | 'reminderNeedsMail' | 'bsnNotAllowed'

/** @returns what must be mended, by field; empty when the form can be sent */
export function mistakesIn(
  typed: Typed,
  knownDesks: ReadonlySet<string>,
): Partial<Record<keyof Typed | 'bijlage', Mistake>> {
  const mistakes: Partial<Record<keyof Typed, Mistake>> = {}
  for (const field of fieldsWithBsn(typed)) mistakes[field] = 'bsnNotAllowed'
  for (const field of textFields) if (typed[field].length > maximum[field]) mistakes[field] = 'tooLong'
  if (typed.verhaal.trim() === '') mistakes.verhaal = 'storyMissing'
  if (typed.herinnering !== '' && typed.herinnering !== 'nooit' && !findMailAddress(typed.contact))
    mistakes.herinnering = 'reminderNeedsMail'
  if (!knownDesks.has(typed.gemeente)) mistakes.gemeente = 'deskUnknown'
  return mistakes
}
