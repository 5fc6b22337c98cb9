// SPDX-License-Identifier: EUPL-1.2
/**
 * Somebody on the way in. The browser keeps a random token, we keep its hash with what the answer must match; whoever comes back with
 * both halves is the browser that left. An attempt is taken once, so no answer works twice.
 */
import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../database/transaction.ts'

/** Long enough to find a telephone for a second factor. */
const openFor = { minutes: 10 }

export type AttemptKind = 'account' | 'passkey' | 'new-passkey' | 'invited'

export interface Attempt {
  kind: AttemptKind
  /** for whom, when an invitation or a session said so */
  personId?: string | undefined
  invitationHash?: Buffer | undefined
  /** random values that the answer must match */
  proof: Record<string, string>
}

interface AttemptRow {
  kind: AttemptKind
  person_id: string | null
  invitation_hash: Buffer | null
  proof: Record<string, string>
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

/** @returns the half that the browser keeps, 43 characters */
export async function beginAttempt(tx: Tx, { kind, personId, invitationHash, proof }: Attempt): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const now = tx.now.toString()
  await sql`delete from platform.sign_in_attempt where municipality_id = ${tx.municipalityId} and until < ${now}::timestamptz`.execute(
    tx.db,
  )
  await sql`insert into platform.sign_in_attempt (municipality_id, token_hash, kind, person_id, invitation_hash, proof, until)
    values (${tx.municipalityId}, ${hashOf(token)}, ${kind}, ${personId ?? null}, ${invitationHash ?? null}, ${JSON.stringify(proof)}::jsonb,
      ${tx.now.add(openFor).toString()}::timestamptz)`.execute(tx.db)
  return token
}

/** @returns nothing when there is none, it is of another kind, or it took too long */
export async function findAttempt(tx: Tx, token: string, kind: AttemptKind): Promise<Attempt | undefined> {
  const { rows } = await sql<AttemptRow>`
    select kind, person_id, invitation_hash, proof from platform.sign_in_attempt where ${holds(tx, token, kind)}`.execute(
    tx.db,
  )
  return rows[0] && asAttempt(rows[0])
}

/** As `findAttempt`, and nobody finds it again. */
export async function takeAttempt(tx: Tx, token: string, kind: AttemptKind): Promise<Attempt | undefined> {
  const { rows } = await sql<AttemptRow>`
    delete from platform.sign_in_attempt where ${holds(tx, token, kind)} returning kind, person_id, invitation_hash, proof`.execute(
    tx.db,
  )
  return rows[0] && asAttempt(rows[0])
}

const holds = (tx: Tx, token: string, kind: AttemptKind) => sql`
  municipality_id = ${tx.municipalityId} and token_hash = ${hashOf(token)} and kind = ${kind} and until > ${tx.now.toString()}::timestamptz`

const asAttempt = ({ kind, person_id, invitation_hash, proof }: AttemptRow): Attempt => ({
  kind,
  personId: person_id ?? undefined,
  invitationHash: invitation_hash ?? undefined,
  proof,
})
