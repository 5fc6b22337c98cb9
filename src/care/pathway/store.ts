// SPDX-License-Identifier: EUPL-1.2
/**
 * The SQL of a pathway: what is known of one person, versioned, and the advice last seen; all under the key of the part. Whoever changes it
 * says which version he read. Reads begin at a person that was found to be visible (`onPerson`).
 */
import { sql } from 'kysely'
import { keyOf, openAt, sealAt, type Node, type Part } from '../../casework/index.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Instant } from '../../time.ts'
import { keptContent, type Kept } from './kept-facts.ts'
import { snapshotContent, type Snapshot } from './reading.ts'

export interface Pathway {
  kept: Kept
  version: number
  setBy: string
  setAt: Instant
  snapshot: Snapshot
  seenBy: string
  seenAt: Instant
}

const at = (nodeId: string, version: number) =>
  ({ table: 'care.pathway', row: nodeId, column: 'content', version }) as const
const snapshotAt = (nodeId: string) => ({ table: 'care.pathway', row: nodeId, column: 'snapshot' }) as const

/** @returns nothing while nobody wrote anything down */
export async function findPathway(tx: Tx, part: Part, nodeId: string): Promise<Pathway | undefined> {
  const found = await sql<{
    content: Buffer
    version: number
    set_by: string
    set_at: Date
    snapshot: Buffer
    seen_by: string
    seen_at: Date
  }>`select content, version, set_by, set_at, snapshot, seen_by, seen_at from care.pathway
    where municipality_id = ${tx.municipalityId} and node_id = ${nodeId}`.execute(tx.db)
  const row = found.rows[0]
  if (!row) return undefined
  const key = await keyOf(tx, part)
  return {
    kept: keptContent.parse(openAt(tx, key, at(nodeId, row.version), row.content)),
    version: row.version,
    setBy: row.set_by,
    setAt: instantOf(row.set_at),
    snapshot: snapshotContent.parse(openAt(tx, key, snapshotAt(nodeId), row.snapshot)),
    seenBy: row.seen_by,
    seenAt: instantOf(row.seen_at),
  }
}

/** The first time: what the advice is now is what was seen. */
export async function insertPathway(
  tx: Tx,
  part: Part,
  node: Node,
  by: string,
  { kept, snapshot }: Pick<Pathway, 'kept' | 'snapshot'>,
): Promise<void> {
  const key = await keyOf(tx, part)
  await sql`insert into care.pathway (municipality_id, node_id, case_id, part, content, set_by, set_at, snapshot, seen_by, seen_at) values
    (${tx.municipalityId}, ${node.id}, ${part.caseId}, ${part.kind}, ${sealAt(tx, key, at(node.id, 1), kept)}, ${by}, ${tx.now.toString()}::timestamptz,
      ${sealAt(tx, key, snapshotAt(node.id), snapshot)}, ${by}, ${tx.now.toString()}::timestamptz)`.execute(tx.db)
}

/** The person was locked and `before` is of the version that was read. */
export async function changePathway(
  tx: Tx,
  part: Part,
  nodeId: string,
  before: Pathway,
  { by, kept }: { by: string; kept: Kept },
): Promise<void> {
  const key = await keyOf(tx, part)
  const version = before.version + 1
  await sql`insert into care.earlier_pathway (municipality_id, node_id, version, content, set_by, set_at) values
    (${tx.municipalityId}, ${nodeId}, ${before.version}, ${sealAt(tx, key, at(nodeId, before.version), before.kept)}, ${before.setBy},
      ${before.setAt.toString()}::timestamptz)`.execute(tx.db)
  await sql`update care.pathway set content = ${sealAt(tx, key, at(nodeId, version), kept)}, version = ${version}, set_by = ${by},
      set_at = ${tx.now.toString()}::timestamptz
    where municipality_id = ${tx.municipalityId} and node_id = ${nodeId}`.execute(tx.db)
}

export async function keepSnapshot(
  tx: Tx,
  part: Part,
  nodeId: string,
  { by, snapshot }: { by: string; snapshot: Snapshot },
): Promise<void> {
  await sql`update care.pathway set snapshot = ${sealAt(tx, await keyOf(tx, part), snapshotAt(nodeId), snapshot)}, seen_by = ${by},
      seen_at = ${tx.now.toString()}::timestamptz
    where municipality_id = ${tx.municipalityId} and node_id = ${nodeId}`.execute(tx.db)
}

export interface EarlierPathway {
  kept: Kept
  setBy: string
  setAt: Instant
}

/** The newest first. */
export async function findEarlierPathways(tx: Tx, part: Part, nodeId: string): Promise<EarlierPathway[]> {
  const found = await sql<{ version: number; content: Buffer; set_by: string; set_at: Date }>`
    select version, content, set_by, set_at from care.earlier_pathway
    where municipality_id = ${tx.municipalityId} and node_id = ${nodeId} order by version desc limit 20`.execute(tx.db)
  const key = await keyOf(tx, part)
  return found.rows.map((row) => ({
    kept: keptContent.parse(openAt(tx, key, at(nodeId, row.version), row.content)),
    setBy: row.set_by,
    setAt: instantOf(row.set_at),
  }))
}

const instantOf = (moment: Date): Instant => Temporal.Instant.fromEpochMilliseconds(moment.getTime())
