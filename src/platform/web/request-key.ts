// SPDX-License-Identifier: EUPL-1.2
/** Writing twice equals writing once: each form carries a key; the first post with it does the deed, a second is sent to where the first went. */
import { sql } from 'kysely'
import type { Tx } from '../database/transaction.ts'

/**
 * Claims the key for this transaction; waits while another transaction holds it.
 * @returns where the first post with this key went, or nothing when this is the first
 */
export async function claimRequestKey(tx: Tx, key: string, personId: string): Promise<string | undefined> {
  const claimed = await sql`insert into platform.request (municipality_id, key, person_id, sent_to)
    values (${tx.municipalityId}, ${key}, ${personId}, '') on conflict do nothing returning key`.execute(tx.db)
  if (claimed.rows.length > 0) return undefined
  const first = await sql<{ sent_to: string }>`
    select sent_to from platform.request where municipality_id = ${tx.municipalityId} and key = ${key} and person_id = ${personId}`.execute(
    tx.db,
  )
  return first.rows[0]?.sent_to ?? '/'
}

export async function noteWhereItWent(tx: Tx, key: string, sentTo: string): Promise<void> {
  await sql`update platform.request set sent_to = ${sentTo} where municipality_id = ${tx.municipalityId} and key = ${key}`.execute(
    tx.db,
  )
}
