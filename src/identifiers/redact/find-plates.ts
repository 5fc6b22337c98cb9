// SPDX-License-Identifier: EUPL-1.2
/**
 * Finds plates: Dutch ones by their fourteen patterns however they are written, foreign ones by the patterns of the countries people come
 * from, or by a word before them. `1234 AB` is a postcode unless hyphens make it a plate.
 */
import { readPlate } from '../plate.ts'
import { partsOf, wordsBefore, type Part } from './span.ts'

const groups = /(?<![\p{L}\p{N}@_/])[A-Z0-9]{1,4}(?:[ .·_-]{1,3}[A-Z0-9]{1,4}){1,2}(?![\p{L}\p{N}@_]|[.,]\d)/giu
const joined = /(?<![\p{L}\p{N}@_./-])[A-Z0-9]{6}(?![\p{L}\p{N}@_])/giu
const single = /(?<![\p{L}\p{N}@_])[A-Z0-9](?:[ .-]{1,2}[A-Z0-9]){5}(?![\p{L}\p{N}@_])/giu
const saysPlate =
  /(?:kenteken|kentekenplaat|nummerplaat|plaat|plate|registration|license|licence|rejestracyjn|tablic|numar|înmatriculare|nummernschild|auto|bus|busje|wagen|bestelbus|bestelauto|scooter|camper|aanhanger|taxi|golf|bmw|audi|mercedes|opel|volkswagen|vw|ford|renault|peugeot|sprinter|transporter)\W{0,3}(?:(?:is|was|met|nummer|nr|het|de|kenteken|no|begint|een|van|rood|rode|witte|wit|zwarte|grijze|blauwe|poolse|roemeense|bulgaarse|duitse|belgische|nederlandse|polish|number)\W{1,3}){0,4}$/

export function findPlates(text: string): Part[] {
  return [
    ...eachStart(text, groups, isWritten),
    ...partsOf(text, joined, (found, at) => isJoined(found, text, at)),
    ...partsOf(text, single, (found, at) => isDutch(found) && (found === found.toUpperCase() || said(text, at))),
    ...foreign.flatMap((pattern) => partsOf(text, pattern, (found) => !/(?:^|[^\d])(?:19|20)\d\d$/.test(found))),
    ...partsOf(
      text,
      behindWord,
      (found, at) => said(text, at) && /\d/.test(found) && /[a-z]/i.test(found) && signs(found).length >= 5,
    ),
  ]
}

const said = (text: string, at: number): boolean => saysPlate.test(wordsBefore(text, at, 60))
const signs = (text: string): string => text.replaceAll(/[^A-Za-z0-9]/g, '')

/** Letters and digits, as a plate has; asked first, because reading costs more. */
const isMixed = (found: string): boolean => signs(found).length === 6 && /\d/.test(found) && /[a-z]/i.test(found)
const isDutch = (found: string): boolean => isMixed(found) && readPlate(signs(found)).quality === 'geldig'
/** With a nought for an O and the like; a guess needs a digit and a letter that were meant. */
const mayBeDutch = (found: string): boolean => isMixed(found) && readPlate(signs(found)).quality !== 'afgekeurd'

/** A match that is none may hide one that begins a group later (`De 12-ABC-3`). */
function eachStart(
  text: string,
  pattern: RegExp,
  accept: (found: string, text: string, at: number) => boolean,
): Part[] {
  const found: Part[] = []
  const search = new RegExp(pattern.source, pattern.flags)
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    const whole = match[0]
    const shorter = /^(.*[A-Z0-9])[ .·_-]{1,3}[A-Z0-9]{1,4}$/i.exec(whole)?.[1]
    const taken = [whole, shorter].find((each) => each !== undefined && accept(each, text, match.index))
    if (taken !== undefined) {
      found.push({ start: match.index, end: match.index + taken.length })
      search.lastIndex = match.index + taken.length
    } else search.lastIndex = match.index + Math.max(1, /^[A-Z0-9]+/i.exec(whole)?.[0].length ?? 1)
  }
  return found
}

function isWritten(found: string, text: string, at: number): boolean {
  if (/^\d{4} {0,2}[A-Za-z]{2}$/.test(found)) return said(text, at)
  const parts = found.split(/[ .·_-]+/)
  const isHyphened = /[-·]/.test(found) && !/[ .]/.test(found.replaceAll(/ ?- ?/g, '-'))
  if (holdsWord(parts) || !mayBeDutch(found)) return false
  // groups of letters and groups of digits apart, as on the plate
  const isGrouped = parts.every((part) => /^(?:[A-Za-z]+|\d+)$/.test(part))
  if (said(text, at)) return true
  if (!isDutch(found)) return isHyphened && parts.length === 3 && found === found.toUpperCase()
  if (isHyphened) return isGrouped ? parts.length === 3 || found === found.toUpperCase() : found === found.toUpperCase()
  return found === found.toUpperCase() && isGrouped && !isYear(parts)
}

/** `van 8.15`: small letters with a vowel are a word. */
const holdsWord = (parts: readonly string[]): boolean =>
  parts.some((part) => /^[a-z]*[aeiou][a-z]*$/.test(part) && part.length > 1)

/** `AB 2023`: in capitals everything looks like a plate. */
const isYear = (parts: readonly string[]): boolean =>
  parts.length === 2 && parts.some((part) => /^(?:19|20)\d\d$/.test(part))

function isJoined(found: string, text: string, at: number): boolean {
  if (!/\d/.test(found) || !/[a-z]/i.test(found)) return false
  if (/^\d{4}[a-z]{2}$/i.test(found)) return said(text, at)
  if (isDutch(found)) return found === found.toUpperCase() || said(text, at) || /[a-z]\d+[a-z]|\d[a-z]+\d/.test(found)
  return mayBeDutch(found) && (said(text, at) || (found === found.toUpperCase() && /\d{2}/.test(found)))
}

/** Romania, Poland, Bulgaria and Ukraine, Germany, Belgium, Hungary, Spain and Lithuania; in capitals. */
const foreign: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])[A-Z]{1,2}[ -]\d{2,3}[ -]?[A-Z]{3}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])[A-Z]{2,3}[ -]?(?=[A-Z0-9]{0,2}\d{2})[A-Z0-9]{4,5}(?<=\d[A-Z0-9]{0,2})(?<=\d.{0,3}\d.{0,2})(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])[A-Z]{1,2}[ -]?\d{4}[ -]?[A-Z]{2}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2}[- ]?\d{2,4}[EH]?(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])[1-9]-[A-Z]{3}-\d{3}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:PL|RO|BG|UA|HU|LT|LV|EST|SK|CZ|D|B|ES|E|I|IT|MD|SRB|TR|DE|BE)[ :-]{1,2}[A-Z]{1,3}[ -]?\d[A-Z0-9]{1,5}(?:[ -][A-Z0-9]{2,4})?(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])\d{4} [BCDFGHJKLMNPRSTVWXYZ]{3}(?![\p{L}\p{N}])/gu,
]
const behindWord =
  /(?<![\p{L}\p{N}@_])(?=[A-Z0-9 -]{0,4}\d)[A-Z0-9]{1,4}(?:[ -]?[A-Z0-9]{1,5}){1,2}(?![\p{L}\p{N}@_])/gu
