// SPDX-License-Identifier: EUPL-1.2
/**
 * What people did with lines of advice: made one a task, or left it out with a reason (advice, never a decision). An answer holds for the
 * version of the line that was read: a line that a newer rule words otherwise is open again.
 */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import * as z from 'zod'
import { keyOf, openAt, sealAt, type Part } from '../../casework/index.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Instant } from '../../time.ts'
import type { SeenLine } from './reading.ts'

const content = z.object({
  rule: z.string(),
  version: z.string(),
  line: z.string(),
  did: z.enum(['task', 'left']),
  reason: z.string(),
})
type Content = z.infer<typeof content>

export interface LineAnswer extends Content {
  id: string
  by: string
  at: Instant
}

const place = (row: string) => ({ table: 'care.line_answer', row, column: 'content' }) as const

/** Those that hold. */
export async function findAnswers(tx: Tx, part: Part, nodeId: string): Promise<LineAnswer[]> {
  const found = await sql<{ id: string; content: Buffer; answered_by: string; answered_at: Date }>`
    select id, content, answered_by, answered_at from care.line_answer
    where municipality_id = ${tx.municipalityId} and node_id = ${nodeId} and ended_at is null order by answered_at, id`.execute(
    tx.db,
  )
  const key = await keyOf(tx, part)
  return found.rows.map((row) => ({
    id: row.id,
    by: row.answered_by,
    at: Temporal.Instant.fromEpochMilliseconds(row.answered_at.getTime()),
    ...content.parse(openAt(tx, key, place(row.id), row.content)),
  }))
}

export const answerTo = (
  answers: readonly LineAnswer[],
  { rule, version, line }: SeenLine,
  did: Content['did'],
): LineAnswer | undefined =>
  answers.find((each) => each.rule === rule && each.version === version && each.line === line && each.did === did)

export async function insertAnswer(tx: Tx, part: Part, nodeId: string, by: string, answer: Content): Promise<void> {
  const id = randomUUID()
  await sql`insert into care.line_answer (municipality_id, id, node_id, content, answered_by, answered_at) values
    (${tx.municipalityId}, ${id}, ${nodeId}, ${sealAt(tx, await keyOf(tx, part), place(id), content.parse(answer))}, ${by},
      ${tx.now.toString()}::timestamptz)`.execute(tx.db)
}

/** @returns whether it still held, of this person */
export async function endAnswer(tx: Tx, nodeId: string, id: string, by: string): Promise<boolean> {
  const ended = await sql`update care.line_answer set ended_by = ${by}, ended_at = ${tx.now.toString()}::timestamptz
    where municipality_id = ${tx.municipalityId} and node_id = ${nodeId} and id = ${id} and ended_at is null returning id`.execute(
    tx.db,
  )
  return ended.rows.length > 0
}
