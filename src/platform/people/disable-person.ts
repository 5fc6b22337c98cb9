// SPDX-License-Identifier: EUPL-1.2
/** Lets somebody no longer in. Sessions end, and nobody mails them any more either: the address goes. Who it was stays: the trail names them. */
import { sql } from 'kysely'
import type { Tx } from '../database/transaction.ts'
import { endAllSessions } from './session.ts'

/** Idempotent: somebody who was disabled keeps the moment of the first time. */
export async function disablePerson(tx: Tx, id: string): Promise<'disabled' | 'already' | 'unknown'> {
  const found = await sql<{ disabled_at: Date | null }>`select disabled_at from platform.person
    where municipality_id = ${tx.municipalityId} and id = ${id} for update`.execute(tx.db)
  const person = found.rows[0]
  if (!person) return 'unknown'
  if (person.disabled_at) return 'already'
  await sql`update platform.person set disabled_at = ${tx.now.toString()}::timestamptz, email = null
    where municipality_id = ${tx.municipalityId} and id = ${id}`.execute(tx.db)
  await endAllSessions(tx, id)
  return 'disabled'
}

/** Whether there is such a person, and nobody closed the account. */
export async function mayComeIn(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql`select from platform.person
    where municipality_id = ${tx.municipalityId} and id = ${id} and disabled_at is null`.execute(tx.db)
  return rows.length > 0
}
