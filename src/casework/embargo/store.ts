// SPDX-License-Identifier: EUPL-1.2
/** The SQL of an embargo: who asked, who wrote it down, and when it is looked at again. Everybody on the case sees it; it tells no more. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import { plainDate, type Instant, type PlainDate } from '../../time.ts'

export const embargoAskers = ['police', 'prosecutor', 'inspectorate'] as const
export type EmbargoAsker = (typeof embargoAskers)[number]

export interface Embargo {
  id: string
  askedBy: EmbargoAsker
  setBy: string
  setAt: Instant
  reviewOn: PlainDate
}

/** The one that holds now. Who may see the case is asked before. */
export async function findEmbargo(tx: Tx, caseId: string): Promise<Embargo | undefined> {
  const found = await sql<{ id: string; asked_by: EmbargoAsker; set_by: string; set_at: Date; review_on: string }>`
    select id, asked_by, set_by, set_at, review_on::text from casework.embargo
    where municipality_id = ${tx.municipalityId} and case_id = ${caseId} and lifted_at is null`.execute(tx.db)
  const row = found.rows[0]
  return (
    row && {
      id: row.id,
      askedBy: row.asked_by,
      setBy: row.set_by,
      setAt: Temporal.Instant.fromEpochMilliseconds(row.set_at.getTime()),
      reviewOn: plainDate(row.review_on),
    }
  )
}

/** @returns whether none held yet */
export async function insertEmbargo(
  tx: Tx,
  caseId: string,
  made: { askedBy: EmbargoAsker; setBy: string; reviewOn: PlainDate },
): Promise<boolean> {
  const added =
    await sql`insert into casework.embargo (municipality_id, id, case_id, asked_by, set_by, set_at, review_on) values
    (${tx.municipalityId}, ${randomUUID()}, ${caseId}, ${made.askedBy}, ${made.setBy}, ${tx.now.toString()}::timestamptz,
      ${made.reviewOn.toString()}::date) on conflict do nothing returning id`.execute(tx.db)
  return added.rows.length > 0
}

/** @returns whether one held */
export async function moveReview(tx: Tx, caseId: string, reviewOn: PlainDate): Promise<boolean> {
  const moved = await sql`update casework.embargo set review_on = ${reviewOn.toString()}::date
    where municipality_id = ${tx.municipalityId} and case_id = ${caseId} and lifted_at is null returning id`.execute(
    tx.db,
  )
  return moved.rows.length > 0
}

/** @returns whether one held */
export async function liftEmbargo(tx: Tx, caseId: string, by: string): Promise<boolean> {
  const lifted = await sql`update casework.embargo set lifted_by = ${by}, lifted_at = ${tx.now.toString()}::timestamptz
    where municipality_id = ${tx.municipalityId} and case_id = ${caseId} and lifted_at is null returning id`.execute(
    tx.db,
  )
  return lifted.rows.length > 0
}
