// SPDX-License-Identifier: EUPL-1.2
/** Who works here: names (sealed at rest) and the roles that hold on a day. */
import { sql } from 'kysely'
import { roles, type Role } from '../../access.ts'
import type { PlainDate } from '../../time.ts'
import type { Tx } from '../database/transaction.ts'
import { open } from '../sealing/envelope.ts'
import { namePlace } from './add-person.ts'

/** The names of these people; who is not of this municipality is left out. */
export async function namesOf(tx: Tx, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  const found = await sql<{ id: string; name: Buffer; name_key: string }>`
    select id, name, name_key from platform.person where municipality_id = ${tx.municipalityId} and id = any(${wanted}::uuid[])`.execute(
    tx.db,
  )
  const keys = await tx.keys.dataKeys(
    tx,
    found.rows.map((row) => row.name_key),
  )
  return new Map(
    found.rows.flatMap((row) => {
      const key = keys.get(row.name_key)
      return key ? [[row.id, open(key.key, row.name, namePlace(tx.municipalityId, row.id)).toString()]] : []
    }),
  )
}

/** The roles somebody has on this day; none when the account is disabled. */
export async function rolesOf(tx: Tx, personId: string, today: PlainDate): Promise<Role[]> {
  const found = await sql<{ role: string }>`
    select a.role from platform.role_assignment a join platform.person p using (municipality_id)
    where a.municipality_id = ${tx.municipalityId} and a.person_id = ${personId} and p.id = a.person_id and p.disabled_at is null
      and a.valid_from <= ${today.toString()}::date and (a.valid_until is null or a.valid_until >= ${today.toString()}::date)`.execute(
    tx.db,
  )
  return roles.filter((role) => found.rows.some((row) => row.role === role))
}
