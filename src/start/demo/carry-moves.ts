// SPDX-License-Identifier: EUPL-1.2
/** A case that moves is carried by the worker: here at once, by the same work, so that the other side can answer in the story. */
import { sql } from 'kysely'
import { carryAnswerTask, carrySendingTask } from '../../casework/index.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { clockAt, type Instant } from '../../time.ts'
import { caseMoveTasks } from '../case-move-work.ts'
import type { DemoParts } from './parts.ts'

const work = (parts: DemoParts, moment: Instant) =>
  caseMoveTasks({ database: parts.worker, keys: parts.keys, clock: clockAt(moment) })

/** @returns the id of the sending, by which the other side knows it too */
export async function carrySendingOf(
  parts: DemoParts,
  municipalityId: string,
  caseId: string,
  moment: Instant,
): Promise<string> {
  const at = { municipalityId, origin: 'demo' as const, now: moment, keys: parts.keys }
  const sendingId = await inTransaction(parts.staff, at, async (tx) => {
    const found = await sql<{ id: string }>`select id from casework.sending
      where municipality_id = ${municipalityId} and case_id = ${caseId} order by sent_at desc limit 1`.execute(tx.db)
    return found.rows[0]?.id
  })
  if (!sendingId) throw new Error('the demo case was not sent')
  await work(parts, moment)[carrySendingTask]?.({ municipalityId, sendingId })
  return sendingId
}

export async function carryAnswerOf(
  parts: DemoParts,
  municipalityId: string,
  offerId: string,
  moment: Instant,
): Promise<void> {
  await work(parts, moment)[carryAnswerTask]?.({ municipalityId, offerId })
}
