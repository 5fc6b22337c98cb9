// SPDX-License-Identifier: EUPL-1.2
/**
 * Reads a plate (kenteken). Hyphens carry no information; a Dutch plate is six characters in one of fourteen patterns (sidecodes). The
 * rule on letters is a warning only: old plates, trailers and embassies do not keep it. A foreign plate is read only with its country.
 *
 * Sources: https://www.nummerborden.info/info-nl-kentekens, https://kentekenkennis.nl/sidecode, https://sander.science/?p=48; sidecodes
 * 12 to 14 are announced, not all issued. Read in November 2026.
 */
import { holdsBsn } from './bsn.ts'
import { countrySigns } from './country-signs.ts'
import { possible, refused, tidy, valid, type Reading } from './reading.ts'

/** By number, from 1. */
const sidecodes = [
  'XX9999',
  '9999XX',
  '99XX99',
  'XX99XX',
  'XXXX99',
  '99XXXX',
  '99XXX9',
  '9XXX99',
  'XX999X',
  'X999XX',
  'XXX99X',
  'X99XXX',
  '9XX999',
  '999XX9',
]
/** From this sidecode on there are no vowels, no C and no Q, and some combinations are left out. */
const letterRuleFrom = 4
const leftOut = ['GVD', 'KKK', 'NSB', 'PKK', 'PSV', 'TBS', 'SS', 'SD', 'PVV', 'SGP', 'VVD']

const shapeOf = (plate: string): string => plate.replaceAll(/[A-Z]/g, 'X').replaceAll(/\d/g, '9')
/** @returns from 1; 0 when it fits none */
const sidecodeOf = (plate: string): number => sidecodes.indexOf(shapeOf(plate)) + 1

export function readPlate(typed: string): Reading {
  const text = tidy(typed)
    .replace(/^kenteken[: ]+/i, '')
    .toUpperCase()
  if (text === '') return refused('empty')
  if (holdsBsn(text)) return refused('holdsBsn')
  const [, country = '', rest = ''] = /^([A-Z]{1,3}):(.*)$/.exec(text) ?? []
  if (country !== '' && country !== 'NL') return readForeign(country, rest, valid)
  const plate = signs(country === 'NL' ? rest : text)
  if (sidecodeOf(plate) > 0) return valid(plate, breaksLetterRule(plate) ? 'letterRule' : 'valid')
  const guesses = plate.length === 6 ? likely(plate) : []
  if (guesses.length === 1) return possible(guesses[0] as string, 'plateGuess')
  const [, sign = '', behind = ''] = /^([A-Z]{1,3}) (.*)$/.exec(text) ?? []
  if (sign !== '' && sign !== 'NL') return readForeign(sign, behind, (normal) => possible(normal, 'plateCountryGuess'))
  return refused('notPlate')
}

const signs = (text: string): string => text.replaceAll(/[^A-Z0-9]/g, '')

/** A country, and two to ten letters and digits of which one is a digit at least. */
function readForeign(country: string, rest: string, as: (normal: string) => Reading): Reading {
  const plate = signs(rest)
  if (!countrySigns.has(country) || !/\d/.test(plate) || plate.length < 2 || plate.length > 10)
    return refused('notPlate')
  return as(`${country}:${plate}`)
}

function breaksLetterRule(plate: string): boolean {
  if (sidecodeOf(plate) < letterRuleFrom) return false
  const groups = plate.match(/[A-Z]+/g) ?? []
  return groups.some((group) => /[AEIOUCQ]/.test(group) || leftOut.includes(group))
}

const confused: Readonly<Record<string, string>> = { O: '0', '0': 'O', I: '1', '1': 'I', B: '8', '8': 'B' }

/** All plates that fit a sidecode when O and 0, I and 1, B and 8 may have been taken for each other. */
function likely(plate: string): string[] {
  let ways = ['']
  for (const sign of plate) {
    const other = confused[sign]
    ways = ways.flatMap((way) => (other === undefined ? [way + sign] : [way + sign, way + other]))
  }
  return ways.filter((way) => sidecodeOf(way) > 0)
}
