// SPDX-License-Identifier: EUPL-1.2
/** What sharing keeps of a part of a case goes with it: its keys are destroyed, this takes the rows. Only the worker may. */
import { sql } from 'kysely'
import type { LetGoOfPart } from '../casework/index.ts'

export const letGoOfSharing: LetGoOfPart = async (tx, { caseId, kind }) => {
  const it = sql`municipality_id = ${tx.municipalityId} and case_id = ${caseId} and part = ${kind}`
  let records = 0
  const remove = async (table: string, where: typeof it) => {
    const gone =
      await sql`delete from ${sql.table(`sharing.${table}`)} where ${where} returning municipality_id`.execute(tx.db)
    records += gone.rows.length
  }
  // also what was given on another part because of what was asked on this one
  await remove(
    'ask_grant',
    sql`municipality_id = ${tx.municipalityId} and (part = ${kind} or ask_id in (select id from sharing.colleague_ask where ${it})) and case_id = ${caseId}`,
  )
  await remove('colleague_ask', it)
  return records
}
