// SPDX-License-Identifier: EUPL-1.2
/** The SQL of holds (bewaarplicht). The reason is sealed under the key of the report: who may not read the report does not read it either. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import { placeBytes, seal } from '../../platform/sealing/envelope.ts'
import type { Who } from '../../platform/people/who.ts'
import { contentKeyOf } from '../../reporting/index.ts'
import { plainDate, type PlainDate } from '../../time.ts'
import { notKeptAway } from '../visible.ts'
import type { HoldKind } from './rules.ts'

export interface Hold {
  id: string
  reportId: string
  label: string
  kind: HoldKind
  /** its last day; nothing: until it is lifted */
  until: PlainDate | undefined
  placedBy: string
}

export const holdReasonPlace = (municipalityId: string, row: string): Buffer =>
  placeBytes({ municipalityId, table: 'triage.hold', row, column: 'reason' })

/** Those that were not lifted, of one report or of all that somebody sees; whether the last day has passed is asked by the rules. */
export async function findHolds(tx: Tx, { reportId, seenBy }: { reportId?: string; seenBy?: Who }): Promise<Hold[]> {
  const found = await sql<{
    id: string
    report_id: string
    label: string
    kind: HoldKind
    until: string | null
    placed_by: string
  }>`select h.id, h.report_id, c.label, h.kind, h.until::text, h.placed_by from triage.hold h
    join triage.course c on c.municipality_id = h.municipality_id and c.report_id = h.report_id
    where h.municipality_id = ${tx.municipalityId} and h.lifted_at is null and c.state <> 'destroyed'
      ${reportId ? sql`and h.report_id = ${reportId}` : sql``} ${seenBy ? sql`and ${notKeptAway(seenBy)}` : sql``} order by h.placed_at, h.id limit 200`.execute(
    tx.db,
  )
  return found.rows.map((row) => ({
    id: row.id,
    reportId: row.report_id,
    label: row.label,
    kind: row.kind,
    until: row.until ? plainDate(row.until) : undefined,
    placedBy: row.placed_by,
  }))
}

export async function insertHold(
  tx: Tx,
  hold: { reportId: string; kind: HoldKind; until: PlainDate | undefined; reason: string; by: string },
): Promise<void> {
  const id = randomUUID()
  const { key } = await contentKeyOf(tx, hold.reportId)
  await sql`insert into triage.hold (municipality_id, report_id, id, kind, until, reason, placed_by, placed_at) values
    (${tx.municipalityId}, ${hold.reportId}, ${id}, ${hold.kind}, ${hold.until?.toString() ?? null}::date,
     ${seal(key, Buffer.from(hold.reason), holdReasonPlace(tx.municipalityId, id))}, ${hold.by}, ${tx.now.toString()}::timestamptz)`.execute(
    tx.db,
  )
}

/** @returns the report it was on; nothing when it was lifted before, or is not here */
export async function markLifted(tx: Tx, id: string, by: string): Promise<string | undefined> {
  const lifted = await sql<{ report_id: string }>`
    update triage.hold set lifted_by = ${by}, lifted_at = ${tx.now.toString()}::timestamptz
    where municipality_id = ${tx.municipalityId} and id = ${id} and lifted_at is null returning report_id`.execute(
    tx.db,
  )
  return lifted.rows[0]?.report_id
}
