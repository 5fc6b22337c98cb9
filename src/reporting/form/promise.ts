// SPDX-License-Identifier: EUPL-1.2
/** What the page may promise about reading: only what the desk's own settings make true. Hours and days are those of the Netherlands. */
import { isWorkingDay } from '../../law/working-days.ts'
import { dateOf, netherlands, type Instant } from '../../time.ts'
import { sayDate } from '../../ui/date-words.ts'
import type { DeskSettings } from '../desk-settings.ts'
import { dateLanguage } from '../languages.ts'
import { readBy } from '../reading-limit.ts'
import type { Typed } from './fields.ts'
import type { ReadingPromise } from './ReceiptPage.tsx'

export function promiseOf(now: Instant, settings: DeskSettings, typed: Typed): ReadingPromise {
  const today = dateOf(now)
  const longer = settings.readLanguages[typed.taal] ?? 0
  const day = readBy(today, settings.readWithinWorkingDays + longer)
  return {
    readBy: sayDate(day, today, dateLanguage(typed.taal)),
    nobodyUntil: isStaffed(now, settings) ? undefined : settings.deskHours,
    takesLonger: longer > 0,
    familyHelp: typed.voorwie === 'mijn-kind' ? settings.veiligThuis.number : undefined,
  }
}

/** Whether somebody is at work at this moment. */
export function isStaffed(now: Instant, { deskHours }: DeskSettings): boolean {
  const clock = now.toZonedDateTimeISO(netherlands).toPlainTime()
  const isBetween =
    Temporal.PlainTime.compare(clock, deskHours.from) >= 0 && Temporal.PlainTime.compare(clock, deskHours.until) < 0
  return isBetween && isWorkingDay(dateOf(now))
}
