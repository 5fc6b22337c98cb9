// SPDX-License-Identifier: EUPL-1.2
/** Which embargoes are to be looked at again today, on the cases that somebody owns: nobody may forget one. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { visibleCase } from '../store.ts'

export async function findDueEmbargoes(tx: Tx, who: Who): Promise<{ caseId: string; number: string }[]> {
  const found = await sql<{ case_id: string; number: string }>`
    select e.case_id, c.number from casework.embargo e
    join casework.trafficking_case c on c.municipality_id = e.municipality_id and c.id = e.case_id
    where ${visibleCase(tx, who)} and (c.owner_id = ${who.personId} or e.set_by = ${who.personId}) and e.lifted_at is null
      and e.review_on <= ${who.today.toString()}::date order by e.review_on, c.number limit 50`.execute(tx.db)
  return found.rows.map(({ case_id, number }) => ({ caseId: case_id, number }))
}
