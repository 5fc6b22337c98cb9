// SPDX-License-Identifier: EUPL-1.2
/** A law's number in words, with its article and whether the wording that was read may be older than the one in force. */
import { legalTermOf, type RecordType } from './rules.ts'
import { sayTerm, words } from './words.nl.ts'

export function sayLegal(record: RecordType): string | undefined {
  const legal = legalTermOf(record)
  if (!legal) return undefined
  const { law, article, status } = legal.source
  const source = `${law}, ${article}`
  return words.terms.least(sayTerm(legal.term), status === 'verified' ? source : `${source}; ${words.terms.toCheck}`)
}
