// SPDX-License-Identifier: EUPL-1.2
/** The SQL of holds (vasthouden). The sentence is under the key of what is held: who does not work on it does not read it either. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import * as z from 'zod'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { plainDate, type PlainDate } from '../../time.ts'
import { openAt, sealAt } from '../parts/sealed.ts'
import { keptColumns, ofKept } from './destruction-store.ts'
import type { HoldGround } from './rules.ts'
import type { Kept } from './store.ts'

export interface Hold {
  id: string
  ground: HoldGround
  reviewOn: PlainDate
  placedBy: string
  reason: string | undefined
}

const at = (row: string) => ({ table: 'casework.hold', row, column: 'reason' }) as const

/** Those that hold now. The sentence is opened for who works on it, or wrote it. */
export async function findHolds(tx: Tx, kept: Kept, { personId }: Pick<Who, 'personId'>): Promise<Hold[]> {
  const found = await sql<{ id: string; ground: HoldGround; review_on: string; placed_by: string; reason: Buffer }>`
    select id, ground, review_on::text, placed_by, reason from casework.hold
    where ${ofKept(tx, kept)} and lifted_at is null order by placed_at, id`.execute(tx.db)
  if (found.rows.length === 0) return []
  const { key } = await tx.keys.dataKey(tx, kept.keyId)
  return found.rows.map((row) => ({
    id: row.id,
    ground: row.ground,
    reviewOn: plainDate(row.review_on),
    placedBy: row.placed_by,
    reason:
      kept.isOnIt || row.placed_by === personId ? z.string().parse(openAt(tx, key, at(row.id), row.reason)) : undefined,
  }))
}

export async function insertHold(
  tx: Tx,
  kept: Kept,
  { ground, reason, reviewOn, by }: { ground: HoldGround; reason: string; reviewOn: PlainDate; by: string },
): Promise<void> {
  const id = randomUUID()
  const { key } = await tx.keys.dataKey(tx, kept.keyId)
  await sql`insert into casework.hold (municipality_id, id, case_id, part, request_id, ground, reason, review_on, placed_by, placed_at) values
    (${tx.municipalityId}, ${id}, ${keptColumns(kept)}, ${ground}, ${sealAt(tx, key, at(id), reason)}, ${reviewOn.toString()}::date, ${by},
      ${tx.now.toString()}::timestamptz)`.execute(tx.db)
}

/** @returns whether it held until now */
export async function markLifted(tx: Tx, kept: Kept, id: string, by: string): Promise<boolean> {
  const lifted = await sql`update casework.hold set lifted_by = ${by}, lifted_at = ${tx.now.toString()}::timestamptz
    where ${ofKept(tx, kept)} and id = ${id} and lifted_at is null returning id`.execute(tx.db)
  return lifted.rows.length > 0
}

/** What this person holds and was to look at by today, as `id kind`. */
export async function findHoldsToReview(tx: Tx, { personId, today }: Who): Promise<ReadonlySet<string>> {
  const found = await sql<{ name: string }>`
    select coalesce(case_id, request_id) || ' ' || coalesce(part, 'dataRequest') as name from casework.hold
    where municipality_id = ${tx.municipalityId} and placed_by = ${personId} and lifted_at is null
      and review_on <= ${today.toString()}::date`.execute(tx.db)
  return new Set(found.rows.map(({ name }) => name))
}
