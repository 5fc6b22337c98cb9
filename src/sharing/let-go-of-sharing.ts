// SPDX-License-Identifier: EUPL-1.2
/**
 * What sharing keeps of a part of a case goes with it. That something was shared, with which partner, on which basis and when, stays: a
 * municipality accounts for it. What went, why, and what was said does not. Only the worker may.
 */
import { sql } from 'kysely'
import type { LetGoOfPart } from '../casework/index.ts'
import { destroyCopyOf } from './link/store.ts'

export const letGoOfSharing: LetGoOfPart = async (tx, { caseId, kind }) => {
  const own = sql`municipality_id = ${tx.municipalityId} and case_id = ${caseId} and part = ${kind}`
  const theirs = sql`municipality_id = ${tx.municipalityId}
    and disclosure_id in (select id from sharing.disclosure where ${own})`
  const copies = await sql<{
    disclosure_id: string
    key_id: string
  }>`select disclosure_id, key_id from sharing.shared_copy
    where ${theirs}`.execute(tx.db)
  for (const { disclosure_id, key_id } of copies.rows) await destroyCopyOf(tx, disclosure_id, key_id)
  await sql`delete from sharing.link where ${theirs}`.execute(tx.db)
  await sql`update sharing.disclosure_step set content = null, document_id = null, mark = null where ${theirs}`.execute(
    tx.db,
  )
  const emptied = await sql`update sharing.disclosure set content = null, reference = null,
      state = case when state in ('waiting', 'sent', 'accepted') then 'expired' else state end
    where ${own} returning id`.execute(tx.db)
  return emptied.rows.length + (await letGoOfAsks(tx, { caseId, kind }))
}

/** What was asked of a colleague, also what he was given on another part because of it. */
async function letGoOfAsks(...[tx, { caseId, kind }]: Parameters<LetGoOfPart>): Promise<number> {
  const own = sql`municipality_id = ${tx.municipalityId} and case_id = ${caseId} and part = ${kind}`
  const given =
    await sql`delete from sharing.ask_grant where municipality_id = ${tx.municipalityId} and case_id = ${caseId}
    and (part = ${kind} or ask_id in (select id from sharing.colleague_ask where ${own})) returning municipality_id`.execute(
      tx.db,
    )
  const asked = await sql`delete from sharing.colleague_ask where ${own} returning municipality_id`.execute(tx.db)
  return given.rows.length + asked.rows.length
}
