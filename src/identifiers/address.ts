// SPDX-License-Identifier: EUPL-1.2
/**
 * Reads a Dutch address by its postcode, house number, letter and addition; the street and place around it are left out. A building
 * without a postcode of its own (a park, a ship) is not read: it is kept as written, at the desk only. Whether an address is a shelter,
 * which must never be compared, is not known here: whoever compares asks that first.
 *
 * Source: Wet basisregistratie adressen en gebouwen; the letters SA, SD and SS are not given out.
 */
import { holdsBsn } from './bsn.ts'
import { refused, tidy, valid, type Reading } from './reading.ts'

const postcode = /(?<![A-Z0-9])([1-9]\d{3}) ?([A-Z]{2})(?![A-Z])/
const neverGiven = ['SA', 'SD', 'SS']
/** Additions of three or four letters that are no name of a place (Ede, Goor) behind the number. */
const wordAdditions = ['BIS', 'HUIS', 'HOOG', 'LAAG', 'ACHT', 'BOV', 'OND', 'BEN', 'ZWRT', 'ROOD', 'WIT', 'VOOR']

export function readAddress(typed: string): Reading {
  const text = tidy(typed).toUpperCase()
  if (text === '') return refused('empty')
  if (holdsBsn(text, [9])) return refused('holdsBsn')
  const found = postcode.exec(text)
  if (!found) return refused('postcodeMissing')
  const [whole, digits = '', letters = ''] = found
  if (neverGiven.includes(letters)) return refused('postcodeUnused')
  const behind = numberIn(text.slice(found.index + whole.length).replace(/^[ ,|]+/, ''))
  const house = behind ?? numberIn(lastNumber(text.slice(0, found.index)))
  return house === undefined ? refused('houseNumberMissing') : valid(`${digits}${letters}|${house}`)
}

/** The same without letter and addition: weaker, for whoever compares. @param normal as `readAddress` gave it */
export const weakAddressKey = (normal: string): string => normal.split('|').slice(0, 2).join('|')

/** What stands from the last number of the street part on: `Stationsweg 12 A, ` gives `12 A`. */
const lastNumber = (street: string): string => /\d{1,5}(?!\d)[^\d]{0,8}$/.exec(street.replace(/[ ,]+$/, ''))?.[0] ?? ''

/** @returns `12`, `12|A`, `12||HS` or `12|A|HS`; nothing when there is no house number in front */
function numberIn(text: string): string | undefined {
  const [, digits = '', rest = ''] = /^0*([1-9]\d{0,4})(?!\d)(.*)$/.exec(text) ?? []
  if (digits === '') return undefined
  const { letter, addition } = behindNumber(rest)
  return [digits, letter, addition].join('|').replace(/\|+$/, '')
}

/** What is left over is the name of a place, and is left out. */
function behindNumber(rest: string): { letter: string; addition: string } {
  const [, given, own] = /^\|([A-Z]?)(?:\|([A-Z0-9]{1,4}))?$/.exec(rest) ?? []
  if (given !== undefined) return { letter: given, addition: own ?? '' }
  const [, letter = '', more = rest] = /^[ -]?([A-Z])(?![A-Z])(.*)$/.exec(rest) ?? []
  const [, addition = ''] = /^[ /-]{0,3}([A-Z0-9]{1,4})(?![A-Z0-9])/.exec(more) ?? []
  const isAddition = /\d/.test(addition) || addition.length <= 2 || wordAdditions.includes(addition)
  return { letter, addition: isAddition ? addition : '' }
}
