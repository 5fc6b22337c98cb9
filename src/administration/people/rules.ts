// SPDX-License-Identifier: EUPL-1.2
/**
 * Which change of somebody's rights can be made. Values in, values out; the days are those of the Netherlands, and a last day counts.
 * Nobody changes their own rights (decision 0014); that is asked in `get-person.ts`.
 */
import type { Role } from '../../access.ts'
import type { Person } from '../../platform/people/people.ts'
import type { FieldErrors } from '../../platform/web/outcome.ts'
import { isAfter, isBefore, type PlainDate } from '../../time.ts'

/** A role that was agreed for longer is better without a last day. A proposal of Spil. */
export const longestAhead = { years: 10 }

export type Assigned = Person['roles'][number]

export interface Days {
  from: PlainDate
  until: PlainDate | undefined
}

/** A role cannot begin in the past: it would say that somebody could do what they could not. */
export function whyNotTheseDays({ from, until }: Days, today: PlainDate): FieldErrors {
  if (isBefore(from, today)) return { van: 'beginsTooEarly' }
  if (isAfter(from, today.add(longestAhead))) return { van: 'tooFarAhead' }
  if (until && isBefore(until, from)) return { tot: 'endsBeforeItBegins' }
  if (until && isAfter(until, today.add(longestAhead))) return { tot: 'tooFarAhead' }
  return {}
}

/** The same role twice on one day would end only half when it is ended. */
export const hasRoleThen = (roles: readonly Assigned[], role: Role, { from, until }: Days): boolean =>
  roles.some(
    (given) =>
      given.role === role &&
      !isWithdrawn(given) &&
      (given.until === undefined || !isBefore(given.until, from)) &&
      (until === undefined || !isAfter(given.from, until)),
  )

/** Ended before it began: it never held. */
export const isWithdrawn = ({ from, until }: Assigned): boolean => until !== undefined && isBefore(until, from)

export const isOver = (given: Assigned, today: PlainDate): boolean =>
  given.until !== undefined && (isBefore(given.until, today) || isWithdrawn(given))

/** @returns the last day when a role stops at once: yesterday, or the day before it would have begun */
export const lastDayAtOnce = ({ from }: Assigned, today: PlainDate): PlainDate =>
  (isAfter(from, today) ? from : today).subtract({ days: 1 })

/** Ending only takes away: a later last day is a role given anew. */
export function whyNotThisEnd(given: Assigned, until: PlainDate, today: PlainDate): FieldErrors {
  if (isBefore(until, today)) return { laatste: 'endIsPast' }
  if (isBefore(until, given.from)) return { laatste: 'endsBeforeItBegins' }
  if (isAfter(until, given.until ?? today.add(longestAhead))) return { laatste: 'endIsLater' }
  return {}
}
