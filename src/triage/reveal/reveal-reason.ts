// SPDX-License-Identifier: EUPL-1.2
/** Where the reason of a look at contact details is sealed, and how it opens again: under the key of the report it is about. */
import type { Tx } from '../../platform/database/transaction.ts'
import { open, placeBytes } from '../../platform/sealing/envelope.ts'
import { contentKeyOf } from '../../reporting/index.ts'

export const revealReasonPlace = (municipalityId: string, revealId: string): Buffer =>
  placeBytes({ municipalityId, table: 'triage.reveal', row: revealId, column: 'reason' })

/** @throws KeyDestroyed when the report was erased */
export async function openRevealReason(
  tx: Tx,
  { reportId, revealId, sealed }: { reportId: string; revealId: string; sealed: Buffer },
): Promise<string> {
  const { key } = await contentKeyOf(tx, reportId)
  return open(key, sealed, revealReasonPlace(tx.municipalityId, revealId)).toString()
}
