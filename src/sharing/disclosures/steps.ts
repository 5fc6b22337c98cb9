// SPDX-License-Identifier: EUPL-1.2
/** The SQL of how a disclosure went on: each step once, with what was said under the key of the part. Without a person it was the receiver. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import * as z from 'zod'
import { keyOf, openAt, sealAt, type Part } from '../../casework/index.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Instant } from '../../time.ts'

export const stepKinds = [
  'looked',
  'sent',
  'opened',
  'accepted',
  'refused',
  'done',
  'answered',
  'revoked',
  'expired',
  'withdrawn',
  'reminded',
  'referenced',
  'linkMade',
  'linkRefused',
  'prolonged',
  'fileMade',
] as const
export type StepKind = (typeof stepKinds)[number]

export interface Step {
  id: string
  kind: StepKind
  /** nothing when the receiver did it */
  by: string | undefined
  at: Instant
  /** empty when nothing was said */
  text: string
  isSeen: boolean
}

const place = (row: string) => ({ table: 'sharing.disclosure_step', row, column: 'content' }) as const

export async function insertStep(
  tx: Tx,
  part: Pick<Part, 'keyId'>,
  disclosureId: string,
  { kind, by, text = '' }: { kind: StepKind; by: string | undefined; text?: string },
): Promise<void> {
  const id = randomUUID()
  const content = text === '' ? null : sealAt(tx, await keyOf(tx, part), place(id), text)
  await sql`insert into sharing.disclosure_step (municipality_id, id, disclosure_id, kind, by_person, happened_at, content) values
    (${tx.municipalityId}, ${id}, ${disclosureId}, ${kind}, ${by ?? null}, ${tx.now.toString()}::timestamptz, ${content})`.execute(
    tx.db,
  )
}

/** In the order in which they happened. That the disclosure may be seen was asked before. */
export async function findSteps(tx: Tx, part: Part, disclosureId: string): Promise<Step[]> {
  const found = await sql<{
    id: string
    kind: StepKind
    by_person: string | null
    happened_at: Date
    content: Buffer | null
    seen: boolean
  }>`select id, kind, by_person, happened_at, content, seen_at is not null as seen from sharing.disclosure_step
    where municipality_id = ${tx.municipalityId} and disclosure_id = ${disclosureId} order by happened_at, id limit 500`.execute(
    tx.db,
  )
  const key = await keyOf(tx, part)
  return found.rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    by: row.by_person ?? undefined,
    at: Temporal.Instant.fromEpochMilliseconds(row.happened_at.getTime()),
    text: row.content ? z.string().parse(openAt(tx, key, place(row.id), row.content)) : '',
    isSeen: row.seen,
  }))
}

/** Of what the receiver did. */
export async function noteSeen(tx: Tx, disclosureId: string, personId: string): Promise<void> {
  await sql`update sharing.disclosure_step set seen_by = ${personId}, seen_at = ${tx.now.toString()}::timestamptz
    where municipality_id = ${tx.municipalityId} and disclosure_id = ${disclosureId} and by_person is null and seen_at is null`.execute(
    tx.db,
  )
}
