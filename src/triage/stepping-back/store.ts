// SPDX-License-Identifier: EUPL-1.2
/** The SQL of who does not see a report. The second gate of triage (`store.ts`) leaves these people out: for them it is not there. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import { open, placeBytes, seal } from '../../platform/sealing/envelope.ts'
import { padded, unpadded } from '../../platform/sealing/padding.ts'
import { endPause } from '../pausing/store.ts'

export const stepBackKinds = ['knowsSomebody', 'isAboutThem'] as const
export type StepBackKind = (typeof stepBackKinds)[number]

export interface StepBack {
  personId: string
  kind: StepBackKind
  /** empty when none was given */
  reason: string
  notedBy: string
}

const place = (municipalityId: string, reportId: string, personId: string): Buffer =>
  placeBytes({ municipalityId, table: 'triage.step_back', row: `${reportId}|${personId}`, column: 'reason' })

/** @param key of the content of this report @returns whether it was not so before */
export async function insertStepBack(
  tx: Tx,
  { reportId, key }: { reportId: string; key: Buffer },
  { personId, kind, reason, notedBy }: StepBack,
): Promise<boolean> {
  const sealed = seal(key, padded(reason), place(tx.municipalityId, reportId, personId))
  const added =
    await sql`insert into triage.step_back (municipality_id, report_id, person_id, kind, reason, noted_by, noted_at) values
    (${tx.municipalityId}, ${reportId}, ${personId}, ${kind}, ${sealed}, ${notedBy}, ${tx.now.toString()}::timestamptz)
    on conflict do nothing returning person_id`.execute(tx.db)
  return added.rows.length > 0
}

/** @param key of the content of this report */
export async function findStepBacks(tx: Tx, reportId: string, key: Buffer): Promise<StepBack[]> {
  const found = await sql<{ person_id: string; kind: StepBackKind; reason: Buffer | null; noted_by: string }>`
    select person_id, kind, reason, noted_by from triage.step_back
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} order by noted_at, person_id`.execute(
    tx.db,
  )
  return found.rows.map(({ person_id, kind, reason, noted_by }) => ({
    personId: person_id,
    kind,
    reason: reason ? String(unpadded(open(key, reason, place(tx.municipalityId, reportId, person_id)))) : '',
    notedBy: noted_by,
  }))
}

/** The people for whom this report is not there. */
export async function findKeptAway(tx: Tx, reportId: string): Promise<Set<string>> {
  const found = await sql<{ person_id: string }>`select person_id from triage.step_back
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId}`.execute(tx.db)
  return new Set(found.rows.map(({ person_id }) => person_id))
}

/** @returns whether it was so */
export async function deleteStepBack(tx: Tx, reportId: string, personId: string): Promise<boolean> {
  const gone = await sql`delete from triage.step_back
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and person_id = ${personId} returning person_id`.execute(
    tx.db,
  )
  return gone.rows.length > 0
}

/** Whoever had taken it lets go: it waits for a colleague, as new as when it came. */
export async function letGo(tx: Tx, reportId: string, personId: string): Promise<void> {
  const released = await sql`update triage.course set taken_by = null, taken_at = null,
      state = case when state = 'received' then 'submitted' else state end
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and taken_by = ${personId} returning report_id`.execute(
    tx.db,
  )
  if (released.rows.length > 0) await endPause(tx, reportId, { why: 'letGo', by: personId })
}
