// SPDX-License-Identifier: EUPL-1.2
/**
 * Suggests what should be blacked out of a text before it leaves: whatever leads to a person. It suggests; a person marks. Better one too
 * many than one too few, but not so many that nobody looks any more. Pure, and takes time in proportion to the text.
 */
import { findBirthDates } from './find-dates.ts'
import { findNames } from './find-names.ts'
import { findBsns, findIbans, findPhones } from './find-numbers.ts'
import { findEmails, findHandles, findUrls } from './find-online.ts'
import { findAddresses, findPostcodes } from './find-places.ts'
import { findPlates } from './find-plates.ts'
import { readableText, type ReadableText } from './readable-text.ts'
import type { Part, Span, SpanType } from './span.ts'

/** In this order: what was found first keeps its place. */
const finders: readonly (readonly [SpanType, (readable: ReadableText) => Part[]])[] = [
  ['email', ({ plain }) => findEmails(plain)],
  ['handle', ({ plain }) => findHandles(plain)],
  ['url', ({ plain }) => findUrls(plain)],
  ['iban', ({ plain }) => findIbans(plain)],
  ['birthDate', ({ text }) => findBirthDates(text)],
  ['phone', ({ plain }) => findPhones(plain)],
  ['postcode', ({ plain }) => findPostcodes(plain)],
  ['plate', ({ plain }) => findPlates(plain)],
  ['bsn', ({ plain }) => findBsns(plain)],
  ['address', ({ text }) => findAddresses(text)],
  ['name', ({ text }) => findNames(text)],
]

/** @returns in the order of the text, none over another */
export function suggestSpans(typed: string): Span[] {
  const readable = readableText(typed)
  const taken = new Uint8Array(readable.text.length)
  const spans: Span[] = []
  for (const [type, find] of finders)
    for (const { start, end } of find(readable).toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
      if (end <= start || taken.subarray(start, end).includes(1)) continue
      taken.fill(1, start, end)
      spans.push({ ...readable.typed(start, end), type })
    }
  return spans.toSorted((a, b) => a.start - b.start)
}
