// SPDX-License-Identifier: EUPL-1.2
/**
 * The telephone of the piket: who the municipality named to act on direct danger, also at night. Shown beside an acute report, so that
 * whoever reads it does not look for a number. A function's number, not a person's.
 */
import { sql } from 'kysely'
import * as z from 'zod'
import type { Tx } from '../platform/database/transaction.ts'

/** In `platform.setting`. */
export const piketPhoneName = 'piketPhone'

/** As it is said: digits, with signs people put between them. */
export const piketPhone = z
  .string()
  .trim()
  .max(40)
  .regex(/^\+?[\d ()-]{3,}$/)

/** @returns nothing when there is none */
export async function findPiketPhone(tx: Tx): Promise<string | undefined> {
  const found = await sql<{ value: unknown }>`
    select value from platform.setting where municipality_id = ${tx.municipalityId} and name = ${piketPhoneName}`.execute(
    tx.db,
  )
  return piketPhone.safeParse(found.rows[0]?.value).data
}

/** @returns whether it was another one before */
export async function setPiketPhone(tx: Tx, phone: string): Promise<boolean> {
  const changed = await sql`insert into platform.setting as s (municipality_id, name, value)
    values (${tx.municipalityId}, ${piketPhoneName}, ${JSON.stringify(phone)}::jsonb)
    on conflict (municipality_id, name) do update set value = excluded.value where s.value <> excluded.value returning name`.execute(
    tx.db,
  )
  return changed.rows.length > 0
}
