// SPDX-License-Identifier: EUPL-1.2
/**
 * What may be told to the region: something new about how it is done, in two lines, without a person or place. What leads to somebody is
 * refused; what only may do so is asked about. Values in, values out.
 */
import { suggestSpans } from '../../identifiers/redact/suggest-spans.ts'
import type { SpanType } from '../../identifiers/redact/span.ts'

/** Characters. */
export const longestSignal = 280
export const mostSignalLines = 2

export const sectors = [
  'none',
  'hospitality',
  'beauty',
  'cleaning',
  'agriculture',
  'construction',
  'logistics',
  'carWash',
  'domestic',
  'sexWork',
  'online',
  'other',
] as const
export type Sector = (typeof sectors)[number]

export type SignalRefusal = 'holdsNumber' | 'holdsPlace' | 'tooManyLines'

/** Whatever is found of these leads to one person, house or car. */
const refused = {
  email: 'holdsNumber',
  url: 'holdsNumber',
  handle: 'holdsNumber',
  iban: 'holdsNumber',
  phone: 'holdsNumber',
  plate: 'holdsNumber',
  bsn: 'holdsNumber',
  birthDate: 'holdsNumber',
  postcode: 'holdsPlace',
  address: 'holdsPlace',
} as const satisfies Partial<Record<SpanType, SignalRefusal>>

const isRefused = (type: SpanType): type is keyof typeof refused => Object.hasOwn(refused, type)

/** @param places names of municipalities here */
export function whyNotTell(text: string, places: readonly string[]): SignalRefusal | undefined {
  if (text.split('\n').length > mostSignalLines) return 'tooManyLines'
  if (hasPlace(text, places)) return 'holdsPlace'
  const span = suggestSpans(text).find(({ type }) => isRefused(type))
  return span && isRefused(span.type) ? refused[span.type] : undefined
}

const letters = (text: string): string =>
  ` ${text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

const hasPlace = (text: string, places: readonly string[]): boolean => {
  const said = letters(text)
  return places.some((place) => said.includes(letters(place)))
}

/** A street without a number, and a capital where no sentence begins: it may be a place or a name, and it may be neither. */
const street =
  /(?<![\p{L}\p{N}])[\p{L}'’.-]{2,40}(?:straat|laan|plein|gracht|kade|singel|steeg|dreef|plantsoen)(?!\p{L})/giu
const capital = /(?<=[^\s.!?:\n"“(][ \t]+["“(]?)\p{Lu}[\p{L}\p{M}'’-]+/gu

/** @returns words about which the writer is asked; none twice */
export function whatToAskAbout(text: string): string[] {
  const names = suggestSpans(text)
    .filter(({ type }) => type === 'name')
    .map(({ start, end }) => text.slice(start, end))
  const found = [...names, ...(text.match(street) ?? []), ...(text.match(capital) ?? [])]
  return [...new Map(found.map((word) => [word.toLowerCase(), word])).values()]
}
