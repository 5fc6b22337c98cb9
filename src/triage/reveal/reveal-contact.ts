// SPDX-License-Identifier: EUPL-1.2
/**
 * Shows who the reporter is, or how to reach them, for two minutes, after a reason (M-32). The reason is kept sealed, the look itself is
 * in the audit trail. Who signed in longer than five minutes ago signs in again first; see the route.
 */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import * as z from 'zod'
import { to } from '../../paths.ts'
import { seal } from '../../platform/sealing/envelope.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { contentKeyOf } from '../../reporting/index.ts'
import { getVisibleReport } from '../store.ts'
import { showReport } from '../weigh/show-report.tsx'
import { revealReasonPlace } from './reveal-reason.ts'

/** Long enough to dial a number. */
export const revealFor = { minutes: 2 }
const longestReason = 500

export const revealContact = deed({
  input: z.object({
    id: z.string(),
    waarom: z.string({ error: 'giveReason' }).trim().min(1, 'giveReason').max(longestReason, 'reasonTooLong'),
  }),
  page: showReport,
  async run(tx, who, input) {
    const report = await getVisibleReport(tx, who, input.id)
    if (!report.hasContact) return conflict('noContact')
    const id = randomUUID()
    const { key } = await contentKeyOf(tx, report.reportId)
    const reason = seal(key, Buffer.from(input.waarom), revealReasonPlace(tx.municipalityId, id))
    await sql`insert into triage.reveal (municipality_id, id, report_id, person_id, reason, revealed_at, until) values
      (${tx.municipalityId}, ${id}, ${report.reportId}, ${who.personId}, ${reason}, ${tx.now.toString()}::timestamptz,
       ${tx.now.add(revealFor).toString()}::timestamptz)`.execute(tx.db)
    return done(to('report', { id: report.reportId }), 'revealed', {
      reason,
      details: { reveal: id },
    })
  },
})
