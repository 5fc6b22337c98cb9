// SPDX-License-Identifier: EUPL-1.2
/** The SQL of blacking out. Whether somebody may see the report is asked before; its course is locked by who writes here. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Instant } from '../../time.ts'
import type { DestructionGround, EndReason } from '../erasing/rules.ts'
import { sealPlan, type Plan } from './plan.ts'

export interface BlackingOut {
  id: string
  ground: DestructionGround
  /** opens with the key of the report, until it is done */
  plan: Buffer
  askedBy: string
  askedAt: Instant
  confirmed: { by: string; at: Instant } | undefined
}

/** How much was blacked out: in how many texts, how many identifiers and files. */
export interface BlackedOut {
  texts: number
  identifiers: number
  files: number
}

/** This is the declaration. */
export interface DoneBlackingOut extends BlackedOut {
  ground: DestructionGround
  askedBy: string
  confirmedBy: string
  at: Instant
}

/** The one that was asked or confirmed. */
export async function findBlackingOut(tx: Tx, reportId: string): Promise<BlackingOut | undefined> {
  const found = await sql<{
    id: string
    ground: DestructionGround
    plan: Buffer
    asked_by: string
    asked_at: Date
    confirmed_by: string | null
    confirmed_at: Date | null
  }>`select id, ground, plan, asked_by, asked_at, confirmed_by, confirmed_at from triage.blacking_out
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and ended_at is null and done_at is null`.execute(
    tx.db,
  )
  return found.rows.map(({ id, ground, plan, asked_by, asked_at, confirmed_by, confirmed_at }) => ({
    id,
    ground,
    plan,
    askedBy: asked_by,
    askedAt: instant(asked_at),
    confirmed: confirmed_by && confirmed_at ? { by: confirmed_by, at: instant(confirmed_at) } : undefined,
  }))[0]
}

/** The newest first. */
export async function findDoneBlackingOuts(tx: Tx, reportId: string): Promise<DoneBlackingOut[]> {
  const found = await sql<{
    ground: DestructionGround
    asked_by: string
    confirmed_by: string
    done_at: Date
    texts: number
    identifiers: number
    files: number
  }>`select ground, asked_by, confirmed_by, done_at, texts, identifiers, files from triage.blacking_out
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and done_at is not null order by done_at desc, id`.execute(
    tx.db,
  )
  return found.rows.map(({ ground, asked_by, confirmed_by, done_at, texts, identifiers, files }) => ({
    ground,
    askedBy: asked_by,
    confirmedBy: confirmed_by,
    at: instant(done_at),
    texts,
    identifiers,
    files,
  }))
}

/** Why the last one that was asked ended without being done, if it did. */
export async function findLastEnd(tx: Tx, reportId: string): Promise<EndReason | undefined> {
  const found = await sql<{ ended_why: EndReason | null }>`select ended_why from triage.blacking_out
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} order by coalesce(ended_at, done_at, asked_at) desc limit 1`.execute(
    tx.db,
  )
  return found.rows[0]?.ended_why ?? undefined
}

/** @param key of the content of this report */
export async function insertBlackingOut(
  tx: Tx,
  { reportId, key }: { reportId: string; key: Buffer },
  { ground, plan, by }: { ground: DestructionGround; plan: Plan; by: string },
): Promise<void> {
  const id = randomUUID()
  await sql`insert into triage.blacking_out (municipality_id, report_id, id, ground, plan, asked_by, asked_at) values
    (${tx.municipalityId}, ${reportId}, ${id}, ${ground}, ${sealPlan(key, { municipalityId: tx.municipalityId, id }, plan)}, ${by},
     ${tx.now.toString()}::timestamptz)`.execute(tx.db)
}

export async function markConfirmed(
  tx: Tx,
  { reportId, id, by }: { reportId: string; id: string; by: string },
): Promise<void> {
  await sql`update triage.blacking_out set confirmed_by = ${by}, confirmed_at = ${tx.now.toString()}::timestamptz
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and id = ${id}`.execute(tx.db)
}

/** @param by nobody: the worker stopped it @returns whether there was one to end */
export async function endBlackingOut(
  tx: Tx,
  reportId: string,
  { why, by }: { why: EndReason; by?: string },
): Promise<boolean> {
  const ended =
    await sql`update triage.blacking_out set ended_at = ${tx.now.toString()}::timestamptz, ended_why = ${why}
      ${by ? sql`, ended_by = ${by}` : sql``}
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and ended_at is null and done_at is null
    returning id`.execute(tx.db)
  return ended.rows.length > 0
}

/** What was called off earlier goes too: its plan named what must be unreadable now. */
export async function markBlackedOut(
  tx: Tx,
  reportId: string,
  id: string,
  { texts, identifiers, files }: BlackedOut,
): Promise<void> {
  await sql`update triage.blacking_out set plan = '', done_at = ${tx.now.toString()}::timestamptz, texts = ${texts},
      identifiers = ${identifiers}, files = ${files}
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and id = ${id}`.execute(tx.db)
  await sql`update triage.blacking_out set plan = ''
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and octet_length(plan) > 0`.execute(tx.db)
}

/** Reports of which something is to be blacked out that was confirmed by then. */
export async function findConfirmedBefore(tx: Tx, moment: Instant): Promise<string[]> {
  const found = await sql<{ report_id: string }>`
    select report_id from triage.blacking_out where municipality_id = ${tx.municipalityId} and ended_at is null and done_at is null
      and confirmed_at <= ${moment.toString()}::timestamptz order by confirmed_at limit 100`.execute(tx.db)
  return found.rows.map((row) => row.report_id)
}

const instant = (moment: Date): Instant => Temporal.Instant.fromEpochMilliseconds(moment.getTime())
