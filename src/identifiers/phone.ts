// SPDX-License-Identifier: EUPL-1.2
/**
 * Reads a telephone number (also of WhatsApp and Telegram); without a country it is a Dutch one. Numbers of services are refused: nobody
 * is found by them. A number that could exist but was never issued is kept at the desk only. Prepaid numbers change hands: what is made
 * of a number must expire within a year.
 *
 * Source: E.164; numbering plans as libphonenumber keeps them (its full tables).
 */
import { parsePhoneNumberFromString, type NumberType, type PhoneNumber } from 'libphonenumber-js/max'
import { isBsn } from './bsn.ts'
import { possible, refused, tidy, valid, type Reading } from './reading.ts'

const services: readonly NumberType[] = ['UAN', 'TOLL_FREE', 'PREMIUM_RATE', 'SHARED_COST', 'VOICEMAIL']

export function readPhone(typed: string): Reading {
  const text = tidy(typed)
  if (text === '') return refused('empty')
  // nobody leaves off the nought but of a mobile number; BSNs that begin with 6 were not given out
  if (isBsn(text) && !text.startsWith('6')) return refused('holdsBsn')
  const number = best(text)
  if (!number?.isPossible()) return refused(isBsn(text) ? 'holdsBsn' : 'notPhone')
  if (services.includes(number.getType())) return refused('serviceNumber')
  if (number.isValid()) return valid(number.number)
  if (isBsn(text)) return refused('holdsBsn')
  return possible(number.number, 'phoneNotIssued')
}

/** As written, and with the plus that people leave off (`31612345678`). */
function best(text: string): PhoneNumber | undefined {
  const asWritten = parse(text)
  if (asWritten?.isValid() || !/^[1-9]/.test(text)) return asWritten
  const withPlus = parse(`+${text}`)
  return withPlus?.isValid() ? withPlus : asWritten
}

const parse = (text: string): PhoneNumber | undefined =>
  parsePhoneNumberFromString(text, { defaultCountry: 'NL', extract: true })
