// SPDX-License-Identifier: EUPL-1.2
/**
 * While somebody reads or writes what is sealed under the key of a report, the worker does not put another key in its place (blacking out):
 * else something would be sealed under a key that is gone. Held until the transaction ends; the two kinds keep each other out.
 */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'

/** Which were asked before in this transaction: one question a report. */
const held = new WeakMap<Tx['db'], Set<string>>()

const lockOf = ({ municipalityId }: Tx, reportId: string) =>
  sql`hashtextextended(${`content-key|${municipalityId}|${reportId}`}, 0)`

/** Before the key is looked up, in a statement of its own: what waited must see what was done meanwhile. */
export async function holdContentKey(tx: Tx, reportId: string): Promise<void> {
  const here = held.get(tx.db) ?? new Set()
  if (here.has(reportId)) return
  await sql`select pg_advisory_xact_lock_shared(${lockOf(tx, reportId)})`.execute(tx.db)
  held.set(tx.db, here.add(reportId))
}

/** Does not wait: who holds a key may be waiting for a row of ours. @returns whether nobody is at it */
export async function mayReplaceContentKey(tx: Tx, reportId: string): Promise<boolean> {
  const taken = await sql<{ taken: boolean }>`
    select pg_try_advisory_xact_lock(${lockOf(tx, reportId)}) as taken`.execute(tx.db)
  return taken.rows[0]?.taken ?? false
}
