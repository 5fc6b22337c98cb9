// SPDX-License-Identifier: EUPL-1.2
/** The passkeys of people: public keys, so nothing of it opens anything by itself. At most two each: one to use, one in the drawer. */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Instant } from '../../time.ts'
import type { Tx } from '../database/transaction.ts'

export const mostPasskeys = 2

export interface Passkey {
  personId: string
  /** as the browser knows it, base64url */
  credentialId: string
  publicKey: Buffer
  /** how often it was used, by its own count; 0 for the many that do not count */
  counter: number
  madeAt: Instant
  lastUsedAt: Instant | undefined
}

interface PasskeyRow {
  person_id: string
  credential_id: Buffer
  public_key: Buffer
  counter: string
  made_at: Date
  last_used_at: Date | null
}

const hashOf = (credentialId: string): Buffer =>
  createHash('sha256').update(Buffer.from(credentialId, 'base64url')).digest()

/** Waits while another transaction uses it, so that its counter is compared once. */
export async function findPasskey(tx: Tx, credentialId: string): Promise<Passkey | undefined> {
  const { rows } = await sql<PasskeyRow>`
    select person_id, credential_id, public_key, counter, made_at, last_used_at from platform.passkey
    where municipality_id = ${tx.municipalityId} and credential_hash = ${hashOf(credentialId)} for update`.execute(
    tx.db,
  )
  return rows[0] && asPasskey(rows[0])
}

/** The oldest first. */
export async function findPasskeysOf(tx: Tx, personId: string): Promise<Passkey[]> {
  const { rows } = await sql<PasskeyRow>`
    select person_id, credential_id, public_key, counter, made_at, last_used_at from platform.passkey
    where municipality_id = ${tx.municipalityId} and person_id = ${personId} order by made_at, credential_hash`.execute(
    tx.db,
  )
  return rows.map(asPasskey)
}

/** @returns false when there are two already, or this one is known */
export async function addPasskey(
  tx: Tx,
  { personId, credentialId, publicKey, counter }: Pick<Passkey, 'personId' | 'credentialId' | 'publicKey' | 'counter'>,
): Promise<boolean> {
  // one after the other, so that two at once do not make three
  await sql`select pg_advisory_xact_lock(hashtextextended(${`passkey|${tx.municipalityId}|${personId}`}, 0))`.execute(
    tx.db,
  )
  if ((await findPasskeysOf(tx, personId)).length >= mostPasskeys) return false
  const { rows } = await sql`
    insert into platform.passkey (municipality_id, credential_hash, person_id, credential_id, public_key, counter, made_at)
    values (${tx.municipalityId}, ${hashOf(credentialId)}, ${personId}, ${Buffer.from(credentialId, 'base64url')}, ${publicKey},
      ${counter}, ${tx.now.toString()}::timestamptz) on conflict do nothing returning 1`.execute(tx.db)
  return rows.length > 0
}

export async function notePasskeyUsed(tx: Tx, credentialId: string, counter: number): Promise<void> {
  await sql`update platform.passkey set counter = ${counter}, last_used_at = ${tx.now.toString()}::timestamptz
    where municipality_id = ${tx.municipalityId} and credential_hash = ${hashOf(credentialId)}`.execute(tx.db)
}

/** @returns false when this person has no such passkey */
export async function removePasskey(tx: Tx, personId: string, credentialId: string): Promise<boolean> {
  const { rows } = await sql`delete from platform.passkey
    where municipality_id = ${tx.municipalityId} and person_id = ${personId} and credential_hash = ${hashOf(credentialId)}
    returning 1`.execute(tx.db)
  return rows.length > 0
}

const asPasskey = (row: PasskeyRow): Passkey => ({
  personId: row.person_id,
  credentialId: row.credential_id.toString('base64url'),
  publicKey: row.public_key,
  counter: Number(row.counter),
  madeAt: Temporal.Instant.fromEpochMilliseconds(row.made_at.getTime()),
  lastUsedAt: row.last_used_at ? Temporal.Instant.fromEpochMilliseconds(row.last_used_at.getTime()) : undefined,
})
