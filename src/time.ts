// SPDX-License-Identifier: EUPL-1.2
/**
 * Dates, moments and the clock. A legal date is a `PlainDate` (no time, no zone); a moment is an `Instant` (UTC).
 * Everything that needs "now" or "today" gets it as an argument, so that a test or the demo can live at another time.
 */
export type PlainDate = Temporal.PlainDate
export type Instant = Temporal.Instant

/** The zone in which Dutch municipalities live; days begin and end here. */
export const netherlands = 'Europe/Amsterdam'

/** Gives the present moment; an argument everywhere, read only in `start/`. */
export type Clock = () => Instant

export const systemClock: Clock = () => Temporal.Now.instant()

/**
 * How far a moment that was written down may lie ahead of now: the clocks of two machines differ a little. What lies further ahead was
 * written by a clock that was put back since, and gives no access: it would hold for as long as the clock went back.
 */
export const clockPlay = { minutes: 1 }

/** @returns a clock that always says `moment`; for tests and for the demo's past. */
export const clockAt =
  (moment: Instant | string): Clock =>
  () =>
    Temporal.Instant.from(moment)

/** @returns the calendar day in the Netherlands at this moment. */
export const dateOf = (moment: Instant): PlainDate => moment.toZonedDateTimeISO(netherlands).toPlainDate()

/** @param text an ISO date such as `2026-11-21` @throws RangeError when it is no date */
export const plainDate = (text: string): PlainDate => Temporal.PlainDate.from(text)

export const isBefore = (a: PlainDate, b: PlainDate): boolean => Temporal.PlainDate.compare(a, b) < 0
export const isAfter = (a: PlainDate, b: PlainDate): boolean => Temporal.PlainDate.compare(a, b) > 0
