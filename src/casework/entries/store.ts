// SPDX-License-Identifier: EUPL-1.2
/**
 * The SQL of what was written down on a case. An entry is changed by a new version; how it was before stays, under the same key. Whoever
 * changes one says which version he read, so that two people never write over each other.
 */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import * as z from 'zod'
import type { Tx } from '../../platform/database/transaction.ts'
import { NotVisible } from '../../platform/web/outcome.ts'
import { isUuid } from '../../platform/uuid.ts'
import { plainDate, type Instant, type PlainDate } from '../../time.ts'
import { keepEarlier } from '../earlier-versions.ts'
import type { PartKind } from '../parts/rules.ts'
import { openAt, sealAt } from '../parts/sealed.ts'
import { keyOf, type Part } from '../parts/store.ts'
import { seesItem, type Sight } from '../parts/visible-part.ts'
import type { EntryKind } from './rules.ts'

export interface Entry {
  id: string
  caseId: string
  part: PartKind
  kind: EntryKind
  happenedOn: PlainDate
  happenedTime: string | undefined
  text: string
  version: number
  writtenBy: string
  writtenAt: Instant
  changed: { by: string; at: Instant } | undefined
}

interface Row {
  id: string
  case_id: string
  part: PartKind
  kind: EntryKind
  happened_on: string
  happened_time: string | null
  content: Buffer
  version: number
  written_by: string
  written_at: Date
  changed_by: string | null
  changed_at: Date | null
}

const columns = sql`i.id, i.case_id, i.part, i.kind, i.happened_on::text, i.happened_time, i.content, i.version, i.written_by, i.written_at,
  i.changed_by, i.changed_at`

const at = (row: string, version: number) => ({ table: 'casework.entry', row, column: 'content', version }) as const

export type Written = Pick<Entry, 'kind' | 'happenedOn' | 'happenedTime' | 'text'>

export async function insertEntry(tx: Tx, part: Part, by: string, written: Written): Promise<string> {
  const id = randomUUID()
  await sql`insert into casework.entry (municipality_id, id, case_id, part, kind, happened_on, happened_time, content, written_by, written_at) values
    (${tx.municipalityId}, ${id}, ${part.caseId}, ${part.kind}, ${written.kind}, ${written.happenedOn.toString()}::date,
      ${written.happenedTime ?? null}, ${sealAt(tx, await keyOf(tx, part), at(id, 1), written.text)}, ${by}, ${tx.now.toString()}::timestamptz)`.execute(
    tx.db,
  )
  return id
}

/** Of these parts, the last that happened first. @param parts as they were found to be visible */
export async function findEntries(tx: Tx, parts: readonly Part[], atMost = 500): Promise<Entry[]> {
  const [first] = parts
  if (!first) return []
  const found = await sql<Row>`select ${columns} from casework.entry i
    where i.municipality_id = ${tx.municipalityId} and i.case_id = ${first.caseId} and i.part = any(${parts.map(({ kind }) => kind)}::text[])
    order by i.happened_on desc, i.happened_time desc nulls last, i.written_at desc, i.id limit ${atMost}`.execute(
    tx.db,
  )
  const keys = await tx.keys.dataKeys(
    tx,
    parts.map(({ keyId }) => keyId),
  )
  return found.rows.flatMap((row) => {
    const part = parts.find(({ kind }) => kind === row.part)
    const key = part && keys.get(part.keyId)
    return key ? [entryOf(tx, key.key, row)] : []
  })
}

/** These of one part, as it was found to be visible. */
export async function findEntriesById(tx: Tx, part: Part, ids: readonly string[]): Promise<Entry[]> {
  const found = await sql<Row>`select ${columns} from casework.entry i where i.municipality_id = ${tx.municipalityId}
    and i.case_id = ${part.caseId} and i.part = ${part.kind} and i.id = any(${[...ids]}::uuid[])`.execute(tx.db)
  const key = await keyOf(tx, part)
  return found.rows.map((row) => entryOf(tx, key, row))
}

/** @throws NotVisible */
export async function getVisibleEntry(
  tx: Tx,
  sight: Sight,
  caseId: string,
  id: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<Entry> {
  if (!isUuid(id)) throw new NotVisible('no entry by this name')
  const found = await sql<Row & { key_id: string }>`select ${columns},
      (select p.key_id from casework.part p where p.municipality_id = i.municipality_id and p.case_id = i.case_id and p.kind = i.part) as key_id
    from casework.entry i where ${seesItem(tx, sight)} and i.case_id = ${caseId} and i.id = ${id} ${lock ? sql`for update of i` : sql``}`.execute(
    tx.db,
  )
  const row = found.rows[0]
  if (!row) throw new NotVisible('no entry by this name')
  return entryOf(tx, await keyOf(tx, { keyId: row.key_id }), row)
}

/** The entry was locked and is of the version that was read. */
export async function changeEntry(tx: Tx, part: Part, before: Entry, by: string, written: Written): Promise<void> {
  const key = await keyOf(tx, part)
  await keepEarlier(tx, key, 'entry', before, {
    content: {
      kind: before.kind,
      on: before.happenedOn.toString(),
      time: before.happenedTime ?? null,
      text: before.text,
    },
    by: before.changed?.by ?? before.writtenBy,
    at: before.changed?.at ?? before.writtenAt,
  })
  const version = before.version + 1
  await sql`update casework.entry set kind = ${written.kind}, happened_on = ${written.happenedOn.toString()}::date,
      happened_time = ${written.happenedTime ?? null}, content = ${sealAt(tx, key, at(before.id, version), written.text)}, version = ${version},
      changed_by = ${by}, changed_at = ${tx.now.toString()}::timestamptz
    where municipality_id = ${tx.municipalityId} and id = ${before.id}`.execute(tx.db)
}

const instantOf = (moment: Date): Instant => Temporal.Instant.fromEpochMilliseconds(moment.getTime())

const entryOf = (tx: Tx, key: Buffer, row: Row): Entry => ({
  id: row.id,
  caseId: row.case_id,
  part: row.part,
  kind: row.kind,
  happenedOn: plainDate(row.happened_on),
  happenedTime: row.happened_time ?? undefined,
  text: z.string().parse(openAt(tx, key, at(row.id, row.version), row.content)),
  version: row.version,
  writtenBy: row.written_by,
  writtenAt: instantOf(row.written_at),
  changed: row.changed_by && row.changed_at ? { by: row.changed_by, at: instantOf(row.changed_at) } : undefined,
})
