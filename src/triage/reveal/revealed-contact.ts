// SPDX-License-Identifier: EUPL-1.2
/** Contact details that this person revealed a moment ago; without a reveal that still holds they stay masked. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { openContact, type ReporterContact } from '../../reporting/index.ts'
import { clockPlay, type Instant } from '../../time.ts'

export async function findRevealedContact(
  tx: Tx,
  who: Who,
  reportId: string,
): Promise<{ until: Instant; contact: ReporterContact[] } | undefined> {
  const found = await sql<{ until: Date }>`
    select max(until) as until from triage.reveal
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and person_id = ${who.personId} and shows = 'contact'
      and until > ${tx.now.toString()}::timestamptz and revealed_at <= ${tx.now.add(clockPlay).toString()}::timestamptz having max(until) is not null`.execute(
    tx.db,
  )
  const row = found.rows[0]
  if (!row) return undefined
  return {
    until: Temporal.Instant.fromEpochMilliseconds(row.until.getTime()),
    contact: await openContact(tx, reportId),
  }
}
