// SPDX-License-Identifier: EUPL-1.2
/**
 * Which measures somebody can see, for every question that is asked of them: a measure on a case only by who sees that case, as if it were
 * not there for everybody else; any other by who may read measures.
 */
import { sql } from 'kysely'
import { may } from '../../access.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { visibleCase } from '../store.ts'

/** As a condition on `casework.measure m`. */
export const visibleMeasure = (
  tx: Tx,
  who: Who,
) => sql`m.municipality_id = ${tx.municipalityId} and ${may(who.roles, 'measure.read')}
    and (m.case_id is null or exists (select from casework.trafficking_case c where c.id = m.case_id and ${visibleCase(tx, who)}))`
