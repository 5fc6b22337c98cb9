// SPDX-License-Identifier: EUPL-1.2
/**
 * Records what the desk decided (besluit na duiden) in the light gear: danger asked, one of four outcomes, one sentence why, and the
 * answer to the reporter in the same deed. What it closes cannot stay without an answer, or without why there is none. The machine decides nothing here.
 */
import * as z from 'zod'
import { workingDaysBetween } from '../../law/working-days.ts'
import { to } from '../../paths.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { recordFact } from '../../platform/facts.ts'
import { schedule } from '../../platform/jobs.ts'
import { seal } from '../../platform/sealing/envelope.ts'
import { optionalDate } from '../../platform/web/date-field.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { contentKeyOf, mailboxClosedOn } from '../../reporting/index.ts'
import type { PlainDate } from '../../time.ts'
import { giveAnswerAlong } from '../answer/answer-along.ts'
import { isToldByColleague } from '../answer/answer-colleague.ts'
import { giveClosingAnswer } from '../answer/closing-answer.ts'
import { colleagueAnswers } from '../answer/colleague-answers.ts'
import { closes, noAnswerChoices, whyNotAnswerAlong } from '../answer/no-answer.ts'
import { reportDecided } from '../facts.ts'
import { exploitationFormNames, otherDeskNames, type ExploitationForm } from '../forms.ts'
import { isPossible, outcomes, stateAfter } from '../lifecycle.ts'
import { limitsOf } from '../limits.ts'
import { isOwnReport } from '../own-report.ts'
import { endPause } from '../pausing/store.ts'
import { findUndecidedAlike, getVisibleReport, storeDecision, type Course } from '../store.ts'
import { reasonPlace } from './reason.ts'
import { whyNotDecide } from './rules.ts'
import { showReport } from './show-report.tsx'

/** Reports that say nearly the same, decided in one deed: a few seconds of work. */
const mostAlikeAtOnce = 200

/** Characters of a reason: a sentence, not a file. */
export const longestReason = 2_000

const isForm = (name: string): name is ExploitationForm => (exploitationFormNames as readonly string[]).includes(name)

export const decideReport = deed({
  input: z.object({
    id: z.string(),
    gevaar: z.enum(['none', 'policeCalled'], { error: 'askDanger' }),
    besluit: z.enum(outcomes, { error: 'chooseOutcome' }),
    vormen: z
      .string()
      .default('')
      .transform((text) => text.split('\n').filter(isForm)),
    loket: z.enum(otherDeskNames).optional().catch(undefined),
    tot: optionalDate,
    reden: z.string({ error: 'giveReason' }).trim().min(1, 'giveReason').max(longestReason, 'reasonTooLong'),
    antwoord: z.literal('ja').optional().catch(undefined),
    /** to somebody who works here and told it himself */
    antwoordcollega: z.enum(colleagueAnswers).optional().catch(undefined),
    /** why no answer goes along */
    geenantwoord: z.enum(noAnswerChoices).optional().catch(undefined),
    geenantwoordzin: z.string().trim().max(longestReason, 'reasonTooLong').default(''),
    /** decide the same about reports that say nearly the same */
    ookgelijke: z.literal('ja').optional().catch(undefined),
  }),
  page: showReport,
  async run(tx, who, input) {
    const report = await getVisibleReport(tx, who, input.id, { lock: true })
    if (isOwnReport(report, who)) return conflict('ownReport')
    if (!isPossible('decide', report.state)) return conflict('decidedMeanwhile')
    const limits = await limitsOf(tx)
    const decision = {
      outcome: input.besluit,
      forms: input.besluit === 'suspicion' ? input.vormen : [],
      otherDesk: input.besluit === 'otherDesk' ? input.loket : undefined,
      watchUntil: input.besluit === 'watch' ? input.tot : undefined,
    }
    const errors = whyNotDecide(decision, who.today, limits.watchAtMostMonths)
    if (Object.keys(errors).length > 0) return mend(errors)
    const answer = {
      closingWords: input.antwoord === 'ja',
      colleague: input.antwoordcollega,
      no: input.geenantwoord,
      sentence: input.geenantwoordzin,
    }
    const isOwed = report.feedback === 'due'
    const unanswered = whyNotAnswerAlong(input.besluit, answer, {
      isOwed,
      isToldByColleague: await isToldByColleague(tx, report.reportId),
      isMailboxClosed: (await mailboxClosedOn(tx, report.reportId)) !== undefined,
    })
    if (Object.keys(unanswered).length > 0) return mend(unanswered)

    const decided = { ...decision, state: stateAfter[input.besluit], danger: input.gevaar, by: who.personId }
    const found = input.ookgelijke === 'ja' ? await findUndecidedAlike(tx, who, report.reportId, mostAlikeAtOnce) : []
    // what was said of this reporter need not be so of another
    const mayClose = ({ feedback }: Course) => answer.closingWords || feedback !== 'due' || !closes(input.besluit)
    const alike = found.filter((one) => !isOwnReport(one, who) && mayClose(one))
    for (const { reportId, arrivedOn, decidedAt, feedback } of [report, ...alike]) {
      const { key } = await contentKeyOf(tx, reportId)
      const reason = seal(key, Buffer.from(input.reden), reasonPlace(tx.municipalityId, reportId))
      await endPause(tx, reportId, { why: 'decided', by: who.personId })
      await storeDecision(tx, reportId, { ...decided, reason })
      const workingDays = workingDaysBetween(arrivedOn, who.today)
      await recordFact(tx, reportDecided({ ...decision, workingDays, again: decidedAt !== undefined }))
      if (decision.watchUntil) await remindWhenWatchEnds(tx, reportId, decision.watchUntil)
      if (answer.closingWords && feedback === 'due') await giveClosingAnswer(tx, reportId)
    }
    if (isOwed && !answer.closingWords) await giveAnswerAlong(tx, report.reportId, answer, decided.state)
    const answered = isOwed && (answer.closingWords || answer.colleague !== undefined || answer.no === 'spoken')
    return done(to('report', { id: report.reportId }), answered ? 'decidedAndAnswered' : 'decided', {
      details: {
        outcome: input.besluit,
        answered,
        ...(isOwed && answer.no && answer.no !== 'spoken' ? { noAnswer: answer.no } : {}),
        ...(alike.length > 0 ? { alike: alike.length } : {}),
      },
    })
  },
})

const remindWhenWatchEnds = (tx: Tx, reportId: string, on: PlainDate): Promise<void> =>
  schedule(tx, { task: 'remind-watch-ends', payload: { reportId }, on, key: `watch-ends:${reportId}` })
