// SPDX-License-Identifier: EUPL-1.2
/**
 * The SQL of documents on a part of a case. Each is under a data key of its own, so that one can be destroyed while the part stays; why it
 * was taken away, and why somebody took the original, are under the key of the part.
 */
import { sql } from 'kysely'
import * as z from 'zod'
import type { Tx } from '../../platform/database/transaction.ts'
import { isUuid } from '../../platform/uuid.ts'
import { NotVisible } from '../../platform/web/outcome.ts'
import { moveFile, type AddedFile, type FileKind } from '../../reporting/index.ts'
import { plainDate, type Instant, type PlainDate } from '../../time.ts'
import type { PartKind } from '../parts/rules.ts'
import { openAt, sealAt } from '../parts/sealed.ts'
import { keyOf, type Part } from '../parts/store.ts'
import { seesItem, type Sight } from '../parts/visible-part.ts'
import type { DocumentKind, DocumentState } from './rules.ts'

export const documentContent = z.object({
  title: z.string(),
  note: z.string(),
  name: z.string(),
  /** bytes */
  size: z.number(),
  /** of the file itself, base64url */
  fileKey: z.string(),
  /** whoever it came from, when nobody here added it */
  from: z.string().optional(),
})
export type DocumentContent = z.infer<typeof documentContent>

export interface CaseDocument {
  id: string
  caseId: string
  part: PartKind
  kind: DocumentKind
  datedOn: PlainDate
  /** nothing: it came from outside */
  addedBy: string | undefined
  addedAt: Instant
  state: DocumentState
  fileKind: FileKind | undefined
  refusal: string | undefined
  /** of the clean copy */
  pages: number
  /** nothing once it was taken away */
  content: Omit<DocumentContent, 'fileKey'> | undefined
  removed: { by: string; at: Instant; reason: string } | undefined
}

interface Row {
  id: string
  case_id: string
  part: PartKind
  kind: DocumentKind
  dated_on: string
  added_by: string | null
  added_at: Date
  key_id: string
  content: Buffer
  state: DocumentState
  file_kind: FileKind | null
  refusal: string | null
  pages: number
  removed_by: string | null
  removed_at: Date | null
  reason: Buffer | null
}

const columns = sql`i.id, i.case_id, i.part, i.kind, i.dated_on::text, i.added_by, i.added_at, i.key_id, i.content, i.state, i.file_kind, i.refusal,
  (select count(*)::integer from casework.document_copy c where c.municipality_id = i.municipality_id and c.document_id = i.id) as pages,
  i.removed_by, i.removed_at, i.reason`

export const documentPlace = (row: string, column: 'content' | 'reason') =>
  ({ table: 'casework.document', row, column }) as const

export interface NewDocument {
  kind: DocumentKind
  datedOn: PlainDate
  title: string
  note: string
  /** whoever it came from, when nobody here added it */
  from?: string
  file: AddedFile
}

/** The file moves out of the form. @param by nothing when it came from outside @returns whether it was still there */
export async function insertDocument(
  tx: Tx,
  part: Pick<Part, 'caseId' | 'kind'>,
  by: string | undefined,
  made: NewDocument,
): Promise<boolean> {
  const { id, name, size, key: fileKey } = made.file
  const key = await tx.keys.newDataKey(tx, 'case-document')
  const content: DocumentContent = { title: made.title, note: made.note, name, size, fileKey, from: made.from }
  const moved = await moveFile(tx, made.file, {
    begin: async (parts) => {
      await sql`insert into casework.document (municipality_id, id, case_id, part, kind, dated_on, added_by, added_at, key_id, content, parts) values
        (${tx.municipalityId}, ${id}, ${part.caseId}, ${part.kind}, ${made.kind}, ${made.datedOn.toString()}::date, ${by ?? null},
          ${tx.now.toString()}::timestamptz, ${key.id}, ${sealAt(tx, key.key, documentPlace(id, 'content'), content)}, ${parts})`.execute(
        tx.db,
      )
    },
    part: async (at, sealed) => {
      await sql`insert into casework.document_piece (municipality_id, document_id, place, bytes) values
        (${tx.municipalityId}, ${id}, ${at}, ${sealed})`.execute(tx.db)
    },
  })
  return moved !== undefined
}

/**
 * Of these parts, the last day first; what was taken away too. @param parts as they were found to be visible
 * @param only when it is about a few of them
 */
export async function findDocuments(
  tx: Tx,
  parts: readonly Part[],
  atMost = 500,
  only?: readonly string[],
): Promise<CaseDocument[]> {
  const [first] = parts
  if (!first) return []
  const found = await sql<Row>`select ${columns} from casework.document i
    where i.municipality_id = ${tx.municipalityId} and i.case_id = ${first.caseId} and i.part = any(${parts.map(({ kind }) => kind)}::text[])
      ${only ? sql`and i.id = any(${[...only]}::uuid[])` : sql``}
    order by i.dated_on desc, i.added_at desc, i.id limit ${atMost}`.execute(tx.db)
  if (found.rows.length === 0) return []
  const keys = await tx.keys.dataKeys(tx, [
    ...parts.map(({ keyId }) => keyId),
    ...found.rows.map(({ key_id }) => key_id),
  ])
  return found.rows.flatMap((row) => {
    const part = parts.find(({ kind }) => kind === row.part)
    const partKey = part && keys.get(part.keyId)?.key
    return partKey ? [documentOf(tx, row, { own: keys.get(row.key_id)?.key, part: partKey })] : []
  })
}

/** @throws NotVisible */
export async function getVisibleDocument(
  tx: Tx,
  sight: Sight,
  caseId: string,
  id: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<CaseDocument> {
  if (!isUuid(id)) throw new NotVisible('no document by this name')
  const found = await sql<Row & { part_key_id: string }>`select ${columns},
      (select p.key_id from casework.part p where p.municipality_id = i.municipality_id and p.case_id = i.case_id and p.kind = i.part) as part_key_id
    from casework.document i where ${seesItem(tx, sight)} and i.case_id = ${caseId} and i.id = ${id} ${lock ? sql`for update of i` : sql``}`.execute(
    tx.db,
  )
  const row = found.rows[0]
  if (!row) throw new NotVisible('no document by this name')
  const keys = await tx.keys.dataKeys(tx, [row.key_id])
  return documentOf(tx, row, { own: keys.get(row.key_id)?.key, part: await keyOf(tx, { keyId: row.part_key_id }) })
}

/** From here nobody sees what it was. The document is locked and was not removed before; the worker destroys its key. */
export async function markRemoved(
  tx: Tx,
  part: Part,
  id: string,
  { by, reason }: { by: string; reason: string },
): Promise<void> {
  await sql`update casework.document set state = 'removed', removed_by = ${by}, removed_at = ${tx.now.toString()}::timestamptz,
      reason = ${sealAt(tx, await keyOf(tx, part), documentPlace(id, 'reason'), reason)}
    where municipality_id = ${tx.municipalityId} and id = ${id}`.execute(tx.db)
}

/** Which of these were taken away, so that who shared them hears it. */
export async function findRemoved(tx: Tx, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return []
  const found = await sql<{ id: string }>`select id from casework.document
    where municipality_id = ${tx.municipalityId} and id = any(${ids}::uuid[]) and state = 'removed'`.execute(tx.db)
  return found.rows.map(({ id }) => id)
}

/** Somebody said why nothing of this part may go now. */
export async function isPartHeld(tx: Tx, { caseId, kind }: Part): Promise<boolean> {
  const held = await sql`select from casework.hold where municipality_id = ${tx.municipalityId}
    and case_id = ${caseId} and part = ${kind} and lifted_at is null limit 1`.execute(tx.db)
  return held.rows.length > 0
}

/** What the document says of its file, for who opens it. @throws CannotOpen */
export const openContent = (tx: Tx, key: Buffer, id: string, sealed: Buffer): DocumentContent =>
  documentContent.parse(openAt(tx, key, documentPlace(id, 'content'), sealed))

const instantOf = (moment: Date): Instant => Temporal.Instant.fromEpochMilliseconds(moment.getTime())

/** @param keys own: nothing when it was destroyed */
function documentOf(tx: Tx, row: Row, keys: { own: Buffer | undefined; part: Buffer }): CaseDocument {
  const isRemoved = row.state === 'removed'
  return {
    id: row.id,
    caseId: row.case_id,
    part: row.part,
    kind: row.kind,
    datedOn: plainDate(row.dated_on),
    addedBy: row.added_by ?? undefined,
    addedAt: instantOf(row.added_at),
    state: row.state,
    fileKind: row.file_kind ?? undefined,
    refusal: row.refusal ?? undefined,
    pages: isRemoved ? 0 : row.pages,
    content: isRemoved || !keys.own ? undefined : openContent(tx, keys.own, row.id, row.content),
    removed:
      row.removed_by && row.removed_at && row.reason
        ? {
            by: row.removed_by,
            at: instantOf(row.removed_at),
            reason: z.string().parse(openAt(tx, keys.part, documentPlace(row.id, 'reason'), row.reason)),
          }
        : undefined,
  }
}
