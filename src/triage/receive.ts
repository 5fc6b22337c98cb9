// SPDX-License-Identifier: EUPL-1.2
/** A report or letter arrives at the desk: the worker lays it down here in the transaction in which it took it in. */
import { sql } from 'kysely'
import { addWorkingDays, nextWorkingDay } from '../law/working-days.ts'
import type { Tx } from '../platform/database/transaction.ts'
import { recordFact } from '../platform/facts.ts'
import { schedule } from '../platform/jobs.ts'
import { readBy, type ArrivedLetter, type ArrivedReport, type NextRoom } from '../reporting/index.ts'
import { dateOf } from '../time.ts'
import { reportArrived } from './facts.ts'
import { keepWhatWasGiven } from './findings/keep-what-was-given.ts'
import { newLabel } from './label.ts'
import { limitsOf } from './limits.ts'
import { endPause } from './pausing/store.ts'
import { raiseNotice } from './reminders.ts'

export const triageDesk: NextRoom = { reportArrived: receiveReport, letterArrived: receiveLetter }

async function receiveReport(tx: Tx, report: ArrivedReport): Promise<void> {
  const limits = await limitsOf(tx)
  const readByDay = report.acuteAt ? report.arrivedOn : readBy(report.arrivedOn, limits.readWithinWorkingDays)
  const assessBy = addWorkingDays(report.arrivedOn, limits.assessWithinWorkingDays)
  const testBy = addWorkingDays(report.arrivedOn, limits.testWithinWorkingDays)
  const answerBy = addWorkingDays(report.arrivedOn, limits.answerWithinWorkingDays)
  await sql`insert into triage.course
      (municipality_id, report_id, label, state, acute, minor, danger_words, has_contact, arrived_on, acute_at, read_by, assess_by, test_by, answer_by,
       call_number, told_by, like_report) values
      (${tx.municipalityId}, ${report.reportId}, ${await freeLabel(tx)}, 'submitted', ${report.acuteAt !== undefined}, ${report.minor}, ${report.dangerWords},
       ${report.hasContact}, ${report.arrivedOn.toString()}, ${report.acuteAt?.toString() ?? null}::timestamptz,
       ${readByDay.toString()}, ${assessBy.toString()}, ${testBy.toString()}, ${answerBy.toString()}, ${report.callNumber ?? null}, ${report.toldBy ?? null}::uuid,
       (select coalesce(like_report, report_id) from triage.course
        where municipality_id = ${tx.municipalityId} and report_id = ${report.likeReport ?? null}::uuid))`.execute(
    tx.db,
  )
  await recordFact(tx, reportArrived(report.acuteAt !== undefined))
  await keepWhatWasGiven(tx, report)
  const { reportId } = report
  // who is in danger now does not wait until Monday
  const unreadOn = report.acuteAt ? readByDay.add({ days: 1 }) : nextWorkingDay(readByDay)
  await schedule(tx, { task: 'remind-read-due', payload: { reportId }, on: unreadOn, key: `read-due:${reportId}` })
  await schedule(tx, {
    task: 'remind-still-unread',
    payload: { reportId },
    on: nextWorkingDay(unreadOn),
    key: `still-unread:${reportId}`,
  })
  await schedule(tx, {
    task: 'remind-assessment-due',
    payload: { reportId },
    on: assessBy,
    key: `assessment-due:${reportId}`,
  })
  await schedule(tx, {
    task: 'remind-test-due',
    payload: { reportId },
    on: nextWorkingDay(testBy),
    key: `test-due:${reportId}`,
  })
  await schedule(tx, { task: 'remind-answer-due', payload: { reportId }, on: answerBy, key: `answer-due:${reportId}` })
}

async function receiveLetter(tx: Tx, { reportId, hasContact, dangerWords }: ArrivedLetter): Promise<void> {
  await sql`update triage.course set unread_letters = unread_letters + 1, has_contact = has_contact or ${hasContact},
      danger_words = danger_words or ${dangerWords}
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId}`.execute(tx.db)
  // what the reporter writes now may change everything
  await endPause(tx, reportId, { why: 'letter' })
  await raiseNotice(tx, reportId, 'letterArrived', dateOf(tx.now))
}

async function freeLabel(tx: Tx): Promise<string> {
  for (;;) {
    const label = newLabel()
    const taken =
      await sql`select from triage.course where municipality_id = ${tx.municipalityId} and label = ${label}`.execute(
        tx.db,
      )
    if (taken.rows.length === 0) return label
  }
}
