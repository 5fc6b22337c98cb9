// SPDX-License-Identifier: EUPL-1.2
/**
 * Where a person stays (P4): under a key of its own, so that it can go while the rest is kept, and so that opening the case opens it for nobody.
 * It is shown after a reason only, for two minutes, and the owner of the part sees who looked.
 */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import * as z from 'zod'
import type { Tx } from '../../platform/database/transaction.ts'
import { clockPlay, type Instant } from '../../time.ts'
import type { Node } from '../network/store.ts'
import { openAt, sealAt } from '../parts/sealed.ts'
import { keyOf, type Part } from '../parts/store.ts'

/** Long enough to write it on a hand. */
export const revealFor = { minutes: 2 }

const at = (row: string) => ({ table: 'casework.node', row, column: 'whereabouts' }) as const
const reasonAt = (row: string) => ({ table: 'casework.whereabouts_look', row, column: 'reason' }) as const

export async function keepWhereabouts(tx: Tx, node: Node, text: string): Promise<void> {
  const key = node.whereaboutsKeyId
    ? await tx.keys.dataKey(tx, node.whereaboutsKeyId)
    : await tx.keys.newDataKey(tx, 'whereabouts')
  await sql`update casework.node set whereabouts = ${sealAt(tx, key.key, at(node.id), text)}, whereabouts_key_id = ${key.id}
    where municipality_id = ${tx.municipalityId} and id = ${node.id}`.execute(tx.db)
}

export async function recordLook(
  tx: Tx,
  part: Part,
  { nodeId, personId, reason }: { nodeId: string; personId: string; reason: string },
): Promise<string> {
  const id = randomUUID()
  await sql`insert into casework.whereabouts_look (municipality_id, id, node_id, person_id, reason, looked_at, until) values
    (${tx.municipalityId}, ${id}, ${nodeId}, ${personId}, ${sealAt(tx, await keyOf(tx, part), reasonAt(id), reason)},
      ${tx.now.toString()}::timestamptz, ${tx.now.add(revealFor).toString()}::timestamptz)`.execute(tx.db)
  return id
}

/** @returns nothing when it is not known, or when this person did not give a reason a moment ago */
export async function findRevealed(tx: Tx, node: Node, personId: string): Promise<string | undefined> {
  if (!node.whereaboutsKeyId) return undefined
  const found = await sql<{ whereabouts: Buffer }>`select n.whereabouts from casework.node n
    where n.municipality_id = ${tx.municipalityId} and n.id = ${node.id} and n.whereabouts is not null and exists (
      select from casework.whereabouts_look l where l.municipality_id = n.municipality_id and l.node_id = n.id and l.person_id = ${personId}
        and l.until > ${tx.now.toString()}::timestamptz and l.looked_at <= ${tx.now.add(clockPlay).toString()}::timestamptz)`.execute(
    tx.db,
  )
  const row = found.rows[0]
  if (!row) return undefined
  const { key } = await tx.keys.dataKey(tx, node.whereaboutsKeyId)
  return z.string().parse(openAt(tx, key, at(node.id), row.whereabouts))
}

export interface Look {
  by: string
  at: Instant
  reason: string
}

/** The newest first. */
export async function findLooks(tx: Tx, part: Part, nodeId: string): Promise<Look[]> {
  const found = await sql<{ id: string; person_id: string; looked_at: Date; reason: Buffer }>`
    select id, person_id, looked_at, reason from casework.whereabouts_look
    where municipality_id = ${tx.municipalityId} and node_id = ${nodeId} order by looked_at desc, id limit 20`.execute(
    tx.db,
  )
  const key = await keyOf(tx, part)
  return found.rows.map((row) => ({
    by: row.person_id,
    at: Temporal.Instant.fromEpochMilliseconds(row.looked_at.getTime()),
    reason: z.string().parse(openAt(tx, key, reasonAt(row.id), row.reason)),
  }))
}
