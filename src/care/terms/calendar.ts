// SPDX-License-Identifier: EUPL-1.2
/**
 * Days as a file for somebody's own calendar (RFC 5545). It leaves the house, so it holds a day and two words: no case, no person, no kind of
 * term. An entry is named by its day, so that the same file taken twice gives no second entry. Values in, values out.
 */
import type { Instant, PlainDate } from '../../time.ts'
import { words } from './words.nl.ts'

/** @param madeAt when it was taken */
export function calendarOf(days: readonly PlainDate[], madeAt: Instant): string {
  const stamp = madeAt.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Spil//Termijnen//NL',
    ...days.flatMap((day) => [
      'BEGIN:VEVENT',
      `UID:termijn-${day.toString()}@spil.invalid`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(day.add({ days: 1 }))}`,
      `SUMMARY:${words.calendarEntry}`,
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return `${lines.join('\r\n')}\r\n`
}

const compact = (day: PlainDate): string => day.toString().replaceAll('-', '')
