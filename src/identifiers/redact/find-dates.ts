// SPDX-License-Identifier: EUPL-1.2
/**
 * Finds dates of birth: a date behind a word that says so, and a whole date so long ago that it can hardly be of what was seen. Without a
 * clock: the border is a year, ours, and is moved when it no longer fits.
 */
import { partsOf, wordsBefore, type Part } from './span.ts'

const lastYearOfBirthOnly = 2012
const months = String.raw`(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|mar(?:ch)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|aug(?:ustus|ust)?|sep(?:t|tember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|ianuarie|februarie|martie|aprilie|mai|iunie|iulie|septembrie|octombrie|noiembrie|decembrie)`
const whole = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/-])(?:\d{1,2} ?[-./ ] ?\d{1,2} ?[-./ ] ?(?:(?:19|20)\d{2}|['’]?\d{2}(?! ?[-. ]? ?\d))|(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}|(?:19|20)\d{6}|\d{1,2}(?:e|ste|de|st|nd|rd|th|-|\.)? ?${months}\.? ?,?(?:(?:19|20)\d{2}|['’]\d{2})|${months}\.? \d{1,2},? (?:19|20)\d{2})(?![\p{L}\p{N}]|[-/]\d)`,
  'giu',
)
const part = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/-])(?:${months}\.? ?|in |anno )?(?:19|20)\d{2}(?![\p{L}\p{N}]|[-/]\d)`,
  'giu',
)
const saysBirth =
  /(?<!\p{L})(?:geboren|geb\.?|geboortedatum|geb\.? ?datum|geboortedag|verjaardag|jarig|born|dob|d\.o\.b\.|date of birth|birthday|ur\.|urodz\p{L}*|data urodzenia|n[aă]scut\p{L}*|data na[sș]terii|geboortejaar|geburtsdatum|doğum|nacid\p{L}*|роден\p{L}*|\*|°)(?!\p{L})[^\d.!?]{0,24}$/u

export const findBirthDates = (text: string): Part[] => [
  ...partsOf(text, whole, (found, at) => saysBirth.test(wordsBefore(text, at, 44)) || isLongAgo(found)),
  ...partsOf(text, part, (_, at) => saysBirth.test(wordsBefore(text, at, 44))),
]

function isLongAgo(found: string): boolean {
  if (/^\d{8}$/.test(found)) return false
  const year = /(?:19|20)\d{2}/.exec(found.replace(/^\d{1,2}\D+\d{1,2}\D+(?=\d{4})/, ''))?.[0]
  return year !== undefined && Number(year) >= 1920 && Number(year) <= lastYearOfBirthOnly
}
