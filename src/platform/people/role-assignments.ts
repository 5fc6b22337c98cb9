// SPDX-License-Identifier: EUPL-1.2
/**
 * The roles somebody has, from day to day. A role is never removed: it gets a last day, so that it stays known who could do what.
 * The days are those of the Netherlands; the last day counts.
 */
import { sql } from 'kysely'
import type { Role } from '../../access.ts'
import type { PlainDate } from '../../time.ts'
import type { Tx } from '../database/transaction.ts'

export interface RoleGiven {
  role: Role
  from: PlainDate
  until?: PlainDate | undefined
}

/** Takes the place of the same role from the same day that was withdrawn before it began. */
export async function giveRole(tx: Tx, personId: string, { role, from, until }: RoleGiven): Promise<void> {
  await sql`insert into platform.role_assignment as a (municipality_id, person_id, role, valid_from, valid_until)
    values (${tx.municipalityId}, ${personId}, ${role}, ${from.toString()}, ${until?.toString() ?? null})
    on conflict (municipality_id, person_id, role, valid_from) do update set valid_until = excluded.valid_until
    where a.valid_until < a.valid_from`.execute(tx.db)
}

/** @param until the last day that counts; the day before `from` when the role is withdrawn before it began */
export async function endRole(tx: Tx, personId: string, given: RoleGiven, until: PlainDate): Promise<void> {
  await sql`update platform.role_assignment set valid_until = ${until.toString()}
    where municipality_id = ${tx.municipalityId} and person_id = ${personId} and role = ${given.role}
      and valid_from = ${given.from.toString()}`.execute(tx.db)
}

/**
 * Changes to who may do what happen one after the other, so that each is decided on what holds after the one before it. Held until the
 * transaction ends.
 */
export async function lockRights(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`rights|${tx.municipalityId}`}, 0))`.execute(tx.db)
}
