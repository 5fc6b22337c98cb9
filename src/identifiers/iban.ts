// SPDX-License-Identifier: EUPL-1.2
/**
 * Reads an IBAN: the length of its country and the check by 97 (ISO 13616). A wrong check digit is told apart from what is no IBAN at
 * all, so that somebody who copied it from a photograph can look again.
 */
import { validateIBAN, ValidationErrorsIBAN as Wrong } from 'ibantools'
import { isBsn } from './bsn.ts'
import { refused, tidy, valid, type Reading } from './reading.ts'
import type { Reason } from './words.nl.ts'

const reasons: readonly (readonly [Wrong, Reason])[] = [
  [Wrong.NoIBANCountry, 'ibanCountry'],
  [Wrong.WrongBBANLength, 'ibanLength'],
  [Wrong.WrongBBANFormat, 'notIban'],
  [Wrong.ChecksumNotNumber, 'notIban'],
  [Wrong.WrongIBANChecksum, 'ibanCheck'],
]

export function readIban(typed: string): Reading {
  const text = tidy(typed)
  if (text === '') return refused('empty')
  if (isBsn(text)) return refused('holdsBsn')
  const iban = text
    .replace(/^iban[: ]+/i, '')
    .replaceAll(/[ .-]/g, '')
    .toUpperCase()
  if (!/^[A-Z]{2}[A-Z0-9]{2,32}$/.test(iban) || !/\d/.test(iban)) return refused('notIban')
  const { valid: isValid, errorCodes } = validateIBAN(iban)
  if (isValid) return valid(iban)
  return refused(reasons.find(([code]) => errorCodes.includes(code))?.[1] ?? 'notIban')
}
