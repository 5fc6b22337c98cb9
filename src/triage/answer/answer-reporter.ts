// SPDX-License-Identifier: EUPL-1.2
/**
 * Answers the reporter: with the closing words, with a question of one's own (always possible), or by recording that it was done by
 * telephone or in person; somebody who works here and told it himself, with a text for how it went. Purpose P8: feedback to the reporter.
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { recordFact } from '../../platform/facts.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { mailboxClosedOn, replyToReporter } from '../../reporting/index.ts'
import { reporterAnswered } from '../facts.ts'
import { isPossible, undecided } from '../lifecycle.ts'
import { isOwnReport } from '../own-report.ts'
import { getVisibleReport, type Course } from '../store.ts'
import { showReport } from '../weigh/show-report.tsx'
import { keepSpokenAnswer } from './answer-along.ts'
import { answerColleague, isToldByColleague } from './answer-colleague.ts'
import { giveClosingAnswer, voiceOf } from './closing-answer.ts'
import { isAnswerQuiet } from './quiet.ts'
import { whatSlippedIn } from './slipped.ts'
import { signature } from './closing-words.ts'
import { colleagueAnswers, isTrueAnswer } from './colleague-answers.ts'

/** Characters of a question or note. */
const longestText = 5_000

export const answerReporter = deed({
  input: z.object({
    id: z.string(),
    soort: z.enum(['closing', 'question', 'spoken', 'colleague'], { error: 'chooseAnswer' }),
    collega: z.enum(colleagueAnswers).optional().catch(undefined),
    tekst: z.string().trim().max(longestText, 'answerTooLong').default(''),
    /** the writer saw that something of the file stands in it and wants it there */
    laatstaan: z.string().default(''),
    /** whoever asked for an embargo agrees with it */
    afgestemd: z.string().default(''),
  }),
  page: showReport,
  async run(tx, who, input) {
    const report = await getVisibleReport(tx, who, input.id, { lock: true })
    if (isOwnReport(report, who)) return conflict('ownReport')
    if (!isPossible('answer', report.state)) return conflict('takeFirst')
    const isHeldBack =
      (input.soort === 'question' || input.soort === 'colleague') && (await isAnswerQuiet(tx, report.reportId))
    if (isHeldBack && input.afgestemd !== 'ja') return mend({ afgestemd: 'underEmbargo' })
    const details = { how: input.soort, ...(isHeldBack && { agreed: true }) }
    if (input.soort === 'closing') {
      if (report.feedback === 'given') return conflict('answeredMeanwhile')
      if (undecided.includes(report.state)) return mend({ soort: 'decideFirst' })
    } else if (input.soort === 'colleague') {
      if (!(await isToldByColleague(tx, report.reportId))) return mend({ soort: 'chooseAnswer' })
      if (!input.collega || !isTrueAnswer(input.collega, report.state))
        return mend({ collega: 'chooseColleagueAnswer' })
      await answerColleague(tx, report, input.collega)
      return done(to('report', { id: report.reportId }), 'answered', {
        details: { ...details, text: input.collega },
      })
    } else if (input.tekst === '') return mend({ tekst: input.soort === 'question' ? 'writeQuestion' : 'writeGist' })

    if (input.soort === 'question') {
      if (await mailboxClosedOn(tx, report.reportId)) return conflict('mailboxClosed')
      const slipped = input.laatstaan === 'ja' ? [] : await whatSlippedIn(tx, report.reportId, input.tekst)
      if (slipped.length > 0) return mend({ tekst: 'tellsFromFile', laatstaan: 'tellsFromFile' })
    }
    await give[input.soort](tx, report, input.tekst)
    return done(to('report', { id: report.reportId }), input.soort === 'spoken' ? 'noted' : 'answered', {
      details,
    })
  },
})

const give = {
  closing: (tx: Tx, { reportId }: Course) => giveClosingAnswer(tx, reportId),
  async question(tx: Tx, { reportId }: Course, text: string) {
    const voice = await voiceOf(tx, reportId)
    await replyToReporter(tx, reportId, { text, signedAs: signature[voice], voice })
    await recordFact(tx, reporterAnswered('question', false))
  },
  spoken: (tx: Tx, { reportId, feedback }: Course, gist: string) =>
    keepSpokenAnswer(tx, reportId, gist, feedback === 'due'),
}
