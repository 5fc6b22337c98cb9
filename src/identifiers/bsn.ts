// SPDX-License-Identifier: EUPL-1.2
/**
 * Sees a BSN (burgerservicenummer), so that it can be refused. It may be processed only where a law says so (UAVG, art. 46); consent does
 * not help, and a report to a municipality about trafficking has no such law behind it for who types it. One in eleven random numbers of
 * nine digits passes the same test, and so does each RSIN: what is refused must be said kindly.
 *
 * Source: Wet algemene bepalingen burgerservicenummer, art. 10; the elfproef (9a+8b+7c+6d+5e+4f+3g+2h-i divisible by 11).
 */
import { tidy } from './reading.ts'

/** @param digits eight or nine; eight get a nought in front, as older letters leave it out */
export function passesElfproef(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits) || /^0+$/.test(digits)) return false
  const nine = Array.from(digits.padStart(9, '0'), Number)
  const sum = nine.reduce((total, digit, place) => total + digit * (place === 8 ? -1 : 9 - place), 0)
  return sum % 11 === 0
}

/** A number that stands by itself: digits with at most one dot, space or dash between two of them, and no letter on either side. */
const numbers = /(?<![\p{L}\p{N}@/_])\d(?:[. -]?\d){7,40}(?![\p{L}\p{N}@/_])/gu
const isDate = (text: string): boolean =>
  /^\d{1,2}[-. ]\d{1,2}[-. ]\d{4}$/.test(text) || /^\d{4}[-. ]\d{1,2}[-. ]\d{1,2}$/.test(text)

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '')

/** @param lengths how many digits count; a text where eight digits are something else gives only nine */
export function holdsBsn(typed: string, lengths: readonly (8 | 9)[] = [8, 9]): boolean {
  return [...tidy(typed).matchAll(numbers)].some(([number]) => {
    const digits = digitsOf(number)
    return !isDate(number) && (lengths as readonly number[]).includes(digits.length) && passesElfproef(digits)
  })
}

/** Whether the whole text is such a number: for where digits stand in many things that are none, such as an address on the internet. */
export function isBsn(typed: string): boolean {
  const text = tidy(typed).replace(/^bsn[: ]*/i, '')
  return /^\d(?:[. -]?\d){7,8}$/.test(text) && !isDate(text) && passesElfproef(digitsOf(text))
}

/** @returns the text with `inPlace` where such a number of nine digits stood */
export const leaveOutBsn = (text: string, inPlace: string): string =>
  text.replaceAll(numbers, (number) =>
    !isDate(number) && digitsOf(number).length === 9 && passesElfproef(digitsOf(number)) ? inPlace : number,
  )
