// SPDX-License-Identifier: EUPL-1.2
/**
 * Finds telephone numbers, bank accounts and BSNs: in digits with whatever stands between them, with a letter O for a nought, or a
 * telephone number spelt out in words. Amounts, times and dates are left alone.
 */
import { countrySpecs } from 'ibantools'
import { passesElfproef } from '../bsn.ts'
import { readIban } from '../iban.ts'
import { readPhone } from '../phone.ts'
import { partsOf, wordsBefore, type Part } from './span.ts'

const digitsIn = (text: string): string => text.replaceAll(/[oO]/g, '0').replaceAll(/[lI|]/g, '1').replaceAll(/\D/g, '')

const accountStart = /(?<![\p{L}\p{N}])[A-Z]{2}[ .-]{0,2}[\dO]{2}(?=[ .-]{0,2}[A-Z0-9])/giu
/** Groups of an account number stand apart by one or two signs. */
const accountSign = /[ .-]{0,2}[A-Z0-9]/giy

export function findIbans(text: string): Part[] {
  return [...text.matchAll(accountStart)].flatMap(({ 0: front, index }) => {
    const country = front.slice(0, 2).toUpperCase()
    const length = (countrySpecs as Readonly<Record<string, { chars?: number | null }>>)[country]?.chars
    if (length === undefined || length === null) return []
    const end = endOf(text, index + front.length, length - 4)
    if (end === undefined) return []
    const found = text.slice(index, end)
    const isDutch = country === 'NL' && /^NL..[A-Z]{4}[\dOIl]{10}$/i.test(found.replaceAll(/[ .-]/g, ''))
    return isDutch ||
      readIban(found).quality !== 'afgekeurd' ||
      (/\d{8}/.test(digitsIn(found)) && says(account, text, index))
      ? [{ start: index, end }]
      : []
  })
}

const account = /(?:iban|rekening|bank|konto|cont|account)/
const says = (words: RegExp, text: string, at: number, length = 32): boolean =>
  words.test(wordsBefore(text, at, length))

function endOf(text: string, from: number, count: number): number | undefined {
  accountSign.lastIndex = from
  for (let sign = 0; sign < count; sign++) if (!accountSign.test(text)) return undefined
  return accountSign.lastIndex || undefined
}

const numbers = /(?<![\p{L}\p{N}])(?:\+ ?)?\(?[\doO](?:[ ./()_-]{0,3}[\dolOI|]){6,16}(?![\p{L}\p{N}])/gu
const isDate = /^(?:\d{1,2}[-./ ]{1,2}\d{1,2}[-./ ]{1,2}(?:19|20)\d{2}|(?:19|20)\d{2}[-./ ]\d{1,2}[-./ ]\d{1,2})(?!\d)/
const isAmount = /^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/
const asksForNumber =
  /(?:tel|bel|gebeld|nummer|nr\.?|whatsapp|whats app|app|appen|mobiel|gsm|phone|call|mobile|telefon|numer|numar|număr|sms|contact|☎|📞)[^\d]{0,24}$/

export function findPhones(text: string): Part[] {
  return [...partsOf(text, numbers, (found, at) => isPhone(found, text, at)), ...spelt(text)]
}

function isPhone(found: string, text: string, at: number): boolean {
  const digits = digitsIn(found)
  if (isDate.test(found) || isAmount.test(found) || /[€$£]\s?$/.test(text.slice(Math.max(0, at - 2), at))) return false
  if ((found.match(/\d/g) ?? []).length < 7) return false
  if (/^\+|^00/.test(digits === found ? found : found.replace(/^\(/, '').replaceAll(/[oO]/g, '0')))
    return digits.length >= 8 && digits.length <= 17
  if (digits.startsWith('0')) return digits.length >= 9 && digits.length <= 11
  if (/^31(?:0?[1-9])\d{7,8}$/.test(digits) && readPhone(`+${digits}`).quality !== 'afgekeurd') return true
  if (says(/bsn|burgerservice|sofi/, text, at)) return false
  if (/^6\d{8}$/.test(digits)) return true
  return asksForNumber.test(wordsBefore(text, at, 40)) && digits.length <= 13
}

const word = String.raw`(?:nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|(?:vijf|zes|zeven|acht|negen)tien|(?:[a-zë]{3,8}n)?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|zero|one|two|three|four|five|six|seven|eight|nine|dubbel|plus|\d{1,3})`
const speltNumber = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:nul|plus|zero|0)(?:[ ,.-]{1,3}${word}(?![\p{L}\p{N}])){4,16}`,
  'giu',
)

/** `nul zes een twee drie ...`: words, and at least eight digits in all. */
const spelt = (text: string): Part[] =>
  partsOf(text, speltNumber, (found) => {
    const words = found.split(/[ ,.-]+/)
    const count = words.reduce(
      (sum, each) => sum + (/^\d+$/.test(each) ? each.length : /tig$|tien$|elf$|twaalf$/i.test(each) ? 2 : 1),
      0,
    )
    return count >= 8 && words.some((each) => /^\p{L}+$/u.test(each))
  })

const nineDigits = /(?<![\p{L}\p{N}])\d(?:[. -]?\d){7,8}(?![\p{L}\p{N}])/gu

export const findBsns = (text: string): Part[] =>
  partsOf(text, nineDigits, (found, at) => {
    const digits = digitsIn(found)
    if (isDate.test(found) || isAmount.test(found)) return false
    return says(/bsn|burgerservice|sofi/, text, at) || (digits.length === 9 && passesElfproef(digits))
  })
