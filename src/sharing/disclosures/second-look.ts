// SPDX-License-Identifier: EUPL-1.2
/** The SQL of what the municipality chose: when somebody else looks before something leaves. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import type { SecondLook } from './rules.ts'

export async function findSecondLook(tx: Tx): Promise<SecondLook> {
  const found = await sql<{ second_look: SecondLook }>`select second_look from sharing.choice
    where municipality_id = ${tx.municipalityId}`.execute(tx.db)
  return found.rows[0]?.second_look ?? 'never'
}

export async function setSecondLook(tx: Tx, wanted: SecondLook, by: string): Promise<void> {
  await sql`insert into sharing.choice (municipality_id, second_look, chosen_by, chosen_at) values
    (${tx.municipalityId}, ${wanted}, ${by}, ${tx.now.toString()}::timestamptz)
    on conflict (municipality_id) do update set second_look = excluded.second_look, chosen_by = excluded.chosen_by, chosen_at = excluded.chosen_at`.execute(
    tx.db,
  )
}
