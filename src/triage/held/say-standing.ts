// SPDX-License-Identifier: EUPL-1.2
/** How far a report is, in a few words, for a list of work: state, whether it stands still, what waits. Values in, words out. */
import type { PlainDate } from '../../time.ts'
import { sayExact } from '../../ui/date-words.ts'
import type { ReportState } from '../lifecycle.ts'
import { standsStill } from '../pausing/rules.ts'
import { heldWords } from '../work-words.nl.ts'
import { states, words } from '../words.nl.ts'

export interface Standing {
  state: ReportState
  pausedUntil: PlainDate | undefined
  watchUntil: PlainDate | undefined
  unreadLetters: number
  isAnswerOwed: boolean
}

export const sayStanding = (report: Standing, today: PlainDate): string =>
  [
    report.watchUntil ? heldWords.until(states[report.state], sayExact(report.watchUntil)) : states[report.state],
    ...(report.pausedUntil && standsStill(report, today) ? [heldWords.standsStill(sayExact(report.pausedUntil))] : []),
    ...(report.unreadLetters > 0 ? [words.marks.unread(report.unreadLetters)] : []),
    ...(report.isAnswerOwed ? [heldWords.answerOwed] : []),
  ].join(', ')

export const sayTask = (dueOn: PlainDate): string => heldWords.dueOn(sayExact(dueOn))
