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
/** After this, who asks for contact details signs in again first (M-32). */
export const recent = { minutes: 5 }
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

export interface SignedIn {
  personId: string
  how: 'account' | 'passkey' | 'demo'
  /** When it was proved who this is. Earlier than now when the municipality's own service still knew somebody from this morning. */
  provedAt: Instant
}

/** @returns a fresh ticket; never reuses one from before sign-in */
export async function startSession(tx: Tx, { personId, how, provedAt }: SignedIn): Promise<SessionTicket> {
  const token = randomBytes(32).toString('base64url')
  const now = tx.now.toString()
  await sql`insert into platform.session (municipality_id, token_hash, person_id, how, proved_at, started_at, last_seen_at)
    values (${tx.municipalityId}, ${hashOf(token)}, ${personId}, ${how}, ${provedAt.toString()}::timestamptz,
      ${now}::timestamptz, ${now}::timestamptz)`.execute(tx.db)
  return { municipalityId: tx.municipalityId, token }
}

/** @returns whose session it is while it holds, and notes that it is used */
export async function findSession(tx: Tx, token: string): Promise<Pick<SignedIn, 'personId' | 'provedAt'> | undefined> {
  const found = await sql<{ person_id: string; proved_at: Date; last_seen_at: Date; from_the_future: boolean }>`
    select person_id, proved_at, last_seen_at,
      greatest(started_at, last_seen_at) > ${tx.now.add(putBack).toString()}::timestamptz as from_the_future
    from platform.session
    where municipality_id = ${tx.municipalityId} and token_hash = ${hashOf(token)} and ended_at is null
      and started_at > ${tx.now.subtract(longest).toString()}::timestamptz
      and last_seen_at > ${tx.now.subtract(idle).toString()}::timestamptz`.execute(tx.db)
  const session = found.rows[0]
  if (session?.from_the_future) {
    // for good: otherwise it would hold again once the clock came so far a second time
    await endSession(tx, token)
    return undefined
  }
  if (!session) return undefined
  if (isLongAgo(session.last_seen_at, tx.now)) {
    await sql`update platform.session set last_seen_at = ${tx.now.toString()}::timestamptz
      where municipality_id = ${tx.municipalityId} and token_hash = ${hashOf(token)}`.execute(tx.db)
  }
  return { personId: session.person_id, provedAt: momentOf(session.proved_at) }
}

/**
 * @returns whose session it is or was, a day ago at most. Nothing when somebody ended it: a cookie that was stolen must leave no trace
 *   with its owner after signing out.
 */
export async function findOwnerOfSession(tx: Tx, token: string): Promise<string | undefined> {
  const found = await sql<{ person_id: string }>`
    select person_id from platform.session where municipality_id = ${tx.municipalityId} and token_hash = ${hashOf(token)}
      and ended_at is null and started_at > ${tx.now.subtract({ hours: 24 }).toString()}::timestamptz`.execute(tx.db)
  return found.rows[0]?.person_id
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

/** Everywhere somebody is signed in. @returns how many sessions ended */
export async function endAllSessions(tx: Tx, personId: string): Promise<number> {
  const ended = await sql`update platform.session set ended_at = ${tx.now.toString()}::timestamptz
    where municipality_id = ${tx.municipalityId} and person_id = ${personId} and ended_at is null returning 1`.execute(
    tx.db,
  )
  return ended.rows.length
}

/** When each person was last here, to the minute; who never was is left out. */
export async function lastSeenOf(tx: Tx): Promise<Map<string, Instant>> {
  const found = await sql<{ person_id: string; seen: Date }>`
    select person_id, max(last_seen_at) as seen from platform.session where municipality_id = ${tx.municipalityId} group by person_id`.execute(
    tx.db,
  )
  return new Map(found.rows.map(({ person_id, seen }) => [person_id, momentOf(seen)]))
}

export interface OpenSession {
  how: SignedIn['how']
  startedAt: Instant
  lastSeenAt: Instant
}

/** Where somebody is signed in now, the newest first. */
export async function findOpenSessions(tx: Tx, personId: string): Promise<OpenSession[]> {
  const found = await sql<{ how: SignedIn['how']; started_at: Date; last_seen_at: Date }>`
    select how, started_at, last_seen_at from platform.session
    where municipality_id = ${tx.municipalityId} and person_id = ${personId} and ended_at is null
      and started_at > ${tx.now.subtract(longest).toString()}::timestamptz
      and last_seen_at > ${tx.now.subtract(idle).toString()}::timestamptz order by started_at desc`.execute(tx.db)
  return found.rows.map(({ how, started_at, last_seen_at }) => ({
    how,
    startedAt: momentOf(started_at),
    lastSeenAt: momentOf(last_seen_at),
  }))
}

/** Whether it was proved a moment ago who this is; asked before what is most secret is shown (M-32). */
export function isProvedRecently(provedAt: Instant, now: Instant): boolean {
  const since = provedAt.until(now).total('minutes')
  // a clock that went back must not make an old proof young
  return since >= -1 && since <= recent.minutes
}

const momentOf = (date: Date): Instant => Temporal.Instant.fromEpochMilliseconds(date.getTime())

const isLongAgo = (moment: Date, now: Instant): boolean => moment.getTime() < now.subtract(noteEvery).epochMilliseconds
