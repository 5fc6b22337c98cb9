// SPDX-License-Identifier: EUPL-1.2
/**
 * Records a fact: what happened, on which day, in which municipality, never to whom. Each room decides in its `facts.ts` what may be
 * counted; insight reads facts and nothing else.
 */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { dateOf } from '../time.ts'
import type { Tx } from './database/transaction.ts'

export interface Fact {
  kind: string
  /** Words from fixed lists and small numbers only. */
  details?: Record<string, string | number | boolean | readonly string[]>
}

export async function recordFact(tx: Tx, fact: Fact): Promise<void> {
  await sql`insert into insight.fact (municipality_id, id, happened_on, kind, details) values
    (${tx.municipalityId}, ${randomUUID()}, ${dateOf(tx.now).toString()}, ${fact.kind}, ${JSON.stringify(fact.details ?? {})}::jsonb)`.execute(
    tx.db,
  )
}
