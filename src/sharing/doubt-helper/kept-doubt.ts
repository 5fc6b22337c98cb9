// SPDX-License-Identifier: EUPL-1.2
/**
 * The answers somebody gave in doubt, as fields of a form and as one small text that another form carries along hidden and keeps with its
 * record. They tell nothing of a person. Only answers on the way to the ending are kept; anything else that is posted is dropped.
 */
import { askedOn, type Answers, isAnswerTo, type QuestionId } from '../../law/sharing-questions/walk.ts'

/** What the questions are called in a form. */
export const doubtFields = {
  dangerNow: 'gevaar',
  ownRuleAbused: 'regel',
  receiver: 'ontvanger',
  policeData: 'vanpolitie',
  recognisable: 'herkenbaar',
  pseudonym: 'schuilnaam',
  suspicion: 'verdenking',
  special: 'bijzonder',
  violenceOrChild: 'geweld',
  consent: 'toestemming',
} as const satisfies Record<QuestionId, string>

const questions = Object.keys(doubtFields) as QuestionId[]

/** @param valueOf the posted text of a question; what is no answer is passed by */
function answersFrom(valueOf: (question: QuestionId) => unknown): Answers {
  const given = Object.fromEntries(
    questions.map((id) => [id, valueOf(id)] as const).filter(([id, value]) => isAnswerTo(id, value)),
  ) as Answers
  return Object.fromEntries(askedOn(given).map((id) => [id, given[id]]))
}

export const answersIn = (typed: ReadonlyMap<string, string>): Answers =>
  answersFrom((id) => typed.get(doubtFields[id]))

export const fieldsOf = (answers: Answers): Map<string, string> =>
  new Map(askedOn(answers).map((id) => [doubtFields[id], answers[id] ?? '']))

/** For a hidden field, and to be sealed with what is kept. */
export const writeDoubt = (answers: Answers): string => JSON.stringify(Object.fromEntries(fieldsOf(answers)))

/** No longer than this is read: all answers together are shorter. */
const longest = 1_000

/** @returns nothing when it is no doubt of ours, or nothing was answered */
export function readDoubt(text: string): Answers | undefined {
  if (text === '' || text.length > longest) return undefined
  let found: unknown
  try {
    found = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof found !== 'object' || found === null) return undefined
  const kept = new Map(Object.entries(found as Record<string, unknown>))
  const answers = answersFrom((id) => kept.get(doubtFields[id]))
  return askedOn(answers).length > 0 ? answers : undefined
}
