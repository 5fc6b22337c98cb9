// SPDX-License-Identifier: EUPL-1.2
/** Which account of the municipality's own service belongs to whom. Of the account a hash is kept, no name and no address. */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../database/transaction.ts'

/** An account as its own service knows it. */
export interface Subject {
  issuer: string
  subject: string
}

const hashOf = ({ issuer, subject }: Subject): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([issuer, subject]))
    .digest()

export async function findPersonOfAccount(tx: Tx, subject: Subject): Promise<string | undefined> {
  const { rows } = await sql<{ person_id: string }>`select person_id from platform.account
    where municipality_id = ${tx.municipalityId} and subject_hash = ${hashOf(subject)}`.execute(tx.db)
  return rows[0]?.person_id
}

/** Idempotent. @returns false when the account belongs to somebody else, or this person has another account */
export async function linkAccount(tx: Tx, personId: string, subject: Subject): Promise<boolean> {
  await sql`insert into platform.account (municipality_id, subject_hash, person_id, linked_at)
    values (${tx.municipalityId}, ${hashOf(subject)}, ${personId}, ${tx.now.toString()}::timestamptz) on conflict do nothing`.execute(
    tx.db,
  )
  return (await findPersonOfAccount(tx, subject)) === personId
}

export async function hasAccount(tx: Tx, personId: string): Promise<boolean> {
  const { rows } = await sql`select from platform.account
    where municipality_id = ${tx.municipalityId} and person_id = ${personId}`.execute(tx.db)
  return rows.length > 0
}

/** Notes a token that was accepted. @returns false when it was accepted before */
export async function isFirstUse(tx: Tx, token: string, until: Temporal.Instant): Promise<boolean> {
  const now = tx.now.toString()
  await sql`delete from platform.token_seen where municipality_id = ${tx.municipalityId} and until < ${now}::timestamptz`.execute(
    tx.db,
  )
  const { rows } = await sql`insert into platform.token_seen (municipality_id, token_hash, until)
    values (${tx.municipalityId}, ${createHash('sha256').update(token).digest()}, ${until.toString()}::timestamptz)
    on conflict do nothing returning 1`.execute(tx.db)
  return rows.length > 0
}
