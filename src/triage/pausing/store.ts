// SPDX-License-Identifier: EUPL-1.2
/** The SQL of a term that stands still. The course of the report is locked by who writes here, so that two never pause or decide at once. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import * as z from 'zod'
import type { Tx } from '../../platform/database/transaction.ts'
import { schedule } from '../../platform/jobs.ts'
import { open, placeBytes, seal } from '../../platform/sealing/envelope.ts'
import { padded, unpadded } from '../../platform/sealing/padding.ts'
import { dateOf, isBefore, plainDate, type PlainDate } from '../../time.ts'
import { dueAfter, type PauseEnd, type PauseReason } from './rules.ts'

export interface Pause {
  reason: PauseReason
  /** empty: none was given */
  sentence: string
  from: PlainDate
  /** the day on which it was to go on */
  until: PlainDate
  by: string
  endedOn: PlainDate | undefined
}

interface Row {
  id: string
  reason: PauseReason
  sentence: Buffer
  from_day: string
  until_day: string
  paused_by: string
  ended_day: string | null
}

const place = (municipalityId: string, id: string): Buffer =>
  placeBytes({ municipalityId, table: 'triage.pause', row: id, column: 'sentence' })

/** @param key of the content of this report; the oldest first */
export async function findPauses(tx: Tx, reportId: string, key: Buffer): Promise<Pause[]> {
  const found = await sql<Row>`
    select id, reason, sentence, from_day::text, until_day::text, paused_by, ended_day::text from triage.pause
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} order by paused_at, id`.execute(tx.db)
  return found.rows.map((row) => ({
    reason: row.reason,
    sentence: z.string().parse(unpadded(open(key, row.sentence, place(tx.municipalityId, row.id)))),
    from: plainDate(row.from_day),
    until: plainDate(row.until_day),
    by: row.paused_by,
    endedOn: row.ended_day ? plainDate(row.ended_day) : undefined,
  }))
}

export interface NewPause {
  reason: PauseReason
  sentence: string
  from: PlainDate
  until: PlainDate
  dueBefore: PlainDate
  by: string
}

/** @returns when a decision is due now */
export async function beginPause(
  tx: Tx,
  { reportId, key }: { reportId: string; key: Buffer },
  made: NewPause,
): Promise<PlainDate> {
  const id = randomUUID()
  const sentence = seal(key, padded(made.sentence), place(tx.municipalityId, id))
  await sql`insert into triage.pause
      (municipality_id, report_id, id, reason, sentence, from_day, until_day, due_before, paused_by, paused_at) values
      (${tx.municipalityId}, ${reportId}, ${id}, ${made.reason}, ${sentence}, ${made.from.toString()}, ${made.until.toString()},
       ${made.dueBefore.toString()}, ${made.by}, ${tx.now.toString()}::timestamptz)`.execute(tx.db)
  const due = dueAfter(made.dueBefore, made.from, made.until)
  await storeDue(tx, reportId, { due, pausedUntil: made.until })
  return due
}

/** The term goes on today, or went on when its day came. @returns whether there was a pause at all */
export async function endPause(
  tx: Tx,
  reportId: string,
  { why, by }: { why: PauseEnd; by?: string },
): Promise<boolean> {
  const today = dateOf(tx.now)
  const ended = await sql<{ from_day: string; until_day: string; due_before: string }>`
    update triage.pause set ended_day = least(until_day, ${today.toString()}::date),
      ended_why = case when until_day <= ${today.toString()}::date then 'dayCame' else ${why} end,
      ended_by = case when until_day <= ${today.toString()}::date then null else ${by ?? null}::uuid end
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and ended_day is null
    returning from_day::text, until_day::text, due_before::text`.execute(tx.db)
  const row = ended.rows[0]
  if (!row) return false
  const until = plainDate(row.until_day)
  const goesOn = isBefore(today, until) ? today : until
  await storeDue(tx, reportId, {
    due: dueAfter(plainDate(row.due_before), plainDate(row.from_day), goesOn),
    pausedUntil: undefined,
  })
  return true
}

/** The reminder goes along with the term; not before the day on which it goes on. */
async function storeDue(
  tx: Tx,
  reportId: string,
  { due, pausedUntil }: { due: PlainDate; pausedUntil: PlainDate | undefined },
): Promise<void> {
  await sql`update triage.course set assess_by = ${due.toString()}, paused_until = ${pausedUntil?.toString() ?? null}::date
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId}`.execute(tx.db)
  const goesOn = pausedUntil ?? dateOf(tx.now)
  await schedule(tx, {
    task: 'remind-assessment-due',
    payload: { reportId },
    on: isBefore(due, goesOn) ? goesOn : due,
    key: `assessment-due:${reportId}`,
  })
}
