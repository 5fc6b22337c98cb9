// SPDX-License-Identifier: EUPL-1.2
/** What care keeps of a part of a case goes with it: its keys are destroyed, this takes the rows. Only the worker may. */
import { sql } from 'kysely'
import type { LetGoOfPart } from '../casework/index.ts'

/** In an order in which nothing is left hanging; the first two hang on a pathway by the person. */
const ofPathway = ['line_answer', 'earlier_pathway'] as const
const ofPart = ['term', 'pathway', 'sheet'] as const

export const letGoOfCare: LetGoOfPart = async (tx, { caseId, kind }) => {
  const it = sql`municipality_id = ${tx.municipalityId} and case_id = ${caseId} and part = ${kind}`
  let records = 0
  const remove = async (table: string, where: typeof it) => {
    const gone = await sql`delete from ${sql.table(`care.${table}`)} where ${where} returning municipality_id`.execute(
      tx.db,
    )
    records += gone.rows.length
  }
  for (const table of ofPathway)
    await remove(
      table,
      sql`municipality_id = ${tx.municipalityId} and node_id in (select node_id from care.pathway where ${it})`,
    )
  for (const table of ofPart) await remove(table, it)
  return records
}
