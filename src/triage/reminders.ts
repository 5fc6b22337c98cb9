// SPDX-License-Identifier: EUPL-1.2
/** Jobs that look whether something is still waiting on its day, and raise a notice at the desk if so. Idempotent per report, kind and day. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../platform/database/transaction.ts'
import { writeAuditLine } from '../platform/audit/audit.ts'
import { planEscalation, type LateKind } from './escalating/escalate.ts'
import { dateOf, type PlainDate } from '../time.ts'

export type NoticeKind =
  | 'letterArrived'
  | 'assessmentDue'
  | 'answerDue'
  | 'watchEnds'
  | 'readDue'
  | 'stillUnread'
  | 'testDue'
  | 'keepEnds'
  | 'watchWoke'

/** @returns whether it was raised; not when it was raised on this day before */
export async function raiseNotice(tx: Tx, reportId: string, kind: NoticeKind, on: PlainDate): Promise<boolean> {
  const raised = await sql`insert into triage.notice (municipality_id, id, report_id, kind, raised_on)
    values (${tx.municipalityId}, ${randomUUID()}, ${reportId}, ${kind}, ${on.toString()}) on conflict do nothing returning id`.execute(
    tx.db,
  )
  if (raised.rows.length === 0) return false
  await writeAuditLine(tx, { action: 'notice.raised', object: { kind: 'report', id: reportId }, details: { kind } })
  return true
}

/** By task name: what must still be so for the notice to make sense. */
const stillSo = {
  'remind-read-due': { kind: 'readDue', condition: sql`state = 'submitted'` },
  'remind-still-unread': { kind: 'stillUnread', condition: sql`state = 'submitted'` },
  'remind-assessment-due': { kind: 'assessmentDue', condition: sql`state in ('submitted', 'received')` },
  'remind-answer-due': { kind: 'answerDue', condition: sql`feedback = 'due'` },
  'remind-test-due': {
    kind: 'testDue',
    condition: sql`tested_on is null and state in ('received', 'watch', 'suspected')`,
  },
  'remind-keep-ends': { kind: 'keepEnds', condition: sql`keep_until is not null` },
  'remind-watch-ends': { kind: 'watchEnds', condition: sql`state = 'watch'` },
} as const satisfies Record<string, { kind: NoticeKind; condition: unknown }>

export type TriageTask = keyof typeof stillSo
export const triageTasks = Object.keys(stillSo) as TriageTask[]

/** What is not done when it is due goes up when it is late. */
const goesUpLater: Partial<Record<TriageTask, LateKind>> = {
  'remind-assessment-due': 'undecided',
  'remind-answer-due': 'unanswered',
}

/** @returns whether it was still so, and the desk had not heard it on this day */
export async function remind(tx: Tx, task: TriageTask, { reportId }: { reportId: string }): Promise<boolean> {
  const { kind, condition } = stillSo[task]
  const escalates = goesUpLater[task]
  const waiting = await sql`select from triage.course
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and ${condition} for update`.execute(tx.db)
  if (waiting.rows.length === 0) return false
  if (escalates) await planEscalation(tx, reportId, escalates)
  return raiseNotice(tx, reportId, kind, dateOf(tx.now))
}
