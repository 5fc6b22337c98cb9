// SPDX-License-Identifier: EUPL-1.2
/** Ends what a receiver could read until a day that is over, and destroys the copy. Only the worker may; the link showed nothing any more since midnight. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import { writeAuditLine } from '../../platform/audit/audit.ts'
import { dateOf } from '../../time.ts'
import { planToDestroyCopy } from './course.ts'

/** What went without a link goes on until somebody writes down how it ended. @returns how many */
export async function endLateDisclosures(tx: Tx): Promise<number> {
  const late = await sql<{
    id: string
    case_id: string
  }>`update sharing.disclosure set state = 'expired', ended_at = ${tx.now.toString()}::timestamptz,
      version = version + 1
    where municipality_id = ${tx.municipalityId} and ends_on < ${dateOf(tx.now).toString()}::date
      and (state = 'waiting' or (channel = 'link' and state in ('sent', 'accepted'))) returning id, case_id`.execute(
    tx.db,
  )
  for (const { id, case_id } of late.rows) {
    await sql`insert into sharing.disclosure_step (municipality_id, id, disclosure_id, kind, happened_at) values
      (${tx.municipalityId}, gen_random_uuid(), ${id}, 'expired', ${tx.now.toString()}::timestamptz)`.execute(tx.db)
    await planToDestroyCopy(tx, id)
    await writeAuditLine(tx, {
      action: 'disclosure.expired',
      object: { kind: 'case', id: case_id },
      details: { disclosure: id },
    })
  }
  return late.rows.length
}
