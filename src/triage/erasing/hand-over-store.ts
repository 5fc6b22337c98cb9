// SPDX-License-Identifier: EUPL-1.2
/** The SQL of handing over. A record is only added; destroying the report leaves to whom and when, and takes the rest. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import * as z from 'zod'
import type { Tx } from '../../platform/database/transaction.ts'
import { open, placeBytes, seal } from '../../platform/sealing/envelope.ts'
import { padded, unpadded } from '../../platform/sealing/padding.ts'
import { plainDate, type PlainDate } from '../../time.ts'
import type { HandOverReceiver } from './rules.ts'

/** What is inside the seal. */
const sealedHandOver = z.object({
  /** the ground, in one sentence */
  ground: z.string(),
  /** whom one spoke */
  contact: z.string(),
  /** their number of it */
  reference: z.string(),
})
type HandOverContent = z.infer<typeof sealedHandOver>

export interface HandedOver {
  receiver: HandOverReceiver
  on: PlainDate
}
export interface HandOver extends HandedOver, HandOverContent {
  by: string
}

const place = (municipalityId: string, row: string): Buffer =>
  placeBytes({ municipalityId, table: 'triage.hand_over', row, column: 'content' })

/** @param key of the content of this report */
export async function insertHandOver(
  tx: Tx,
  { reportId, key }: { reportId: string; key: Buffer },
  { receiver, on, by, ...content }: HandOver,
): Promise<void> {
  const id = randomUUID()
  await sql`insert into triage.hand_over (municipality_id, report_id, id, purpose, receiver, handed_on, content, decided_by, recorded_at) values
    (${tx.municipalityId}, ${reportId}, ${id}, ${tx.purpose}, ${receiver}, ${on.toString()}::date,
     ${seal(key, padded(content), place(tx.municipalityId, id))}, ${by}, ${tx.now.toString()}::timestamptz)`.execute(
    tx.db,
  )
}

interface Row {
  id: string
  receiver: HandOverReceiver
  handed_on: string
  content: Buffer
  decided_by: string
}

const rowsOf = async (tx: Tx, reportId: string): Promise<Row[]> =>
  (
    await sql<Row>`select id, receiver, handed_on::text, content, decided_by from triage.hand_over
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} order by handed_on, id`.execute(tx.db)
  ).rows

/** The oldest first. @param key of the content of this report */
export async function findHandOvers(tx: Tx, reportId: string, key: Buffer): Promise<HandOver[]> {
  return (await rowsOf(tx, reportId)).map((row) => ({
    receiver: row.receiver,
    on: plainDate(row.handed_on),
    by: row.decided_by,
    ...sealedHandOver.parse(unpadded(open(key, row.content, place(tx.municipalityId, row.id)))),
  }))
}

/** Without what is sealed: what is left of it when the report is gone. */
export async function findReceivers(tx: Tx, reportId: string): Promise<HandedOver[]> {
  return (await rowsOf(tx, reportId)).map((row) => ({ receiver: row.receiver, on: plainDate(row.handed_on) }))
}
