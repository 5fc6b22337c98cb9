// SPDX-License-Identifier: EUPL-1.2
/** What a list for a talk may hold, and what each decision takes. Values in, values out. */
import { randomInt } from 'node:crypto'
import type { PlainDate } from '../../time.ts'
import { longestTask, whyNotDue } from '../tasks/rules.ts'

export const talkKinds = ['avim', 'caseMeeting', 'riec', 'other'] as const
export type TalkKind = (typeof talkKinds)[number]

/** So many fit on one page of A4 with room to write. */
export const mostLines = 12

/** Characters: one sentence that stands in three lines of the sheet. */
export const longestQuestion = 140

/** Characters of with whom, in own words. */
export const longestWithWhom = 100

export const lineOutcomes = ['weAct', 'partnerActs', 'watch', 'nothing', 'nextTime'] as const
export type LineOutcome = (typeof lineOutcomes)[number]

/** Whether somebody at the desk has something to do after it; with the others it ends, or comes back. */
export const makesTask = {
  weAct: true,
  partnerActs: true,
  watch: true,
  nothing: false,
  nextTime: false,
} as const satisfies Record<LineOutcome, boolean>

const letters = 'ABCDEFGHJKLMNPRSTVWXZ'

/** By chance: it tells nothing about how many there are, and nothing about the report (ruling 21). @param taken on the same list */
export function newCode(taken: ReadonlySet<string>): string {
  for (;;) {
    const code = `${letters[randomInt(letters.length)]}${randomInt(10, 100)}`
    if (!taken.has(code)) return code
  }
}

export interface TypedOutcome {
  outcome: LineOutcome
  agreed: string
  forPerson: string
  dueOn: PlainDate | undefined
}

/** @param doers who can be given a task on this report @returns by field what to mend; empty when nothing is wrong */
export function whatToMend(
  typed: TypedOutcome,
  doers: readonly string[],
  today: PlainDate,
): Partial<Record<'wat' | 'wie' | 'datum', string>> {
  const { outcome, agreed, forPerson, dueOn } = typed
  const needs = makesTask[outcome]
  const wat = agreed.length > longestTask ? 'tooLong' : needs && agreed === '' ? 'giveAgreed' : undefined
  const wie = needs && !doers.includes(forPerson) ? 'chooseColleague' : undefined
  const datum = needs ? (dueOn ? whyNotDue(dueOn, today) : 'chooseDate') : undefined
  return { ...(wat && { wat }), ...(wie && { wie }), ...(datum && { datum }) }
}
