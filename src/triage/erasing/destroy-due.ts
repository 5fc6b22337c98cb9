// SPDX-License-Identifier: EUPL-1.2
/**
 * What the worker does a day after two people decided to destroy: looks once more whether something came in the way, and else destroys.
 * One transaction a report: killed in the middle nothing is gone, and the next round does it.
 */
import { sql } from 'kysely'
import { writeAuditLine } from '../../platform/audit/audit.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { recordFact } from '../../platform/facts.ts'
import { eraseReport, forgetCode, waitsAtTheDoor } from '../../reporting/index.ts'
import { dateOf, plainDate } from '../../time.ts'
import { reportDestroyed } from '../facts.ts'
import type { ReportState } from '../lifecycle.ts'
import { findHolds } from './holds-store.ts'
import { dueIfConfirmedBy, isDue, isInCase, stillHolds, type EndReason } from './rules.ts'
import { endDestruction, findConfirmedBefore, findDestruction, markDestroyed } from './store.ts'

/** Of a room that comes after: what it keeps of this report and must let go. */
export type LetGo = (tx: Tx, reportId: string) => Promise<void>

export const findDueDestructions = (tx: Tx): Promise<string[]> => findConfirmedBefore(tx, dueIfConfirmedBy(tx.now))

/** Idempotent. @returns what became of it; nothing when there is nothing to do now */
export async function destroyDue(
  tx: Tx,
  reportId: string,
  letGo: readonly LetGo[],
): Promise<'destroyed' | EndReason | undefined> {
  const course = await sql<CourseRow>`
    select state, unread_letters, case_gone_on::text from triage.course
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} for update`.execute(tx.db)
  const row = course.rows[0]
  const destruction = await findDestruction(tx, reportId)
  if (!row || !destruction?.confirmed || destruction.done || !isDue(destruction.confirmed.at, tx.now)) return undefined

  // from here nobody writes with the code; who wrote before is in the outbox
  await forgetCode(tx, reportId)
  const stopped = await whatStops(tx, reportId, row)
  // with nothing done, so that the code works again
  if (stopped) throw new Stopped(stopped)
  for (const each of letGo) await each(tx, reportId)
  await eraseFindings(tx, reportId)
  const erased = await eraseReport(tx, reportId)
  await markDestroyed(tx, reportId, erased)
  await makeStub(tx, reportId)
  await writeAuditLine(tx, {
    action: 'report.destroyed',
    object: { kind: 'report', id: reportId },
    details: { ground: destruction.ground, ...erased },
  })
  await recordFact(tx, reportDestroyed(destruction.ground))
  return 'destroyed'
}

/** Something came in the way; the transaction goes back, and `stopDestruction` writes down why. */
export class Stopped extends Error {
  readonly code = 'DESTRUCTION_STOPPED'
  readonly why: EndReason
  constructor(why: EndReason) {
    super('something is in the way of destroying')
    this.why = why
  }
}

export async function stopDestruction(tx: Tx, reportId: string, why: EndReason): Promise<void> {
  if (await endDestruction(tx, reportId, { why }))
    await writeAuditLine(tx, {
      action: 'destruction.stopped',
      object: { kind: 'report', id: reportId },
      details: { why },
    })
}

interface CourseRow {
  state: ReportState
  unread_letters: number
  case_gone_on: string | null
}

async function whatStops(
  tx: Tx,
  reportId: string,
  { state, unread_letters, case_gone_on }: CourseRow,
): Promise<EndReason | undefined> {
  if (isInCase({ state, caseGoneOn: case_gone_on ? plainDate(case_gone_on) : undefined })) return 'caseOpened'
  const today = dateOf(tx.now)
  if ((await findHolds(tx, { reportId })).some((hold) => stillHolds(hold, today))) return 'held'
  return unread_letters > 0 || (await waitsAtTheDoor(tx, reportId)) ? 'newLetter' : undefined
}

/** Tags go with their identifiers. */
const erasedTables = [
  'identifier',
  'observed_signal',
  'legality_test',
  'assessment',
  'advice_answer',
  'second_look',
  'meldcode_step',
  'group_member',
  'step_back',
  'pause',
  'escalation',
  'reveal',
  'round_table_line',
  'task',
] as const

/** What stays of a disclosure is that it was made: in which role, on which day, by whom (decision 0019). */
async function eraseFindings(tx: Tx, reportId: string): Promise<void> {
  const it = sql`municipality_id = ${tx.municipalityId} and report_id = ${reportId}`
  const pairOfIt = sql`municipality_id = ${tx.municipalityId} and (report_id = ${reportId} or other_id = ${reportId})`
  for (const table of ['suggestion_judgement', 'suggestion'])
    await sql`delete from ${sql.table(`triage.${table}`)} where ${pairOfIt}`.execute(tx.db)
  for (const table of erasedTables) await sql`delete from ${sql.table(`triage.${table}`)} where ${it}`.execute(tx.db)
  await sql`delete from triage.notice where ${it}`.execute(tx.db)
  await sql`update triage.text_disclosure set content = '', message_id = null,
      translation = case when translation is null then null else ''::bytea end where ${it}`.execute(tx.db)
  await sql`update triage.consultation set content = '', identification = case when identification is null then null else ''::bytea end,
      answer = case when answer is null then null else ''::bytea end, withdrawn_by = coalesce(withdrawn_by, asked_by),
      withdrawn_at = coalesce(withdrawn_at, ${tx.now.toString()}::timestamptz) where ${it}`.execute(tx.db)
  await sql`update triage.hand_over set content = '',
      receipt_content = case when receipt_content is null then null else ''::bytea end where ${it}`.execute(tx.db)
  await sql`update triage.blacking_out set plan = '' where ${it}`.execute(tx.db)
  await sql`update triage.blacking_out set ended_at = ${tx.now.toString()}::timestamptz, ended_why = 'destroyed'
    where ${it} and ended_at is null and done_at is null`.execute(tx.db)
  await sql`update triage.hold set reason = '' where ${it}`.execute(tx.db)
}

/** The label, the days and the word of the outcome. */
async function makeStub(tx: Tx, reportId: string): Promise<void> {
  await sql`update triage.course set state = 'destroyed', acute = false, has_contact = false, acute_at = null, taken_by = null, taken_at = null,
      danger = 'notAsked', danger_asked_by = null, danger_asked_at = null, other_desk = null, forms = '{}', reason = null, decided_by = null,
      decided_at = null, watch_until = null, feedback = 'impossible', spoken_answer = null, unread_letters = 0, minor = false,
      danger_words = false, call_number = null, like_report = null, told_by = null, test_by = null, tested_on = null, keep_until = null,
      paused_until = null, no_answer_why = null, no_answer = null
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId}`.execute(tx.db)
}
