// SPDX-License-Identifier: EUPL-1.2
/**
 * Reads a number of the trade register (KvK): eight digits, noughts in front kept, without a check digit. A branch has twelve, and nine
 * are an RSIN or, of a sole trader, his BSN. A takeover gives a new number.
 *
 * Source: https://www.kvk.nl/en/about-the-business-register/numbers-in-the-business-register/ (read in November 2026).
 */
import { refused, tidy, valid, type Reading } from './reading.ts'

export function readKvk(typed: string): Reading {
  const text = tidy(typed).replace(/^k\.?v\.?k\.?(?:-?(?:nummer|nr\.?))?[: ]*/i, '')
  if (text === '') return refused('empty')
  if (!/^\d(?:[. -]?\d){0,20}$/.test(text)) return refused('notKvk')
  const digits = text.replaceAll(/\D/g, '')
  if (digits.length === 8) return valid(digits)
  if (digits.length === 9) return refused('isRsin')
  return refused(digits.length === 12 ? 'isBranch' : 'notKvk')
}
