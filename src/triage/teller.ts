// SPDX-License-Identifier: EUPL-1.2
/**
 * What somebody who works here and told a report may know of how far the desk is. Three words and never the outcome: a report that led
 * to a case and one that led to nothing look the same from here, so that a colleague who is curious learns nothing from it.
 */
import { sql } from 'kysely'
import type { Tx } from '../platform/database/transaction.ts'
import { undecided, type ReportState } from './lifecycle.ts'

export type StateForTeller = 'received' | 'beingDealtWith' | 'done'

/** Which reports one may ask about is the asker's gate. One that the worker has not taken in yet is left out. */
export async function stateForTeller(tx: Tx, reportIds: readonly string[]): Promise<Map<string, StateForTeller>> {
  const found = await sql<{ report_id: string; state: ReportState; feedback: string }>`
    select report_id, state, feedback from triage.course
    where municipality_id = ${tx.municipalityId} and report_id = any(${[...reportIds]}::uuid[])`.execute(tx.db)
  return new Map(found.rows.map((row) => [row.report_id, stateOf(row.state, row.feedback === 'given')]))
}

/** Done is: decided, whatever that was, and answered. */
export function stateOf(state: ReportState, isAnswered: boolean): StateForTeller {
  if (state === 'submitted') return 'received'
  return isAnswered && !undecided.includes(state) ? 'done' : 'beingDealtWith'
}
