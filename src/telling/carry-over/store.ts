// SPDX-License-Identifier: EUPL-1.2
/** The SQL of carrying over: which rows were done, by a tag that tells nothing, and which reports came of it. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { rowText } from './pasted-table.ts'

export type Became = 'report' | 'counted' | 'left'

const tagOf = (row: readonly string[]): string => `carried-row|${rowText(row)}`

/** @returns those that were not carried over before, by anybody here; one that stands twice in the list comes once */
export async function rowsToDo(tx: Tx, rows: readonly (readonly string[])[]): Promise<(readonly string[])[]> {
  const tags = await tx.keys.tags(tx, rows.map(tagOf))
  const found = await sql<{ tag: Buffer }>`select tag from telling.carried_row
    where municipality_id = ${tx.municipalityId} and tag = any(${tags}::bytea[])`.execute(tx.db)
  const seen = new Set(found.rows.map(({ tag }) => tag.toString('hex')))
  return rows.filter((_, index) => {
    const tag = tags[index]?.toString('hex') ?? ''
    const isNew = !seen.has(tag)
    seen.add(tag)
    return isNew
  })
}

/** @returns how many of these nobody had carried over */
export async function markCarried(
  tx: Tx,
  who: Who,
  rows: readonly (readonly string[])[],
  became: Became,
): Promise<number> {
  const tags = await tx.keys.tags(tx, rows.map(tagOf))
  const added = await sql`insert into telling.carried_row (municipality_id, tag, became, person_id, carried_on)
    select ${tx.municipalityId}::uuid, tag, ${became}, ${who.personId}::uuid, ${who.today.toString()}::date from unnest(${tags}::bytea[]) as tag
    on conflict do nothing returning tag`.execute(tx.db)
  return added.rows.length
}

/** The reports this person carried over, the newest first. */
export async function findCarriedOver(tx: Tx, who: Who): Promise<string[]> {
  const found = await sql<{ report_id: string }>`select report_id from telling.own_report
    where municipality_id = ${tx.municipalityId} and person_id = ${who.personId} and kind = 'carriedOver'
    order by told_on desc, report_id limit 1000`.execute(tx.db)
  return found.rows.map(({ report_id }) => report_id)
}
