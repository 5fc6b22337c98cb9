// SPDX-License-Identifier: EUPL-1.2
/**
 * The SQL of triage. Reads start from what this person can see: reports of the own municipality, for who may read reports at all;
 * what is not visible is simply not found.
 */
import { sql } from 'kysely'
import type { Tx } from '../platform/database/transaction.ts'
import type { Who } from '../platform/people/who.ts'
import type { Sealed } from '../platform/sealing/envelope.ts'
import { isUuid } from '../platform/uuid.ts'
import { NotVisible } from '../platform/web/outcome.ts'
import { dateOf, plainDate, type Instant, type PlainDate } from '../time.ts'
import type { NoAnswerReason } from './answer/no-answer.ts'
import type { ExploitationForm, OtherDesk } from './forms.ts'
import { isToPassOn } from './handing-over/standing.ts'
import { undecided, type Outcome, type ReportState } from './lifecycle.ts'
import { visible } from './visible.ts'

export interface Course {
  reportId: string
  label: string
  state: ReportState
  acute: boolean
  /** it may be about somebody under eighteen */
  minor: boolean
  /** a word was found that may point to danger */
  dangerWords: boolean
  hasContact: boolean
  arrivedOn: PlainDate
  /** the minute, of an acute report only */
  acuteAt: Instant | undefined
  readBy: PlainDate
  assessBy: PlainDate
  takenBy: string | null
  danger: 'notAsked' | 'none' | 'policeCalled'
  dangerAskedBy: string | null
  dangerAskedAt: Instant | undefined
  outcome: Outcome | null
  otherDesk: OtherDesk | null
  forms: readonly ExploitationForm[]
  /** sealed under the report's own key */
  reason: Buffer | null
  decidedBy: string | null
  decidedAt: Instant | undefined
  watchUntil: PlainDate | undefined
  feedback: 'due' | 'given' | 'impossible'
  answerBy: PlainDate
  /** what was said when the reporter was answered in person; sealed under the report's own key */
  spokenAnswer: Buffer | null
  unreadLetters: number
  /** by when it is to be asked whether it may be kept; nothing of a report from before that was asked */
  testBy: PlainDate | undefined
  testedOn: PlainDate | undefined
  /** the last day it may be kept, by the newest test */
  keepUntil: PlainDate | undefined
  /** the case it was in was destroyed: from that day it may go too */
  caseGoneOn: PlainDate | undefined
  /** the day on which a term that stands still goes on */
  pausedUntil: PlainDate | undefined
  /** why the reporter could not be answered, and in one sentence, sealed under the report's own key */
  noAnswerWhy: NoAnswerReason | null
  noAnswer: Buffer | null
  /** an earlier report that says nearly the same; this one stands further back */
  likeReport: string | null
  /** who works here and told it as his own */
  toldBy: string | null
  /** it belongs to another desk, and they were not given it */
  isToPassOn: boolean
}

interface CourseRow {
  report_id: string
  label: string
  state: ReportState
  acute: boolean
  minor: boolean
  danger_words: boolean
  has_contact: boolean
  arrived_on: string
  acute_at: Date | null
  read_by: string
  assess_by: string
  taken_by: string | null
  danger: Course['danger']
  danger_asked_by: string | null
  danger_asked_at: Date | null
  outcome: Outcome | null
  other_desk: OtherDesk | null
  forms: ExploitationForm[]
  reason: Buffer | null
  decided_by: string | null
  decided_at: Date | null
  watch_until: string | null
  feedback: Course['feedback']
  answer_by: string
  spoken_answer: Buffer | null
  unread_letters: number
  test_by: string | null
  tested_on: string | null
  keep_until: string | null
  case_gone_on: string | null
  paused_until: string | null
  no_answer_why: NoAnswerReason | null
  no_answer: Buffer | null
  like_report: string | null
  told_by: string | null
  is_to_pass_on: boolean
}

const columns = sql`c.report_id, c.label, c.state, c.acute, c.minor, c.danger_words, c.has_contact, c.arrived_on::text, c.acute_at, c.read_by::text, c.assess_by::text,
  c.taken_by, c.danger, c.danger_asked_by, c.danger_asked_at, c.outcome, c.other_desk, c.forms, c.reason, c.decided_by, c.decided_at,
  c.watch_until::text, c.feedback, c.answer_by::text, c.spoken_answer, c.unread_letters, c.like_report, c.told_by,
  c.test_by::text, c.tested_on::text, c.keep_until::text, c.case_gone_on::text, c.paused_until::text, c.no_answer_why, c.no_answer,
  ${isToPassOn} as is_to_pass_on`

export interface InboxQuestion {
  states?: readonly ReportState[]
  limit: number
  offset?: number
  /** watched ones by the day on which it is looked at again; what woke up before them */
  soonestFirst?: boolean
}

const soonest = sql`(exists (select from triage.notice n where n.municipality_id = c.municipality_id and n.report_id = c.report_id
  and n.kind = 'watchWoke' and n.seen_at is null)) desc, c.watch_until,`

/** Copies of what was told before come last; acute first, then minors and what may name danger, then the oldest. */
export async function findVisibleReports(
  tx: Tx,
  who: Who,
  { states, limit, offset = 0, soonestFirst = false }: InboxQuestion,
): Promise<Course[]> {
  const found = await sql<CourseRow>`
    select ${columns} from triage.course c
    where ${visible(tx, who)} ${states ? sql`and c.state = any(${[...states]}::text[])` : sql``}
    order by ${soonestFirst ? soonest : sql``} c.like_report is not null, c.acute desc, (c.minor or c.danger_words) desc, c.arrived_on, c.label limit ${limit} offset ${offset}`.execute(
    tx.db,
  )
  return found.rows.map(courseOf)
}

/** How many reports this person can see in each state. */
export async function countVisibleReports(tx: Tx, who: Who): Promise<Map<ReportState, number>> {
  const found = await sql<{ state: ReportState; count: number }>`
    select c.state, count(*)::integer as count from triage.course c where ${visible(tx, who)} group by c.state`.execute(
    tx.db,
  )
  return new Map(found.rows.map(({ state, count }) => [state, count]))
}

/** What asks for attention today: acute, a minor or a danger word that nobody took yet, past a limit, a letter that came, an answer that is owed. */
export async function findReportsThatWait(tx: Tx, who: Who, today: PlainDate): Promise<Course[]> {
  const found = await sql<CourseRow>`
    select ${columns} from triage.course c
    where ${visible(tx, who)} and (
      (c.state = 'submitted' and (c.acute or c.minor or c.danger_words or c.read_by <= ${today.toString()}::date))
      or (c.state = 'received' and (c.acute or c.paused_until <= ${today.toString()}::date
        or (c.paused_until is null and c.assess_by <= ${today.toString()}::date)))
      or (c.state = 'watch' and c.watch_until <= ${today.toString()}::date)
      or c.state = 'suspected'
      or (c.tested_on is null and c.test_by <= ${today.toString()}::date and c.state in ('received', 'watch'))
      or (c.keep_until <= ${today.toString()}::date)
      or c.unread_letters > 0
      or (c.feedback = 'due' and c.answer_by <= ${today.toString()}::date))
    order by c.like_report is not null, c.acute desc, (c.minor or c.danger_words) desc, least(c.read_by, c.assess_by), c.label limit 100`.execute(
    tx.db,
  )
  return found.rows.map(courseOf)
}

/** Of what was destroyed there is nothing but its declaration: only who asks for that finds it. @throws NotVisible */
export async function getVisibleReport(
  tx: Tx,
  who: Who,
  reportId: string,
  { lock = false, alsoDestroyed = false } = {},
): Promise<Course> {
  if (!isUuid(reportId)) throw new NotVisible('no report by this name')
  const found = await sql<CourseRow>`
    select ${columns} from triage.course c where ${visible(tx, who)} and c.report_id = ${reportId}
      ${alsoDestroyed ? sql`` : sql`and c.state <> 'destroyed'`} ${lock ? sql`for update` : sql``}`.execute(tx.db)
  const row = found.rows[0]
  if (!row) throw new NotVisible('no report by this name')
  return courseOf(row)
}

/** Reports this person can see that say nearly the same as this one and were not decided yet, locked. */
export async function findUndecidedAlike(tx: Tx, who: Who, reportId: string, atMost: number): Promise<Course[]> {
  const found = await sql<CourseRow>`
    select ${columns} from triage.course c
    where ${visible(tx, who)} and c.like_report = ${reportId} and c.state = any(${[...undecided]}::text[]) and c.unread_letters = 0
    order by c.report_id limit ${atMost} for update`.execute(tx.db)
  return found.rows.map(courseOf)
}

export async function markTaken(tx: Tx, reportId: string, by: string): Promise<void> {
  await sql`update triage.course set state = 'received', taken_by = ${by}, taken_at = ${tx.now.toString()}::timestamptz, outcome = null,
      forms = '{}', other_desk = null, watch_until = null
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId}`.execute(tx.db)
}

export interface Decision {
  state: ReportState
  outcome: Outcome
  danger: 'none' | 'policeCalled'
  reason: Sealed
  forms: readonly ExploitationForm[]
  otherDesk: OtherDesk | undefined
  watchUntil: PlainDate | undefined
  by: string
}

export async function storeDecision(tx: Tx, reportId: string, decision: Decision): Promise<void> {
  const now = tx.now.toString()
  await sql`update triage.course set state = ${decision.state}, outcome = ${decision.outcome}, reason = ${decision.reason},
      forms = ${[...decision.forms]}::text[], other_desk = ${decision.otherDesk ?? null}, watch_until = ${decision.watchUntil?.toString() ?? null},
      danger = ${decision.danger}, danger_asked_by = ${decision.by}, danger_asked_at = ${now}::timestamptz,
      decided_by = ${decision.by}, decided_at = ${now}::timestamptz
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId}`.execute(tx.db)
}

export async function markCaseOpened(tx: Tx, reportId: string): Promise<void> {
  await sql`update triage.course set state = 'caseOpened' where municipality_id = ${tx.municipalityId} and report_id = ${reportId}`.execute(
    tx.db,
  )
}

/** Of a later room: the case that this report was in was destroyed, so that it no longer keeps the report here. */
export async function letGoByCase(tx: Tx, reportId: string): Promise<void> {
  await sql`update triage.course set case_gone_on = ${dateOf(tx.now).toString()}::date
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and state = 'caseOpened'`.execute(tx.db)
}

export async function markAnswered(tx: Tx, reportId: string, spoken?: Sealed): Promise<void> {
  await sql`update triage.course set feedback = 'given', spoken_answer = coalesce(${spoken ?? null}, spoken_answer),
      no_answer_why = null, no_answer = null
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId}`.execute(tx.db)
}

/** Nobody can be answered any more: the mailbox was closed. */
export async function markUnanswerable(tx: Tx, reportId: string): Promise<void> {
  await sql`update triage.course set feedback = 'impossible' where municipality_id = ${tx.municipalityId} and report_id = ${reportId}`.execute(
    tx.db,
  )
}

export async function markLettersRead(tx: Tx, reportId: string): Promise<void> {
  await sql`update triage.course set unread_letters = 0
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and unread_letters > 0`.execute(tx.db)
  await sql`update triage.notice set seen_at = ${tx.now.toString()}::timestamptz
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and seen_at is null`.execute(tx.db)
}

const courseOf = (row: CourseRow): Course => ({
  reportId: row.report_id,
  label: row.label,
  state: row.state,
  acute: row.acute,
  minor: row.minor,
  dangerWords: row.danger_words,
  hasContact: row.has_contact,
  arrivedOn: plainDate(row.arrived_on),
  acuteAt: instantOf(row.acute_at),
  readBy: plainDate(row.read_by),
  assessBy: plainDate(row.assess_by),
  takenBy: row.taken_by,
  danger: row.danger,
  dangerAskedBy: row.danger_asked_by,
  dangerAskedAt: instantOf(row.danger_asked_at),
  outcome: row.outcome,
  otherDesk: row.other_desk,
  forms: row.forms,
  reason: row.reason,
  decidedBy: row.decided_by,
  decidedAt: instantOf(row.decided_at),
  watchUntil: row.watch_until ? plainDate(row.watch_until) : undefined,
  feedback: row.feedback,
  answerBy: plainDate(row.answer_by),
  spokenAnswer: row.spoken_answer,
  unreadLetters: row.unread_letters,
  testBy: row.test_by ? plainDate(row.test_by) : undefined,
  testedOn: row.tested_on ? plainDate(row.tested_on) : undefined,
  keepUntil: row.keep_until ? plainDate(row.keep_until) : undefined,
  caseGoneOn: row.case_gone_on ? plainDate(row.case_gone_on) : undefined,
  pausedUntil: row.paused_until ? plainDate(row.paused_until) : undefined,
  noAnswerWhy: row.no_answer_why,
  noAnswer: row.no_answer,
  likeReport: row.like_report,
  toldBy: row.told_by,
  isToPassOn: row.is_to_pass_on,
})

const instantOf = (moment: Date | null): Instant | undefined =>
  moment ? Temporal.Instant.fromEpochMilliseconds(moment.getTime()) : undefined
