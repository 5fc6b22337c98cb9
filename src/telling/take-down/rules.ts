// SPDX-License-Identifier: EUPL-1.2
/** When something was told: a past moment may be noted later (achteraf), a coming one cannot have been. Values in, values out. */
import type { FieldErrors } from '../../platform/web/outcome.ts'
import { isTimeOfDay } from '../../platform/web/time-field.ts'
import { dateOf, isAfter, netherlands, plainDate, type Instant } from '../../time.ts'

export type ToldAt = { toldAt: string | null } | { errors: FieldErrors }

/**
 * @param typed.op a date as a date field sends it @param typed.om a time, `14:30`; both may be empty
 * @returns the moment in local time, `2026-11-17` or `2026-11-17T14:30`; null when nothing was typed; or by field what to mend
 */
export function readToldAt({ op, om }: { op: string; om: string }, now: Instant): ToldAt {
  if (op === '' && om === '') return { toldAt: null }
  const day = op === '' ? dateOf(now) : readDay(op)
  if (!day) return { errors: { op: 'chooseDate' } }
  if (isAfter(day, dateOf(now))) return { errors: { op: 'future' } }
  if (om === '') return { toldAt: day.toString() }
  if (!isTimeOfDay(om)) return { errors: { om: 'chooseTime' } }
  const moment = day.toPlainDateTime(Temporal.PlainTime.from(om))
  if (Temporal.Instant.compare(moment.toZonedDateTime(netherlands).toInstant(), now) > 0)
    return { errors: { om: 'future' } }
  return { toldAt: moment.toString({ smallestUnit: 'minute' }) }
}

function readDay(text: string) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  try {
    return plainDate(text)
  } catch {
    return undefined
  }
}
