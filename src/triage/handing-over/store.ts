// SPDX-License-Identifier: EUPL-1.2
/**
 * The SQL of handing over. A record is only added, and gets its receipt once; destroying the report leaves to whom and when, and takes the
 * rest. Whether somebody may see the report is asked before.
 */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { plainDate, type PlainDate } from '../../time.ts'
import { visible } from '../visible.ts'
import {
  openHandOver,
  openReceipt,
  sealHandOver,
  sealReceipt,
  type HandOverContent,
  type ReceiptContent,
} from './content.ts'
import type { HandOverChannel, HandOverKind, HandOverReceiver, Receipt } from './rules.ts'
import { isToPassOn } from './standing.ts'

export interface HandedOver {
  receiver: HandOverReceiver
  on: PlainDate
}
export interface HandOver extends HandedOver, HandOverContent {
  id: string
  kind: HandOverKind
  /** nothing of a record from before it was asked */
  channel: HandOverChannel | null
  basisId: string | null
  by: string
  receipt: (ReceiptContent & { became: Receipt; on: PlainDate; by: string }) | undefined
}

/** A report and the key of its content. */
export interface Of {
  reportId: string
  key: Buffer
}

export type NewHandOver = Omit<HandOver, 'id' | 'receipt'> & { remindOn: PlainDate }

/** @returns its id */
export async function insertHandOver(tx: Tx, { reportId, key }: Of, made: NewHandOver): Promise<string> {
  const { receiver, on, by, kind, channel, basisId, remindOn, ...content } = made
  const id = randomUUID()
  await sql`insert into triage.hand_over
      (municipality_id, report_id, id, purpose, receiver, handed_on, kind, channel, basis_id, remind_on, content, decided_by, recorded_at) values
      (${tx.municipalityId}, ${reportId}, ${id}, ${tx.purpose}, ${receiver}, ${on.toString()}::date, ${kind}, ${channel}, ${basisId},
       ${remindOn.toString()}::date, ${sealHandOver(key, { municipalityId: tx.municipalityId, id }, content)}, ${by}, ${tx.now.toString()}::timestamptz)`.execute(
    tx.db,
  )
  return id
}

interface Row {
  id: string
  receiver: HandOverReceiver
  handed_on: string
  kind: HandOverKind
  channel: HandOverChannel | null
  basis_id: string | null
  content: Buffer
  decided_by: string
  receipt: Receipt | null
  receipt_on: string | null
  receipt_by: string | null
  receipt_content: Buffer | null
}

const rowsOf = async (tx: Tx, reportId: string): Promise<Row[]> =>
  (
    await sql<Row>`select id, receiver, handed_on::text, kind, channel, basis_id, content, decided_by, receipt, receipt_on::text, receipt_by, receipt_content
    from triage.hand_over where municipality_id = ${tx.municipalityId} and report_id = ${reportId} order by handed_on, recorded_at, id`.execute(
      tx.db,
    )
  ).rows

/** The oldest first. @throws CannotOpen */
export async function findHandOvers(tx: Tx, { reportId, key }: Of): Promise<HandOver[]> {
  return (await rowsOf(tx, reportId)).map((row) => {
    const at = { municipalityId: tx.municipalityId, id: row.id }
    const { receipt, receipt_on: on, receipt_by: by, receipt_content: sealed } = row
    return {
      ...openHandOver(key, at, row.content),
      id: row.id,
      receiver: row.receiver,
      on: plainDate(row.handed_on),
      kind: row.kind,
      channel: row.channel,
      basisId: row.basis_id,
      by: row.decided_by,
      receipt:
        receipt && on && by && sealed
          ? { ...openReceipt(key, at, sealed), became: receipt, on: plainDate(on), by }
          : undefined,
    }
  })
}

/** Without what is sealed: what is left of it when the report is gone. */
export async function findReceivers(tx: Tx, reportId: string): Promise<HandedOver[]> {
  return (await rowsOf(tx, reportId)).map((row) => ({ receiver: row.receiver, on: plainDate(row.handed_on) }))
}

export type NewReceipt = ReceiptContent & { became: Receipt; on: PlainDate }

/** @returns whether it still waited for its receipt */
export async function storeReceipt(tx: Tx, who: Who, { reportId, key }: Of, id: string, made: NewReceipt) {
  const { became, on, ...content } = made
  const done = await sql`update triage.hand_over
    set receipt = ${became}, receipt_on = ${on.toString()}::date, receipt_by = ${who.personId},
      receipt_content = ${sealReceipt(key, { municipalityId: tx.municipalityId, id }, content)}
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and id = ${id} and receipt is null returning id`.execute(
    tx.db,
  )
  return done.rows.length > 0
}

interface Waiting {
  reportId: string
  label: string
  minor: boolean
  /** this person took the report, or handed it over */
  isMine: boolean
}

/** Reports that belong to another desk and were not given to them. Nobody else has them, so whoever may see them sees them here. */
export async function findToPassOn(tx: Tx, who: Who): Promise<Waiting[]> {
  const found = await sql<Waiting>`select c.report_id as "reportId", c.label, c.minor,
      coalesce(c.taken_by, c.decided_by) is not distinct from ${who.personId}::uuid as "isMine"
    from triage.course c where ${visible(tx, who)} and c.told_by is distinct from ${who.personId}::uuid and ${isToPassOn}
    order by c.minor desc, c.decided_at, c.label limit 100`.execute(tx.db)
  return found.rows
}

/** Reports of which a receipt is late: of who holds the report, or handed it over. */
export async function findWithoutReceipt(tx: Tx, who: Who): Promise<Waiting[]> {
  const found = await sql<Waiting>`select distinct c.report_id as "reportId", c.label, c.minor, true as "isMine"
    from triage.hand_over h join triage.course c using (municipality_id, report_id)
    where ${visible(tx, who)} and c.state <> 'destroyed' and h.receipt is null and h.remind_on <= ${who.today.toString()}::date
      and coalesce(c.taken_by, h.decided_by) = ${who.personId} order by c.label limit 100`.execute(tx.db)
  return found.rows
}
