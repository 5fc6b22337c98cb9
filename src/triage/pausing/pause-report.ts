// SPDX-License-Identifier: EUPL-1.2
/**
 * The term of a decision stands still, with a reason and the day on which it goes on; and goes on by hand. It ends by itself when the
 * reporter writes, when somebody decides, and when its day comes. Never for who may be in danger now.
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { recordFact } from '../../platform/facts.ts'
import { dateField } from '../../platform/web/date-field.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { contentKeyOf } from '../../reporting/index.ts'
import { termPaused } from '../facts.ts'
import { limitsOf } from '../limits.ts'
import { isOwnReport } from '../own-report.ts'
import { getVisibleReport } from '../store.ts'
import { pauseReasons, soFar, standsStill, whyNotPause, whyNotUntil } from './rules.ts'
import { showPause } from './show-pause.tsx'
import { beginPause, endPause, findPauses } from './store.ts'

/** Characters: a sentence, not a file. */
const longestSentence = 2_000

export const pauseReport = deed({
  input: z.object({
    id: z.string(),
    reden: z.enum(pauseReasons, { error: 'chooseReason' }),
    toelichting: z.string().trim().max(longestSentence, 'sentenceTooLong').default(''),
    tot: dateField,
    geengevaar: z.literal('ja', { error: 'noDanger' }),
  }),
  page: showPause,
  async run(tx, who, { id, reden, toelichting, tot }) {
    const report = await getVisibleReport(tx, who, id, { lock: true })
    if (isOwnReport(report, who)) return conflict('ownReport')
    const refusal = whyNotPause(report, who.today)
    if (refusal) return conflict(refusal)
    if (reden === 'other' && toelichting === '') return mend({ toelichting: 'giveSentence' })
    const errors = whyNotUntil(tot, who.today, (await limitsOf(tx)).pauseAtMostWorkingDays)
    if (Object.keys(errors).length > 0) return mend(errors)

    const { reportId } = report
    // one whose day came and that nobody ended
    await endPause(tx, reportId, { why: 'dayCame' })
    const { key } = await contentKeyOf(tx, reportId)
    const { times } = soFar(await findPauses(tx, reportId, key), who.today)
    const { assessBy: dueBefore } = await getVisibleReport(tx, who, reportId)
    const made = { reason: reden, sentence: toelichting, from: who.today, until: tot, dueBefore, by: who.personId }
    const due = await beginPause(tx, { reportId, key }, made)
    await recordFact(tx, termPaused(reden, times + 1))
    return done(to('report', { id: reportId }), 'paused', {
      details: { reason: reden, until: tot.toString(), due: due.toString(), times: times + 1 },
    })
  },
})

export const resumeReport = deed({
  input: z.object({ id: z.string() }),
  page: showPause,
  async run(tx, who, { id }) {
    const report = await getVisibleReport(tx, who, id, { lock: true })
    if (isOwnReport(report, who)) return conflict('ownReport')
    const early = standsStill(report, who.today)
    if (!(await endPause(tx, report.reportId, { why: 'byHand', by: who.personId }))) return conflict('runsAlready')
    return done(to('report', { id: report.reportId }), 'resumed', { details: { early } })
  },
})
