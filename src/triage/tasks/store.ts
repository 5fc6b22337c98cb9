// SPDX-License-Identifier: EUPL-1.2
/**
 * The SQL of tasks (taken). A task is seen by who sees the report it hangs on, and its words open with the key of that report: what is
 * destroyed takes its tasks along.
 */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { may, rolesThatMay } from '../../access.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { heldOn } from '../../platform/people/people.ts'
import type { Who } from '../../platform/people/who.ts'
import { open, placeBytes, seal, type Sealed } from '../../platform/sealing/envelope.ts'
import { padded, unpadded } from '../../platform/sealing/padding.ts'
import { plainDate, type Instant, type PlainDate } from '../../time.ts'
import { visible } from '../visible.ts'

/** What a task hangs on, with the key that seals its words. */
export interface TaskOf {
  reportId: string
  key: Buffer
}

export interface Task {
  id: string
  text: string
  forPerson: string
  dueOn: PlainDate
  madeBy: string
  madeAt: Instant
  done: { by: string; at: Instant; note: string } | undefined
}

interface Row {
  id: string
  content: Buffer
  for_person: string
  due_on: string
  made_by: string
  made_at: Date
  done_by: string | null
  done_at: Date | null
  note: Buffer | null
}

const place = ({ municipalityId }: Tx, id: string, column: 'content' | 'note'): Buffer =>
  placeBytes({ municipalityId, table: 'triage.task', row: id, column })

const sealedText = (tx: Tx, key: Buffer, id: string, column: 'content' | 'note', text: string): Sealed =>
  seal(key, padded(text), place(tx, id, column))

/** @returns its id */
export async function insertTask(
  tx: Tx,
  { reportId, key }: TaskOf,
  task: Pick<Task, 'text' | 'forPerson' | 'dueOn' | 'madeBy'>,
): Promise<string> {
  const id = randomUUID()
  await sql`insert into triage.task (municipality_id, id, report_id, content, for_person, due_on, made_by, made_at) values
    (${tx.municipalityId}, ${id}, ${reportId}, ${sealedText(tx, key, id, 'content', task.text)}, ${task.forPerson},
      ${task.dueOn.toString()}::date, ${task.madeBy}, ${tx.now.toString()}::timestamptz)`.execute(tx.db)
  return id
}

/** Open ones first, what is due first; then what was done, the newest first. Who may see the report is asked before. */
export async function findTasks(tx: Tx, { reportId, key }: TaskOf): Promise<Task[]> {
  const found = await sql<Row>`
    select id, content, for_person, due_on::text, made_by, made_at, done_by, done_at, note from triage.task
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId}
    order by done_at desc nulls first, due_on, made_at, id limit 200`.execute(tx.db)
  return found.rows.map((row) => taskOf(tx, key, row))
}

/** @returns whether it was still open */
export async function markDone(
  tx: Tx,
  { reportId, key }: TaskOf,
  { id, by, note }: { id: string; by: string; note: string },
): Promise<boolean> {
  const done = await sql`update triage.task set done_by = ${by}, done_at = ${tx.now.toString()}::timestamptz,
      note = ${sealedText(tx, key, id, 'note', note)}
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and id = ${id} and done_at is null returning id`.execute(
    tx.db,
  )
  return done.rows.length > 0
}

/** @returns whether it was done */
export async function markOpen(tx: Tx, reportId: string, id: string): Promise<boolean> {
  const opened = await sql`update triage.task set done_by = null, done_at = null, note = null
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and id = ${id} and done_at is not null returning id`.execute(
    tx.db,
  )
  return opened.rows.length > 0
}

/** @returns whether it was open, and of this person */
export async function markPassed(
  tx: Tx,
  reportId: string,
  { id, from, to }: { id: string; from: string; to: string },
): Promise<boolean> {
  const passed = await sql`update triage.task set for_person = ${to}
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and id = ${id} and done_at is null
      and for_person = ${from} returning id`.execute(tx.db)
  return passed.rows.length > 0
}

export interface DueTask {
  id: string
  reportId: string
  label: string
  dueOn: PlainDate
  /** whose it is cannot do it any more: no longer at the desk, or kept away from this report */
  isOrphan: boolean
}

/** Who of the handlers can still be at this report; as a condition on `triage.task t` and `triage.course c`. */
const holderCanAct = (today: PlainDate) => sql`(exists (select from platform.person p
      join platform.role_assignment a on a.municipality_id = p.municipality_id and a.person_id = p.id
      where p.municipality_id = t.municipality_id and p.id = t.for_person and p.disabled_at is null
        and a.role = any(${[...rolesThatMay('report.weigh')]}::text[]) and ${heldOn(today)})
    and not exists (select from triage.step_back s
      where s.municipality_id = t.municipality_id and s.report_id = t.report_id and s.person_id = t.for_person))`

/** What is due for this person today or before, and what nobody can do any more; the latest first. */
export async function findDueTasks(tx: Tx, who: Who): Promise<DueTask[]> {
  const found = await sql<{ id: string; report_id: string; label: string; due_on: string; is_orphan: boolean }>`
    select t.id, t.report_id, c.label, t.due_on::text, t.for_person <> ${who.personId} as is_orphan
    from triage.task t join triage.course c using (municipality_id, report_id)
    where ${visible(tx, who)} and ${may(who.roles, 'report.weigh')} and t.done_at is null
      and t.due_on <= ${who.today.toString()}::date
      and (t.for_person = ${who.personId} or not ${holderCanAct(who.today)})
    order by t.due_on, c.label, t.id limit 100`.execute(tx.db)
  return found.rows.map(({ id, report_id, label, due_on, is_orphan }) => ({
    id,
    reportId: report_id,
    label,
    dueOn: plainDate(due_on),
    isOrphan: is_orphan,
  }))
}

const instantOf = (moment: Date): Instant => Temporal.Instant.fromEpochMilliseconds(moment.getTime())

function taskOf(tx: Tx, key: Buffer, row: Row): Task {
  const opened = (sealed: Buffer, column: 'content' | 'note') =>
    String(unpadded(open(key, sealed, place(tx, row.id, column))))
  return {
    id: row.id,
    text: opened(row.content, 'content'),
    forPerson: row.for_person,
    dueOn: plainDate(row.due_on),
    madeBy: row.made_by,
    madeAt: instantOf(row.made_at),
    done:
      row.done_by && row.done_at
        ? { by: row.done_by, at: instantOf(row.done_at), note: row.note ? opened(row.note, 'note') : '' }
        : undefined,
  }
}
