// SPDX-License-Identifier: EUPL-1.2
/** What a search text asks: words, an identifier, or somebody who works here. Values in, values out. */
import * as z from 'zod'
import { foldedName, foldLetters } from '../../identifiers/name.ts'
import { readIdentifier, type IdentifierType } from '../../identifiers/read-identifier.ts'

/** As the field sends it. */
export const searchText = z.string({ error: 'writeText' }).trim().min(2, 'writeText').max(200, 'textTooLong')

export const searchPeriods = ['30', '90', '365'] as const
export const searchMarks = ['acute', 'minor'] as const

/** Tried in turn: what looks like one of these is looked up by its tag too. A name or company looks like any text. */
const lookedUp: readonly IdentifierType[] = [
  'phone',
  'plate',
  'address',
  'kvk',
  'iban',
  'email',
  'handle',
  'advertisement',
]

export const identifiersIn = (text: string): { type: IdentifierType; normal: string }[] =>
  lookedUp.flatMap((type) => {
    const { quality, normal } = readIdentifier(type, text)
    return quality === 'geldig' && normal !== null ? [{ type, normal }] : []
  })

/** Part of a number guesses as well as a whole one. */
const digitsOfNumber = 4

export const isIdentifierSearch = (text: string): boolean =>
  identifiersIn(text).length > 0 || text.replaceAll(/\P{Nd}/gu, '').length >= digitsOfNumber

/** Who holds the index can enumerate what is in it (M-22). */
export const searchesPerHour = 60

export const wordsOf = (text: string): string[] =>
  foldLetters(text)
    .split(/\s+/)
    .filter((word) => word !== '')

/** The whole name, in any order; of oneself the family name is enough (M-36). */
export function namesSomebody(text: string, name: string, isSelf: boolean): boolean {
  const asked = new Set(partsOf(text))
  const parts = partsOf(name)
  const last = parts.at(-1)
  if (last === undefined) return false
  return (isSelf && asked.has(last)) || (parts.length > 1 && parts.every((part) => asked.has(part)))
}

const partsOf = (name: string): string[] =>
  foldedName(name)
    .split(/[ -]/)
    .filter((part) => part.length > 1)
