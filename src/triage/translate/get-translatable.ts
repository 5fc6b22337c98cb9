// SPDX-License-Identifier: EUPL-1.2
/** What each deed and page about translating begins with: a report this person can see, opened, and what already went out of it. */
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { NotVisible } from '../../platform/web/outcome.ts'
import { contentKeyOf, openReport } from '../../reporting/index.ts'
import { getVisibleReport } from '../store.ts'
import { originalsOf } from './rules.ts'
import { findTextDisclosures } from './store.ts'

/** @throws NotVisible */
export async function getTranslatable(tx: Tx, who: Who, id: string) {
  const { reportId, label } = await getVisibleReport(tx, who, id)
  const report = await openReport(tx, reportId)
  if (!report) throw new NotVisible('no report by this name')
  const { key } = await contentKeyOf(tx, reportId)
  return {
    reportId,
    label,
    key,
    content: report.content,
    originals: originalsOf(report),
    disclosures: await findTextDisclosures(tx, reportId, key),
  }
}
