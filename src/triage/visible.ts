// SPDX-License-Identifier: EUPL-1.2
/** Which reports somebody can see: the second gate of triage, for every question that is asked of them. */
import { sql } from 'kysely'
import { may } from '../access.ts'
import type { Tx } from '../platform/database/transaction.ts'
import type { Who } from '../platform/people/who.ts'

/** As a condition on `triage.course c`: who stepped back from a report, or is kept away from it, sees nothing that hangs on it. */
export const notKeptAway = ({ personId }: Pick<Who, 'personId'>) => sql`not exists (select from triage.step_back s
    where s.municipality_id = c.municipality_id and s.report_id = c.report_id and s.person_id = ${personId})`

/** As a condition on `triage.course c`. */
export const visible = (tx: Tx, who: Pick<Who, 'roles' | 'personId'>) =>
  sql`c.municipality_id = ${tx.municipalityId} and ${may(who.roles, 'report.read')} and ${notKeptAway(who)}`

/** What people at the desk call a report; nothing when it is not for this person. */
export async function findVisibleLabel(tx: Tx, who: Who, reportId: string): Promise<string | undefined> {
  const found = await sql<{ label: string }>`
    select c.label from triage.course c where ${visible(tx, who)} and c.report_id = ${reportId}`.execute(tx.db)
  return found.rows[0]?.label
}

/** Of these, those this person can see and that were not destroyed, with what they are called; by name. */
export async function findVisibleLabels(tx: Tx, who: Who, ids: readonly string[]): Promise<Map<string, string>> {
  const found = await sql<{ report_id: string; label: string }>`
    select c.report_id, c.label from triage.course c
    where ${visible(tx, who)} and c.state <> 'destroyed' and c.report_id = any(${[...ids]}::uuid[]) order by c.label`.execute(
    tx.db,
  )
  return new Map(found.rows.map((row) => [row.report_id, row.label]))
}

/** What people at the desk call these reports; a name and nothing of what is in them. Which one may name is the asker's gate. */
export async function labelsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const found = await sql<{ report_id: string; label: string }>`
    select report_id, label from triage.course where municipality_id = ${tx.municipalityId} and report_id = any(${[...ids]}::uuid[])`.execute(
    tx.db,
  )
  return new Map(found.rows.map((row) => [row.report_id, row.label]))
}

/** Whether somebody still waits for the answer about this report. Which one may ask about is the asker's gate. */
export async function isAnswerOwed(tx: Tx, reportId: string): Promise<boolean> {
  const found = await sql`select from triage.course
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and feedback = 'due'`.execute(tx.db)
  return found.rows.length > 0
}
