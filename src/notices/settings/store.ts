// SPDX-License-Identifier: EUPL-1.2
/** The SQL of what somebody chose; without a row the usual choice holds. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import { usualDayParts, type DayPart } from '../day-parts.ts'

export interface Preference {
  dayParts: readonly DayPart[]
  acute: boolean
}

export async function preferenceOf(tx: Tx, personId: string): Promise<Preference> {
  const found = await sql<Preference>`select day_parts as "dayParts", acute from notices.preference
    where municipality_id = ${tx.municipalityId} and person_id = ${personId}`.execute(tx.db)
  return found.rows[0] ?? { dayParts: usualDayParts, acute: true }
}

export async function storePreference(tx: Tx, personId: string, { dayParts, acute }: Preference): Promise<void> {
  await sql`insert into notices.preference (municipality_id, person_id, day_parts, acute)
    values (${tx.municipalityId}, ${personId}, ${[...dayParts]}::text[], ${acute})
    on conflict (municipality_id, person_id) do update set day_parts = excluded.day_parts, acute = excluded.acute`.execute(
    tx.db,
  )
}
