// SPDX-License-Identifier: EUPL-1.2
/** The SQL of destroying what was kept. Whether somebody may see it is asked before; it is locked by who writes here. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Instant, PlainDate } from '../../time.ts'
import type { EndReason, KeptKind } from './rules.ts'

export interface KeptId {
  id: string
  kind: KeptKind
}

/** As a condition on a table with `case_id`, `part` and `request_id`. */
export const ofKept = (tx: Tx, { id, kind }: KeptId) =>
  kind === 'dataRequest'
    ? sql`municipality_id = ${tx.municipalityId} and request_id = ${id}`
    : sql`municipality_id = ${tx.municipalityId} and case_id = ${id} and part = ${kind}`

/** The values of those three columns. */
export const keptColumns = ({ id, kind }: KeptId) =>
  kind === 'dataRequest' ? sql`null, null, ${id}::uuid` : sql`${id}::uuid, ${kind}::text, null::uuid`

export async function insertDestruction(
  tx: Tx,
  kept: KeptId,
  { termVersion, lastDay, by }: { termVersion: number; lastDay: PlainDate; by: string },
): Promise<void> {
  await sql`insert into casework.destruction
    (municipality_id, id, case_id, part, request_id, record, term_version, last_day, asked_by, asked_at) values
    (${tx.municipalityId}, ${randomUUID()}, ${keptColumns(kept)}, ${kept.kind}, ${termVersion}, ${lastDay.toString()}::date, ${by},
      ${tx.now.toString()}::timestamptz)`.execute(tx.db)
}

export async function markConfirmed(tx: Tx, id: string, by: string): Promise<void> {
  await sql`update casework.destruction set confirmed_by = ${by}, confirmed_at = ${tx.now.toString()}::timestamptz
    where municipality_id = ${tx.municipalityId} and id = ${id}`.execute(tx.db)
}

/** @param by nobody: the worker stopped it @returns whether there was one to end */
export async function endDestruction(
  tx: Tx,
  kept: KeptId,
  { why, by }: { why: EndReason; by?: string },
): Promise<boolean> {
  const ended =
    await sql`update casework.destruction set ended_at = ${tx.now.toString()}::timestamptz, ended_why = ${why}
      ${by ? sql`, ended_by = ${by}` : sql``}
    where ${ofKept(tx, kept)} and ended_at is null and destroyed_at is null returning id`.execute(tx.db)
  return ended.rows.length > 0
}

/** How the last one ended that was called off or stopped, for who looks again. */
export async function findLastEnd(tx: Tx, kept: KeptId): Promise<EndReason | undefined> {
  const found = await sql<{ ended_why: EndReason }>`select ended_why from casework.destruction
    where ${ofKept(tx, kept)} and ended_at is not null order by ended_at desc, id limit 1`.execute(tx.db)
  return found.rows[0]?.ended_why
}

export async function markDone(
  tx: Tx,
  id: string,
  { records, keys }: { records: number; keys: number },
): Promise<void> {
  await sql`update casework.destruction set destroyed_at = ${tx.now.toString()}::timestamptz, records = ${records}, keys = ${keys}
    where municipality_id = ${tx.municipalityId} and id = ${id}`.execute(tx.db)
}

/** Those that were confirmed by then and not done. */
export async function findConfirmedBefore(tx: Tx, moment: Instant): Promise<KeptId[]> {
  const found = await sql<KeptId>`
    select coalesce(case_id, request_id) as id, coalesce(part, 'dataRequest') as kind from casework.destruction
    where municipality_id = ${tx.municipalityId} and ended_at is null and destroyed_at is null
      and confirmed_at <= ${moment.toString()}::timestamptz order by confirmed_at, id limit 100`.execute(tx.db)
  return found.rows
}
