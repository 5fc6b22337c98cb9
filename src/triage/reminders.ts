// SPDX-License-Identifier: EUPL-1.2
/** Jobs that look whether something is still waiting on its day, and raise a notice at the desk if so. Idempotent per report, kind and day. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../platform/database/transaction.ts'
import { writeAuditLine } from '../platform/audit/audit.ts'
import { dateOf, type PlainDate } from '../time.ts'

export type NoticeKind = 'letterArrived' | 'assessmentDue' | 'answerDue' | 'watchEnds'

export async function raiseNotice(tx: Tx, reportId: string, kind: NoticeKind, on: PlainDate): Promise<void> {
  const raised = await sql`insert into triage.notice (municipality_id, id, report_id, kind, raised_on)
    values (${tx.municipalityId}, ${randomUUID()}, ${reportId}, ${kind}, ${on.toString()}) on conflict do nothing returning id`.execute(
    tx.db,
  )
  if (raised.rows.length > 0) {
    await writeAuditLine(tx, { action: 'notice.raised', object: { kind: 'report', id: reportId }, details: { kind } })
  }
}

/** By task name: what must still be so for the notice to make sense. */
const stillSo = {
  'remind-assessment-due': { kind: 'assessmentDue', condition: sql`state in ('submitted', 'received')` },
  'remind-answer-due': { kind: 'answerDue', condition: sql`feedback = 'due'` },
  'remind-watch-ends': { kind: 'watchEnds', condition: sql`state = 'watch'` },
} as const satisfies Record<string, { kind: NoticeKind; condition: unknown }>

export type TriageTask = keyof typeof stillSo
export const triageTasks = Object.keys(stillSo) as TriageTask[]

export async function remind(tx: Tx, task: TriageTask, { reportId }: { reportId: string }): Promise<void> {
  const { kind, condition } = stillSo[task]
  const waiting = await sql`select from triage.course
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and ${condition} for update`.execute(tx.db)
  if (waiting.rows.length > 0) await raiseNotice(tx, reportId, kind, dateOf(tx.now))
}
