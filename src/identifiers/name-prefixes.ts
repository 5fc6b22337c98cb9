// SPDX-License-Identifier: EUPL-1.2
/**
 * Tussenvoegsels: words in front of a surname that people write, glue or leave out, so that they are left out of what is compared.
 *
 * Source: table of prefixes of the BRP (tabel 36) as summed up at https://nl.wikipedia.org/wiki/Tussenvoegsel, with those of other
 * languages that came with people. Read in November 2026.
 */
const prefixes = [
  'van',
  'van de',
  'van der',
  'van den',
  'van t',
  'vd',
  'de',
  'den',
  'der',
  't',
  'in t',
  'ten',
  'ter',
  'te',
  'op de',
  'von',
  'zu',
  'el',
  'al',
  'ben',
  'abu',
  'di',
  'da',
  'dos',
] as const

const words: ReadonlySet<string> = new Set(prefixes.flatMap((prefix) => prefix.split(' ')))

/** Prefixes of two words as they are glued; of one word nothing is cut off, or Terpstra, Dekker and Alberts would be. */
const glued = ['vander', 'vanden', 'vande', 'opde']
/** Left over at least: Vandeli keeps its front. */
const shortestRest = 3

export const isPrefix = (word: string): boolean => words.has(word)

/** `vandenberg` is `berg`; what is left must be a name by itself. */
export function unglued(part: string): string {
  const front = glued.find((each) => part.startsWith(each) && part.length >= each.length + shortestRest)
  if (front === undefined || isPrefix(part.slice(front.length))) return part
  return unglued(part.slice(front.length))
}

const oneWord = ['ter', 'ten', 'van', 'den', 'der', 'de', 'te', 'el', 'al']

/** Other readings of a surname written as one word: `terbraak` may be Ter Braak. Weak: never instead of it. */
export const mayBeGlued = (part: string): string[] =>
  oneWord
    .filter((front) => part.startsWith(front) && part.length >= front.length + shortestRest)
    .map((front) => part.slice(front.length))
