// SPDX-License-Identifier: EUPL-1.2
/**
 * What is late beyond the limit of the municipality goes up (escalatie): once a report and kind, and it stands on the report. Who hears
 * it is said by who calls, because triage knows no mail; what is told holds nothing of the report. The colleagues of the desk heard it
 * before, at the moments they chose. The limit and the ladder are a proposal of Spil, not law.
 */
import { sql } from 'kysely'
import { writeAuditLine } from '../../platform/audit/audit.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { schedule } from '../../platform/jobs.ts'
import { addWorkingDays } from '../../law/working-days.ts'
import { dateOf, plainDate, type PlainDate } from '../../time.ts'
import { limitsOf } from '../limits.ts'

export const lateKinds = ['undecided', 'unanswered'] as const
export type LateKind = (typeof lateKinds)[number]

/** A function, never a person. */
export type WentTo = 'chainDirector' | 'secretary' | 'desk' | 'nobody'

export interface Escalation {
  kind: LateKind
  on: PlainDate
  to: WentTo
}

export const escalationTasks = { 'escalate-undecided': 'undecided', 'escalate-unanswered': 'unanswered' } as const
export type EscalationTask = keyof typeof escalationTasks

const taskOf = { undecided: 'escalate-undecided', unanswered: 'escalate-unanswered' } as const satisfies Record<
  LateKind,
  EscalationTask
>

/** It is due today: the desk has as long as the municipality agreed before it goes up. */
export async function planEscalation(tx: Tx, reportId: string, kind: LateKind): Promise<void> {
  const { escalateAfterWorkingDays } = await limitsOf(tx)
  await schedule(tx, {
    task: taskOf[kind],
    payload: { reportId },
    on: addWorkingDays(dateOf(tx.now), escalateAfterWorkingDays),
    key: `${taskOf[kind]}:${reportId}`,
  })
}

/** On `triage.course`: still late on this day. What stands still is not late. */
const stillLate = (kind: LateKind, today: PlainDate) =>
  kind === 'undecided'
    ? sql`state in ('submitted', 'received') and assess_by < ${today.toString()}::date
        and (paused_until is null or paused_until <= ${today.toString()}::date)`
    : sql`feedback = 'due' and state not in ('submitted', 'destroyed') and answer_by < ${today.toString()}::date`

/** @param tell plans the mail @returns whether it went up now; not when it did before, or when nothing is late any more */
export async function escalate(
  tx: Tx,
  { reportId, kind }: { reportId: string; kind: LateKind },
  tell: () => Promise<WentTo>,
): Promise<boolean> {
  const today = dateOf(tx.now)
  const late = await sql`select from triage.course
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and ${stillLate(kind, today)} for update`.execute(
    tx.db,
  )
  if (late.rows.length === 0 || (await findEscalations(tx, reportId)).some((before) => before.kind === kind))
    return false
  const wentTo = await tell()
  await sql`insert into triage.escalation (municipality_id, report_id, kind, went_on, went_to)
    values (${tx.municipalityId}, ${reportId}, ${kind}, ${today.toString()}, ${wentTo})`.execute(tx.db)
  await writeAuditLine(tx, {
    action: 'report.escalated',
    object: { kind: 'report', id: reportId },
    details: { kind, to: wentTo },
  })
  return true
}

export async function findEscalations(tx: Tx, reportId: string): Promise<Escalation[]> {
  const found = await sql<{ kind: LateKind; went_on: string; went_to: WentTo }>`
    select kind, went_on::text, went_to from triage.escalation
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} order by went_on, kind`.execute(tx.db)
  return found.rows.map(({ kind, went_on, went_to }) => ({ kind, on: plainDate(went_on), to: went_to }))
}

/** How many went up to this function and are still late: a number, for who may not see a report. */
export async function countStillLate(tx: Tx, to: WentTo, today: PlainDate): Promise<number> {
  const found = await sql<{ count: number }>`select count(distinct c.report_id)::integer as count
    from triage.escalation e join (
      select municipality_id, report_id, 'undecided' as kind from triage.course where ${stillLate('undecided', today)}
      union all select municipality_id, report_id, 'unanswered' from triage.course where ${stillLate('unanswered', today)}
    ) c using (municipality_id, report_id, kind)
    where e.municipality_id = ${tx.municipalityId} and e.went_to = ${to}`.execute(tx.db)
  return found.rows[0]?.count ?? 0
}
