// SPDX-License-Identifier: EUPL-1.2
/** Who is left to weigh a report: who holds the task, is not kept away from it, and did not tell it himself. */
import { rolesThatMay } from '../../access.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { whoHolds } from '../../platform/people/people.ts'
import type { Who } from '../../platform/people/who.ts'
import type { Course } from '../store.ts'
import { findKeptAway } from './store.ts'

/** @param without one who is about to leave */
export async function othersFor(tx: Tx, who: Who, report: Course, without: string): Promise<string[]> {
  const away = await findKeptAway(tx, report.reportId)
  const handlers = await whoHolds(tx, rolesThatMay('report.weigh'), who.today)
  return handlers.filter((id) => id !== without && id !== report.toldBy && !away.has(id))
}
