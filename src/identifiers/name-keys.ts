// SPDX-License-Identifier: EUPL-1.2
/**
 * The keys by which names are compared: names are written in every way, the order of the parts is often not known (Hungarian, Vietnamese,
 * Eritrean), and double names come in both orders. Each kind of key is compared with its own kind only.
 */
import { readBirthDate } from './birth-date.ts'
import { mayBeGlued } from './name-prefixes.ts'

export interface NameKeys {
  /** each part by itself, a double name also as one word in both orders, and what a glued prefix may hide */
  parts: readonly string[]
  /** all parts in the order of the alphabet: the same name whatever stood first */
  sorted: string
  /** as it sounds; for Dutch ears */
  phonetic: readonly string[]
  /** with the full date of birth; nothing when a part of it is not known */
  withBirthDate: string | undefined
  /** the date is one that is often filled in for an unknown one: another kind of identifier must agree too */
  needsSecond: boolean
}

/** @param normal as `readName` gave it */
export function nameKeys(normal: string): NameKeys {
  const [name = '', born = ''] = normal.split('|')
  const words = name.split(' ').filter((word) => word !== '')
  const single = words.flatMap((word) => word.split('-'))
  const doubles = words.filter((word) => word.includes('-')).flatMap(bothOrders)
  const parts = [...new Set([...single, ...doubles, ...single.flatMap(mayBeGlued)])]
  const date = readBirthDate(born)
  const sorted = single.toSorted().join(' ')
  return {
    parts,
    sorted,
    phonetic: [...new Set(single.map(sound))],
    withBirthDate: date && !date.isPartial ? `${sorted}|${date.iso}` : undefined,
    needsSecond: date?.isDefault ?? false,
  }
}

const bothOrders = (word: string): string[] => {
  const halves = word.split('-')
  return [halves.join(''), halves.toReversed().join('')]
}

/** Meijer, Meyer and Meier sound the same; so do Visser and Viser, Kuijk and Kuik, Schmidt and Schmit. */
export const sound = (part: string): string =>
  part
    .replaceAll(/ij|ey|ei|y/g, 'ij')
    .replaceAll('ph', 'f')
    .replaceAll('ck', 'k')
    .replaceAll('c', 'k')
    .replace(/(?:dt|d|t)$/, 't')
    .replaceAll(/(.)\1+/gu, '$1')
