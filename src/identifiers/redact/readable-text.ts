// SPDX-License-Identifier: EUPL-1.2
/**
 * A text made ready to look for patterns in, with the way back to the text as it was typed: what is invisible is left out, wide and other
 * digits and letters become plain ones. Letters of another script that look Latin are folded in a second view only (`plain`): there a
 * plate in Cyrillic letters is a plate, while a Russian name in the first view stays a name.
 */
import { foldLookalikes } from '../confusables.ts'

export interface ReadableText {
  text: string
  /** the same length, look-alikes folded */
  plain: string
  /** from a part of these back to the text as typed */
  typed: (start: number, end: number) => { start: number; end: number }
}

/** Capitals that look like another letter than their small ones do, and the small es, which is typed for c. */
const capitals: Readonly<Record<string, string>> = { В: 'B', Н: 'H', С: 'C', с: 'c', Β: 'B', Η: 'H', Ζ: 'Z', Υ: 'Y' }
const noughtOf = (code: number): number | undefined =>
  [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50].find((start) => code >= start && code < start + 10)
const dashes = /[\u2010-\u2015\u2212\u00ad\uff0d]/

export function readableText(typed: string): ReadableText {
  const signs: string[] = []
  const plainSigns: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const sign of typed) {
    const end = at + sign.length
    for (const unit of readable(sign).split('')) {
      signs.push(unit)
      plainSigns.push(plainOf(unit))
      starts.push(at)
      ends.push(end)
    }
    at = end
  }
  return {
    text: signs.join(''),
    plain: plainSigns.join(''),
    typed: (start, end) => ({ start: starts[start] ?? typed.length, end: ends[end - 1] ?? typed.length }),
  }
}

function readable(sign: string): string {
  const code = sign.codePointAt(0) ?? 0
  if (code < 0x80) return sign
  if (dashes.test(sign)) return code === 0xad ? '' : '-'
  if (/^\p{Cf}$/u.test(sign)) return ''
  if (/^\p{Z}$/u.test(sign)) return ' '
  const nought = noughtOf(code)
  if (nought !== undefined) return String(code - nought)
  const composed = sign.normalize('NFKC')
  return composed.length <= 4 ? composed : sign
}

/** One unit for one unit. */
function plainOf(sign: string): string {
  if (sign.charCodeAt(0) < 0x80) return sign
  const capital = capitals[sign]
  if (capital !== undefined) return capital
  const small = sign.toLowerCase()
  const folded = foldLookalikes(small)
  if (folded.length !== 1 || folded === small) return sign
  return small === sign ? folded : folded.toUpperCase()
}
