// SPDX-License-Identifier: EUPL-1.2
/** Where the reason of a look at contact details is sealed, and how it opens again: under the key of the report it is about. */
import type { Tx } from '../../platform/database/transaction.ts'
import { KeyDestroyed } from '../../platform/keys/key-service.ts'
import { CannotOpen, open, placeBytes } from '../../platform/sealing/envelope.ts'
import { contentKeyOf } from '../../reporting/index.ts'

export const revealReasonPlace = (municipalityId: string, revealId: string): Buffer =>
  placeBytes({ municipalityId, table: 'triage.reveal', row: revealId, column: 'reason' })

/** @throws KeyDestroyed when the report was erased, or something in it was blacked out since: the trail keeps the reason as it was sealed then */
export async function openRevealReason(
  tx: Tx,
  { reportId, revealId, sealed }: { reportId: string; revealId: string; sealed: Buffer },
): Promise<string> {
  const { key } = await contentKeyOf(tx, reportId)
  try {
    return open(key, sealed, revealReasonPlace(tx.municipalityId, revealId)).toString()
  } catch (error) {
    if (error instanceof CannotOpen) throw new KeyDestroyed('the key this reason was sealed under was destroyed')
    throw error
  }
}
