// SPDX-License-Identifier: EUPL-1.2
/**
 * Blacking out (zwartmaken) as a rule: what a person marked goes wherever it stands in a report, in every way it may be written there, and
 * nothing else does. Pure, and takes time in proportion to the text.
 */
import { marksIn } from '../consulting/extract.ts'
import { noNames } from '../../identifiers/redact/name-triggers.ts'
import { partsOf, type Part } from '../../identifiers/redact/span.ts'
import { suggestSpans } from '../../identifiers/redact/suggest-spans.ts'

export const block = '█████'

/** Shorter than this it would take half of every text along. */
const shortestSigns = 2
/** A shorter name is only seen with its capital: "Wil" goes, "wil" stays. */
const shortestSmall = 4
/** So many digits are a number of somebody, however it is spaced. */
const shortestNumber = 4
const wholeTelephoneNumber = 9

/** In these scripts no space stands between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const sign = String.raw`[\p{L}\p{M}\p{N}]`
/** GT-123-B is also GT123B. */
const plate = /^(?=.*\d)[a-z\d]{1,3}(?:-[a-z\d]{1,3}){2}$/i
const between = String.raw`[\s./()-]*`

/** What was marked, each once. */
export const phrasesIn = (marked: string): string[] => [
  ...new Set(marksIn(marked).map((gone) => gone.normalize('NFC'))),
]

export const isTooShort = (phrase: string): boolean =>
  !unspaced.test(phrase) && (phrase.match(new RegExp(sign, 'gu')) ?? []).length < shortestSigns

/** Whether a mark stands against a letter: then part of a word was marked, and the word would stay. */
export const marksPartOfWord = (marked: string): boolean =>
  [...marked.matchAll(/\[\[([^[\]|]*)(?:\|[^[\]|]*)?\]\]/g)].some(({ 0: whole, 1: gone = '', index }) => {
    const [first = '', last = ''] = [gone.at(0), gone.at(-1)]
    const isLetter = (letter: string) => /[\p{L}\p{M}\p{N}]/u.test(letter) && !unspaced.test(letter)
    const before = marked.slice(0, index).at(-1) ?? ''
    const after = marked.slice(index + whole.length).at(0) ?? ''
    return (isLetter(before) && isLetter(first)) || (isLetter(after) && isLetter(last))
  })

/** @returns where these stand in the text, in its order, none over another */
export function findPhrases(text: string, phrases: readonly string[]): Part[] {
  const found = phrases
    .filter((phrase) => phrase.trim() !== '')
    .flatMap((phrase) => partsOf(text, patternOf(phrase.normalize('NFC').trim())))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  const parts: Part[] = []
  for (const { start, end } of found) {
    const last = parts.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else parts.push({ start, end })
  }
  return parts
}

/** @param first what stands in the place of the first of them @returns the same text when none of them stands in it */
export function blackOut(text: string, phrases: readonly string[], first: string = block): string {
  const whole = text.normalize('NFC')
  const parts = findPhrases(whole, phrases)
  if (parts.length === 0) return text
  let left = ''
  let at = 0
  for (const [place, { start, end }] of parts.entries()) {
    left += whole.slice(at, start) + (place === 0 ? first : block)
    at = end
  }
  return left + whole.slice(at)
}

/** The text with marks around all that leads to a person as far as we can see, and what the file knows of it. A proposal. */
export function proposeMarks(typed: string, known: readonly string[]): string {
  // two brackets that somebody typed are none of ours
  const text = typed.normalize('NFC').replaceAll('[[', '[ [').replaceAll(']]', '] ]')
  const parts = [...suggestSpans(text), ...findPhrases(text, known)].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  let marked = ''
  let at = 0
  for (const { start, end } of parts) {
    const gone = text.slice(start, end)
    if (start < at || end <= start || /[[\]|]/.test(gone)) continue
    marked += `${text.slice(at, start)}[[${gone}]]`
    at = end
  }
  return marked + text.slice(at)
}

/** One pass, without a repetition inside a repetition. */
function patternOf(phrase: string): RegExp {
  const digits = phrase.replaceAll(/\D/g, '')
  if (digits.length >= shortestNumber && /^[\d\s+./()-]+$/.test(phrase)) return numberPattern(digits)
  const isPlate = plate.test(phrase)
  const words = phrase
    .split(isPlate ? '-' : /\s+/)
    .map((word) => RegExp.escape(word))
    .join(isPlate ? '[ -]?' : String.raw`\s+`)
  if (unspaced.test(phrase)) return new RegExp(words, 'gu')
  const [before, after] = [`(?<!${sign})`, `(?!${sign})`]
  // "Jans fiets" and "Jan's fiets" are Jan's
  const ofHim = new RegExp(`${sign}$`, 'u').test(phrase) ? `(?:['’]?s)?` : ''
  return new RegExp(`${before}${words}${ofHim}${after}`, isOnlyWithCapital(phrase) ? 'gu' : 'giu')
}

const isOnlyWithCapital = (phrase: string): boolean =>
  /^\p{Lu}\p{L}*$/u.test(phrase) && (phrase.length < shortestSmall || noNames.has(phrase.toLowerCase()))

/** 06-12345678 is also 0612345678 and +31 6 12 34 56 78. */
function numberPattern(digits: string): RegExp {
  const core = digits.length >= wholeTelephoneNumber ? digits.replace(/^(?:0031|31|0)(?=\d{8})/, '') : digits
  const prefix = core === digits ? '' : String.raw`(?:(?:\+|00)?31${between}(?:\(0\)${between})?|0${between})?`
  return new RegExp(String.raw`(?<!\d)${prefix}${core.split('').join(between)}(?!\d)`, 'gu')
}
