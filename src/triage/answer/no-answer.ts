// SPDX-License-Identifier: EUPL-1.2
/**
 * Why a reporter cannot be answered (antwoord onmogelijk). Nothing is closed while an answer is owed: it goes along with the decision, or
 * one of these reasons does, with a sentence. That somebody is anonymous or did not look in the mailbox yet is none: the answer waits
 * there. Somebody who was spoken to has had an answer. Values in, values out.
 */
import type { FieldErrors } from '../../platform/web/outcome.ts'
import type { Outcome, ReportState } from '../lifecycle.ts'
import { stateAfter } from '../lifecycle.ts'
import { isTrueAnswer, type ColleagueAnswer } from './colleague-answers.ts'

export const noAnswerReasons = ['askedNone', 'dangerous', 'mailboxClosed'] as const
export type NoAnswerReason = (typeof noAnswerReasons)[number]

export const noAnswerChoices = ['spoken', ...noAnswerReasons] as const
export type NoAnswerChoice = (typeof noAnswerChoices)[number]

const closing: readonly ReportState[] = ['closedNoIndication', 'transferred']

export const closes = (outcome: Outcome): boolean => closing.includes(stateAfter[outcome])

export interface AnswerAlong {
  /** the closing words */
  closingWords: boolean
  colleague: ColleagueAnswer | undefined
  no: NoAnswerChoice | undefined
  sentence: string
}

/** @returns by field what to mend; empty when the decision may stand with what goes along */
export function whyNotAnswerAlong(
  outcome: Outcome,
  { closingWords, colleague, no, sentence }: AnswerAlong,
  report: { isOwed: boolean; isToldByColleague: boolean; isMailboxClosed: boolean },
): FieldErrors {
  if (!report.isOwed) return {}
  const chosen = [closingWords, colleague !== undefined, no !== undefined].filter(Boolean).length
  if (chosen > 1) return { antwoord: 'oneAnswer' }
  if (colleague && !(report.isToldByColleague && isTrueAnswer(colleague, stateAfter[outcome])))
    return { antwoordcollega: 'chooseColleagueAnswer' }
  if (no === 'mailboxClosed' && !report.isMailboxClosed) return { geenantwoord: 'mailboxIsOpen' }
  if (no && sentence === '') return { geenantwoordzin: no === 'spoken' ? 'whenAndWho' : 'whyNoAnswer' }
  return chosen === 0 && closes(outcome) ? { antwoord: 'answerOwed' } : {}
}
