// SPDX-License-Identifier: EUPL-1.2
/**
 * How everything of care is kept: sheets about one person, each change a row of its own, sealed under the key of the part. Nothing is written
 * over: who changes a sheet says which version he read, and the database takes one next version only.
 */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type * as z from 'zod'
import { keyOf, openAt, sealAt } from '../casework/index.ts'
import type { Tx } from '../platform/database/transaction.ts'
import { isUuid } from '../platform/uuid.ts'
import type { Instant } from '../time.ts'
import type { OnPerson } from './on-person.ts'

export type SheetKind = 'needs' | 'plan' | 'consent' | 'shelter' | 'registration'

/** One kind of sheet: how it is called and what it holds. */
export interface Form<T> {
  kind: SheetKind
  content: z.ZodType<T>
}

export interface Sheet<T> {
  id: string
  version: number
  content: T
  by: string
  at: Instant
}

interface Row {
  id: string
  version: number
  content: Buffer
  written_by: string
  written_at: Date
}

const place = (id: string, version: number) => ({ table: 'care.sheet', row: id, column: 'content', version }) as const

/** As they are now, the one that was begun last first. */
export async function findSheets<T>(tx: Tx, on: OnPerson, form: Form<T>): Promise<Sheet<T>[]> {
  const latest = new Map<string, Sheet<T>>()
  for (const sheet of await findVersions(tx, on, form)) if (!latest.has(sheet.id)) latest.set(sheet.id, sheet)
  return [...latest.values()]
}

/** Of a kind of which a person has one. */
export const findSheet = async <T>(tx: Tx, on: OnPerson, form: Form<T>): Promise<Sheet<T> | undefined> =>
  (await findSheets(tx, on, form))[0]

export const findSheetById = async <T>(
  tx: Tx,
  on: OnPerson,
  form: Form<T>,
  id: string,
): Promise<Sheet<T> | undefined> => {
  if (!isUuid(id)) return undefined
  return (await findSheets(tx, on, form)).find((sheet) => sheet.id === id)
}

/** All versions of all sheets of this kind, the newest version of each first. */
export async function findVersions<T>(tx: Tx, { node, part }: OnPerson, form: Form<T>): Promise<Sheet<T>[]> {
  const found = await sql<Row>`select s.id, s.version, s.content, s.written_by, s.written_at from care.sheet s
    join care.sheet first on first.municipality_id = s.municipality_id and first.id = s.id and first.version = 1
    where s.municipality_id = ${tx.municipalityId} and s.node_id = ${node.id} and s.part = ${part.kind} and s.kind = ${form.kind}
    order by first.written_at desc, s.id, s.version desc limit 500`.execute(tx.db)
  const key = await keyOf(tx, part)
  return found.rows.map((row) => ({
    id: row.id,
    version: row.version,
    content: form.content.parse(openAt(tx, key, place(row.id, row.version), row.content)),
    by: row.written_by,
    at: Temporal.Instant.fromEpochMilliseconds(row.written_at.getTime()),
  }))
}

/**
 * @param before the sheet as it was read; none for a new one
 * @returns the name of the sheet, or nothing when somebody was first
 */
export async function writeSheet<T>(
  tx: Tx,
  { node, part }: OnPerson,
  form: Form<T>,
  by: string,
  content: T,
  before?: { id: string; version: number },
): Promise<string | undefined> {
  const id = before?.id ?? randomUUID()
  const version = (before?.version ?? 0) + 1
  const sealed = sealAt(tx, await keyOf(tx, part), place(id, version), content)
  const written = await sql`insert into care.sheet
      (municipality_id, id, version, case_id, part, node_id, kind, content, written_by, written_at) values
    (${tx.municipalityId}, ${id}, ${version}, ${part.caseId}, ${part.kind}, ${node.id}, ${form.kind}, ${sealed}, ${by},
      ${tx.now.toString()}::timestamptz) on conflict do nothing returning id`.execute(tx.db)
  return written.rows.length > 0 ? id : undefined
}
