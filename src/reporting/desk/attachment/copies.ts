// SPDX-License-Identifier: EUPL-1.2
/** The files of a report as handlers see them: what became of each, and its clean copy page by page. Never an original. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/transaction.ts'
import { open, placeBytes, seal } from '../../../platform/sealing/envelope.ts'
import { isUuid } from '../../../platform/uuid.ts'
import type { FileKind } from '../../attachment/sniff.ts'
import { contentKeyOf, type OpenReport } from '../open-report.ts'
import type { CopyPage } from './run-sandbox.ts'

/** `coming`: the worker has still to look. `missing`: it was named, and is not here. */
export type FileState = 'coming' | 'clean' | 'kept' | 'refused' | 'missing'

export interface DeskFile {
  id: string
  name: string
  /** bytes */
  size: number
  state: FileState
  kind: FileKind | undefined
  /** Why there is no copy; a word of ours. */
  refusal: string | undefined
  pages: number
}

/** In the order in which they were told; those of the report first. */
export async function filesOf(tx: Tx, { id, content, letters }: OpenReport): Promise<DeskFile[]> {
  const named = [content, ...letters].flatMap(({ attachments }) => attachments)
  if (named.length === 0) return []
  const found = await sql<{
    id: string
    state: 'claimed' | 'clean' | 'kept' | 'refused'
    kind: FileKind | null
    refusal: string | null
    pages: number
  }>`
    select a.id, a.state, a.kind, a.refusal, (select count(*)::integer from reporting.attachment_copy c
      where c.municipality_id = a.municipality_id and c.attachment_id = a.id) as pages
    from reporting.attachment a where a.municipality_id = ${tx.municipalityId} and a.report_id = ${id}`.execute(tx.db)
  const rows = new Map(found.rows.map((row) => [row.id, row]))
  const once = named.filter((file, at) => named.findIndex((other) => other.id === file.id) === at)
  return once.map(({ id: fileId, name, size }) => {
    const row = rows.get(fileId)
    return {
      id: fileId,
      name,
      size,
      state: row ? (row.state === 'claimed' ? 'coming' : row.state) : 'missing',
      kind: row?.kind ?? undefined,
      refusal: row?.refusal ?? undefined,
      pages: row?.pages ?? 0,
    }
  })
}

/** @returns nothing when this report has no such page */
export async function openCopy(
  tx: Tx,
  { reportId, fileId, place }: { reportId: string; fileId: string; place: number },
): Promise<CopyPage | undefined> {
  if (!isUuid(fileId)) return undefined
  const found = await sql<{ media_type: CopyPage['mediaType']; bytes: Buffer }>`
    select c.media_type, c.bytes from reporting.attachment_copy c
    join reporting.attachment a on a.municipality_id = c.municipality_id and a.id = c.attachment_id
    where c.municipality_id = ${tx.municipalityId} and a.report_id = ${reportId} and a.id = ${fileId} and c.place = ${place}`.execute(
    tx.db,
  )
  const row = found.rows[0]
  if (!row) return undefined
  const { key } = await contentKeyOf(tx, reportId)
  return { mediaType: row.media_type, bytes: open(key, row.bytes, copyPlace(tx.municipalityId, fileId, place)) }
}

/** Under the key of the report: erasing the report erases them. */
export async function storeCopy(tx: Tx, reportId: string, fileId: string, pages: readonly CopyPage[]): Promise<void> {
  const { key } = await contentKeyOf(tx, reportId)
  for (const [place, { mediaType, bytes }] of pages.entries()) {
    await sql`insert into reporting.attachment_copy (municipality_id, attachment_id, place, media_type, bytes) values
      (${tx.municipalityId}, ${fileId}, ${place}, ${mediaType}, ${seal(key, bytes, copyPlace(tx.municipalityId, fileId, place))})`.execute(
      tx.db,
    )
  }
}

export const copyPlace = (municipalityId: string, fileId: string, place: number): Buffer =>
  placeBytes({ municipalityId, table: 'reporting.attachment_copy', row: `${fileId}|${place}`, column: 'bytes' })
