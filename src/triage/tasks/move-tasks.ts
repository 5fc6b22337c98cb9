// SPDX-License-Identifier: EUPL-1.2
/**
 * All that one person still has to do, to be moved to another when the first is away or leaves. Nothing of a task is opened for it. Which
 * of them the asker may see, and whether he may move them, is his own gate.
 */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import { plainDate, type PlainDate } from '../../time.ts'

interface OpenTask {
  id: string
  reportId: string
  dueOn: PlainDate
}

/** What is due first comes first. */
export async function openTasksOf(tx: Tx, personId: string): Promise<OpenTask[]> {
  const found = await sql<{ id: string; report_id: string; due_on: string }>`
    select id, report_id, due_on::text from triage.task
    where municipality_id = ${tx.municipalityId} and for_person = ${personId} and done_at is null order by due_on, id`.execute(
    tx.db,
  )
  return found.rows.map(({ id, report_id, due_on }) => ({ id, reportId: report_id, dueOn: plainDate(due_on) }))
}

/**
 * Those of these tasks that are still open and of the first person go to the second; not when that person is kept away from the report,
 * or told it himself. Idempotent.
 *
 * @returns the ids of those that moved
 */
export async function moveTasks(tx: Tx, ids: readonly string[], from: string, to: string): Promise<string[]> {
  const moved = await sql<{ id: string }>`
    update triage.task t set for_person = ${to} from triage.course c
    where t.municipality_id = ${tx.municipalityId} and t.id = any(${[...ids]}::uuid[]) and t.for_person = ${from} and t.done_at is null
      and c.municipality_id = t.municipality_id and c.report_id = t.report_id and c.told_by is distinct from ${to}
      and not exists (select from triage.step_back s
        where s.municipality_id = t.municipality_id and s.report_id = t.report_id and s.person_id = ${to})
    returning t.id`.execute(tx.db)
  return moved.rows.map(({ id }) => id)
}
