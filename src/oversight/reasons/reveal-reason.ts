// SPDX-License-Identifier: EUPL-1.2
/**
 * Opens the reason somebody gave for seeing contact details, for two minutes, after a reason of the privacy officer's own (M-32, M-60).
 * The page then shows it to the one who asked; the deed is in the audit trail with that second reason, sealed.
 */
import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { to } from '../../paths.ts'
import { KeyDestroyed } from '../../platform/keys/key-service.ts'
import { placeBytes, seal } from '../../platform/sealing/envelope.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { contentKeyOf } from '../../reporting/index.ts'
import { showTrail } from '../trail/show-trail.tsx'
import { lineNumber } from './line-number.ts'
import { getGivenReason, insertReasonReveal } from './store.ts'

const revealFor = { minutes: 2 }
const longestReason = 500

export const revealReason = deed({
  input: z.object({
    regel: z.string({ error: 'whichLine' }).regex(lineNumber, 'whichLine'),
    waarom: z.string({ error: 'giveReason' }).trim().min(1, 'giveReason').max(longestReason, 'reasonTooLong'),
  }),
  page: showTrail,
  async run(tx, who, input) {
    const given = await getGivenReason(tx, who, input.regel)
    const dataKey = await contentKeyOf(tx, given.reportId).catch((error: unknown) => {
      if (error instanceof KeyDestroyed) return undefined
      throw error
    })
    if (!dataKey) return conflict('erased')
    const id = randomUUID()
    const place = placeBytes({
      municipalityId: tx.municipalityId,
      table: 'oversight.reason_reveal',
      row: id,
      column: 'reason',
    })
    const reason = seal(dataKey.key, Buffer.from(input.waarom), place)
    await insertReasonReveal(tx, {
      id,
      seq: given.seq,
      reportId: given.reportId,
      personId: who.personId,
      reason,
      until: tx.now.add(revealFor),
    })
    return done(to('oversight'), 'revealed', {
      object: { kind: 'report', id: given.reportId },
      details: { line: given.seq, reveal: id },
      reason,
    })
  },
})
