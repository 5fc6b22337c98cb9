// SPDX-License-Identifier: EUPL-1.2
/** The SQL of the steps of the meldcode: only added, sealed under the key of the report. Whether somebody may see it is asked before. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import * as z from 'zod'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { open, placeBytes, seal } from '../../platform/sealing/envelope.ts'
import { padded, unpadded } from '../../platform/sealing/padding.ts'
import type { Instant } from '../../time.ts'
import type { Step } from './rules.ts'

const content = z.object({ done: z.string(), when: z.string(), withWhom: z.string(), answer: z.string() })
export type StepContent = z.infer<typeof content>

export interface DoneStep extends StepContent {
  step: Step
  by: string
  at: Instant
}

interface Of {
  reportId: string
  key: Buffer
}

const place = ({ municipalityId }: Tx, row: string): Buffer =>
  placeBytes({ municipalityId, table: 'triage.meldcode_step', row, column: 'content' })

export async function insertStep(
  tx: Tx,
  who: Who,
  { reportId, key }: Of,
  step: Step,
  given: StepContent,
): Promise<void> {
  const id = randomUUID()
  await sql`insert into triage.meldcode_step (municipality_id, report_id, id, step, content, recorded_by, recorded_at) values
    (${tx.municipalityId}, ${reportId}, ${id}, ${step}, ${seal(key, padded(given), place(tx, id))}, ${who.personId}, ${tx.now.toString()}::timestamptz)`.execute(
    tx.db,
  )
}

/** The oldest first. */
export async function findSteps(tx: Tx, { reportId, key }: Of): Promise<DoneStep[]> {
  const found = await sql<{ id: string; step: Step; content: Buffer; recorded_by: string; recorded_at: Date }>`
    select id, step, content, recorded_by, recorded_at from triage.meldcode_step
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} order by recorded_at, id`.execute(tx.db)
  return found.rows.map((row) => ({
    ...content.parse(unpadded(open(key, row.content, place(tx, row.id)))),
    step: row.step,
    by: row.recorded_by,
    at: Temporal.Instant.fromEpochMilliseconds(row.recorded_at.getTime()),
  }))
}
