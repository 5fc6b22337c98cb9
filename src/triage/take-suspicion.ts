// SPDX-License-Identifier: EUPL-1.2
/** Hands the suspicion of a report to casework: once, while the row is locked. */
import type { Tx } from '../platform/database/transaction.ts'
import type { Who } from '../platform/people/who.ts'
import type { ExploitationForm } from './forms.ts'
import { isPossible } from './lifecycle.ts'
import { getVisibleReport, markCaseOpened } from './store.ts'

export interface Suspicion {
  reportId: string
  forms: readonly ExploitationForm[]
}

/** @returns nothing when there is no suspicion to open a case with (any more) @throws NotVisible */
export async function takeSuspicion(tx: Tx, who: Who, reportId: string): Promise<Suspicion | undefined> {
  const report = await getVisibleReport(tx, who, reportId, { lock: true })
  if (!isPossible('openCase', report.state)) return undefined
  await markCaseOpened(tx, report.reportId)
  return { reportId: report.reportId, forms: report.forms }
}
