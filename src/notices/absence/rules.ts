// SPDX-License-Identifier: EUPL-1.2
/** Which absence can be set. The longest is a proposal of Spil: who is away for longer is better not at the desk at all. */
import type { FieldErrors } from '../../platform/web/outcome.ts'
import { isAfter, isBefore, type PlainDate } from '../../time.ts'

export const longestAbsence = { years: 1 }

/** @returns by field what to mend, as a key of the page's words; empty when nothing */
export function whyNotAbsent({ from, until }: { from: PlainDate; until: PlainDate }, today: PlainDate): FieldErrors {
  if (isBefore(from, today.subtract(longestAbsence))) return { van: 'tooLongAgo' }
  if (isBefore(until, from)) return { tot: 'endsBeforeItBegins' }
  if (isBefore(until, today)) return { tot: 'isOver' }
  if (isAfter(until, today.add(longestAbsence))) return { tot: 'tooLong' }
  return {}
}

/** Whether two absences share a day. */
export const overlap = (a: { from: PlainDate; until: PlainDate }, b: { from: PlainDate; until: PlainDate }): boolean =>
  !isAfter(a.from, b.until) && !isAfter(b.from, a.until)
