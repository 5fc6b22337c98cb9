// SPDX-License-Identifier: EUPL-1.2
/**
 * What the letters of a PDF can draw. We use the letters that every reader has; those of Western Europe. A letter with a sign they miss goes without
 * that sign, and the file says so; a script they miss altogether does not go in a file. Values in, values out.
 */
import { bar } from '../disclosures/copy.ts'
import { words } from './words.nl.ts'

/** The letters every reader has (Windows-1252), and the end of a line. */
const there = /^[\n\u0020-\u007E\u00A0-\u00FF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]+$/
/** Letters whose sign is part of the letter, so that taking it apart gives nothing. */
const plain: Readonly<Record<string, string>> = {
  Ł: 'L',
  ł: 'l',
  Đ: 'D',
  đ: 'd',
  Ħ: 'H',
  ħ: 'h',
  ı: 'i',
  Ŧ: 'T',
  ŧ: 't',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u2010': '-',
  '\u2011': '-',
  '\u2212': '-',
}

export interface Drawable {
  text: string
  /** letters stand without their sign */
  isPlainer: boolean
}

/** @returns nothing when there is something in it that cannot be drawn */
export function drawable(text: string): Drawable | undefined {
  let isPlainer = false
  let drawn = ''
  const readable = text.normalize('NFC').replaceAll(bar, words.pdf.leftOut).replaceAll('\r', '').replaceAll('\t', ' ')
  for (const letter of readable) {
    if (there.test(letter)) {
      drawn += letter
      continue
    }
    const without = plain[letter] ?? letter.normalize('NFD').replaceAll(/\p{M}/gu, '')
    if (!there.test(without)) return undefined
    drawn += without
    isPlainer ||= /\p{L}/u.test(letter)
  }
  return { text: drawn, isPlainer }
}
