// SPDX-License-Identifier: EUPL-1.2
/**
 * Writes a line of the audit trail, in the transaction of the deed it tells about: no deed without its line (M-60).
 * Lines hold who, what, which thing and why; never content. A reason in somebody's own words comes sealed.
 */
import { sql } from 'kysely'
import type { Tx } from '../database/transaction.ts'
import type { Sealed } from '../sealing/envelope.ts'

export interface AuditLine {
  /** The person; absent for the worker. */
  actor?: string | undefined
  /** Named `thing.what-happened`, for example `report.taken`. */
  action: string
  object?: { kind: 'report' | 'case' | 'message' | 'person'; id: string } | undefined
  result?: 'done' | 'denied' | 'refused'
  /** Numbers and names of fields; never a text that somebody typed. */
  details?: Record<string, number | string | boolean | readonly string[]> | undefined
  reason?: Sealed | undefined
}

export async function writeAuditLine(tx: Tx, line: AuditLine): Promise<void> {
  await sql`select audit.append(${tx.now.toString()}::timestamptz, ${line.actor ?? null}::uuid, ${line.action},
    ${line.object?.kind ?? null}, ${line.object?.id ?? null}::uuid, ${line.result ?? 'done'}, ${tx.origin}, ${tx.purpose},
    ${JSON.stringify(line.details ?? {})}::jsonb, ${line.reason ?? null}::bytea)`.execute(tx.db)
}
