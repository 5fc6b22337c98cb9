// SPDX-License-Identifier: EUPL-1.2
/** The SQL of what somebody thinks of a report: only added, sealed; the newest counts and the earlier ones stay to be read. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import * as z from 'zod'
import type { Tx } from '../../platform/database/transaction.ts'
import { open, placeBytes, seal } from '../../platform/sealing/envelope.ts'
import { padded, unpadded } from '../../platform/sealing/padding.ts'
import type { Instant } from '../../time.ts'
import { exploitationFormNames } from '../forms.ts'
import {
  ages,
  confidences,
  credibilities,
  reliabilities,
  startingPoints,
  yesNoUnknown,
  type Assessment,
} from './rules.ts'

const sealedAssessment = z.object({
  startingPoint: z.enum(startingPoints).optional(),
  forms: z.array(z.object({ form: z.enum(exploitationFormNames), confidence: z.enum(confidences) })),
  reliability: z.enum(reliabilities).optional(),
  credibility: z.enum(credibilities).optional(),
  age: z.enum(ages).optional(),
  unaccompanied: z.enum(yesNoUnknown).optional(),
  pleadsFor: z.string(),
  pleadsAgainst: z.string(),
})

export interface RecordedAssessment {
  assessment: Assessment
  by: string
  at: Instant
}

const place = (municipalityId: string, row: string): Buffer =>
  placeBytes({ municipalityId, table: 'triage.assessment', row, column: 'content' })

/** @param key of the content of this report */
export async function insertAssessment(
  tx: Tx,
  { reportId, key, by }: { reportId: string; key: Buffer; by: string },
  assessment: Assessment,
): Promise<void> {
  const id = randomUUID()
  const content = seal(key, padded(assessment), place(tx.municipalityId, id))
  await sql`insert into triage.assessment (municipality_id, report_id, id, content, assessed_by, assessed_at) values
    (${tx.municipalityId}, ${reportId}, ${id}, ${content}, ${by}, ${tx.now.toString()}::timestamptz)`.execute(tx.db)
}

/** The newest first. @param key of the content of this report */
export async function findAssessments(tx: Tx, reportId: string, key: Buffer): Promise<RecordedAssessment[]> {
  const found = await sql<{ id: string; content: Buffer; assessed_by: string; assessed_at: Date }>`
    select id, content, assessed_by, assessed_at from triage.assessment
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} order by assessed_at desc, id`.execute(
    tx.db,
  )
  return found.rows.map(({ id, content, assessed_by, assessed_at }) => ({
    assessment: { ...empty, ...sealedAssessment.parse(unpadded(open(key, content, place(tx.municipalityId, id)))) },
    by: assessed_by,
    at: Temporal.Instant.fromEpochMilliseconds(assessed_at.getTime()),
  }))
}

const empty = {
  startingPoint: undefined,
  reliability: undefined,
  credibility: undefined,
  age: undefined,
  unaccompanied: undefined,
}
