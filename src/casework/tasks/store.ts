// SPDX-License-Identifier: EUPL-1.2
/** The SQL of tasks (taken) on a part of a case. What is to be done is under the key of the part; who sees the part sees its tasks. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import * as z from 'zod'
import type { Tx } from '../../platform/database/transaction.ts'
import { plainDate, type Instant, type PlainDate } from '../../time.ts'
import type { PartKind } from '../parts/rules.ts'
import { openAt, sealAt } from '../parts/sealed.ts'
import { keyOf, type Part } from '../parts/store.ts'
import { seesPart, type Sight } from '../parts/visible-part.ts'
import { visibleCase } from '../store.ts'

export interface CaseTask {
  id: string
  part: PartKind
  text: string
  forPerson: string
  dueOn: PlainDate
  madeBy: string
  madeAt: Instant
  done: { by: string; at: Instant; note: string } | undefined
}

interface Row {
  id: string
  part: PartKind
  content: Buffer
  for_person: string
  due_on: string
  made_by: string
  made_at: Date
  done_by: string | null
  done_at: Date | null
  note: Buffer | null
}

const place = (row: string, column: 'content' | 'note') => ({ table: 'casework.task', row, column }) as const

export async function insertTask(
  tx: Tx,
  part: Part,
  task: Pick<CaseTask, 'text' | 'forPerson' | 'dueOn' | 'madeBy'>,
): Promise<string> {
  const id = randomUUID()
  await sql`insert into casework.task (municipality_id, id, case_id, part, content, for_person, due_on, made_by, made_at) values
    (${tx.municipalityId}, ${id}, ${part.caseId}, ${part.kind}, ${sealAt(tx, await keyOf(tx, part), place(id, 'content'), task.text)},
      ${task.forPerson}, ${task.dueOn.toString()}::date, ${task.madeBy}, ${tx.now.toString()}::timestamptz)`.execute(
    tx.db,
  )
  return id
}

/** Open ones first, what is due first; then what was done, the newest first. @param parts as they were found to be visible */
export async function findTasks(tx: Tx, parts: readonly Part[]): Promise<CaseTask[]> {
  const [first] = parts
  if (!first) return []
  const found =
    await sql<Row>`select id, part, content, for_person, due_on::text, made_by, made_at, done_by, done_at, note from casework.task
    where municipality_id = ${tx.municipalityId} and case_id = ${first.caseId} and part = any(${parts.map(({ kind }) => kind)}::text[])
    order by done_at desc nulls first, due_on, made_at, id limit 300`.execute(tx.db)
  const keys = await tx.keys.dataKeys(
    tx,
    parts.map(({ keyId }) => keyId),
  )
  return found.rows.flatMap((row) => {
    const part = parts.find(({ kind }) => kind === row.part)
    const key = part && keys.get(part.keyId)?.key
    return key ? [taskOf(tx, key, row)] : []
  })
}

/** @returns whether it was still open, on this part */
export async function markDone(
  tx: Tx,
  part: Part,
  { id, by, note }: { id: string; by: string; note: string },
): Promise<boolean> {
  const done = await sql`update casework.task set done_by = ${by}, done_at = ${tx.now.toString()}::timestamptz,
      note = ${sealAt(tx, await keyOf(tx, part), place(id, 'note'), note)}
    where municipality_id = ${tx.municipalityId} and case_id = ${part.caseId} and part = ${part.kind} and id = ${id} and done_at is null
    returning id`.execute(tx.db)
  return done.rows.length > 0
}

/** @returns whether it was open and still of this person */
export async function passTask(
  tx: Tx,
  part: Part,
  { id, from, to }: { id: string; from: string; to: string },
): Promise<boolean> {
  const passed = await sql`update casework.task set for_person = ${to}
    where municipality_id = ${tx.municipalityId} and case_id = ${part.caseId} and part = ${part.kind} and id = ${id} and done_at is null
      and for_person = ${from} returning id`.execute(tx.db)
  return passed.rows.length > 0
}

export interface DueCaseTask {
  caseId: string
  number: string
  part: PartKind
  dueOn: PlainDate
}

/** What this person is to do by today, on the parts that he still sees; the latest first. */
export async function findDueTasks(tx: Tx, sight: Sight): Promise<DueCaseTask[]> {
  const found = await sql<{ case_id: string; number: string; part: PartKind; due_on: string }>`
    select t.case_id, c.number, t.part, t.due_on::text from casework.task t
    join casework.trafficking_case c on c.municipality_id = t.municipality_id and c.id = t.case_id
    join casework.part p on p.municipality_id = t.municipality_id and p.case_id = t.case_id and p.kind = t.part
    where ${visibleCase(tx, sight.who)} and ${seesPart(tx, sight)} and t.done_at is null and t.for_person = ${sight.who.personId}
      and t.due_on <= ${sight.who.today.toString()}::date order by t.due_on, c.number, t.id limit 100`.execute(tx.db)
  return found.rows.map((row) => ({
    caseId: row.case_id,
    number: row.number,
    part: row.part,
    dueOn: plainDate(row.due_on),
  }))
}

const instantOf = (moment: Date): Instant => Temporal.Instant.fromEpochMilliseconds(moment.getTime())

function taskOf(tx: Tx, key: Buffer, row: Row): CaseTask {
  const opened = (column: 'content' | 'note', sealed: Buffer) =>
    z.string().parse(openAt(tx, key, place(row.id, column), sealed))
  return {
    id: row.id,
    part: row.part,
    text: opened('content', row.content),
    forPerson: row.for_person,
    dueOn: plainDate(row.due_on),
    madeBy: row.made_by,
    madeAt: instantOf(row.made_at),
    done:
      row.done_by && row.done_at
        ? { by: row.done_by, at: instantOf(row.done_at), note: row.note ? opened('note', row.note) : '' }
        : undefined,
  }
}
