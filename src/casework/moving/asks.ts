// SPDX-License-Identifier: EUPL-1.2
/**
 * The SQL of asking for a case elsewhere (overdrachtsverzoek). At the asker: the number that was told, and why. At the other side: the question,
 * for who owns that case. Nothing goes back, so that nobody learns which numbers exist.
 */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import * as z from 'zod'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { dateOf, netherlands, type Instant } from '../../time.ts'
import { openAt, sealAt } from '../parts/sealed.ts'
import { visibleCase } from '../store.ts'

const askContent = z.object({ number: z.string(), why: z.string() })
const askPlace = (row: string) => ({ table: 'casework.ask', row, column: 'content' }) as const
const askedPlace = (row: string) => ({ table: 'casework.asked', row, column: 'content' }) as const

export async function insertAsk(
  tx: Tx,
  made: { toMunicipality: string; number: string; why: string; by: string },
): Promise<string> {
  const id = randomUUID()
  const { id: keyId, key } = await tx.keys.newDataKey(tx, 'case-move')
  await sql`insert into casework.ask (municipality_id, id, to_municipality, key_id, content, asked_by, asked_at) values
    (${tx.municipalityId}, ${id}, ${made.toMunicipality}, ${keyId}, ${sealAt(tx, key, askPlace(id), { number: made.number, why: made.why })},
      ${made.by}, ${tx.now.toString()}::timestamptz)`.execute(tx.db)
  return id
}

export interface Ask {
  id: string
  toName: string
  number: string
  why: string
  askedAt: Instant
}

/** What this person asked, the newest first. */
export async function findAsksOf(tx: Tx, personId: string): Promise<Ask[]> {
  const found = await sql<{ id: string; to_name: string; key_id: string; content: Buffer; asked_at: Date }>`
    select a.id, m.name as to_name, a.key_id, a.content, a.asked_at from casework.ask a join platform.municipality m on m.id = a.to_municipality
    where a.municipality_id = ${tx.municipalityId} and a.asked_by = ${personId} order by a.asked_at desc, a.id limit 20`.execute(
    tx.db,
  )
  const keys = await tx.keys.dataKeys(
    tx,
    found.rows.map(({ key_id }) => key_id),
  )
  return found.rows.flatMap((row) => {
    const key = keys.get(row.key_id)?.key
    return key
      ? [
          {
            id: row.id,
            toName: row.to_name,
            ...askContent.parse(openAt(tx, key, askPlace(row.id), row.content)),
            askedAt: instantOf(row.asked_at),
          },
        ]
      : []
  })
}

export async function countAsksToday(tx: Tx, personId: string): Promise<number> {
  const since = dateOf(tx.now).toZonedDateTime(netherlands).toInstant()
  const found = await sql<{ count: number }>`select count(*)::integer as count from casework.ask
    where municipality_id = ${tx.municipalityId} and asked_by = ${personId} and asked_at >= ${since.toString()}::timestamptz`.execute(
    tx.db,
  )
  return found.rows[0]?.count ?? 0
}

export interface Asked {
  id: string
  caseId: string
  fromMunicipality: string
  fromName: string
  why: string
  laidAt: Instant
}

/** Of this case, not set aside and not answered by sending it. That the asker of this owns the case is the asker's gate. */
export async function findAskedOf(tx: Tx, caseId: string): Promise<Asked[]> {
  const found = await sql<{
    id: string
    from_municipality: string
    from_name: string
    key_id: string
    content: Buffer
    laid_at: Date
  }>`select a.id, a.from_municipality, m.name as from_name, a.key_id, a.content, a.laid_at
    from casework.asked a join platform.municipality m on m.id = a.from_municipality
    where a.municipality_id = ${tx.municipalityId} and a.case_id = ${caseId} and ${isWaiting}
    order by a.laid_at, a.id limit 20`.execute(tx.db)
  const keys = await tx.keys.dataKeys(
    tx,
    found.rows.map(({ key_id }) => key_id),
  )
  return found.rows.flatMap((row) => {
    const key = keys.get(row.key_id)?.key
    return key
      ? [
          {
            id: row.id,
            caseId,
            fromMunicipality: row.from_municipality,
            fromName: row.from_name,
            why: z.string().parse(openAt(tx, key, askedPlace(row.id), row.content)),
            laidAt: instantOf(row.laid_at),
          },
        ]
      : []
  })
}

/** On `casework.asked a`. */
const isWaiting = sql`a.set_aside_at is null and not exists (select from casework.sending s
  where s.municipality_id = a.municipality_id and s.ask_id = a.id and s.state in ('offered', 'revoking', 'accepted'))`

/** Which cases of this person somebody asks for. */
export async function findAskedFor(tx: Tx, who: Who): Promise<{ caseId: string; number: string; fromName: string }[]> {
  const found = await sql<{ case_id: string; number: string; from_name: string }>`
    select a.case_id, c.number, m.name as from_name from casework.asked a
    join casework.trafficking_case c on c.municipality_id = a.municipality_id and c.id = a.case_id
    join platform.municipality m on m.id = a.from_municipality
    where ${visibleCase(tx, who)} and c.owner_id = ${who.personId} and ${isWaiting} order by a.laid_at, a.id limit 50`.execute(
    tx.db,
  )
  return found.rows.map((row) => ({ caseId: row.case_id, number: row.number, fromName: row.from_name }))
}

/** @returns whether it still waited */
export async function setAside(tx: Tx, caseId: string, id: string, by: string): Promise<boolean> {
  const set =
    await sql`update casework.asked a set set_aside_by = ${by}, set_aside_at = ${tx.now.toString()}::timestamptz
    where a.municipality_id = ${tx.municipalityId} and a.case_id = ${caseId} and a.id = ${id} and a.set_aside_at is null returning a.id`.execute(
      tx.db,
    )
  return set.rows.length > 0
}

/** For the worker, at the asker. */
export async function findAskToCarry(
  tx: Tx,
  id: string,
): Promise<{ to: string; number: string; why: string } | undefined> {
  const found = await sql<{ to_municipality: string; key_id: string; content: Buffer }>`
    select to_municipality, key_id, content from casework.ask where municipality_id = ${tx.municipalityId} and id = ${id}`.execute(
    tx.db,
  )
  const row = found.rows[0]
  if (!row) return undefined
  const { key } = await tx.keys.dataKey(tx, row.key_id)
  return { to: row.to_municipality, ...askContent.parse(openAt(tx, key, askPlace(id), row.content)) }
}

/** For the worker, at the other side. Idempotent. @returns whether there was such a case and it was not here before */
export async function layAsked(
  tx: Tx,
  { id, from, number, why }: { id: string; from: string; number: string; why: string },
): Promise<boolean> {
  const found = await sql<{ id: string }>`select id from casework.trafficking_case c
    where c.municipality_id = ${tx.municipalityId} and c.number = ${number} and c.status <> 'closed'
      and not exists (select from casework.asked a where a.municipality_id = c.municipality_id and a.id = ${id})`.execute(
    tx.db,
  )
  const caseId = found.rows[0]?.id
  if (caseId === undefined) return false
  const { id: keyId, key } = await tx.keys.newDataKey(tx, 'case-move')
  const laid =
    await sql`insert into casework.asked (municipality_id, id, case_id, from_municipality, key_id, content, laid_at) values
    (${tx.municipalityId}, ${id}, ${caseId}, ${from}, ${keyId}, ${sealAt(tx, key, askedPlace(id), why)}, ${tx.now.toString()}::timestamptz)
    on conflict do nothing returning id`.execute(tx.db)
  return laid.rows.length > 0
}

const instantOf = (moment: Date): Instant => Temporal.Instant.fromEpochMilliseconds(moment.getTime())
