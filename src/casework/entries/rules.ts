// SPDX-License-Identifier: EUPL-1.2
/** What may be written down on a case: what kind of thing, and when it happened. Values in, values out. */
import { isAfter, isBefore, type PlainDate } from '../../time.ts'

export const entryKinds = ['note', 'call', 'visit', 'meeting', 'letter', 'decision', 'help'] as const
export type EntryKind = (typeof entryKinds)[number]

/** Years back that something can still be written down afterwards. */
const furthestYears = 10

/** Past days are fine: who was at work at night writes it down the next morning. What is still to come is a task. */
export function whyNotThen(happenedOn: PlainDate, today: PlainDate): 'notYet' | 'tooLongAgo' | undefined {
  if (isAfter(happenedOn, today)) return 'notYet'
  return isBefore(happenedOn, today.subtract({ years: furthestYears })) ? 'tooLongAgo' : undefined
}
