// SPDX-License-Identifier: EUPL-1.2
/**
 * What the worker does with the outbox: opens what was sealed at the door, puts it in envelopes under keys of its own, writes the
 * audit line and tells the next room. One transaction per row, and the row goes in it: exactly once, however often a worker dies.
 */
import { sql } from 'kysely'
import { writeAuditLine } from '../../platform/audit/audit.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { seal } from '../../platform/sealing/envelope.ts'
import { openFrom } from '../../platform/sealing/hpke.ts'
import { padded, unpadded } from '../../platform/sealing/padding.ts'
import { plainDate, type Instant, type PlainDate } from '../../time.ts'
import {
  letter,
  reportContent,
  reporterContact,
  type AttachedFile,
  type Knowledge,
  type ReportContent,
  type TypedIdentifier,
} from '../door/report-content.ts'
import { contactPart, contentPart, doorInfo } from '../door/seal-report.ts'
import { recordFiles } from './attachment/record-files.ts'
import { holdContentKey } from './content-key-lock.ts'
import { NearCopies } from './near-copies.ts'
import { mentionsDanger } from './danger-words.ts'
import { planReminder } from './reminder.ts'
import { contactPlace, contentPlace, letterPlace } from './open-report.ts'

/** Who comes after; put together in `start/`, because reporting knows no other room. */
export interface NextRoom {
  reportArrived(tx: Tx, report: ArrivedReport): Promise<void>
  letterArrived(tx: Tx, letter: ArrivedLetter): Promise<void>
}

export interface ArrivedLetter {
  reportId: string
  hasContact: boolean
  dangerWords: boolean
}

export interface ArrivedReport {
  reportId: string
  arrivedOn: PlainDate
  acuteAt: Instant | undefined
  hasContact: boolean
  /** an earlier report that says nearly the same */
  likeReport: string | undefined
  /** eight digits, or nothing when none was given */
  callNumber: string | undefined
  /** it may be about somebody under eighteen */
  minor: boolean
  /** a word was found that may point to danger; never which */
  dangerWords: boolean
  identifiers: readonly TypedIdentifier[]
  /** ids of the catalogue */
  signals: readonly string[]
  knowledge: Knowledge
  /** who works here and told it as his own */
  toldBy: string | undefined
}

interface OutboxRow {
  id: string
  kind: 'report' | 'message' | 'closed'
  report_id: string
  message_id: string | null
}

/** @returns the row that was taken in, or nothing when none waits; acute reports come first, and reports before letters */
export async function takeInOne(
  tx: Tx,
  next: NextRoom,
  { skip = new Set(), copies = new NearCopies() }: { skip?: ReadonlySet<string>; copies?: NearCopies } = {},
): Promise<string | undefined> {
  const found = await sql<OutboxRow>`
    select id, kind, report_id, message_id from reporting.outbox o
    where municipality_id = ${tx.municipalityId} and id <> all(${[...skip]}::uuid[])
      and (kind = 'report' or not exists (select from reporting.outbox r
        where r.municipality_id = o.municipality_id and r.report_id = o.report_id and r.kind = 'report'))
    order by acute desc, kind desc limit 1 for update skip locked`.execute(tx.db)
  const row = found.rows[0]
  if (!row) return undefined
  if (row.kind === 'report') await takeInReport(tx, row.report_id, next, copies)
  else if (row.kind === 'message') await takeInLetter(tx, row.report_id, row.message_id as string, next)
  else await writeAuditLine(tx, { action: 'mailbox.closed-by-reporter', object: { kind: 'report', id: row.report_id } })
  await sql`delete from reporting.outbox where municipality_id = ${tx.municipalityId} and id = ${row.id}`.execute(tx.db)
  return row.id
}

/** The next row that would be taken in; to leave it aside when it cannot be opened. */
export async function nextInOutbox(tx: Tx, skip: ReadonlySet<string>): Promise<string | undefined> {
  const found = await sql<{ id: string }>`
    select id from reporting.outbox where municipality_id = ${tx.municipalityId} and id <> all(${[...skip]}::uuid[])
    order by acute desc, kind desc limit 1`.execute(tx.db)
  return found.rows[0]?.id
}

async function takeInReport(tx: Tx, reportId: string, next: NextRoom, copies: NearCopies): Promise<void> {
  const found = await sql<{
    arrived_on: string
    acute_at: Date | null
    door_epoch: number
    door_content: Buffer
    door_contact: Buffer
    own_of: string | null
  }>`
    select arrived_on::text, acute_at, door_epoch, door_content, door_contact,
      case when tells = 'own' then told_by end as own_of from reporting.report
    where municipality_id = ${tx.municipalityId} and id = ${reportId}`.execute(tx.db)
  const row = found.rows[0]
  if (!row) throw new Error('an outbox row without its report')
  const doorKey = await tx.keys.doorPrivateKey(tx, row.door_epoch)
  const info = doorInfo(tx.municipalityId, 'reporting.report', reportId, row.door_epoch)
  const [content, contact] = (await openFrom(doorKey, info, [
    { bytes: row.door_content, additional: contentPart },
    { bytes: row.door_contact, additional: contactPart },
  ])) as [Buffer, Buffer]
  const kept = await withoutFileKeys(tx, { reportId, messageId: null }, reportContent, content)
  const contentKey = await tx.keys.newDataKey(tx, 'report')
  const contactKey = await tx.keys.newDataKey(tx, 'reporter-contact')
  await sql`update reporting.report set door_epoch = null, door_content = null, door_contact = null,
      content_key = ${contentKey.id}, content = ${seal(contentKey.key, kept, contentPlace(tx.municipalityId, reportId))},
      contact_key = ${contactKey.id}, contact = ${seal(contactKey.key, contact, contactPlace(tx.municipalityId, reportId))}
    where municipality_id = ${tx.municipalityId} and id = ${reportId}`.execute(tx.db)
  const told = reportContent.parse(unpadded(content))
  await writeAuditLine(tx, { action: 'report.arrived', object: { kind: 'report', id: reportId } })
  await next.reportArrived(tx, {
    reportId,
    arrivedOn: plainDate(row.arrived_on),
    acuteAt: row.acute_at ? Temporal.Instant.fromEpochMilliseconds(row.acute_at.getTime()) : undefined,
    hasContact: isFilledIn(contact),
    ...toldIn(told),
    toldBy: row.own_of ?? undefined,
    likeReport: copies.find(tx.municipalityId, reportId, told.story, tx.now),
  })
  await planReminder(tx, reportId, plainDate(row.arrived_on), contact)
}

async function takeInLetter(tx: Tx, reportId: string, messageId: string, next: NextRoom): Promise<void> {
  await holdContentKey(tx, reportId)
  const found = await sql<{
    door_epoch: number
    door_content: Buffer
    door_contact: Buffer | null
    content_key: string
    contact_key: string
  }>`
    select m.door_epoch, m.door_content, m.door_contact, r.content_key, r.contact_key
    from reporting.message m join reporting.report r on r.municipality_id = m.municipality_id and r.id = m.report_id
    where m.municipality_id = ${tx.municipalityId} and m.report_id = ${reportId} and m.id = ${messageId}`.execute(tx.db)
  const row = found.rows[0]
  if (!row) throw new Error('an outbox row without its letter')
  const doorKey = await tx.keys.doorPrivateKey(tx, row.door_epoch)
  const sealed = [{ bytes: row.door_content, additional: contentPart }]
  if (row.door_contact) sealed.push({ bytes: row.door_contact, additional: contactPart })
  const info = doorInfo(tx.municipalityId, 'reporting.message', messageId, row.door_epoch)
  const [content, contact] = await openFrom(doorKey, info, sealed)
  const kept = await withoutFileKeys(tx, { reportId, messageId }, letter, content as Buffer)
  const { key } = await tx.keys.dataKey(tx, row.content_key)
  const contactKey = contact && (await tx.keys.dataKey(tx, row.contact_key))
  await sql`update reporting.message set door_epoch = null, door_content = null, door_contact = null,
      content = ${seal(key, kept, letterPlace(tx.municipalityId, messageId, 'content'))},
      contact = ${contactKey ? seal(contactKey.key, contact, letterPlace(tx.municipalityId, messageId, 'contact')) : null}
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and id = ${messageId}`.execute(tx.db)
  await writeAuditLine(tx, { action: 'letter.arrived', object: { kind: 'report', id: reportId } })
  await next.letterArrived(tx, {
    reportId,
    hasContact: contact !== undefined && isFilledIn(contact),
    dangerWords: mentionsDanger([letter.parse(unpadded(content as Buffer)).text]),
  })
}

/** What the next room is told of the content, in memory only: marks, and what it seals again as structure. */
function toldIn({ age, identifiers, signals, knowledge, callNumber, ...told }: ReportContent) {
  const { story, where, when, who, whoForces, whoEnables, mustNot } = told
  return {
    minor: age === 'under18',
    dangerWords: mentionsDanger([story, where, when, who, whoForces, whoEnables, mustNot]),
    callNumber: callNumber === '' ? undefined : callNumber,
    identifiers,
    signals,
    knowledge: knowledge ?? 'unknown',
  } satisfies Partial<ArrivedReport>
}

/** What was told, as it came in unless there are files with it: what opens those is kept apart. */
async function withoutFileKeys(
  tx: Tx,
  at: { reportId: string; messageId: string | null },
  shape: { parse: (value: unknown) => { attachments: AttachedFile[] } },
  content: Buffer,
): Promise<Uint8Array> {
  const told = shape.parse(unpadded(content))
  if (told.attachments.length === 0) return content
  return padded({ ...told, attachments: await recordFiles(tx, at, told.attachments) })
}

const isFilledIn = (contact: Buffer): boolean => reporterContact.parse(unpadded(contact)).contact.trim() !== ''
