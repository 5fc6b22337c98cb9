// SPDX-License-Identifier: EUPL-1.2
/** The SQL of terms as the archivist approved them. Nothing is written over: a change is a next version, and what was destroyed names its own. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import { plainDate, type PlainDate } from '../../time.ts'
import type { KeepTerm, RecordType } from './rules.ts'

export interface ApprovedTerm extends KeepTerm {
  record: RecordType
  version: number
  source: string
  by: string
  on: PlainDate
}

interface Row {
  record: RecordType
  version: number
  unit: KeepTerm['unit']
  count: number
  source: string
  approved_by: string
  approved_on: string
}

const columns = sql`record, version, unit, count, source, approved_by, approved_on::text`

/** As they are now; a record without one waits for the archivist. */
export async function findTerms(tx: Tx): Promise<Map<RecordType, ApprovedTerm>> {
  const found = await sql<Row>`select distinct on (record) ${columns} from casework.retention_term
    where municipality_id = ${tx.municipalityId} order by record, version desc`.execute(tx.db)
  return new Map(found.rows.map((row) => [row.record, termOf(row)]))
}

/** The one that a destruction was asked on. */
export async function findTermVersion(tx: Tx, record: RecordType, version: number): Promise<ApprovedTerm | undefined> {
  const found = await sql<Row>`select ${columns} from casework.retention_term
    where municipality_id = ${tx.municipalityId} and record = ${record} and version = ${version}`.execute(tx.db)
  return found.rows.map(termOf)[0]
}

/** @param after the version that was read; 0: there was none @returns whether nobody was first */
export async function insertTerm(
  tx: Tx,
  { record, unit, count, source, by, on }: Omit<ApprovedTerm, 'version'>,
  after: number,
): Promise<boolean> {
  const added = await sql`insert into casework.retention_term
      (municipality_id, record, version, unit, count, source, approved_by, approved_on)
    select ${tx.municipalityId}::uuid, ${record}, ${after + 1}::integer, ${unit}, ${count}::integer, ${source}, ${by}::uuid, ${on.toString()}::date
    where coalesce((select max(version) from casework.retention_term
      where municipality_id = ${tx.municipalityId} and record = ${record}), 0) = ${after}
    on conflict do nothing returning version`.execute(tx.db)
  return added.rows.length > 0
}

const termOf = (row: Row): ApprovedTerm => ({
  record: row.record,
  version: row.version,
  unit: row.unit,
  count: row.count,
  source: row.source,
  by: row.approved_by,
  on: plainDate(row.approved_on),
})
