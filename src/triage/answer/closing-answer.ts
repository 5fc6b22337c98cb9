// SPDX-License-Identifier: EUPL-1.2
/** Gives the closing answer: the fixed words in the reporter's language, in the mailbox; the answer is no longer owed. A mailbox that was closed takes no answer. */
import type { Tx } from '../../platform/database/transaction.ts'
import { recordFact } from '../../platform/facts.ts'
import { NotVisible } from '../../platform/web/outcome.ts'
import { mailboxClosedOn, openReport, replyToReporter, voiceTo, type Voice } from '../../reporting/index.ts'
import { reporterAnswered } from '../facts.ts'
import { markAnswered, markUnanswerable } from '../store.ts'
import { closingWords, signature } from './closing-words.ts'

export async function giveClosingAnswer(tx: Tx, reportId: string): Promise<void> {
  if (await mailboxClosedOn(tx, reportId)) return markUnanswerable(tx, reportId)
  const voice = await voiceOf(tx, reportId)
  await replyToReporter(tx, reportId, { text: closingWords[voice], signedAs: signature[voice], voice })
  await markAnswered(tx, reportId)
  await recordFact(tx, reporterAnswered('closing', true))
}

export async function voiceOf(tx: Tx, reportId: string): Promise<Voice> {
  const report = await openReport(tx, reportId)
  if (!report) throw new NotVisible('no report by this name')
  return voiceTo(report.content)
}
