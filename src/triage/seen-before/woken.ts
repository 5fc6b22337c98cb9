// SPDX-License-Identifier: EUPL-1.2
/** Watched reports that woke because something new named the same: until somebody looked at what that is. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { visible } from '../visible.ts'

export interface Woken {
  reportId: string
  label: string
  minor: boolean
}

export async function findWoken(tx: Tx, who: Who): Promise<Woken[]> {
  const found = await sql<{ report_id: string; label: string; minor: boolean }>`
    select c.report_id, c.label, c.minor from triage.course c
    where ${visible(tx, who)} and c.state = 'watch' and exists (select from triage.notice n
      where n.municipality_id = c.municipality_id and n.report_id = c.report_id and n.kind = 'watchWoke' and n.seen_at is null)
    order by c.label limit 100`.execute(tx.db)
  return found.rows.map(({ report_id, label, minor }) => ({ reportId: report_id, label, minor }))
}

export async function markWokenSeen(tx: Tx, reportId: string): Promise<void> {
  await sql`update triage.notice set seen_at = ${tx.now.toString()}::timestamptz
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and kind = 'watchWoke' and seen_at is null`.execute(
    tx.db,
  )
}
