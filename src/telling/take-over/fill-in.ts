// SPDX-License-Identifier: EUPL-1.2
/**
 * Where the parts of a mail come to stand in the form, for the colleague to correct. Who sent it goes among the contact details: there it is
 * read with a reason only (A5). What was typed before stays. Values in, values out.
 */
import type { MailRead } from '../../reporting/index.ts'
import { dateOf, netherlands, type Instant } from '../../time.ts'
import { most } from '../typed-text.ts'
import { words } from '../words.nl.ts'

export interface FilledIn {
  fields: Map<string, string>
  /** not all of its text is in the form */
  isCut: boolean
}

export function fillIn(typed: ReadonlyMap<string, string>, mail: MailRead, now: Instant): FilledIn {
  const fields = new Map(typed)
  const add = (name: string, text: string, between: string) => {
    const before = (typed.get(name) ?? '').replaceAll('\r\n', '\n').trim()
    if (text !== '' && !before.includes(text)) fields.set(name, [before, text].filter(Boolean).join(between))
  }
  add('verhaal', [mail.subject && words.takeOver.subject(mail.subject), mail.text].filter(Boolean).join('\n\n'), '\n\n')
  add('contact', mail.from, '; ')
  const saidNoMoment = (typed.get('op') ?? '') === '' && (typed.get('om') ?? '') === ''
  const sentAt = mail.date === '' ? undefined : Temporal.Instant.from(mail.date)
  if (saidNoMoment && sentAt && Temporal.Instant.compare(sentAt, now) <= 0 && sentAt.epochMilliseconds > 0) {
    fields.set('op', dateOf(sentAt).toString())
    fields.set('om', sentAt.toZonedDateTimeISO(netherlands).toPlainTime().toString({ smallestUnit: 'minute' }))
  }
  const story = fields.get('verhaal') ?? ''
  fields.set('verhaal', story.slice(0, most.story).toWellFormed())
  return { fields, isCut: mail.isCut || story.length > most.story }
}
