// SPDX-License-Identifier: EUPL-1.2
/** That somebody told a report goes with the report: what is left of it points to nobody. */
import { sql } from 'kysely'
import type { Tx } from '../platform/database/transaction.ts'

export async function forgetOwnReport(tx: Tx, reportId: string): Promise<void> {
  const it = sql`municipality_id = ${tx.municipalityId} and report_id = ${reportId}`
  await sql`delete from telling.original where ${it}`.execute(tx.db)
  await sql`delete from telling.own_report where ${it}`.execute(tx.db)
}
