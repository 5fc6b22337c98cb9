// SPDX-License-Identifier: EUPL-1.2
/** The SQL of the open parts that somebody sees, of all cases, for asking about several at once. */
import { sql } from 'kysely'
import { seesPart, sightOf, visibleCase, type PartKind } from '../../casework/index.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import type { TickedPart } from './ticks.ts'

export type OpenPart = TickedPart & { number: string }

/** By number. */
export async function findOpenParts(tx: Tx, who: Who): Promise<OpenPart[]> {
  const found = await sql<{ case_id: string; number: string; kind: PartKind }>`select c.id as case_id, c.number, p.kind
    from casework.trafficking_case c join casework.part p on p.municipality_id = c.municipality_id and p.case_id = c.id
    where ${visibleCase(tx, who)} and ${seesPart(tx, await sightOf(tx, who))} and c.status <> 'closed' and p.closed_at is null
    order by c.number, array_position(array['desk', 'care', 'police', 'administrative', 'labour', 'youth'], p.kind) limit 500`.execute(
    tx.db,
  )
  return found.rows.map(({ case_id, number, kind }) => ({ caseId: case_id, number, part: kind }))
}
