// SPDX-License-Identifier: EUPL-1.2
/**
 * Where a rule comes from, and how long a term is. Every number in this room carries both: a number without a unit and
 * a source is a number nobody dares to change. This file holds no rule itself.
 */
import type { PlainDate } from '../time.ts'

export type LegalSource = {
  /** The name of the law, in Dutch, as people cite it. */
  readonly law: string
  /** The article, with its paragraph (lid) and letter. */
  readonly article: string
  /** The number in the Dutch law collection; left out when the law has none or when it is not known to us. */
  readonly bwb?: string
  readonly url: string
  /** The date of the wording that was read, not the day of reading; `notRead` when no text of the article was opened. */
  readonly wording: PlainDate | 'notRead'
  /**
   * `verified`: the wording read is the newest one known. `toCheck`: a newer wording exists or may exist, or the text
   * was not read; compare with wetten.overheid.nl before anybody leans on it.
   */
  readonly status: 'verified' | 'toCheck'
}

type TermUnit = 'days' | 'workingDays' | 'weeks' | 'months' | 'years'

/** A length of time as a law or an agreement writes it. "Thirty days" and "one month" are different terms. */
export type Term = { readonly unit: TermUnit; readonly count: number }

const termIn =
  (unit: TermUnit) =>
  (count: number): Term => {
    if (!Number.isSafeInteger(count) || count < 1)
      throw new RangeError(`A term in ${unit} is a whole number above zero`)
    return { unit, count }
  }

/** Calendar days. @throws RangeError for anything but a whole number above zero, as all five below */
export const days = termIn('days')
/** Days that are not a Saturday, a Sunday or a public holiday (werkdagen). */
export const workingDays = termIn('workingDays')
export const weeks = termIn('weeks')
export const months = termIn('months')
export const years = termIn('years')

/** No version of the rule covers the date that was asked about. The question is wrong or our table is too short. */
export class NoRuleInForce extends Error {
  readonly code = 'NO_RULE_IN_FORCE'
  override readonly name = 'NoRuleInForce'
}
