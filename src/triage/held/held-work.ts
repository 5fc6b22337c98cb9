// SPDX-License-Identifier: EUPL-1.2
/**
 * What somebody at the desk holds and is not finished: reports he took, questions to others of which he waits for the answer, and tasks. By
 * name and state, never by content; and how it passes to somebody else. Who asks sees only what he may see, and moves nothing that he
 * told himself; who receives gets nothing that he told himself or is kept away from.
 */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { plainDate } from '../../time.ts'
import { isToPassOn, waitsForReceipt } from '../handing-over/standing.ts'
import type { ReportState } from '../lifecycle.ts'
import { visible } from '../visible.ts'
import { sayStanding, sayTask } from './say-standing.ts'

export type HeldKind = 'report' | 'question' | 'task'

export interface HeldItem {
  kind: HeldKind
  /** of the report, the question or the task */
  id: string
  reportId: string
  label: string
  /** how far it is, in words */
  standing: string
}

/** On `triage.course c`: somebody still has to do something with it. */
const unfinished = sql`(c.state in ('received', 'watch', 'suspected')
  or (c.state in ('closedNoIndication', 'transferred', 'caseOpened') and (c.feedback = 'due' or c.unread_letters > 0))
  or ${isToPassOn} or ${waitsForReceipt})`

/** On `triage.consultation q`: the answer is still to come. */
const unanswered = sql`q.answer is null and q.withdrawn_at is null`
const holder = sql`coalesce(q.held_by, q.asked_by)`

/** On `triage.task k`. */
const undone = sql`k.done_at is null`

/** On `triage.course c`: this person may pass it on, and that one may have it. */
const mayPass = (who: Who) => sql`c.told_by is distinct from ${who.personId}::uuid`
const mayHave = (personId: string) => sql`c.told_by is distinct from ${personId}::uuid and not exists (
  select from triage.step_back s where s.municipality_id = c.municipality_id and s.report_id = c.report_id and s.person_id = ${personId})`

interface ReportRow {
  report_id: string
  label: string
  state: ReportState
  paused_until: string | null
  watch_until: string | null
  unread_letters: number
  feedback: string
}

export async function findHeld(tx: Tx, who: Who, personId: string): Promise<HeldItem[]> {
  const reports = await sql<ReportRow>`
    select c.report_id, c.label, c.state, c.paused_until::text, c.watch_until::text, c.unread_letters, c.feedback
    from triage.course c where ${visible(tx, who)} and ${mayPass(who)} and c.taken_by = ${personId} and ${unfinished}
    order by c.label`.execute(tx.db)
  const questions = await sql<{ id: string; report_id: string; label: string }>`
    select q.id, q.report_id, c.label from triage.consultation q join triage.course c using (municipality_id, report_id)
    where ${visible(tx, who)} and ${mayPass(who)} and ${holder} = ${personId} and ${unanswered} order by c.label, q.id`.execute(
    tx.db,
  )
  const tasks = await sql<{ id: string; report_id: string; label: string; due_on: string }>`
    select k.id, k.report_id, c.label, k.due_on::text from triage.task k join triage.course c using (municipality_id, report_id)
    where ${visible(tx, who)} and ${mayPass(who)} and k.for_person = ${personId} and ${undone} order by k.due_on, k.id`.execute(
    tx.db,
  )
  return [
    ...reports.rows.map((row): HeldItem => ({
      kind: 'report',
      id: row.report_id,
      reportId: row.report_id,
      label: row.label,
      standing: sayStanding(
        {
          state: row.state,
          pausedUntil: row.paused_until ? plainDate(row.paused_until) : undefined,
          watchUntil: row.watch_until ? plainDate(row.watch_until) : undefined,
          unreadLetters: row.unread_letters,
          isAnswerOwed: row.feedback === 'due',
        },
        who.today,
      ),
    })),
    ...questions.rows.map(({ id, report_id, label }): HeldItem => ({
      kind: 'question',
      id,
      reportId: report_id,
      label,
      standing: '',
    })),
    ...tasks.rows.map(({ id, report_id, label, due_on }): HeldItem => ({
      kind: 'task',
      id,
      reportId: report_id,
      label,
      standing: sayTask(plainDate(due_on)),
    })),
  ]
}

/** Of each person who holds something that this person may see: how much. */
export async function countHeldByEach(tx: Tx, who: Who): Promise<Map<string, number>> {
  const found = await sql<{ person_id: string; count: number }>`
    select person_id, count(*)::integer as count from (
      select c.taken_by as person_id from triage.course c where ${visible(tx, who)} and ${mayPass(who)} and ${unfinished}
      union all
      select ${holder} from triage.consultation q join triage.course c using (municipality_id, report_id)
      where ${visible(tx, who)} and ${mayPass(who)} and ${unanswered}
      union all
      select k.for_person from triage.task k join triage.course c using (municipality_id, report_id)
      where ${visible(tx, who)} and ${mayPass(who)} and ${undone}) held
    where person_id is not null group by person_id`.execute(tx.db)
  return new Map(found.rows.map(({ person_id, count }) => [person_id, count]))
}

/** A number and no more, for who may not see a report: whether something is left behind. */
export async function countHeldBy(tx: Tx, personId: string): Promise<number> {
  const found = await sql<{ count: number }>`select (
      select count(*) from triage.course c where c.municipality_id = ${tx.municipalityId} and c.taken_by = ${personId} and ${unfinished})::integer
    + (select count(*) from triage.consultation q where q.municipality_id = ${tx.municipalityId} and ${holder} = ${personId} and ${unanswered})::integer
    + (select count(*) from triage.task k where k.municipality_id = ${tx.municipalityId} and k.for_person = ${personId} and ${undone})::integer
    as count`.execute(tx.db)
  return found.rows[0]?.count ?? 0
}

export interface Pass {
  from: string
  to: string
  ids: readonly string[]
}

/** The rows are locked first, in one order: of two who pass on the same one moves it. @returns which were moved */
export async function passReports(tx: Tx, who: Who, { from, to, ids }: Pass): Promise<string[]> {
  const these = sql`c.municipality_id = ${tx.municipalityId} and c.report_id = any(${[...ids]}::uuid[])`
  await sql`select from triage.course c where ${these} order by c.report_id for update`.execute(tx.db)
  const moved = await sql<{ report_id: string }>`
    update triage.course c set taken_by = ${to}, taken_at = ${tx.now.toString()}::timestamptz
    where ${these} and ${visible(tx, who)} and ${mayPass(who)} and ${mayHave(to)} and c.taken_by = ${from} and ${unfinished}
    returning c.report_id`.execute(tx.db)
  return moved.rows.map(({ report_id }) => report_id)
}

/** Who asked stays who asked; the other waits for the answer from now on. @returns which were moved, with the report they are about */
export async function passQuestions(
  tx: Tx,
  who: Who,
  { from, to, ids }: Pass,
): Promise<{ id: string; reportId: string }[]> {
  const these = sql`q.municipality_id = ${tx.municipalityId} and q.id = any(${[...ids]}::uuid[])`
  await sql`select from triage.consultation q where ${these} order by q.id for update`.execute(tx.db)
  const moved = await sql<{ id: string; reportId: string }>`
    update triage.consultation q set held_by = ${to} from triage.course c
    where ${these} and c.municipality_id = q.municipality_id and c.report_id = q.report_id and ${visible(tx, who)}
      and ${mayPass(who)} and ${mayHave(to)} and q.asked_person is distinct from ${to}::uuid and ${holder} = ${from} and ${unanswered}
    returning q.id, q.report_id as "reportId"`.execute(tx.db)
  return moved.rows
}

/** @returns which were moved, with the report they are about */
export async function passTasks(
  tx: Tx,
  who: Who,
  { from, to, ids }: Pass,
): Promise<{ id: string; reportId: string }[]> {
  const these = sql`k.municipality_id = ${tx.municipalityId} and k.id = any(${[...ids]}::uuid[])`
  await sql`select from triage.task k where ${these} order by k.id for update`.execute(tx.db)
  const moved = await sql<{ id: string; reportId: string }>`
    update triage.task k set for_person = ${to} from triage.course c
    where ${these} and c.municipality_id = k.municipality_id and c.report_id = k.report_id and ${visible(tx, who)}
      and ${mayPass(who)} and ${mayHave(to)} and k.for_person = ${from} and ${undone}
    returning k.id, k.report_id as "reportId"`.execute(tx.db)
  return moved.rows
}
