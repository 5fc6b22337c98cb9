// SPDX-License-Identifier: EUPL-1.2
/** Records that a partner got his sheet on paper, or that it was read to him: a disclosure of exactly what stood on it. Idempotent on the request key. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { arranging, pointsFor, whyNotNow } from './at-meeting.ts'
import { sheetMark } from './sheet-mark.ts'
import { showSheet } from './show-sheet.tsx'
import { insertTold, waysToTell } from './told.ts'

export const noteTold = deed({
  input: z.object({
    id: z.string(),
    voor: z.string(),
    gezien: z.string().default(''),
    hoe: z.enum(waysToTell, { error: 'chooseHow' }),
  }),
  page: showSheet,
  async run(tx, who, { id, voor, gezien, hoe }) {
    const { meeting, participants, points } = await arranging(tx, who, id)
    const late = whyNotNow(meeting, 'tell')
    if (late) return conflict(late)
    const partner = participants.find((each) => each.id === voor && each.personId === undefined)
    const told = partner ? pointsFor(points, partner) : []
    if (!partner || told.length === 0 || gezien !== sheetMark(told)) return conflict('sheetChanged')
    await insertTold(tx, partner, told, { how: hoe, by: who.personId })
    return done(`${to('meetingSheet', { id })}?voor=${voor}`, 'told', {
      details: { meeting: id, participant: voor, how: hoe, points: told.length, basis: partner.basis?.id ?? '' },
    })
  },
})
