// SPDX-License-Identifier: EUPL-1.2
/**
 * Whether a text holds a word that may point to danger now, in one of eight languages. Runs in the worker while a report is open in memory;
 * only yes or no is kept, never which word. It gets somebody to read sooner and decides nothing: a denial is a hit too, and no hit says
 * nothing about danger.
 */
import { dangerWords } from './danger-word-list.ts'

/** Small letters without marks; letters that people type in more than one way are one. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}\u0640]/gu, '')
    .toLowerCase()
    .replaceAll(/[’ʼ`´]/g, "'")
    .replaceAll('ł', 'l')
    .replaceAll('ґ', 'г')
    .replaceAll('ة', 'ه')
    .replaceAll('ى', 'ي')

/** In Arabic and, from, by, will and the stand at the front of the word itself. */
const arabicFronts = '(?:[وف]?[بلكس]?(?:ال)?)'

const patternOf = (language: string, entry: string): string => {
  const text = folded(entry.replace('$', '')).replaceAll(' ', '\\s+')
  return `${language === 'ar' ? arabicFronts : ''}${text}${entry.endsWith('$') ? '(?![\\p{L}\\p{N}])' : ''}`
}

const anyOf = (language: string, entries: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}'])(?:${entries.map((entry) => patternOf(language, entry)).join('|')})`, 'u')

const patterns = Object.entries(dangerWords).map(([language, entries]) => anyOf(language, entries))

/** All languages, whatever language the form was in: people write as they speak. */
export function mentionsDanger(texts: readonly string[]): boolean {
  const text = folded(texts.join('\n'))
  return patterns.some((pattern) => pattern.test(text))
}
