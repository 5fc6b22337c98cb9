// SPDX-License-Identifier: EUPL-1.2
/** The SQL of destroying. Whether somebody may see the report is asked before; its course is locked by who writes here. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Erased } from '../../reporting/index.ts'
import type { Instant } from '../../time.ts'
import type { DestructionGround, EndReason } from './rules.ts'

export interface Destruction {
  id: string
  ground: DestructionGround
  askedBy: string
  askedAt: Instant
  confirmed: { by: string; at: Instant } | undefined
  /** it was done: this is the declaration */
  done: ({ at: Instant } & Erased) | undefined
}

interface Row {
  id: string
  ground: DestructionGround
  asked_by: string
  asked_at: Date
  confirmed_by: string | null
  confirmed_at: Date | null
  destroyed_at: Date | null
  letters: number | null
  files: number | null
  keys: number | null
}

/** The one that was asked, confirmed or done; those that were called off are left out. */
export async function findDestruction(tx: Tx, reportId: string): Promise<Destruction | undefined> {
  const found = await sql<Row>`
    select id, ground, asked_by, asked_at, confirmed_by, confirmed_at, destroyed_at, letters, files, keys from triage.destruction
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and ended_at is null`.execute(tx.db)
  return found.rows.map(destructionOf)[0]
}

/** How the last one ended that was called off or stopped, for who looks again. */
export async function findLastEnd(tx: Tx, reportId: string): Promise<{ why: EndReason; at: Instant } | undefined> {
  const found = await sql<{ ended_why: EndReason; ended_at: Date }>`
    select ended_why, ended_at from triage.destruction
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and ended_at is not null order by ended_at desc limit 1`.execute(
    tx.db,
  )
  return found.rows.map(({ ended_why, ended_at }) => ({ why: ended_why, at: instant(ended_at) }))[0]
}

export async function insertDestruction(
  tx: Tx,
  { reportId, ground, by }: { reportId: string; ground: DestructionGround; by: string },
): Promise<void> {
  await sql`insert into triage.destruction (municipality_id, report_id, id, ground, asked_by, asked_at) values
    (${tx.municipalityId}, ${reportId}, ${randomUUID()}, ${ground}, ${by}, ${tx.now.toString()}::timestamptz)`.execute(
    tx.db,
  )
}

export async function markConfirmed(
  tx: Tx,
  { reportId, id, by }: { reportId: string; id: string; by: string },
): Promise<void> {
  await sql`update triage.destruction set confirmed_by = ${by}, confirmed_at = ${tx.now.toString()}::timestamptz
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and id = ${id}`.execute(tx.db)
}

/** @param by nobody: the worker stopped it @returns whether there was one to end */
export async function endDestruction(
  tx: Tx,
  reportId: string,
  { why, by }: { why: EndReason; by?: string },
): Promise<boolean> {
  const ended = await sql`update triage.destruction set ended_at = ${tx.now.toString()}::timestamptz, ended_why = ${why}
      ${by ? sql`, ended_by = ${by}` : sql``}
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and ended_at is null and destroyed_at is null
    returning id`.execute(tx.db)
  return ended.rows.length > 0
}

export async function markDestroyed(tx: Tx, reportId: string, { letters, files, keys }: Erased): Promise<void> {
  await sql`update triage.destruction set destroyed_at = ${tx.now.toString()}::timestamptz, letters = ${letters}, files = ${files}, keys = ${keys}
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and ended_at is null`.execute(tx.db)
}

/** Reports whose destruction was confirmed by then and not done. */
export async function findConfirmedBefore(tx: Tx, moment: Instant): Promise<string[]> {
  const found = await sql<{ report_id: string }>`
    select report_id from triage.destruction where municipality_id = ${tx.municipalityId} and ended_at is null and destroyed_at is null
      and confirmed_at <= ${moment.toString()}::timestamptz order by confirmed_at limit 100`.execute(tx.db)
  return found.rows.map((row) => row.report_id)
}

const instant = (moment: Date): Instant => Temporal.Instant.fromEpochMilliseconds(moment.getTime())

const destructionOf = (row: Row): Destruction => ({
  id: row.id,
  ground: row.ground,
  askedBy: row.asked_by,
  askedAt: instant(row.asked_at),
  confirmed: row.confirmed_by && row.confirmed_at ? { by: row.confirmed_by, at: instant(row.confirmed_at) } : undefined,
  done: row.destroyed_at
    ? { at: instant(row.destroyed_at), letters: row.letters ?? 0, files: row.files ?? 0, keys: row.keys ?? 0 }
    : undefined,
})
