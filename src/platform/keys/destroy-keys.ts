// SPDX-License-Identifier: EUPL-1.2
/** Destroys data keys, so that nothing that was sealed under them is ever opened again; a backup holds them until it is overwritten (decision 0021). */
import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../database/transaction.ts'

/**
 * Idempotent. Only the worker may.
 * @param which ids, or a question that gives one column of them
 * @returns how many were there still
 */
export async function destroyDataKeys(tx: Tx, which: readonly string[] | RawBuilder<unknown>): Promise<number> {
  const chosen = 'execute' in which ? sql`id in (${which})` : sql`id = any(${[...which]}::uuid[])`
  const gone = await sql`update keys.data_key set wrapped_key = null, destroyed_at = ${tx.now.toString()}::timestamptz
    where municipality_id = ${tx.municipalityId} and wrapped_key is not null and ${chosen} returning id`.execute(tx.db)
  return gone.rows.length
}
