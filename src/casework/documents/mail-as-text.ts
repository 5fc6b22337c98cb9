// SPDX-License-Identifier: EUPL-1.2
/** A saved mail as a text to read: who, when, about what, what was written, and the names of what came with it. */
import type { MailRead } from '../../reporting/index.ts'
import { netherlands } from '../../time.ts'
import { words } from './words.nl.ts'

export function mailAsText({ from, date, subject, text, files, isCut }: MailRead): string {
  const heads = [
    [words.mail.from, from],
    [words.mail.date, date && localTime(date)],
    [words.mail.subject, subject],
    [words.mail.files, files.map(({ name }) => name).join(', ')],
  ]
  return [
    ...heads.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : [])),
    '',
    text,
    ...(isCut ? ['', words.mail.isCut] : []),
  ].join('\n')
}

const localTime = (moment: string): string =>
  Temporal.Instant.from(moment)
    .toZonedDateTimeISO(netherlands)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
    .replace('T', ' ')
