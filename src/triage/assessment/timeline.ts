// SPDX-License-Identifier: EUPL-1.2
/** What happened with a report, by the day, out of what is stored anyway. Of an arrival only the day is known (decision 0009). */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import type { OpenReport } from '../../reporting/index.ts'
import { dateOf, isBefore, plainDate, type PlainDate } from '../../time.ts'
import type { Course } from '../store.ts'

export type Happened =
  | 'arrived'
  | 'identifier'
  | 'signal'
  | 'tested'
  | 'assessed'
  | 'decided'
  | 'letterIn'
  | 'letterOut'
  | 'consulted'
  | 'consultAnswered'
  | 'lookedAgain'
  | 'meldcode'
  | 'blackedOut'

export interface Happening {
  what: Happened
  on: PlainDate
  /** a person of the desk; nothing of who told */
  by: string | undefined
}

/** In the order of the days; whether this person may see the report was asked before. */
export async function timelineOf(tx: Tx, course: Course, letters: OpenReport['letters']): Promise<Happening[]> {
  const of = sql`municipality_id = ${tx.municipalityId} and report_id = ${course.reportId}`
  const found = await sql<{ what: Happened; at: Date; by: string | null }>`
    select 'identifier' as what, added_at as at, added_by as by from triage.identifier where ${of} and source = 'desk'
    union all select 'signal', added_at, added_by from triage.observed_signal where ${of} and source = 'desk'
    union all select 'tested', tested_at, tested_by from triage.legality_test where ${of}
    union all select 'assessed', assessed_at, assessed_by from triage.assessment where ${of}
    union all select 'consulted', asked_at, asked_by from triage.consultation where ${of}
    union all select 'consultAnswered', answered_at, answered_by from triage.consultation where ${of} and answered_at is not null and kind <> 'spoken'
    union all select 'lookedAgain', looked_at, looked_by from triage.second_look where ${of}
    union all select 'meldcode', recorded_at, recorded_by from triage.meldcode_step where ${of}
    union all select 'blackedOut', done_at, confirmed_by from triage.blacking_out where ${of} and done_at is not null`.execute(
    tx.db,
  )
  const happened: Happening[] = [
    { what: 'arrived', on: course.arrivedOn, by: undefined },
    ...letters.map(({ direction, writtenOn }) => ({
      what: direction === 'fromReporter' ? ('letterIn' as const) : ('letterOut' as const),
      on: plainDate(writtenOn),
      by: undefined,
    })),
    ...found.rows.map(({ what, at, by }) => ({
      what,
      on: dateOf(Temporal.Instant.fromEpochMilliseconds(at.getTime())),
      by: by ?? undefined,
    })),
    ...(course.decidedAt
      ? [{ what: 'decided' as const, on: dateOf(course.decidedAt), by: course.decidedBy ?? undefined }]
      : []),
  ]
  return happened.toSorted((a, b) => (isBefore(a.on, b.on) ? -1 : isBefore(b.on, a.on) ? 1 : 0))
}
