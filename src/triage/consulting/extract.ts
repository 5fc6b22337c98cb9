// SPDX-License-Identifier: EUPL-1.2
/**
 * A pseudonymised extract (uittreksel) as a text one can write without script: `[[what goes]]`, or `[[what goes|what comes instead]]`.
 * What is marked never leaves, nor the same word elsewhere; nothing is added but the words that come instead. Pure.
 */
import { foldLetters } from '../../identifiers/name.ts'
import { isPrefix } from '../../identifiers/name-prefixes.ts'
import { noNames } from '../../identifiers/redact/name-triggers.ts'
import { suggestSpans } from '../../identifiers/redact/suggest-spans.ts'
import { coarseWords, findCoarse, type CoarsePart } from './coarse.ts'

const mark = /\[\[([^[\]|]*)(?:\|([^[\]|]*))?\]\]/g
/** Two brackets that a reporter typed are none of ours. */
const readable = (text: string): string => text.replaceAll('[[', '[ [').replaceAll(']]', '] ]')

export const leftOut = '[…]'

/** What leaves. */
export const leaves = (marked: string): string =>
  marked.replaceAll(mark, (_all, _gone: string, instead?: string) => instead?.trim() || leftOut).trim()

/** What goes, in the order of the text. */
export const marksIn = (marked: string): string[] =>
  [...marked.matchAll(mark)].flatMap(({ 1: gone }) => (gone?.trim() ? [gone.trim()] : []))

const signsOnly = (text: string): string => text.normalize('NFC').replaceAll(/[\s[\]|]/g, '')

/** Whether it is this text, with marks and nothing else. */
export function onlyMarks(marked: string, original: string): boolean {
  const whole = marked.replaceAll(mark, '$1')
  return !/\[\[|\]\]/.test(whole) && signsOnly(whole) === signsOnly(original)
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
const digitsOf = (text: string): string => text.replaceAll(/\D/g, '')
const numbersIn = (text: string): string[] => (text.match(/\d[\d .()/-]*\d/g) ?? []).map(digitsOf)
/** Words that are common get through in small letters; a short name is only seen with its capital. */
const shortestSmall = 4

/** @returns what was marked and stands in this text all the same, each once, as it stands there */
export function stillIn(text: string, marks: readonly string[]): string[] {
  const words = wordsOf(text)
  const folded = ` ${words.map(foldLetters).join(' ')} `
  const numbers = numbersIn(text)
  const found = marks.flatMap((gone) => {
    const parts = wordsOf(gone)
    const phrase = parts.map(foldLetters).join(' ')
    const isPhrase = phrase.length >= shortestSmall && parts.some(tells) && folded.includes(` ${phrase} `)
    const digits = digitsOf(gone)
    const isNumber = digits.length >= 4 && numbers.some((number) => number.includes(digits))
    const named = parts.filter(isName).flatMap((part) => {
      const same = words.find((word) =>
        part.length < shortestSmall
          ? word === part
          : foldLetters(word).replace(/s$/, '') === foldLetters(part).replace(/s$/, ''),
      )
      return same === undefined ? [] : [same]
    })
    return isNumber || (isPhrase && named.length === 0) ? [gone, ...named] : named
  })
  return [...new Set(found)]
}

const isCommon = (word: string): boolean => noNames.has(word.toLowerCase()) || isPrefix(word.toLowerCase())
const tells = (word: string): boolean => !isCommon(word)
/** A capital or a digit among letters: a name, a plate, a handle. */
const isName = (word: string): boolean =>
  tells(word) && word.length > 1 && (/^\p{Lu}/u.test(word) || (/\d/.test(word) && /\p{L}/u.test(word)))

/**
 * The text with everything marked that leads to a person as far as we can see: by pattern, and by what the file knows.
 * @param known names in small letters and numbers as digits, as `slippedInto` finds them, and identifiers as written
 */
export function markBeforehand(typed: string, known: readonly string[]): string {
  const text = readable(typed)
  const parts: CoarsePart[] = [
    ...suggestSpans(text).map(({ start, end, type }) => ({ start, end, coarse: coarseWords[type] })),
    ...findKnown(text, known),
    ...findCoarse(text),
  ]
  const taken = new Uint8Array(text.length)
  const kept = parts.filter(({ start, end }) => {
    const isFree = end > start && !taken.subarray(start, end).includes(1)
    if (isFree) taken.fill(1, start, end)
    return isFree
  })
  let marked = ''
  let at = 0
  for (const { start, end, coarse } of kept.toSorted((a, b) => a.start - b.start)) {
    const gone = text.slice(start, end)
    // a sign of ours inside: left to who reads it
    if (/[[\]|]/.test(gone)) continue
    marked += `${text.slice(at, start)}[[${gone}|${coarse}]]`
    at = end
  }
  return marked + text.slice(at)
}

function findKnown(text: string, known: readonly string[]): CoarsePart[] {
  const names = new Set(known.map(foldLetters).filter((name) => /\p{L}/u.test(name) && !isCommon(name)))
  const numbers = new Set(known.map(digitsOf).filter((number) => number.length >= 4))
  const words = [...text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu)]
    .filter(({ 0: word }) => names.has(foldLetters(word)))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length, coarse: coarseWords.name }))
  const runs = [...text.matchAll(/\d[\d .-]{2,}\d/g)]
    .filter(({ 0: run }) => numbers.has(digitsOf(run)))
    .map(({ 0: run, index }) => ({ start: index, end: index + run.length, coarse: 'een nummer' }))
  const written = known
    .filter((each) => each.length > 3 && !/^(?:\p{L}+|\d+)$/u.test(each))
    .flatMap((each) => {
      const start = text.toLowerCase().indexOf(each.toLowerCase())
      const end = start + each.length
      const isInWord = /[\p{L}\p{N}]/u.test(text[start - 1] ?? '') || /[\p{L}\p{N}]/u.test(text[end] ?? '')
      return start < 0 || isInWord ? [] : [{ start, end, coarse: 'iets' }]
    })
  return [...written, ...words, ...runs]
}
