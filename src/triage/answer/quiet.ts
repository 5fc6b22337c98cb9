// SPDX-License-Identifier: EUPL-1.2
/**
 * While the police asked for quiet on what came of a report, nothing is told that shows it: the fixed closing words are the same for
 * everybody and can go; a text of one's own only after a person says that it was agreed. A later room says when it begins and ends.
 */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'

export async function setAnswersQuiet(tx: Tx, reportIds: readonly string[], isQuiet: boolean): Promise<void> {
  await sql`update triage.course set answer_quietly = ${isQuiet}
    where municipality_id = ${tx.municipalityId} and report_id = any(${[...reportIds]}::uuid[])`.execute(tx.db)
}

/** That this person may see the report was asked before. */
export async function isAnswerQuiet(tx: Tx, reportId: string): Promise<boolean> {
  const found = await sql<{ quiet: boolean }>`select answer_quietly as quiet from triage.course
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId}`.execute(tx.db)
  return found.rows[0]?.quiet ?? false
}
