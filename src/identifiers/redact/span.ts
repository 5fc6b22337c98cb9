// SPDX-License-Identifier: EUPL-1.2
/** What a suggestion is: a part of a text, and what it seems to be. */
export const spanTypes = [
  'email',
  'url',
  'handle',
  'iban',
  'phone',
  'plate',
  'postcode',
  'birthDate',
  'bsn',
  'address',
  'name',
] as const
export type SpanType = (typeof spanTypes)[number]

/** Offsets in UTF-16 units, as `String.slice` takes them. */
export interface Span {
  start: number
  end: number
  type: SpanType
}

/** A part of the text that was made ready to read. */
export interface Part {
  start: number
  end: number
}

/** @returns every match; of a named group `it` only that group */
export function partsOf(
  text: string,
  pattern: RegExp,
  accept: (found: string, at: number) => boolean = () => true,
): Part[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const it = match.groups?.['it']
    const start = match.index + (it === undefined ? 0 : match[0].lastIndexOf(it))
    const found = it ?? match[0]
    return accept(found, start) ? [{ start, end: start + found.length }] : []
  })
}

/** What stands just before: it says what a number is. */
export const wordsBefore = (text: string, at: number, length = 32): string =>
  text.slice(Math.max(0, at - length), at).toLowerCase()
