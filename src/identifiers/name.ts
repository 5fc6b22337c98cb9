// SPDX-License-Identifier: EUPL-1.2
/**
 * Reads the name of a person, with or without a date of birth. The normal form is folded (no marks, lower case) and without prefixes
 * (tussenvoegsels); the keys to compare by are made in `name-keys.ts`. A name alone says little, one name is enough, an age is none.
 */
import { holdsBsn } from './bsn.ts'
import { readBirthDate } from './birth-date.ts'
import { isPrefix, unglued } from './name-prefixes.ts'
import { possible, refused, tidy, valid, type Reading } from './reading.ts'

/** @param birthDate as typed; may also stand behind the name after a bar, as in the normal form */
export function readName(typed: string, birthDate = ''): Reading {
  const [name = '', behind = ''] = tidy(typed).split('|')
  const born = tidy(birthDate) || behind.trim()
  if (name.trim() === '') return refused('empty')
  if (holdsBsn(typed)) return refused('holdsBsn')
  if (isAge(name)) return refused('ageOnly')
  const normal = foldedName(name)
  if (!/\p{L}/u.test(normal)) return refused('notName')
  if (born === '') return normal.length === 1 ? possible(normal, 'oneLetter') : valid(normal)
  const date = readBirthDate(born)
  if (!date) return refused('birthDateWrong')
  const whole = `${normal}|${date.iso}`
  if (date.isPartial) return possible(whole, 'birthDatePartial')
  return valid(whole, date.isDefault ? 'birthDateDefault' : 'valid')
}

/** `rond 20`, `ongeveer 25 jaar`. */
const isAge = (text: string): boolean =>
  /^(?:rond|ongeveer|circa|ca\.?|plusminus|ergens in)? ?(?:de )?\d{1,3}(?:-\d{1,3})?(?: ?(?:jaar|j|jr)\.?(?: oud)?)?$/i.test(
    text.trim(),
  )

const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  ı: 'i',
  đ: 'd',
  ð: 'd',
  þ: 'th',
}

/** Lower case without marks; letters that do not fall apart by themselves are named. */
export const foldLetters = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ßøæœłıđðþ]/g, (sign) => letters[sign] ?? sign)
    .toLowerCase()

/** `Berg, Lisa van der` and `Lisa v.d. Berg` become `lisa berg`; both halves of a double name keep their hyphen. */
export function foldedName(name: string): string {
  const [family = '', given] = name.split(',')
  const inOrder = given === undefined ? family : `${given} ${family}`
  const text = foldLetters(inOrder)
    .replaceAll(/(?<!\p{L})v\.? ?d\.(?!\p{L}\.)/gu, ' van der ')
    .replaceAll(/['’`´ʼ]/gu, '')
    .replaceAll(/[^\p{L}-]+/gu, ' ')
  return joined(
    text.split(' ').flatMap((word) =>
      word
        .split('-')
        .filter((half) => half !== '')
        .map((half, place) => ({ half, isTied: place > 0 })),
    ),
  )
}

/** Prefixes go, unless there is nothing else; a hyphen stays where one of them stood (`jansen-de vries`). */
function joined(halves: readonly { half: string; isTied: boolean }[]): string {
  const onlyPrefixes = halves.every(({ half }) => isPrefix(half))
  let text = ''
  let tie = false
  for (const { half, isTied } of halves) {
    tie ||= isTied
    if (isPrefix(half) && !onlyPrefixes) continue
    text += `${text === '' ? '' : tie ? '-' : ' '}${unglued(half)}`
    tie = false
  }
  return text
}
