// SPDX-License-Identifier: EUPL-1.2
/** A file that came in becomes a document on a part, and the worker is to look at it: the same for who works here and for what comes from outside. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import { schedule } from '../../platform/jobs.ts'
import { holdsBsn } from '../../identifiers/bsn.ts'
import type { AddedFile, FileKind } from '../../reporting/index.ts'
import { dateOf } from '../../time.ts'
import type { Part } from '../parts/store.ts'
import type { DocumentKind } from './rules.ts'
import { insertDocument, type NewDocument } from './store.ts'
import { cleanDocumentTask } from './tasks.ts'
import { words } from './words.nl.ts'

type OfPart = Pick<Part, 'caseId' | 'kind'>

/** @param by nothing when it came from outside @returns whether the file was still there */
export async function keepDocument(tx: Tx, part: OfPart, by: string | undefined, made: NewDocument): Promise<boolean> {
  if (!(await insertDocument(tx, part, by, made))) return false
  const { id } = made.file
  await schedule(tx, {
    task: cleanDocumentTask,
    payload: { documentId: id },
    on: 'atOnce',
    key: `document:${id}`,
  })
  return true
}

const kindOf = (kind: FileKind): DocumentKind =>
  kind === 'mail' ? 'message' : ['jpeg', 'png', 'webp', 'heic'].includes(kind) ? 'photo' : 'other'

/** Of whoever has no account here; somebody on the part gives it a better title. @returns whether the file was still there */
export const keepFromOutside = (
  tx: Tx,
  part: OfPart,
  { file, from }: { file: AddedFile; from: string },
): Promise<boolean> =>
  keepDocument(tx, part, undefined, {
    kind: kindOf(file.kind),
    datedOn: dateOf(tx.now),
    title: holdsBsn(file.name) ? words.fromOutside : file.name,
    note: '',
    from,
    file,
  })

/** Nothing is added to what was closed. */
export async function takesDocuments(tx: Tx, { caseId, kind }: OfPart): Promise<boolean> {
  const open = await sql`select from casework.part p
    join casework.trafficking_case c on c.municipality_id = p.municipality_id and c.id = p.case_id
    where p.municipality_id = ${tx.municipalityId} and p.case_id = ${caseId} and p.kind = ${kind}
      and p.closed_at is null and p.destroyed_at is null and c.status <> 'closed'`.execute(tx.db)
  return open.rows.length > 0
}
