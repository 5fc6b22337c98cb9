// SPDX-License-Identifier: EUPL-1.2
/** Keeps what the mailbox says about itself: nothing for so many months, and it closes. The municipality chooses how many. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import { dateOf } from '../../time.ts'
import { deskSettingsOf } from '../desk-settings-of.ts'

/** @returns the reports whose mailbox was closed, in the municipality of this transaction */
export async function closeQuietMailboxes(tx: Tx): Promise<string[]> {
  const { mailboxMonths } = await deskSettingsOf(tx)
  const today = dateOf(tx.now)
  const since = today.subtract({ months: mailboxMonths })
  const answer = await sql<{ id: string }>`
    select reporting.close_quiet_mailboxes(${since.toString()}::date, ${today.toString()}::date) as id`.execute(tx.db)
  return answer.rows.map(({ id }) => id)
}
