// SPDX-License-Identifier: EUPL-1.2
/** Takes away files that were added to a form which nobody sent. Nobody can open them: their keys were in a page that is gone. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/transaction.ts'
import { dateOf } from '../../../time.ts'

/** Of an upload only the day is kept; two days back it is at least 24 hours old. */
const keepForDays = 2

/** @returns how many were taken away */
export async function forgetUploads(tx: Tx): Promise<number> {
  const before = dateOf(tx.now)
    .subtract({ days: keepForDays - 1 })
    .toString()
  const old = sql`municipality_id = ${tx.municipalityId} and report_id is null and uploaded_on < ${before}::date`
  await sql`delete from reporting.attachment_part where municipality_id = ${tx.municipalityId}
    and attachment_id in (select id from reporting.attachment where ${old})`.execute(tx.db)
  const gone = await sql`delete from reporting.attachment where ${old} returning id`.execute(tx.db)
  return gone.rows.length
}
