// SPDX-License-Identifier: EUPL-1.2
/** Hands the suspicion of a report to casework: once, while the row is locked. */
import { sql } from 'kysely'
import type { Tx } from '../platform/database/transaction.ts'
import type { Who } from '../platform/people/who.ts'
import type { ExploitationForm } from './forms.ts'
import { isPossible } from './lifecycle.ts'
import { isOwnReport } from './own-report.ts'
import { getVisibleReport, markCaseOpened } from './store.ts'
import { visible } from './visible.ts'

export interface Suspicion {
  reportId: string
  forms: readonly ExploitationForm[]
}

/** @returns what is in the way, by its key, when no case can be opened by this person @throws NotVisible */
export async function takeSuspicion(
  tx: Tx,
  who: Who,
  reportId: string,
): Promise<Suspicion | 'noSuspicionMeanwhile' | 'ownReport'> {
  const report = await getVisibleReport(tx, who, reportId, { lock: true })
  if (isOwnReport(report, who)) return 'ownReport'
  if (!isPossible('openCase', report.state)) return 'noSuspicionMeanwhile'
  await markCaseOpened(tx, report.reportId)
  return { reportId: report.reportId, forms: report.forms }
}

/** Reports with a suspicion that are in no case yet, as far as this person may see them; by what they are called. */
export async function findSuspicions(tx: Tx, who: Who): Promise<{ reportId: string; label: string }[]> {
  const found = await sql<{ report_id: string; label: string }>`select c.report_id, c.label from triage.course c
    where ${visible(tx, who)} and c.state = 'suspected' and c.told_by is distinct from ${who.personId} order by c.label limit 100`.execute(
    tx.db,
  )
  return found.rows.map(({ report_id, label }) => ({ reportId: report_id, label }))
}
