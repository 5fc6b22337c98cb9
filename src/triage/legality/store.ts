// SPDX-License-Identifier: EUPL-1.2
/** The SQL of the legality test. Tests are only added; the newest counts. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import * as z from 'zod'
import type { Tx } from '../../platform/database/transaction.ts'
import { open, placeBytes, seal } from '../../platform/sealing/envelope.ts'
import { padded, unpadded } from '../../platform/sealing/padding.ts'
import { plainDate, type Instant, type PlainDate } from '../../time.ts'
import type { Preset, PurposeCode, TestOutcome } from './rules.ts'

/** What is inside the seal. */
const sealedTest = z.object({
  sentence: z.string(),
  leftOut: z.string(),
  held: z.enum(['yes', 'no', 'unknown']),
  ruleAbused: z.enum(['yes', 'no', 'unknown']),
  /** who was called, when, their reference */
  police: z.string(),
})
export type TestContent = z.infer<typeof sealedTest>

export interface LegalityTest extends TestContent {
  id: string
  preset: Preset
  purpose: PurposeCode
  basisId: string | null
  outcome: TestOutcome
  keepUntil: PlainDate | undefined
  testedBy: string
  testedAt: Instant
}

const place = (municipalityId: string, row: string): Buffer =>
  placeBytes({ municipalityId, table: 'triage.legality_test', row, column: 'content' })

/** @param key of the content of this report */
export async function insertTest(
  tx: Tx,
  { reportId, key }: { reportId: string; key: Buffer },
  test: Omit<LegalityTest, 'id' | 'testedAt'>,
): Promise<void> {
  const id = randomUUID()
  const { sentence, leftOut, held, ruleAbused, police } = test
  const content = seal(key, padded({ sentence, leftOut, held, ruleAbused, police }), place(tx.municipalityId, id))
  const until = test.keepUntil?.toString() ?? null
  await sql`insert into triage.legality_test
      (municipality_id, report_id, id, preset, purpose, basis_id, outcome, keep_until, content, tested_by, tested_at) values
      (${tx.municipalityId}, ${reportId}, ${id}, ${test.preset}, ${test.purpose}, ${test.basisId}, ${test.outcome}, ${until}::date,
       ${content}, ${test.testedBy}, ${tx.now.toString()}::timestamptz)`.execute(tx.db)
}

/** On the course too, so that *Mijn werk* need not open a seal. */
export async function markTested(
  tx: Tx,
  reportId: string,
  { on, keepUntil }: { on: PlainDate; keepUntil: PlainDate | undefined },
): Promise<void> {
  await sql`update triage.course set tested_on = ${on.toString()}::date, keep_until = ${keepUntil?.toString() ?? null}::date
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId}`.execute(tx.db)
}

/** The newest first. @param key of the content of this report */
export async function findTests(tx: Tx, reportId: string, key: Buffer): Promise<LegalityTest[]> {
  const found = await sql<{
    id: string
    preset: Preset
    purpose: PurposeCode
    basis_id: string | null
    outcome: TestOutcome
    keep_until: string | null
    content: Buffer
    tested_by: string
    tested_at: Date
  }>`select id, preset, purpose, basis_id, outcome, keep_until::text, content, tested_by, tested_at from triage.legality_test
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} order by tested_at desc, id`.execute(tx.db)
  return found.rows.map((row) => ({
    id: row.id,
    preset: row.preset,
    purpose: row.purpose,
    basisId: row.basis_id,
    outcome: row.outcome,
    keepUntil: row.keep_until ? plainDate(row.keep_until) : undefined,
    testedBy: row.tested_by,
    testedAt: Temporal.Instant.fromEpochMilliseconds(row.tested_at.getTime()),
    ...sealedTest.parse(unpadded(open(key, row.content, place(tx.municipalityId, row.id)))),
  }))
}
