// SPDX-License-Identifier: EUPL-1.2
/**
 * The SQL of what crossed from one part of a case to another: a copy of exactly what somebody decided to show, under the key of where it went.
 * The source stays where it is, and nothing of it shows through.
 */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import * as z from 'zod'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Instant } from '../../time.ts'
import { nodeKinds, personRoles } from '../network/rules.ts'
import type { PartKind } from '../parts/rules.ts'
import { openAt, sealAt } from '../parts/sealed.ts'
import { keyOf, type Part } from '../parts/store.ts'

/** What the other part reads. A person comes by label and roles, so that the mark of non-punishment comes along. */
export const crossedCopy = z.object({
  text: z.string(),
  node: z.object({ label: z.string(), kind: z.enum(nodeKinds), roles: z.array(z.enum(personRoles)) }).optional(),
})
export type CrossedCopy = z.infer<typeof crossedCopy>

/** What may cross. Of a document its title and what was said about it, never the file. */
export type CrossedKind = 'entry' | 'node' | 'document'

export interface Crossing {
  id: string
  from: PartKind
  to: PartKind
  ofKind: CrossedKind
  ofId: string
  copy: CrossedCopy | undefined
  /** only for who sees where it comes from */
  reason: string | undefined
  by: string
  at: Instant
  endedAt: Instant | undefined
}

interface Row {
  id: string
  from_part: PartKind
  to_part: PartKind
  of_kind: CrossedKind
  of_id: string
  content: Buffer
  reason: Buffer
  crossed_by: string
  crossed_at: Date
  ended_at: Date | null
}

const place = (row: string, column: 'content' | 'reason') => ({ table: 'casework.crossing', row, column }) as const

/** @returns nothing when it already stands there */
export async function insertCrossing(
  tx: Tx,
  { from, to }: { from: Part; to: Part },
  made: { ofKind: CrossedKind; ofId: string; copy: CrossedCopy; reason: string; by: string },
): Promise<string | undefined> {
  const id = randomUUID()
  const added = await sql`insert into casework.crossing
    (municipality_id, id, case_id, from_part, to_part, of_kind, of_id, content, reason, crossed_by, crossed_at) values
    (${tx.municipalityId}, ${id}, ${from.caseId}, ${from.kind}, ${to.kind}, ${made.ofKind}, ${made.ofId},
      ${sealAt(tx, await keyOf(tx, to), place(id, 'content'), made.copy)}, ${sealAt(tx, await keyOf(tx, from), place(id, 'reason'), made.reason)},
      ${made.by}, ${tx.now.toString()}::timestamptz) on conflict do nothing returning id`.execute(tx.db)
  return added.rows.length > 0 ? id : undefined
}

/**
 * What came to these parts and what went from them, the newest first. Who sees only the receiving part reads the copy and not why it came;
 * who sees only the sending part knows that it went.
 *
 * @param parts as they were found to be visible
 */
export async function findCrossings(tx: Tx, parts: readonly Part[]): Promise<Crossing[]> {
  const [first] = parts
  if (!first) return []
  const kinds = parts.map(({ kind }) => kind)
  const found =
    await sql<Row>`select id, from_part, to_part, of_kind, of_id, content, reason, crossed_by, crossed_at, ended_at from casework.crossing
    where municipality_id = ${tx.municipalityId} and case_id = ${first.caseId}
      and (from_part = any(${kinds}::text[]) or (to_part = any(${kinds}::text[]) and ended_at is null))
    order by crossed_at desc, id limit 500`.execute(tx.db)
  const keys = await tx.keys.dataKeys(
    tx,
    parts.map(({ keyId }) => keyId),
  )
  const keyFor = (kind: PartKind) => {
    const part = parts.find((each) => each.kind === kind)
    return part && keys.get(part.keyId)?.key
  }
  return found.rows.map((row) => {
    const into = keyFor(row.to_part)
    const outOf = keyFor(row.from_part)
    return {
      id: row.id,
      from: row.from_part,
      to: row.to_part,
      ofKind: row.of_kind,
      ofId: row.of_id,
      copy: into && crossedCopy.parse(openAt(tx, into, place(row.id, 'content'), row.content)),
      reason: outOf && z.string().parse(openAt(tx, outOf, place(row.id, 'reason'), row.reason)),
      by: row.crossed_by,
      at: Temporal.Instant.fromEpochMilliseconds(row.crossed_at.getTime()),
      endedAt: row.ended_at ? Temporal.Instant.fromEpochMilliseconds(row.ended_at.getTime()) : undefined,
    }
  })
}

/** @returns whether it still stood, from this part */
export async function endCrossing(tx: Tx, { caseId, kind }: Part, id: string, by: string): Promise<boolean> {
  const ended = await sql`update casework.crossing set ended_by = ${by}, ended_at = ${tx.now.toString()}::timestamptz
    where municipality_id = ${tx.municipalityId} and case_id = ${caseId} and id = ${id} and ended_at is null
      and from_part = ${kind} returning id`.execute(tx.db)
  return ended.rows.length > 0
}
