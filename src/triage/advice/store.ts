// SPDX-License-Identifier: EUPL-1.2
/** The SQL of answers to advice: only added; the newest answer to a rule counts. Why it does not apply is sealed. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import { open, placeBytes, seal } from '../../platform/sealing/envelope.ts'

export interface AdviceAnswer {
  answer: 'done' | 'notApplicable'
  /** empty when it was done */
  reason: string
  by: string
}

const place = (municipalityId: string, row: string): Buffer =>
  placeBytes({ municipalityId, table: 'triage.advice_answer', row, column: 'reason' })

/** @param key of the content of this report */
export async function insertAdviceAnswer(
  tx: Tx,
  { reportId, key }: { reportId: string; key: Buffer },
  { rule, answer, reason, by }: AdviceAnswer & { rule: string },
): Promise<void> {
  const id = randomUUID()
  const sealed = reason === '' ? null : seal(key, Buffer.from(reason), place(tx.municipalityId, id))
  await sql`insert into triage.advice_answer (municipality_id, report_id, id, rule, answer, reason, answered_by, answered_at) values
    (${tx.municipalityId}, ${reportId}, ${id}, ${rule}, ${answer}, ${sealed}, ${by}, ${tx.now.toString()}::timestamptz)`.execute(
    tx.db,
  )
}

/** By rule. @param key of the content of this report */
export async function findAdviceAnswers(tx: Tx, reportId: string, key: Buffer): Promise<Map<string, AdviceAnswer>> {
  const found = await sql<{
    id: string
    rule: string
    answer: AdviceAnswer['answer']
    reason: Buffer | null
    answered_by: string
  }>`select distinct on (rule) id, rule, answer, reason, answered_by from triage.advice_answer
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} order by rule, answered_at desc, id`.execute(
    tx.db,
  )
  return new Map(
    found.rows.map(({ id, rule, answer, reason, answered_by }) => [
      rule,
      {
        answer,
        reason: reason ? open(key, reason, place(tx.municipalityId, id)).toString() : '',
        by: answered_by,
      },
    ]),
  )
}
