// SPDX-License-Identifier: EUPL-1.2
/** What is in the way of erasing a report for this person now, asked of the rules with what the tables say. */
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { isOwnReport } from '../own-report.ts'
import type { Course } from '../store.ts'
import { findHolds } from './holds-store.ts'
import { stillHolds, whyNotErase, type InTheWay } from './rules.ts'

export async function isHeldNow(tx: Tx, who: Who, reportId: string): Promise<boolean> {
  return (await findHolds(tx, { reportId })).some((hold) => stillHolds(hold, who.today))
}

export async function whatIsInTheWay(tx: Tx, who: Who, course: Course): Promise<InTheWay | undefined> {
  const { state, caseGoneOn, unreadLetters, reportId } = course
  return whyNotErase({
    state,
    caseGoneOn,
    unreadLetters,
    isHeld: await isHeldNow(tx, who, reportId),
    isOwn: isOwnReport(course, who),
  })
}
