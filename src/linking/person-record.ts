// SPDX-License-Identifier: EUPL-1.2
/**
 * A record of a person as another hands it in, and the same made ready to compare: folded, split, in one way of writing. Any column may be
 * missing, empty or wrong; nothing of that is an error, it only says less.
 */
import { foldedName, foldLetters } from '../identifiers/name.ts'
import { readEmail } from '../identifiers/email.ts'
import { readPhone } from '../identifiers/phone.ts'
import { tidy } from '../identifiers/reading.ts'
import { digitsOfDate } from './dates.ts'
import { inLatin } from './latin.ts'

export const columns = [
  'givenName',
  'familyName',
  'birthDate',
  'sex',
  'street',
  'houseNumber',
  'postcode',
  'city',
  'country',
  'occupation',
  'phone',
  'email',
] as const
export type Column = (typeof columns)[number]

/** What stands in a column may be anything; only a text and a number are read. */
export type PersonRecord = Readonly<Partial<Record<Column, unknown>>>

/** In one way of writing; empty when nothing is known. */
export type Prepared = Readonly<Record<Column, string>>

/** Characters of a column that are read. */
const longest = 120

export function prepare(record: PersonRecord): Prepared {
  const text = (column: Column): string => textOf(record[column])
  const { given, family } = namesOf(text('givenName'), text('familyName'))
  const { street, house } = streetOf(plain(text('street')), plain(text('houseNumber')))
  return {
    givenName: given,
    familyName: family,
    birthDate: digitsOfDate(text('birthDate')),
    sex: sexOf(plain(text('sex'))),
    street,
    houseNumber: house,
    postcode: plain(text('postcode')).replaceAll(' ', ''),
    city: plain(text('city')),
    country: plain(text('country')),
    occupation: plain(text('occupation')),
    phone: phoneOf(text('phone')),
    email: emailOf(text('email')),
  }
}

/** What people write where they know nothing. */
const nothings = /^(?:[-?.\s_]*|null|none|nan|n\/?a|unknown|onbekend|undefined|nvt|n\.v\.t\.)$/i

function textOf(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return ''
  const text = tidy(String(value).slice(0, longest))
  return nothings.test(text) ? '' : inLatin(text)
}

/** Small letters and digits with single spaces. */
const plain = (text: string): string =>
  foldLetters(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The whole name in one column is taken apart: the last word is the family's. */
function namesOf(givenText: string, familyText: string): { given: string; family: string } {
  const [given, family] = [foldedName(givenText), foldedName(familyText)]
  if (given !== '' && family !== '') return { given, family }
  const words = (given || family).split(' ')
  if (words.length < 2) return { given, family }
  return { given: words.slice(0, -1).join(' '), family: words.at(-1) ?? '' }
}

/** A number that stands behind the street is the house number, when that is not given apart. */
function streetOf(street: string, house: string): { street: string; house: string } {
  if (house !== '') return { street, house: house.replace(/^0+(?=\d)/, '') }
  const [, name = '', number = ''] = /^(.*\D) (\d{1,5} ?[a-z]{0,2})$/.exec(street) ?? []
  return number === '' ? { street, house: '' } : { street: name, house: number }
}

const sexes: Readonly<Record<string, string>> = {
  m: 'm',
  man: 'm',
  male: 'm',
  mannelijk: 'm',
  jongen: 'm',
  v: 'f',
  f: 'f',
  w: 'f',
  vrouw: 'f',
  female: 'f',
  vrouwelijk: 'f',
  meisje: 'f',
  woman: 'f',
}
/** Another word is kept as it is: it may still be the same word twice. */
const sexOf = (text: string): string => (Object.hasOwn(sexes, text) ? (sexes[text] ?? '') : text)

function phoneOf(text: string): string {
  if (text === '') return ''
  return readPhone(text).normal ?? text.replaceAll(/\D/g, '')
}

function emailOf(text: string): string {
  if (text === '') return ''
  return readEmail(text).normal ?? text.toLowerCase().replaceAll(' ', '')
}
