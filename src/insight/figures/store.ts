// SPDX-License-Identifier: EUPL-1.2
/** The SQL of figures: facts of the own municipality, the same ones together. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import { plainDate, type PlainDate } from '../../time.ts'
import type { FactCount } from './count.ts'

export async function findFirstFact(tx: Tx): Promise<PlainDate | undefined> {
  const found = await sql<{ first: string | null }>`
    select min(happened_on)::text as first from insight.fact where municipality_id = ${tx.municipalityId}`.execute(
    tx.db,
  )
  const first = found.rows[0]?.first
  return first ? plainDate(first) : undefined
}

/** Both days count. */
export async function countFacts(tx: Tx, { from, until }: { from: PlainDate; until: PlainDate }): Promise<FactCount[]> {
  const found = await sql<FactCount>`
    select kind, details, count(*)::integer as times from insight.fact
    where municipality_id = ${tx.municipalityId} and happened_on between ${from.toString()}::date and ${until.toString()}::date
      and kind in ('report-arrived', 'report-told', 'report-decided', 'reporter-answered')
    group by kind, details`.execute(tx.db)
  return found.rows
}
