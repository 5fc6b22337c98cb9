// SPDX-License-Identifier: EUPL-1.2
/** Finds a report by something else than its own id: what it is called, the number its writer says, what it is nearly the same as. */
import { sql } from 'kysely'
import type { Tx } from '../platform/database/transaction.ts'
import type { Who } from '../platform/people/who.ts'
import type { Course } from './store.ts'
import { visible } from './visible.ts'

/** How many of those this person can see say nearly the same as this one, or as the one it is like. */
export async function countAlike(tx: Tx, who: Who, { reportId, likeReport }: Course): Promise<number> {
  const found = await sql<{ count: number }>`
    select count(*)::integer as count from triage.course c
    where ${visible(tx, who)} and c.like_report = ${likeReport ?? reportId}`.execute(tx.db)
  return found.rows[0]?.count ?? 0
}

/** The reports whose writer says this number over the telephone, as far as this person can see them. */
export async function findVisibleByCallNumber(
  tx: Tx,
  who: Who,
  callNumber: string,
): Promise<{ id: string; label: string }[]> {
  const found = await sql<{ id: string; label: string }>`
    select c.report_id as id, c.label from triage.course c
    where ${visible(tx, who)} and c.call_number = ${callNumber} order by c.label limit 10`.execute(tx.db)
  return found.rows
}

/** @returns the report that is called so here; the asker's gate decides who may ask */
export async function findReportByLabel(tx: Tx, label: string): Promise<string | undefined> {
  const found = await sql<{ report_id: string }>`
    select report_id from triage.course where municipality_id = ${tx.municipalityId} and label = ${label}`.execute(
    tx.db,
  )
  return found.rows[0]?.report_id
}
