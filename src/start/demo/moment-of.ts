// SPDX-License-Identifier: EUPL-1.2
/** When something of the demo happened. */
import { netherlands, type Instant, type PlainDate } from '../../time.ts'

/** A moment on a day, but never in the future: something of today has already happened. */
export function momentOf(day: PlainDate, time: string, now: Instant): Instant {
  const moment = day.toZonedDateTime({ timeZone: netherlands, plainTime: time }).toInstant()
  return Temporal.Instant.compare(moment, now) > 0 ? now : moment
}
