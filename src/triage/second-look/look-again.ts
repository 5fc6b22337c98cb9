// SPDX-License-Identifier: EUPL-1.2
/** A second pair of eyes on a decision: agree or disagree with a sentence; who decided replies; each releases his own sentence upwards. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { contentKeyOf } from '../../reporting/index.ts'
import { getVisibleReport } from '../store.ts'
import { whyNotLook } from './rules.ts'
import { showSecondLook } from './show-second-look.tsx'
import { insertSecondLook, releaseOwn, storeReply } from './store.ts'

const sentence = z.string({ error: 'giveSentence' }).trim().min(1, 'giveSentence').max(2_000, 'tooLong')
const welke = z.uuid({ error: 'whichOne' })

export const lookAgain = deed({
  input: z.object({ id: z.string(), eens: z.enum(['ja', 'nee'], { error: 'chooseAgrees' }), zin: sentence }),
  page: showSecondLook,
  async run(tx, who, { id, eens, zin }) {
    const course = await getVisibleReport(tx, who, id, { lock: true })
    const whyNot = whyNotLook(course, who)
    if (whyNot || !course.decidedBy || !course.decidedAt) return conflict(whyNot ?? 'undecided')
    const { key } = await contentKeyOf(tx, course.reportId)
    const look = { decidedBy: course.decidedBy, decidedAt: course.decidedAt, agrees: eens === 'ja', sentence: zin }
    if (!(await insertSecondLook(tx, who, { reportId: course.reportId, key }, look))) return conflict('lookedMeanwhile')
    return done(to('secondLook', { id: course.reportId }), 'looked', { details: { agrees: look.agrees } })
  },
})

export const replyToLook = deed({
  input: z.object({ id: z.string(), welke, zin: sentence }),
  page: showSecondLook,
  async run(tx, who, { id, welke: look, zin }) {
    const { reportId } = await getVisibleReport(tx, who, id, { lock: true })
    const { key } = await contentKeyOf(tx, reportId)
    if (!(await storeReply(tx, who, { reportId, key }, look, zin))) return conflict('notYours')
    return done(to('secondLook', { id: reportId }), 'replied')
  },
})

export const releaseSentence = deed({
  input: z.object({ id: z.string(), welke }),
  page: showSecondLook,
  async run(tx, who, { id, welke: look }) {
    const { reportId } = await getVisibleReport(tx, who, id, { lock: true })
    if (!(await releaseOwn(tx, who, reportId, look))) return conflict('notYours')
    return done(to('secondLook', { id: reportId }), 'released')
  },
})
