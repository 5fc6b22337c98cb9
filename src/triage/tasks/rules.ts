// SPDX-License-Identifier: EUPL-1.2
/** What a task may be. Values in, values out. */
import { isAfter, type PlainDate } from '../../time.ts'

/** Characters: a sentence, not a file. */
export const longestTask = 500

/** Further ahead nobody looks. */
const furthestYears = 2

export function whyNotDue(due: PlainDate, today: PlainDate): 'dueTooFar' | undefined {
  return isAfter(due, today.add({ years: furthestYears })) ? 'dueTooFar' : undefined
}

export type TaskStanding = 'later' | 'today' | 'late'

export function standingOf(due: PlainDate, today: PlainDate): TaskStanding {
  const order = Temporal.PlainDate.compare(due, today)
  return order > 0 ? 'later' : order === 0 ? 'today' : 'late'
}
