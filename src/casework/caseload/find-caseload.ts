// SPDX-License-Identifier: EUPL-1.2
/**
 * The cases on whose parts somebody works himself, what is due first in front. Nothing comes from a part he is not on: no day, no count, no
 * mark. A few questions in all, whatever the number of cases.
 */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { limitsOf } from '../../triage/index.ts'
import { standingOf, type CaseStanding } from '../lifecycle.ts'
import { isOnPart, seesPart, sightOf } from '../parts/visible-part.ts'
import { findProgress, type Progress } from '../progress/store.ts'
import { visibleCase } from '../store.ts'

export type CaseloadLine = Progress & { standing: CaseStanding }

export async function findCaseload(tx: Tx, who: Who): Promise<CaseloadLine[]> {
  const counted = sql`(${seesPart(tx, await sightOf(tx, who))} and ${isOnPart(who.personId)})`
  const { caseStalledAfterDays } = await limitsOf(tx)
  const cases = sql`(${visibleCase(tx, who)} and exists (select from casework.part p
    where p.municipality_id = c.municipality_id and p.case_id = c.id and p.closed_at is null and ${counted}))`
  const found = await findProgress(tx, who.today, { cases, counted })
  return found.map((each) => ({
    ...each,
    standing: standingOf(each.status, each.lastDeed, who.today, caseStalledAfterDays),
  }))
}
