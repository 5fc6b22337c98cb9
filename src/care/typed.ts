// SPDX-License-Identifier: EUPL-1.2
/** Texts as the forms of care send them: no citizen service number in any of them, and no address where that could show where somebody stays. */
import * as z from 'zod'
import { clean, longestLine } from '../casework/index.ts'
import { leaveOutBsn } from '../identifiers/bsn.ts'
import { suggestSpans } from '../identifiers/redact/suggest-spans.ts'
import { isAfter, type PlainDate } from '../time.ts'

const longestCareText = 4_000

const withoutBsn = (text: string): boolean => leaveOutBsn(text, '') === text

const upTo = (length: number) =>
  z.string().default('').transform(clean).pipe(z.string().max(length, 'tooLong').refine(withoutBsn, 'holdsBsn'))

export const careLine = upTo(longestLine)
export const careText = upTo(longestCareText)

/** Whose page it is; an empty name is nobody's. */
export const whoField = z.string().default('')

export const versionField = z.coerce.number({ error: 'whichVersion' }).int('whichVersion').min(0, 'whichVersion')

/** A box that is ticked or not. */
export const ticked = z
  .string()
  .optional()
  .transform((text) => text === 'ja')

const tellsAPlace: ReadonlySet<string> = new Set(['address', 'postcode'])

/** Whether a text seems to hold a street and number or a postcode. It may see one that is none; then another word helps. */
export const looksLikeAddress = (text: string): boolean => suggestSpans(text).some(({ type }) => tellsAPlace.has(type))

/** @returns what to mend, by field, where a text seems to hold an address */
export function addressesIn(typed: Readonly<Record<string, string>>): Record<string, string> | undefined {
  const found = Object.entries(typed).filter(([, text]) => looksLikeAddress(text))
  return found.length > 0 ? Object.fromEntries(found.map(([field]) => [field, 'looksLikeAddress'])) : undefined
}

/** What happened can be written down afterwards, never beforehand. */
export const whyNotOn = (on: PlainDate | undefined, today: PlainDate): 'notYet' | undefined =>
  on && isAfter(on, today) ? 'notYet' : undefined
