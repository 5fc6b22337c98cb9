// SPDX-License-Identifier: EUPL-1.2
/** The answer to somebody who works here and told what he saw himself; what he wrote down for another goes to that other too. */
import type { Tx } from '../../platform/database/transaction.ts'
import { recordFact } from '../../platform/facts.ts'
import { openReport, replyToReporter } from '../../reporting/index.ts'
import { reporterAnswered } from '../facts.ts'
import { undecided } from '../lifecycle.ts'
import { markAnswered, type Course } from '../store.ts'
import { signature } from './closing-words.ts'
import { colleagueAnswerTexts, type ColleagueAnswer } from './colleague-answers.ts'

export async function isToldByColleague(tx: Tx, reportId: string): Promise<boolean> {
  return (await openReport(tx, reportId))?.content.colleague?.tells === 'own'
}

/** Until there is a decision it is a sign of life, and the answer is still owed. */
export async function answerColleague(
  tx: Tx,
  { reportId, state, feedback }: Pick<Course, 'reportId' | 'state' | 'feedback'>,
  answer: ColleagueAnswer,
): Promise<void> {
  await replyToReporter(tx, reportId, { text: colleagueAnswerTexts[answer], signedAs: signature.nl, voice: 'nl' })
  const isDecided = !undecided.includes(state)
  if (isDecided) await markAnswered(tx, reportId)
  await recordFact(tx, reporterAnswered('colleague', isDecided && feedback === 'due'))
}
