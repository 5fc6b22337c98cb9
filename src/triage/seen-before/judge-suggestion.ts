// SPDX-License-Identifier: EUPL-1.2
/** A person says of a suggestion that it belongs together or is something else, and takes that back. Nothing is merged, nothing is lost. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { isOwnReport } from '../own-report.ts'
import { getVisibleReport } from '../store.ts'
import { showSeenBefore } from './show-seen-before.tsx'
import { lockSuggestion, storeJudgement } from './store.ts'

const longestReason = 500

export const judgeSuggestion = deed({
  input: z.object({
    id: z.string(),
    andere: z.string({ error: 'chooseOther' }),
    oordeel: z.enum(['confirmed', 'rejected'], { error: 'chooseVerdict' }),
    waarom: z.string().trim().max(longestReason, 'reasonTooLong').default(''),
  }),
  page: showSeenBefore,
  async run(tx, who, { id, andere, oordeel: verdict, waarom: reason }) {
    const report = await getVisibleReport(tx, who, id)
    if (andere === '') return mend({ andere: 'chooseOther' })
    const other = await getVisibleReport(tx, who, andere)
    if (isOwnReport(report, who) || isOwnReport(other, who)) return conflict('ownReport')
    const pair = { reportId: report.reportId, otherId: other.reportId }
    const now = await lockSuggestion(tx, pair.reportId, pair.otherId)
    if (now === undefined) return conflict('notSuggested')
    await storeJudgement(tx, pair, { verdict, reason, by: who.personId })
    return done(to('seenBefore', { id: report.reportId }), 'judged', { details: { other: pair.otherId, verdict } })
  },
})

export const undoJudgement = deed({
  input: z.object({ id: z.string(), andere: z.string().default('') }),
  page: showSeenBefore,
  async run(tx, who, { id, andere }) {
    const report = await getVisibleReport(tx, who, id)
    if (andere === '') return conflict('nothingToUndo')
    const other = await getVisibleReport(tx, who, andere)
    if (isOwnReport(report, who) || isOwnReport(other, who)) return conflict('ownReport')
    const pair = { reportId: report.reportId, otherId: other.reportId }
    const now = await lockSuggestion(tx, pair.reportId, pair.otherId)
    if (now === undefined || now === 'open') return conflict('nothingToUndo')
    await storeJudgement(tx, pair, { verdict: 'open', reason: '', by: who.personId })
    return done(to('seenBefore', { id: report.reportId }), 'undone', { details: { other: pair.otherId, was: now } })
  },
})
