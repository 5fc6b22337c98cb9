// SPDX-License-Identifier: EUPL-1.2
/** How something on a case was written or decided before somebody changed it: kept under the key of its part, so that nobody's words go. */
import { sql } from 'kysely'
import type { Tx } from '../platform/database/transaction.ts'
import type { Instant } from '../time.ts'
import type { PartKind } from './parts/rules.ts'
import { openAt, sealAt } from './parts/sealed.ts'

export type VersionedKind = 'entry' | 'node' | 'duty'

interface Versioned {
  id: string
  caseId: string
  part: PartKind
  version: number
}

const at = (kind: VersionedKind, id: string, version: number) =>
  ({ table: 'casework.earlier_version', row: `${kind} ${id}`, column: 'content', version }) as const

export async function keepEarlier(
  tx: Tx,
  key: Buffer,
  kind: VersionedKind,
  { id, caseId, part, version }: Versioned,
  was: { content: unknown; by: string; at: Instant },
): Promise<void> {
  await sql`insert into casework.earlier_version (municipality_id, case_id, part, of_kind, of_id, version, content, written_by, written_at) values
    (${tx.municipalityId}, ${caseId}, ${part}, ${kind}, ${id}, ${version}, ${sealAt(tx, key, at(kind, id, version), was.content)},
      ${was.by}, ${was.at.toString()}::timestamptz)`.execute(tx.db)
}

export interface EarlierVersion {
  version: number
  content: unknown
  by: string
  at: Instant
}

/** The newest first. That the thing itself may be seen was asked before. */
export async function findEarlier(tx: Tx, key: Buffer, kind: VersionedKind, id: string): Promise<EarlierVersion[]> {
  const found = await sql<{ version: number; content: Buffer; written_by: string; written_at: Date }>`
    select version, content, written_by, written_at from casework.earlier_version
    where municipality_id = ${tx.municipalityId} and of_kind = ${kind} and of_id = ${id} order by version desc limit 50`.execute(
    tx.db,
  )
  return found.rows.map((row) => ({
    version: row.version,
    content: openAt(tx, key, at(kind, id, row.version), row.content),
    by: row.written_by,
    at: Temporal.Instant.fromEpochMilliseconds(row.written_at.getTime()),
  }))
}
