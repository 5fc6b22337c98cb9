// SPDX-License-Identifier: EUPL-1.2
/**
 * Shows what an original tells about itself (where a photo was taken, with which device), for two minutes, or gives the original itself,
 * after a reason. An original is evidence and can be dangerous to open: it goes out as bytes with a name of ours (M-32, M-50).
 */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import * as z from 'zod'
import { to } from '../../paths.ts'
import { seal } from '../../platform/sealing/envelope.ts'
import { isUuid } from '../../platform/uuid.ts'
import { conflict, done, doneShowing, NotVisible } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { contentKeyOf, findOriginal, openOriginal } from '../../reporting/index.ts'
import { getVisibleReport } from '../store.ts'
import { showReport } from '../weigh/show-report.tsx'
import { revealFor } from './reveal-contact.ts'
import { revealReasonPlace } from './reveal-reason.ts'

const longestReason = 500

export const revealAttachment = deed({
  input: z.object({
    id: z.string(),
    bestand: z.string({ error: 'whichFile' }).refine(isUuid, 'whichFile'),
    wat: z.enum(['metadata', 'original'], { error: 'whatOfFile' }),
    waarvoor: z.string({ error: 'giveReason' }).trim().min(1, 'giveReason').max(longestReason, 'reasonTooLong'),
  }),
  page: showReport,
  async run(tx, who, { id, bestand, wat, waarvoor }) {
    const { reportId } = await getVisibleReport(tx, who, id)
    const original = await findOriginal(tx, bestand)
    if (original?.reportId !== reportId) throw new NotVisible('no file by this name')
    if (original.state === 'claimed') return conflict('fileComing')
    const revealId = randomUUID()
    const { key } = await contentKeyOf(tx, reportId)
    const reason = seal(key, Buffer.from(waarvoor), revealReasonPlace(tx.municipalityId, revealId))
    await sql`insert into triage.reveal (municipality_id, id, report_id, person_id, reason, revealed_at, until, shows, attachment_id) values
      (${tx.municipalityId}, ${revealId}, ${reportId}, ${who.personId}, ${reason}, ${tx.now.toString()}::timestamptz,
       ${tx.now.add(revealFor).toString()}::timestamptz, ${wat}, ${bestand})`.execute(tx.db)
    const audit = { reason, details: { reveal: revealId, attachment: bestand, shows: wat } }
    const back = to('report', { id: reportId })
    if (wat === 'metadata') return done(back, 'fileRevealed', audit)
    const bytes = await openOriginal(tx, bestand, original)
    const file = { bytes, mediaType: 'application/octet-stream', name: `bijlage-${bestand.slice(0, 8)}.bin` } as const
    return doneShowing({ title: '', body: '', file }, back, 'fileGiven', audit)
  },
})
