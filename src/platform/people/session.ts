// SPDX-License-Identifier: EUPL-1.2
/**
 * Sessions: a random token in the person's cookie, its hash in the database (M-38). The cookie also names the municipality, so that
 * the question runs behind the wall of row security like any other. A session ends when idle, when old, or at once on request; and when
 * the clock was put back, because nobody can tell any more how long it was idle.
 */
import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Instant } from '../../time.ts'
import type { Tx } from '../database/transaction.ts'
import { isUuid } from '../uuid.ts'

export const idle = { minutes: 15 }
export const longest = { hours: 10 }
/** Writing at each click would be a waste; this is precise enough for an idle limit of a quarter of an hour. */
const noteEvery = { minutes: 1 }

/** Less is taken for two machines whose clocks differ; the usual play between computers that trust each other (RFC 4120, 7.5.1 clock skew). */
const putBack = { minutes: 5 }

export interface SessionTicket {
  municipalityId: string
  token: string
}

/** @returns nothing when the cookie is not one of ours */
export function readTicket(cookie: string | undefined): SessionTicket | undefined {
  const [municipalityId, token] = cookie?.split('.') ?? []
  if (!municipalityId || !token || !isUuid(municipalityId) || !/^[\w-]{43}$/.test(token)) return undefined
  return { municipalityId, token }
}

export const writeTicket = ({ municipalityId, token }: SessionTicket): string => `${municipalityId}.${token}`

/** Proves that a form was made for this session; cannot be turned back into the token. */
export const csrfOf = (token: string): string => createHash('sha256').update(`csrf|${token}`).digest('base64url')

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

/** @returns a fresh ticket; never reuses one from before sign-in */
export async function startSession(tx: Tx, personId: string): Promise<SessionTicket> {
  const token = randomBytes(32).toString('base64url')
  const now = tx.now.toString()
  await sql`insert into platform.session (municipality_id, token_hash, person_id, started_at, last_seen_at)
    values (${tx.municipalityId}, ${hashOf(token)}, ${personId}, ${now}::timestamptz, ${now}::timestamptz)`.execute(
    tx.db,
  )
  return { municipalityId: tx.municipalityId, token }
}

/** @returns the person of a session that still holds, and notes that it is used */
export async function findSession(tx: Tx, token: string): Promise<string | undefined> {
  await endSessionFromTheFuture(tx, token)
  const found = await sql<{ person_id: string; last_seen_at: Date }>`
    select person_id, last_seen_at from platform.session
    where municipality_id = ${tx.municipalityId} and token_hash = ${hashOf(token)} and ended_at is null
      and started_at > ${tx.now.subtract(longest).toString()}::timestamptz
      and last_seen_at > ${tx.now.subtract(idle).toString()}::timestamptz`.execute(tx.db)
  const session = found.rows[0]
  if (!session) return undefined
  if (isLongAgo(session.last_seen_at, tx.now)) {
    await sql`update platform.session set last_seen_at = ${tx.now.toString()}::timestamptz
      where municipality_id = ${tx.municipalityId} and token_hash = ${hashOf(token)}`.execute(tx.db)
  }
  return session.person_id
}

/** For good: otherwise it would hold again once the clock came so far a second time. */
async function endSessionFromTheFuture(tx: Tx, token: string): Promise<void> {
  const now = tx.now.toString()
  await sql`update platform.session set ended_at = ${now}::timestamptz
    where municipality_id = ${tx.municipalityId} and token_hash = ${hashOf(token)} and ended_at is null
      and greatest(started_at, last_seen_at) > ${tx.now.add(putBack).toString()}::timestamptz`.execute(tx.db)
}

/** @returns whose session it was, when it still ran */
export async function endSession(tx: Tx, token: string): Promise<string | undefined> {
  const ended = await sql<{
    person_id: string
  }>`update platform.session set ended_at = ${tx.now.toString()}::timestamptz
    where municipality_id = ${tx.municipalityId} and token_hash = ${hashOf(token)} and ended_at is null returning person_id`.execute(
    tx.db,
  )
  return ended.rows[0]?.person_id
}

const isLongAgo = (moment: Date, now: Instant): boolean => moment.getTime() < now.subtract(noteEvery).epochMilliseconds
