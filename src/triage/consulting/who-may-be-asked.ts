// SPDX-License-Identifier: EUPL-1.2
/** Colleagues one may ask about a report: never oneself, and nobody it is kept away from. */
import type { Tx } from '../../platform/database/transaction.ts'
import { whoHolds } from '../../platform/people/people.ts'
import type { Who } from '../../platform/people/who.ts'
import { findKeptAway } from '../stepping-back/store.ts'
import { consultedRoles } from './rules.ts'

export async function whoMayBeAsked(tx: Tx, who: Who, reportId: string): Promise<string[]> {
  const away = await findKeptAway(tx, reportId)
  return (await whoHolds(tx, consultedRoles, who.today)).filter((id) => id !== who.personId && !away.has(id))
}
