// SPDX-License-Identifier: EUPL-1.2
/** Reads what reporters wrote, behind the counter, from its envelopes. What the worker has not taken in yet is not here. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import { KeyDestroyed, type DataKey } from '../../platform/keys/key-service.ts'
import { open, placeBytes } from '../../platform/sealing/envelope.ts'
import { unpadded } from '../../platform/sealing/padding.ts'
import { asFromReporter, asTold } from '../door/told-by-staff.ts'
import { holdContentKey } from './content-key-lock.ts'
import {
  letter,
  reportContent,
  reporterContact,
  type ColleagueTells,
  type Letter,
  type ReportContent,
  type ReporterContact,
} from '../door/report-content.ts'

export interface OpenReport {
  id: string
  content: ReportContent
  letters: DeskLetter[]
}

export interface DeskLetter extends Letter {
  id: string
  direction: 'fromReporter' | 'toReporter'
  signedAs: string | null
  /** ISO date */
  writtenOn: string
  /** ISO date on which the reporter opened it; only of letters to the reporter */
  readOn: string | null
}

interface ContentRow {
  id: string
  content: Buffer
  content_key: string
  /** by the staff door: told by somebody who works here */
  tells: ColleagueTells | null
}

interface LetterRow {
  id: string
  direction: DeskLetter['direction']
  signed_as: string | null
  written_on: string
  read_on: string | null
  content: Buffer
}

/** @returns nothing when there is no such report here, or it is not yet taken in by the worker @throws KeyDestroyed when it was erased */
export async function openReport(tx: Tx, id: string): Promise<OpenReport | undefined> {
  await holdContentKey(tx, id)
  const found = await sql<ContentRow>`
    select id, content, content_key, tells from reporting.report
    where municipality_id = ${tx.municipalityId} and id = ${id} and content is not null`.execute(tx.db)
  const row = found.rows[0]
  if (!row) return undefined
  const key = await tx.keys.dataKey(tx, row.content_key)
  const letters = await openLetters(tx, id, key)
  return { id, content: openContent(tx, key, row), letters: row.tells ? letters : letters.map(asFromReporter) }
}

/** The stories of a list, in one question; reports that were erased are left out. Shapes: id to content. */
export async function openStories(tx: Tx, ids: readonly string[]): Promise<Map<string, ReportContent>> {
  const found = await sql<ContentRow>`
    select id, content, content_key, tells from reporting.report
    where municipality_id = ${tx.municipalityId} and id = any(${[...ids]}::uuid[]) and content is not null`.execute(
    tx.db,
  )
  const keys = await tx.keys.dataKeys(
    tx,
    found.rows.map((row) => row.content_key),
  )
  return new Map(
    found.rows.flatMap((row) => {
      const key = keys.get(row.content_key)
      return key ? [[row.id, openContent(tx, key, row)] as const] : []
    }),
  )
}

/** Contact details, only for a reveal that was recorded. All that was left, the newest last. */
export async function openContact(tx: Tx, reportId: string): Promise<ReporterContact[]> {
  const found = await sql<{ contact: Buffer; contact_key: string }>`
    select contact, contact_key from reporting.report
    where municipality_id = ${tx.municipalityId} and id = ${reportId} and contact is not null`.execute(tx.db)
  const row = found.rows[0]
  if (!row) return []
  const { key } = await tx.keys.dataKey(tx, row.contact_key)
  const later = await sql<{ id: string; contact: Buffer }>`
    select id, contact from reporting.message
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and contact is not null order by written_on`.execute(
    tx.db,
  )
  const first = reporterContact.parse(unpadded(open(key, row.contact, contactPlace(tx.municipalityId, reportId))))
  const added = later.rows.map(({ id, contact }) =>
    reporterContact.parse(unpadded(open(key, contact, letterPlace(tx.municipalityId, id, 'contact')))),
  )
  return [first, ...added].filter(({ contact, safeMoment }) => contact !== '' || safeMoment !== '')
}

/** The key of a report's content, for texts of the desk that belong to it (a reason, a note). It stays the key until this transaction ends. */
export async function contentKeyOf(tx: Tx, reportId: string): Promise<DataKey> {
  await holdContentKey(tx, reportId)
  const found = await sql<{ content_key: string | null }>`
    select content_key from reporting.report where municipality_id = ${tx.municipalityId} and id = ${reportId}`.execute(
    tx.db,
  )
  const id = found.rows[0]?.content_key
  if (!id) throw new KeyDestroyed('this report has no key here')
  return tx.keys.dataKey(tx, id)
}

/** The keys of a list, in two questions; of reports that were erased there is none. */
export async function contentKeysOf(tx: Tx, reportIds: readonly string[]): Promise<Map<string, Buffer>> {
  const found = await sql<{ id: string; content_key: string }>`
    select id, content_key from reporting.report
    where municipality_id = ${tx.municipalityId} and id = any(${[...reportIds]}::uuid[]) and content_key is not null`.execute(
    tx.db,
  )
  const keys = await tx.keys.dataKeys(
    tx,
    found.rows.map(({ content_key }) => content_key),
  )
  return new Map(
    found.rows.flatMap(({ id, content_key }) => {
      const key = keys.get(content_key)
      return key ? [[id, key.key] as const] : []
    }),
  )
}

/** The texts of letters in either direction, by report. @param keys of the content of these reports */
export async function openLetterTexts(tx: Tx, keys: ReadonlyMap<string, Buffer>): Promise<Map<string, string[]>> {
  const found = await sql<{ id: string; report_id: string; content: Buffer }>`
    select id, report_id, content from reporting.message
    where municipality_id = ${tx.municipalityId} and report_id = any(${[...keys.keys()]}::uuid[]) and content is not null`.execute(
    tx.db,
  )
  const texts = new Map<string, string[]>()
  for (const { id, report_id, content } of found.rows) {
    const key = keys.get(report_id)
    if (!key) continue
    const { text } = letter.parse(unpadded(open(key, content, letterPlace(tx.municipalityId, id, 'content'))))
    texts.set(report_id, [...(texts.get(report_id) ?? []), text])
  }
  return texts
}

async function openLetters(tx: Tx, reportId: string, { key }: DataKey): Promise<DeskLetter[]> {
  const found = await sql<LetterRow>`
    select id, direction, signed_as, written_on::text, read_on::text, content from reporting.message
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and content is not null`.execute(tx.db)
  return found.rows
    .map((row) => ({
      ...letter.parse(unpadded(open(key, row.content, letterPlace(tx.municipalityId, row.id, 'content')))),
      id: row.id,
      direction: row.direction,
      signedAs: row.signed_as,
      writtenOn: row.written_on,
      readOn: row.read_on,
    }))
    .toSorted((a, b) => a.writtenAt.localeCompare(b.writtenAt))
}

const openContent = (tx: Tx, { key }: DataKey, { id, content, tells }: ContentRow): ReportContent =>
  asTold(reportContent.parse(unpadded(open(key, content, contentPlace(tx.municipalityId, id)))), tells)

export const contentPlace = (municipalityId: string, id: string): Buffer =>
  placeBytes({ municipalityId, table: 'reporting.report', row: id, column: 'content' })

export const contactPlace = (municipalityId: string, id: string): Buffer =>
  placeBytes({ municipalityId, table: 'reporting.report', row: id, column: 'contact' })

export const letterPlace = (municipalityId: string, id: string, column: 'content' | 'contact'): Buffer =>
  placeBytes({ municipalityId, table: 'reporting.message', row: id, column })
