// SPDX-License-Identifier: EUPL-1.2
/** The SQL of what partners were told at a meeting: a disclosure, with the basis of that moment and a copy of exactly what was told. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Instant } from '../../time.ts'
import { sealAt } from '../parts/sealed.ts'
import { keyOf } from '../parts/store.ts'
import type { Participant } from './participants.ts'
import type { Point } from './points.ts'

export const waysToTell = ['paper', 'aloud'] as const
export type WayToTell = (typeof waysToTell)[number]

/** @returns how many points were told; each under the key of its part */
export async function insertTold(
  tx: Tx,
  { id: participantId, basis }: Participant,
  points: readonly Point[],
  { how, by }: { how: WayToTell; by: string },
): Promise<number> {
  if (!basis) return 0
  for (const { id: pointId, caseId, part, content } of points) {
    const id = randomUUID()
    const found = await sql<{ key_id: string }>`select key_id from casework.part
      where municipality_id = ${tx.municipalityId} and case_id = ${caseId} and kind = ${part}`.execute(tx.db)
    const key = await keyOf(tx, { keyId: found.rows[0]?.key_id ?? '' })
    await sql`insert into casework.meeting_told (municipality_id, id, point_id, participant_id, how, basis_id, content, told_by, told_at) values
      (${tx.municipalityId}, ${id}, ${pointId}, ${participantId}, ${how}, ${basis.id},
        ${sealAt(tx, key, { table: 'casework.meeting_told', row: id, column: 'content' }, content)}, ${by}, ${tx.now.toString()}::timestamptz)`.execute(
      tx.db,
    )
  }
  return points.length
}

export interface Told {
  pointId: string
  participantId: string
  how: WayToTell
  by: string
  at: Instant
}

/** Of these points, as they were found to be visible. */
export async function findTold(tx: Tx, points: readonly Point[]): Promise<Told[]> {
  const found = await sql<{ point_id: string; participant_id: string; how: WayToTell; told_by: string; told_at: Date }>`
    select point_id, participant_id, how, told_by, told_at from casework.meeting_told
    where municipality_id = ${tx.municipalityId} and point_id = any(${points.map(({ id }) => id)}::uuid[]) order by told_at, id`.execute(
    tx.db,
  )
  return found.rows.map((row) => ({
    pointId: row.point_id,
    participantId: row.participant_id,
    how: row.how,
    by: row.told_by,
    at: Temporal.Instant.fromEpochMilliseconds(row.told_at.getTime()),
  }))
}
