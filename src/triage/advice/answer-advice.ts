// SPDX-License-Identifier: EUPL-1.2
/** Somebody did what was advised, or says why it does not apply. Advice stays in sight either way. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { contentKeyOf } from '../../reporting/index.ts'
import { showAssessment } from '../assessment/show-assessment.tsx'
import { isOwnReport } from '../own-report.ts'
import { getVisibleReport } from '../store.ts'
import { adviceIds } from './rules.ts'
import { insertAdviceAnswer } from './store.ts'

const longestReason = 2_000

export const answerAdvice = deed({
  input: z
    .object({
      id: z.string(),
      advies: z.enum(adviceIds, { error: 'whichAdvice' }),
      gedaan: z.literal('ja').optional().catch(undefined),
      want: z.string().trim().max(longestReason, 'adviceReasonTooLong').default(''),
    })
    .refine(({ gedaan, want }) => gedaan === 'ja' || want !== '', { error: 'whyNotApplicable', path: ['want'] }),
  page: showAssessment,
  async run(tx, who, { id, advies: rule, gedaan, want }) {
    const report = await getVisibleReport(tx, who, id)
    if (isOwnReport(report, who)) return conflict('ownReport')
    const { reportId } = report
    const { key } = await contentKeyOf(tx, reportId)
    const answer = gedaan === 'ja' ? 'done' : 'notApplicable'
    await insertAdviceAnswer(tx, { reportId, key }, { rule, answer, reason: want, by: who.personId })
    return done(to('assessment', { id: reportId }), 'adviceAnswered', { details: { rule, answer } })
  },
})
