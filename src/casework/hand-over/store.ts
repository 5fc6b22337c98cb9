// SPDX-License-Identifier: EUPL-1.2
/** The SQL of what was handed over: who to whom, when, and what, by id. What a report or case is called is asked when somebody looks. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { may } from '../../access.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { isUuid } from '../../platform/uuid.ts'
import type { Instant } from '../../time.ts'
import type { PartKind } from '../parts/rules.ts'

const plainKinds = ['report', 'question', 'task', 'case'] as const
export const itemKinds = [...plainKinds, 'part'] as const
export type ItemKind = (typeof itemKinds)[number]

/** A thing to hand over: a part of a case goes by the case and which one. */
export type Chosen = { kind: (typeof plainKinds)[number]; id: string } | { kind: 'part'; id: string; part: PartKind }

export type MovedItem =
  | { kind: 'report' | 'question' | 'task'; reportId: string }
  | { kind: 'case'; caseId: string }
  | { kind: 'part'; caseId: string; part: PartKind }

export interface WorkHandOver {
  id: string
  fromId: string
  toId: string
  handedBy: string
  at: Instant
  isSeen: boolean
  count: number
}

interface Row {
  id: string
  from_id: string
  to_id: string
  handed_by: string
  handed_at: Date
  seen_at: Date | null
  count: number
}

/** Two who hand over the work of the same person do it one after the other. */
export async function lockWorkOf(tx: Tx, personId: string): Promise<void> {
  await sql`select from platform.person where municipality_id = ${tx.municipalityId} and id = ${personId} for no key update`.execute(
    tx.db,
  )
}

/** @returns its id */
export async function insertHandOver(
  tx: Tx,
  { from, to, by, items }: { from: string; to: string; by: string; items: readonly MovedItem[] },
): Promise<string> {
  const id = randomUUID()
  await sql`insert into casework.work_hand_over (municipality_id, id, from_id, to_id, handed_by, handed_at) values
    (${tx.municipalityId}, ${id}, ${from}, ${to}, ${by}, ${tx.now.toString()}::timestamptz)`.execute(tx.db)
  for (const item of items) {
    const { reportId, caseId, part } = { reportId: null, caseId: null, part: null, ...item }
    await sql`insert into casework.work_hand_over_item (municipality_id, hand_over_id, id, kind, report_id, case_id, part) values
      (${tx.municipalityId}, ${id}, ${randomUUID()}, ${item.kind}, ${reportId}, ${caseId}, ${part})`.execute(tx.db)
  }
  return id
}

const handOvers = (tx: Tx) => sql`select h.id, h.from_id, h.to_id, h.handed_by, h.handed_at, h.seen_at,
    (select count(*)::integer from casework.work_hand_over_item i
      where i.municipality_id = h.municipality_id and i.hand_over_id = h.id) as count
  from casework.work_hand_over h where h.municipality_id = ${tx.municipalityId}`

const isFor = ({ personId, roles }: Who) =>
  sql`(${may(roles, 'report.weigh')} or ${personId} in (h.from_id, h.to_id, h.handed_by))`

/** The newest first: of the whole desk for who weighs reports, of oneself for all others. */
export async function findHandOvers(tx: Tx, who: Who, atMost: number): Promise<WorkHandOver[]> {
  const found =
    await sql<Row>`${handOvers(tx)} and ${isFor(who)} order by h.handed_at desc, h.id limit ${atMost}`.execute(tx.db)
  return found.rows.map(handOverOf)
}

export async function findUnseenFor(tx: Tx, who: Who): Promise<WorkHandOver[]> {
  const found = await sql<Row>`${handOvers(tx)} and h.to_id = ${who.personId} and h.seen_at is null
    order by h.handed_at, h.id limit 20`.execute(tx.db)
  return found.rows.map(handOverOf)
}

export async function findHandOver(tx: Tx, who: Who, id: string): Promise<WorkHandOver | undefined> {
  if (!isUuid(id)) return undefined
  const found = await sql<Row>`${handOvers(tx)} and ${isFor(who)} and h.id = ${id}`.execute(tx.db)
  return found.rows.map(handOverOf)[0]
}

export async function findItems(tx: Tx, id: string): Promise<MovedItem[]> {
  const found = await sql<{ kind: ItemKind; report_id: string | null; case_id: string | null; part: PartKind | null }>`
    select kind, report_id, case_id, part from casework.work_hand_over_item
    where municipality_id = ${tx.municipalityId} and hand_over_id = ${id} order by kind desc, id`.execute(tx.db)
  return found.rows.flatMap(({ kind, report_id, case_id, part }): MovedItem[] => {
    if (kind === 'part') return case_id && part ? [{ kind, caseId: case_id, part }] : []
    if (kind === 'case') return case_id ? [{ kind, caseId: case_id }] : []
    return report_id ? [{ kind, reportId: report_id }] : []
  })
}

/** @returns whether the receiver had not seen it yet */
export async function markSeen(tx: Tx, who: Who, id: string): Promise<boolean> {
  const seen = await sql`update casework.work_hand_over set seen_at = ${tx.now.toString()}::timestamptz
    where municipality_id = ${tx.municipalityId} and id = ${id} and to_id = ${who.personId} and seen_at is null returning id`.execute(
    tx.db,
  )
  return seen.rows.length > 0
}

/** The report was destroyed: that it was handed over goes with it. */
export async function forgetHandedOver(tx: Tx, reportId: string): Promise<void> {
  await sql`delete from casework.work_hand_over_item
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId}`.execute(tx.db)
}

const handOverOf = (row: Row): WorkHandOver => ({
  id: row.id,
  fromId: row.from_id,
  toId: row.to_id,
  handedBy: row.handed_by,
  at: Temporal.Instant.fromEpochMilliseconds(row.handed_at.getTime()),
  isSeen: row.seen_at !== null,
  count: row.count,
})
