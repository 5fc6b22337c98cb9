// SPDX-License-Identifier: EUPL-1.2
/**
 * Finds names by what stands before them, and then every further place where a part of such a name stands as a whole word. A list of all
 * names there are would never be whole, and would be poorest for those who come from far.
 */
import { foldLetters } from '../name.ts'
import { isPrefix } from '../name-prefixes.ts'
import { between, namings, noNames, openings, relations, smallNoNames, titles } from './name-triggers.ts'
import { wordsBefore, type Part } from './span.ts'

const capital = String.raw`\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*){0,3}`
const initials = String.raw`(?:\p{Lu}[\p{Ll}]?\. ?){1,4}`
const prefix = String.raw`(?:van|von|de|den|der|del|della|di|da|dos|du|la|le|ter|ten|te|'t|’t|v\.? ?d\.|bin|ben|ibn|bint|abu|el|al|op|in|het|zu|y|O['’])`
const name = String.raw`(?:${initials}|${capital})(?:[ -](?:${prefix}[ -]){0,3}(?:${initials})?${capital}){0,3}`
const small = String.raw`[\p{Ll}][\p{Ll}\p{M}]{1,24}(?:['’-][\p{Ll}\p{M}]{2,20})?`
const notInWord = String.raw`(?<![\p{L}\p{N}])`

const behind = (words: string, what: string): RegExp =>
  new RegExp(
    String.raw`${notInWord}(?:${words})(?:(?<=[.:])|(?![\p{L}\p{N}]))${between}(?<it>${what})(?![\p{L}\p{N}@])`,
    'gidu',
  )

/** `i` makes the triggers deaf to capitals; whether the name has one is looked at afterwards. */
const anyName = String.raw`(?:(?:\p{L}[\p{Ll}]?\. ?){1,4})?(?:(?:${prefix})[ -]){0,3}[\p{L}][\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*){0,3}`
const afterTitle = behind(titles, anyName)
const afterNaming = behind(namings, anyName)
const afterRelation = behind(relations, anyName)
const afterOpening = behind(openings, anyName)

const wholeName = new RegExp(String.raw`(?:(?:${prefix})[ -]){0,3}${name}`, 'uy')
const smallName = new RegExp(small, 'uy')
const withInitials = new RegExp(
  String.raw`${notInWord}(?:\p{Lu}\. ?){1,4}(?:${prefix} ){0,3}${capital}(?![\p{L}\p{N}])`,
  'gu',
)
/** `Lisa (17)`, `Lisa, 17 jaar`, `Lisa van 17`. */
const withAge = new RegExp(
  String.raw`${notInWord}(?<it>${name})(?: ?\(\d{1,2}(?: ?(?:jr|jaar|j)\.?)?\)|,? (?:van |is )?\d{1,2} (?:jaar|jr|years old|lat|ani)(?!\p{L}))`,
  'gu',
)
const further = String.raw`,? (?:en|and|of|i|și) `

export function findNames(text: string): Part[] {
  const first = [
    ...after(text, afterTitle, true),
    ...after(text, afterNaming, true),
    ...after(text, afterRelation, false),
    ...after(text, afterOpening, false, true),
    ...[...text.matchAll(withInitials)].map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
    ...[...text.matchAll(withAge)].flatMap(({ index, groups }) =>
      trimmed(text, index, index + (groups?.['it'] ?? '').length),
    ),
  ]
  const found = [...first, ...alsoNamed(text, first)]
  return [...found, ...again(text, found)]
}

function after(text: string, pattern: RegExp, maySmall: boolean, isWeak = false): Part[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const start = match.indices?.groups?.['it']?.[0]
    if (start === undefined) return []
    wholeName.lastIndex = start
    const whole = wholeName.exec(text)
    if (whole) {
      if (isWeak && !isStrong(whole[0], match[0])) return []
      return trimmed(text, start, start + whole[0].length)
    }
    smallName.lastIndex = start
    const word = maySmall && !isWarm(text, match.index) ? smallName.exec(text)?.[0] : undefined
    return word === undefined || smallNoNames.has(word) || isPrefix(word) ? [] : [{ start, end: start + word.length }]
  })
}

/** Behind a weak word (`van`, `met`) a name is a name when it has two parts: places and firms have one more often. */
const isStrong = (found: string, match: string): boolean =>
  !/^(?:door|aan|van|met|en|bij|beste|dag|this is|dit is)\b/i.test(match)
    ? true
    : /^\p{Lu}\p{Ll}+ (?:(?:van|de|den|der|el|al|ter|ten|'t) ?){0,3}\p{Lu}\p{Ll}+$/u.test(found) &&
      !/(?:straat|laan|weg|plein|huis|zorg|bouw|school|college|groep|bv|vof)$/i.test(found)

/** `het is heet buiten`: hot, not called. */
const isWarm = (text: string, at: number): boolean =>
  /^heet/i.test(text.slice(at, at + 4)) &&
  /(?:is|was|wordt|te|erg|zo|heel|het|een|snik|bloed|gloeiend)\s$/.test(wordsBefore(text, at, 12))

/** Words that are no name go off both ends; nothing is left of what was none. */
function trimmed(text: string, start: number, end: number): Part[] {
  let words = [...text.slice(start, end).matchAll(/[^ ]+/g)].map(({ 0: word, index }) => ({
    word,
    from: start + index,
  }))
  const isNone = ({ word }: { word: string }): boolean => noNames.has(word.toLowerCase().replace(/[.,]$/, ''))
  const isFront = (place: number): boolean => {
    const each = words[place]
    return (
      each !== undefined &&
      isPrefix(each.word.toLowerCase()) &&
      words.slice(place + 1).some((next) => /^\p{Lu}/u.test(next.word))
    )
  }
  while (words[0] && isNone(words[0]) && !isFront(0)) words = words.slice(1)
  while (words.length > 0 && isNone(words.at(-1) as { word: string })) words = words.slice(0, -1)
  const stop = words.findIndex((each) => isNone(each) && !isPrefix(each.word.toLowerCase()))
  if (stop > 0) words = words.slice(0, stop)
  const [front, last] = [words[0], words.at(-1)]
  if (!front || !last || !words.some(({ word }) => /\p{Lu}/u.test(word) && word.length > 1)) return []
  return [{ start: front.from, end: last.from + last.word.length }]
}

/** `Marek en Piotr`: who stands beside a name by a word is a name. */
function alsoNamed(text: string, found: readonly Part[]): Part[] {
  const next = new RegExp(String.raw`${further}(?<it>${name})(?![\p{L}\p{N}])`, 'uy')
  return found.flatMap(({ end }) => {
    next.lastIndex = end
    const match = next.exec(text)
    const also = match?.groups?.['it']
    return match && also !== undefined ? trimmed(text, next.lastIndex - also.length, next.lastIndex) : []
  })
}

const words = /[\p{L}\p{M}]+/gu
/** Names that are words too are only seen again with their capital. */
const shortestSmall = 4

function again(text: string, found: readonly Part[]): Part[] {
  const known = new Set<string>()
  for (const { start, end } of found)
    for (const [word] of text.slice(start, end).matchAll(words)) {
      const folded = foldLetters(word)
      if (folded.length >= 3 && !isPrefix(folded) && !noNames.has(folded) && !smallNoNames.has(folded))
        known.add(folded)
    }
  if (known.size === 0) return []
  return [...text.matchAll(words)].flatMap(({ 0: word, index }) => {
    const folded = foldLetters(word)
    const bare = known.has(folded)
      ? folded
      : folded.endsWith('s') && known.has(folded.slice(0, -1))
        ? folded.slice(0, -1)
        : undefined
    if (bare === undefined) return []
    const isCapital = /^\p{Lu}/u.test(word) || !/[\p{Lu}\p{Ll}]/u.test(word)
    return isCapital || bare.length >= shortestSmall ? [{ start: index, end: index + word.length }] : []
  })
}
