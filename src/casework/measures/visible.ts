// SPDX-License-Identifier: EUPL-1.2
/**
 * Which measures somebody can see, for every question that is asked of them: a measure on a case only by who sees the administrative track of
 * that case, as if it were not there for everybody else; any other by who may read measures.
 */
import { sql } from 'kysely'
import { may } from '../../access.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { seesPartOrStub, sightOf, type Sight } from '../parts/visible-part.ts'
import { caseNotKeptAway } from '../store.ts'

/**
 * As a condition on `casework.trafficking_case c`: its administrative track is this person's. Of one that was destroyed too: a measure has a
 * key and a term of its own.
 */
const seesAdministrative = (
  tx: Tx,
  sight: Sight,
) => sql`c.municipality_id = ${tx.municipalityId} and ${may(sight.who.roles, 'case.read')} and ${caseNotKeptAway(sight.who)}
  and exists (select from casework.part p
  where p.municipality_id = c.municipality_id and p.case_id = c.id and p.kind = 'administrative' and ${seesPartOrStub(tx, sight)})`

/** As a condition on `casework.measure m`. */
export const visibleMeasure = (
  tx: Tx,
  sight: Sight,
) => sql`m.municipality_id = ${tx.municipalityId} and ${may(sight.who.roles, 'measure.read')}
    and (m.case_id is null or exists (select from casework.trafficking_case c where c.id = m.case_id and ${seesAdministrative(tx, sight)}))`

/** On which cases this person may put a measure, by number; a case or a track that is closed gets no more. */
export async function findCasesForMeasures(tx: Tx, who: Who): Promise<{ id: string; number: string }[]> {
  const sight = await sightOf(tx, who)
  const found = await sql<{ id: string; number: string }>`
    select c.id, c.number from casework.trafficking_case c where ${seesAdministrative(tx, sight)} and c.status <> 'closed'
      and exists (select from casework.part o where o.municipality_id = c.municipality_id and o.case_id = c.id
        and o.kind = 'administrative' and o.closed_at is null)
    order by c.number limit 200`.execute(tx.db)
  return found.rows
}
