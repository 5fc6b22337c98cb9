// SPDX-License-Identifier: EUPL-1.2
/**
 * Puts the names by chance where the names of persons and things stand, before anything of a case is told at a table; and finds what still leads
 * to somebody. It proposes; who releases the point saw it. Values in, values out.
 */
import { suggestSpans } from '../../identifiers/redact/suggest-spans.ts'

export interface Named {
  /** as it is called in the world */
  name: string
  /** by chance, on screens */
  label: string
  isPerson: boolean
}

/** Shorter words of a name stand in too many texts. */
const shortestWord = 3

/** The whole name, and for a person each word of it: people write a first name. The longest first. */
const waysToWrite = ({ name, isPerson }: Named): string[] => {
  const whole = name.trim()
  if (whole === '') return []
  const words = isPerson ? whole.split(/[\s,]+/u).filter(({ length }) => length >= shortestWord) : []
  return [...new Set([whole, ...words])]
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+')

const asWord = (text: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(text)}(?![\\p{L}\\p{N}])`, 'giu')

const allWays = (named: readonly Named[]) =>
  named
    .flatMap((one) => waysToWrite(one).map((written) => ({ written, label: one.label })))
    // a label may be a word of somebody else's name
    .filter(({ written }) => !named.some(({ label }) => label.toLowerCase() === written.toLowerCase()))
    .toSorted((a, b) => b.written.length - a.written.length)

export function pseudonymised(text: string, named: readonly Named[]): string {
  let told = text.normalize('NFC')
  for (const { written, label } of allWays(named)) told = told.replaceAll(asWord(written.normalize('NFC')), label)
  return told
}

/** @returns the words that lead to somebody: names of this case, and what is written as a name, number or address; none twice */
export function leadsIn(text: string, named: readonly Named[]): string[] {
  const plain = text.normalize('NFC')
  const known = allWays(named).flatMap(({ written }) => plain.match(asWord(written.normalize('NFC'))) ?? [])
  const labels = named.map(({ label }) => label.toLowerCase())
  const looks = suggestSpans(plain)
    .map(({ start, end }) => plain.slice(start, end))
    .filter((found) => !labels.some((label) => found.toLowerCase().includes(label)))
  return [...new Map([...known, ...looks].map((found) => [found.toLowerCase(), found])).values()]
}
