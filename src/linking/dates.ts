// SPDX-License-Identifier: EUPL-1.2
/**
 * Dates of birth to be compared: as they were written, also those that do not exist, because a slip of the pen is what is looked for.
 * `identifiers/birth-date.ts` refuses them; here the digits are kept.
 */

/** @returns eight signs, year first; `?` for what is not known; empty when there is no year */
export function digitsOfDate(text: string): string {
  const parts = text
    .replace(/[T ]00:00.*$/, '')
    .split(/[-./ ]+/)
    .filter((part) => part !== '')
  if (parts.length === 1) return together(parts[0] ?? '')
  const [first = '', second = '', third = ''] = parts
  if (/^\d{4}$/.test(first)) return whole(first, second, third)
  if (/^\d{4}$/.test(third)) return Number(second) > 12 ? whole(third, first, second) : whole(third, second, first)
  if (/^\d{4}$/.test(second) && third === '') return whole(second, first, '')
  return ''
}

const together = (text: string): string => {
  if (/^\d{8}$/.test(text)) {
    const yearLast = Number(text.slice(0, 4)) < 1300 && /^(?:1[5-9]|20)/.test(text.slice(4))
    return yearLast
      ? whole(text.slice(4), text.slice(2, 4), text.slice(0, 2))
      : whole(text.slice(0, 4), text.slice(4, 6), text.slice(6))
  }
  if (/^\d{6}$/.test(text)) return whole(text.slice(0, 4), text.slice(4), '')
  return /^\d{4}$/.test(text) ? whole(text, '', '') : ''
}

const whole = (year: string, month: string, day: string): string => `${year}${two(month)}${two(day)}`

/** A nought is what the BRP writes for a part that is not known. */
const two = (part: string): string => (/^0*$/.test(part) || part.length > 2 ? '??' : part.padStart(2, '0'))

export const isPartial = (date: string): boolean => date.includes('?')
/** Filled in for many whose date nobody knew. */
export const isDefaultDate = (date: string): boolean => /(?:0101|1231)$/.test(date)
