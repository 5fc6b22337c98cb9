// SPDX-License-Identifier: EUPL-1.2
/**
 * Erases what somebody told, for good: its keys are destroyed, so that no copy of the rows opens any more, and then the rows go too. What
 * is left is an empty row that others hang on, with the day. The code leads nowhere, as if there never was one. Only the worker may.
 */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import { destroyDataKeys } from '../../platform/keys/destroy-keys.ts'
import { dateOf } from '../../time.ts'

export interface Erased {
  letters: number
  files: number
  keys: number
}

/** Nobody writes with the code of this report from here on; what was written before is in the outbox. */
export async function forgetCode(tx: Tx, reportId: string): Promise<void> {
  await sql`select reporting.forget_who_told(${reportId})`.execute(tx.db)
}

/** Whether something of this report still waits to be taken in; a letter nobody read is not erased unread. */
export async function waitsAtTheDoor(tx: Tx, reportId: string): Promise<boolean> {
  const found = await sql`select from reporting.outbox
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and kind <> 'closed' limit 1`.execute(
    tx.db,
  )
  return found.rows.length > 0
}

/** After `forgetCode`, in the same transaction. A second time it finds nothing. @returns how much there was */
export async function eraseReport(tx: Tx, reportId: string): Promise<Erased> {
  const here = tx.municipalityId
  const keys = await destroyDataKeys(
    tx,
    sql`select unnest(array[content_key, contact_key]) from reporting.report where municipality_id = ${here} and id = ${reportId}
      union all select original_key from reporting.attachment where municipality_id = ${here} and report_id = ${reportId}`,
  )
  await sql`delete from reporting.outbox where municipality_id = ${here} and report_id = ${reportId}`.execute(tx.db)
  const files = await eraseFiles(tx, reportId)
  const letters = await sql`delete from reporting.message
    where municipality_id = ${here} and report_id = ${reportId} returning id`.execute(tx.db)
  // not empty, because they must be unique and of a length; made of the id, so that they tell nothing of what was sent
  const nothing = createHash('sha256').update(reportId).digest()
  await sql`update reporting.report set content = '', contact = '', acute_at = null, form_key_hash = ${nothing}, fingerprint = ${nothing},
      mailbox_public = ${nothing}, mailbox_closed_on = ${dateOf(tx.now).toString()}::date
    where municipality_id = ${here} and id = ${reportId}`.execute(tx.db)
  return { letters: letters.rows.length, files, keys }
}

/** @param ids only these; nothing: all there are @returns how many there were */
export async function eraseFiles(tx: Tx, reportId: string, ids?: readonly string[]): Promise<number> {
  const only = ids ? sql`and id = any(${[...ids]}::uuid[])` : sql``
  const chosen = sql`municipality_id = ${tx.municipalityId} and report_id = ${reportId} ${only}`
  await destroyDataKeys(tx, sql`select original_key from reporting.attachment where ${chosen}`)
  const of = sql`municipality_id = ${tx.municipalityId} and attachment_id in (select id from reporting.attachment where ${chosen})`
  await sql`delete from reporting.attachment_copy where ${of}`.execute(tx.db)
  await sql`delete from reporting.attachment_part where ${of}`.execute(tx.db)
  const gone = await sql`delete from reporting.attachment where ${chosen} returning id`.execute(tx.db)
  return gone.rows.length
}
