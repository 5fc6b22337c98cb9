// SPDX-License-Identifier: EUPL-1.2
/** The SQL of how a disclosure went on: each step once, with what was said under the key of the part. Without a person it was the receiver. */
import { createHmac, randomUUID } from 'node:crypto'
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
  'fileCame',
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
  /** what came with it, on the same part */
  documentId: string | undefined
  isSeen: boolean
}

const place = (row: string) => ({ table: 'sharing.disclosure_step', row, column: 'content' }) as const

interface NewStep {
  kind: StepKind
  by: string | undefined
  text?: string
  documentId?: string
  /** by which the same is known when it comes again */
  mark?: Buffer | undefined
}

export async function insertStep(
  tx: Tx,
  part: Pick<Part, 'keyId'>,
  disclosureId: string,
  { kind, by, text = '', documentId, mark }: NewStep,
): Promise<void> {
  const id = randomUUID()
  const content = text === '' ? null : sealAt(tx, await keyOf(tx, part), place(id), text)
  await sql`insert into sharing.disclosure_step (municipality_id, id, disclosure_id, kind, by_person, happened_at, content, document_id, mark) values
    (${tx.municipalityId}, ${id}, ${disclosureId}, ${kind}, ${by ?? null}, ${tx.now.toString()}::timestamptz, ${content}, ${documentId ?? null},
      ${mark ?? null})`.execute(tx.db)
}

/** In the order in which they happened. That the disclosure may be seen was asked before. */
export async function findSteps(tx: Tx, part: Part, disclosureId: string): Promise<Step[]> {
  const found = await sql<{
    id: string
    kind: StepKind
    by_person: string | null
    happened_at: Date
    content: Buffer | null
    document_id: string | null
    seen: boolean
  }>`select id, kind, by_person, happened_at, content, document_id, seen_at is not null as seen from sharing.disclosure_step
    where municipality_id = ${tx.municipalityId} and disclosure_id = ${disclosureId} 
    order by happened_at, document_id is not null, id limit 500`.execute(tx.db)
  const key = await keyOf(tx, part)
  return found.rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    by: row.by_person ?? undefined,
    at: Temporal.Instant.fromEpochMilliseconds(row.happened_at.getTime()),
    text: row.content ? z.string().parse(openAt(tx, key, place(row.id), row.content)) : '',
    documentId: row.document_id ?? undefined,
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

/** How the same is known when it comes again: under the key of the part, so that the table is no list of what was sent. @returns 32 bytes */
export const markOf = async (tx: Tx, part: Pick<Part, 'keyId'>, what: 'form' | 'file', it: string): Promise<Buffer> =>
  createHmac('sha256', await keyOf(tx, part))
    .update(`${what}|${it}`)
    .digest()

export async function isMarked(tx: Tx, disclosureId: string, mark: Buffer): Promise<boolean> {
  const found = await sql`select from sharing.disclosure_step
    where municipality_id = ${tx.municipalityId} and disclosure_id = ${disclosureId} and mark = ${mark}`.execute(tx.db)
  return found.rows.length > 0
}

/** Files that came, the ones that were removed here too. */
export async function countFiles(tx: Tx, disclosureId: string): Promise<number> {
  const found = await sql<{ came: number }>`select count(*)::integer as came from sharing.disclosure_step
    where municipality_id = ${tx.municipalityId} and disclosure_id = ${disclosureId} and kind = 'fileCame'`.execute(
    tx.db,
  )
  return found.rows[0]?.came ?? 0
}

/** @returns the name that whoever opened the link last gave himself; empty when nobody did */
export async function findReader(tx: Tx, part: Pick<Part, 'keyId'>, disclosureId: string): Promise<string> {
  const found = await sql<{ id: string; content: Buffer | null }>`select id, content from sharing.disclosure_step
    where municipality_id = ${tx.municipalityId} and disclosure_id = ${disclosureId} and kind = 'opened'
    order by happened_at desc, id limit 1`.execute(tx.db)
  const row = found.rows[0]
  return row?.content ? z.string().parse(openAt(tx, await keyOf(tx, part), place(row.id), row.content)) : ''
}
