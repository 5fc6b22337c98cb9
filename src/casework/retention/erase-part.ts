// SPDX-License-Identifier: EUPL-1.2
/**
 * Erases a part of a case, or a request: first its keys, so that no copy of the rows opens any more, then the rows. What stays is the stub, that
 * something once crossed, and the declaration. Only the worker may. A test reads from the catalog what hangs on a part.
 */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import { destroyDataKeys } from '../../platform/keys/destroy-keys.ts'
import type { PartKind } from '../parts/rules.ts'

export interface Erased {
  /** rows with something in them */
  records: number
  keys: number
}

/** Of a room that comes after: what it keeps of this part and must let go. @returns how many rows it was */
export type LetGoOfPart = (tx: Tx, part: { caseId: string; kind: PartKind }) => Promise<number>

/** What hangs on a point of a meeting, before the point itself. */
const ofPoint = ['meeting_told', 'meeting_action', 'meeting_point_for'] as const

/** In an order in which nothing is left hanging. */
const erasedTables = [
  'duty_to_inform',
  'meeting_point',
  'sending',
  'earlier_version',
  'task',
  'entry',
  'document',
  'node',
] as const

/** What hangs on the case as a whole and tells something of it. */
const ofWholeCase = ['asked', 'origin'] as const

/** The part is locked and may go. */
export async function erasePart(
  tx: Tx,
  part: { caseId: string; kind: PartKind },
  letGo: readonly LetGoOfPart[],
): Promise<Erased> {
  const it = sql`municipality_id = ${tx.municipalityId} and case_id = ${part.caseId} and part = ${part.kind}`
  const keys = await destroyDataKeys(
    tx,
    sql`select key_id from casework.part where municipality_id = ${tx.municipalityId} and case_id = ${part.caseId} and kind = ${part.kind}
      union all select whereabouts_key_id from casework.node where ${it}
      union all select key_id from casework.sending where ${it}
      union all select key_id from casework.document where ${it}`,
  )
  let records = 0
  for (const each of letGo) records += await each(tx, part)
  const nodes = sql`(select id from casework.node where ${it})`
  records += await remove(
    tx,
    sql`casework.whereabouts_look where municipality_id = ${tx.municipalityId} and node_id in ${nodes}`,
  )
  records += await forgetFiles(tx, sql`(select id from casework.document where ${it})`)
  // also what another part wrote about somebody of this one: one of its ends is gone
  records += await remove(
    tx,
    sql`casework.relation where municipality_id = ${tx.municipalityId} and case_id = ${part.caseId}
      and (part = ${part.kind} or from_id in ${nodes} or to_id in ${nodes})`,
  )
  const points = sql`(select id from casework.meeting_point where ${it})`
  for (const table of ofPoint)
    records += await remove(
      tx,
      sql`${sql.table(`casework.${table}`)} where municipality_id = ${tx.municipalityId} and point_id in ${points}`,
    )
  for (const table of erasedTables) records += await remove(tx, sql`${sql.table(`casework.${table}`)} where ${it}`)
  records += await forgetCrossings(tx, part)
  await sql`update casework.hold set reason = '' where ${it}`.execute(tx.db)
  await sql`update casework.part set destroyed_at = ${tx.now.toString()}::timestamptz
    where municipality_id = ${tx.municipalityId} and case_id = ${part.caseId} and kind = ${part.kind}`.execute(tx.db)
  return { records, keys }
}

/** What is in documents, and who looked. Pieces and pages of a file are no records of their own. */
async function forgetFiles(tx: Tx, documents: ReturnType<typeof sql>): Promise<number> {
  const ofThose = sql`municipality_id = ${tx.municipalityId} and document_id in ${documents}`
  await remove(tx, sql`casework.document_copy where ${ofThose}`)
  await remove(tx, sql`casework.document_piece where ${ofThose}`)
  return remove(tx, sql`casework.document_look where ${ofThose}`)
}

/** What came in goes; what went out is the other part's, with its own term. That it crossed stays as long as one of the two is there. */
async function forgetCrossings(tx: Tx, { caseId, kind }: { caseId: string; kind: PartKind }): Promise<number> {
  const ofCase = sql`municipality_id = ${tx.municipalityId} and case_id = ${caseId}`
  const gone = sql`(select kind from casework.part where ${ofCase} and destroyed_at is not null)`
  const both = await remove(
    tx,
    sql`casework.crossing where ${ofCase} and ((to_part = ${kind} and from_part in ${gone}) or (from_part = ${kind} and to_part in ${gone}))`,
  )
  const into =
    await sql`update casework.crossing set content = '' where ${ofCase} and to_part = ${kind} returning id`.execute(
      tx.db,
    )
  await sql`update casework.crossing set reason = '' where ${ofCase} and from_part = ${kind}`.execute(tx.db)
  return both + into.rows.length
}

/** The request is locked and may go. */
export async function eraseRequest(tx: Tx, id: string): Promise<Erased> {
  const it = sql`municipality_id = ${tx.municipalityId} and id = ${id}`
  const keys = await destroyDataKeys(tx, sql`select key_id from casework.data_request where ${it}`)
  await sql`update casework.data_request set content = '', advice = case when advice is null then null else ''::bytea end,
    destroyed_at = ${tx.now.toString()}::timestamptz where ${it}`.execute(tx.db)
  await sql`update casework.hold set reason = '' where municipality_id = ${tx.municipalityId} and request_id = ${id}`.execute(
    tx.db,
  )
  return { records: 1, keys }
}

/** When no part is left the case is a stub. @returns the reports that it held until now */
export async function endEmptyCase(tx: Tx, caseId: string): Promise<string[]> {
  const ended =
    await sql`update casework.trafficking_case set destroyed_at = ${tx.now.toString()}::timestamptz, forms = '{}'
    where municipality_id = ${tx.municipalityId} and id = ${caseId} and destroyed_at is null and not exists (
      select from casework.part where municipality_id = ${tx.municipalityId} and case_id = ${caseId} and destroyed_at is null)
    returning id`.execute(tx.db)
  if (ended.rows.length === 0) return []
  const it = sql`municipality_id = ${tx.municipalityId} and case_id = ${caseId}`
  await destroyDataKeys(tx, sql`select key_id from casework.asked where ${it}`)
  for (const table of ofWholeCase) await remove(tx, sql`${sql.table(`casework.${table}`)} where ${it}`)
  const held = await sql<{ report_id: string }>`select report_id from casework.case_report
    where municipality_id = ${tx.municipalityId} and case_id = ${caseId}`.execute(tx.db)
  return held.rows.map(({ report_id }) => report_id)
}

async function remove(tx: Tx, from: ReturnType<typeof sql>): Promise<number> {
  const gone = await sql`delete from ${from} returning municipality_id`.execute(tx.db)
  return gone.rows.length
}
