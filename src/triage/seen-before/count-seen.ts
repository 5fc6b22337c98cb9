// SPDX-License-Identifier: EUPL-1.2
/** How many reports name exactly the same as this one, for its page: what somebody said is something else does not count. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { findSameTags } from './find-hits.ts'

export async function countSeenBefore(tx: Tx, who: Who, reportId: string): Promise<number> {
  const same = [...(await findSameTags(tx, who, reportId)).keys()]
  if (same.length === 0) return 0
  const rejected = await sql<{ count: number }>`
    select count(*)::integer as count from triage.suggestion
    where municipality_id = ${tx.municipalityId} and state = 'rejected'
      and ((report_id = ${reportId} and other_id = any(${same}::uuid[])) or (other_id = ${reportId} and report_id = any(${same}::uuid[])))`.execute(
    tx.db,
  )
  return same.length - (rejected.rows[0]?.count ?? 0)
}
