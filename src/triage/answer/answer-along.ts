// SPDX-License-Identifier: EUPL-1.2
/** Gives the answer that goes along with a decision, or keeps why there is none; in the transaction of the decision. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import { recordFact } from '../../platform/facts.ts'
import { seal } from '../../platform/sealing/envelope.ts'
import { contentKeyOf } from '../../reporting/index.ts'
import { reporterAnswered, reporterUnanswerable } from '../facts.ts'
import type { ReportState } from '../lifecycle.ts'
import { markAnswered } from '../store.ts'
import { noAnswerPlace, spokenAnswerPlace } from '../weigh/reason.ts'
import { answerColleague } from './answer-colleague.ts'
import { giveClosingAnswer } from './closing-answer.ts'
import type { AnswerAlong, NoAnswerReason } from './no-answer.ts'

export async function giveAnswerAlong(
  tx: Tx,
  reportId: string,
  { closingWords, colleague, no, sentence }: AnswerAlong,
  state: ReportState,
): Promise<void> {
  if (closingWords) return giveClosingAnswer(tx, reportId)
  if (colleague) return answerColleague(tx, { reportId, state, feedback: 'due' }, colleague)
  if (no === 'spoken') return keepSpokenAnswer(tx, reportId, sentence, true)
  if (no) await keepNoAnswer(tx, reportId, no, sentence)
}

/** @param isOwed whether it is the answer that was owed */
export async function keepSpokenAnswer(tx: Tx, reportId: string, gist: string, isOwed: boolean): Promise<void> {
  const { key } = await contentKeyOf(tx, reportId)
  await markAnswered(tx, reportId, seal(key, Buffer.from(gist), spokenAnswerPlace(tx.municipalityId, reportId)))
  await recordFact(tx, reporterAnswered('spoken', isOwed))
}

async function keepNoAnswer(tx: Tx, reportId: string, why: NoAnswerReason, sentence: string): Promise<void> {
  const { key } = await contentKeyOf(tx, reportId)
  const sealed = seal(key, Buffer.from(sentence), noAnswerPlace(tx.municipalityId, reportId))
  await sql`update triage.course set feedback = 'impossible', no_answer_why = ${why}, no_answer = ${sealed}
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId}`.execute(tx.db)
  await recordFact(tx, reporterUnanswerable(why))
}
