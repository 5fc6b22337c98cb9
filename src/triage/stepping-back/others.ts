// SPDX-License-Identifier: EUPL-1.2
/** Who is left to weigh a report. */
import { rolesThatMay } from '../../access.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { whoHolds } from '../../platform/people/people.ts'
import type { Who } from '../../platform/people/who.ts'
import { contentKeyOf } from '../../reporting/index.ts'
import { findStepBacks } from './store.ts'

/** People who may weigh this report and still see it, without one. */
export async function othersFor(tx: Tx, who: Who, reportId: string, without: string): Promise<string[]> {
  const { key } = await contentKeyOf(tx, reportId)
  const away = new Set((await findStepBacks(tx, reportId, key)).map(({ personId }) => personId))
  return (await whoHolds(tx, rolesThatMay('report.weigh'), who.today)).filter((id) => id !== without && !away.has(id))
}
