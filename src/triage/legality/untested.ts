// SPDX-License-Identifier: EUPL-1.2
/** Which of these reports this person can see and nobody asked whether they may be kept. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { plainDate, type PlainDate } from '../../time.ts'
import { visible } from '../visible.ts'

export interface Untested {
  reportId: string
  label: string
  arrivedOn: PlainDate
}

export async function untestedOf(tx: Tx, who: Who, reportIds: readonly string[]): Promise<Untested[]> {
  const found = await sql<{ report_id: string; label: string; arrived_on: string }>`
    select c.report_id, c.label, c.arrived_on::text from triage.course c
    where ${visible(tx, who)} and c.report_id = any(${[...reportIds]}::uuid[]) and c.tested_on is null and c.state <> 'destroyed'
    order by c.arrived_on, c.label`.execute(tx.db)
  return found.rows.map((row) => ({ reportId: row.report_id, label: row.label, arrivedOn: plainDate(row.arrived_on) }))
}
