// SPDX-License-Identifier: EUPL-1.2
/** The SQL of what is in a document: its clean copy page by page, the original as it came in, and who took that and why. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import * as z from 'zod'
import type { Tx } from '../../platform/database/transaction.ts'
import { CannotOpen, open, placeBytes, seal } from '../../platform/sealing/envelope.ts'
import { openParts, type CopyPage } from '../../reporting/index.ts'
import type { Instant } from '../../time.ts'
import { openAt, sealAt } from '../parts/sealed.ts'
import { keyOf, type Part } from '../parts/store.ts'
import type { DocumentState } from './rules.ts'
import { openContent } from './store.ts'

export interface StoredFile {
  caseId: string
  state: DocumentState
  /** of the document */
  key: Buffer
  /** of the file itself */
  fileKey: Buffer
  pieces: number
}

/** @returns nothing when there is no such document, or it was removed @throws KeyDestroyed */
export async function findFile(tx: Tx, id: string): Promise<StoredFile | undefined> {
  const found = await sql<{ case_id: string; state: DocumentState; key_id: string; content: Buffer; parts: number }>`
    select case_id, state, key_id, content, parts from casework.document
    where municipality_id = ${tx.municipalityId} and id = ${id} and state <> 'removed'`.execute(tx.db)
  const row = found.rows[0]
  if (!row) return undefined
  const { key } = await tx.keys.dataKey(tx, row.key_id)
  const { fileKey } = openContent(tx, key, id, row.content)
  return { caseId: row.case_id, state: row.state, key, fileKey: Buffer.from(fileKey, 'base64url'), pieces: row.parts }
}

/** The bytes as they came in. @throws CannotOpen when they are not whole any more */
export async function openFile(tx: Tx, id: string, { fileKey, pieces }: StoredFile): Promise<Buffer> {
  const found = await sql<{ bytes: Buffer }>`select bytes from casework.document_piece
    where municipality_id = ${tx.municipalityId} and document_id = ${id} order by place`.execute(tx.db)
  if (found.rows.length !== pieces) throw new CannotOpen()
  return openParts(
    fileKey,
    id,
    found.rows.map(({ bytes }) => bytes),
  )
}

const copyPlace = (tx: Tx, id: string, page: number): Buffer =>
  placeBytes({
    municipalityId: tx.municipalityId,
    table: 'casework.document_copy',
    row: `${id}|${page}`,
    column: 'bytes',
  })

export async function storeCopy(tx: Tx, key: Buffer, id: string, pages: readonly CopyPage[]): Promise<void> {
  for (const [page, { mediaType, bytes }] of pages.entries()) {
    await sql`insert into casework.document_copy (municipality_id, document_id, place, media_type, bytes) values
      (${tx.municipalityId}, ${id}, ${page}, ${mediaType}, ${seal(key, bytes, copyPlace(tx, id, page))})`.execute(tx.db)
  }
}

/** Of a document that was found to be visible. @returns nothing when it has no such page */
export async function openCopy(tx: Tx, id: string, page: number): Promise<CopyPage | undefined> {
  const found = await sql<{ key_id: string; media_type: CopyPage['mediaType']; bytes: Buffer }>`
    select d.key_id, c.media_type, c.bytes from casework.document_copy c
    join casework.document d on d.municipality_id = c.municipality_id and d.id = c.document_id
    where c.municipality_id = ${tx.municipalityId} and d.id = ${id} and d.state <> 'removed' and c.place = ${page}`.execute(
    tx.db,
  )
  const row = found.rows[0]
  if (!row) return undefined
  const { key } = await tx.keys.dataKey(tx, row.key_id)
  return { mediaType: row.media_type, bytes: open(key, row.bytes, copyPlace(tx, id, page)) }
}

const findingsPlace = (id: string) => ({ table: 'casework.document', row: id, column: 'findings' }) as const

/** @returns whether it still waited for this */
export async function writeLooked(
  tx: Tx,
  { id, key }: { id: string; key: Buffer },
  looked: { state: DocumentState; kind: string | null; refusal: string | null; findings: unknown },
): Promise<boolean> {
  const done =
    await sql`update casework.document set state = ${looked.state}, file_kind = ${looked.kind}, refusal = ${looked.refusal},
      findings = ${sealAt(tx, key, findingsPlace(id), looked.findings)}
    where municipality_id = ${tx.municipalityId} and id = ${id} and state = 'coming' returning id`.execute(tx.db)
  return done.rows.length > 0
}

const reasonPlace = (row: string) => ({ table: 'casework.document_look', row, column: 'reason' }) as const

export async function recordLook(
  tx: Tx,
  part: Part,
  { documentId, personId, reason }: { documentId: string; personId: string; reason: string },
): Promise<string> {
  const id = randomUUID()
  await sql`insert into casework.document_look (municipality_id, id, document_id, person_id, reason, looked_at) values
    (${tx.municipalityId}, ${id}, ${documentId}, ${personId}, ${sealAt(tx, await keyOf(tx, part), reasonPlace(id), reason)},
      ${tx.now.toString()}::timestamptz)`.execute(tx.db)
  return id
}

export interface Look {
  by: string
  at: Instant
  reason: string
}

/** The newest first. */
export async function findLooks(tx: Tx, part: Part, documentId: string): Promise<Look[]> {
  const found = await sql<{ id: string; person_id: string; looked_at: Date; reason: Buffer }>`
    select id, person_id, looked_at, reason from casework.document_look
    where municipality_id = ${tx.municipalityId} and document_id = ${documentId} order by looked_at desc, id limit 20`.execute(
    tx.db,
  )
  const key = await keyOf(tx, part)
  return found.rows.map((row) => ({
    by: row.person_id,
    at: Temporal.Instant.fromEpochMilliseconds(row.looked_at.getTime()),
    reason: z.string().parse(openAt(tx, key, reasonPlace(row.id), row.reason)),
  }))
}
