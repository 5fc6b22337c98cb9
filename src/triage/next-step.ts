// SPDX-License-Identifier: EUPL-1.2
/** What a report needs now, and by when: for the inbox, the page of the report and Mijn werk. Values in, values out. */
import { workingDaysBetween } from '../law/working-days.ts'
import { isAfter, type PlainDate } from '../time.ts'
import { isOwnReport } from './own-report.ts'
import { standsStill } from './pausing/rules.ts'
import type { Course } from './store.ts'

export interface NextStep {
  kind: 'read' | 'assess' | 'lookAgain' | 'goesOn' | 'openCase' | 'passOn' | 'answer' | 'nothing' | 'byColleague'
  by: PlainDate | undefined
  /** Working days past `by`; 0 when in time. */
  daysLate: number
}

type Standing = Pick<
  Course,
  | 'state'
  | 'readBy'
  | 'assessBy'
  | 'watchUntil'
  | 'pausedUntil'
  | 'feedback'
  | 'answerBy'
  | 'unreadLetters'
  | 'isToPassOn'
>

/** What it needs of this person: what he told himself is for a colleague. */
export function nextStepFor(
  report: Standing & Pick<Course, 'toldBy'>,
  who: { personId: string; today: PlainDate },
): NextStep {
  const next = nextStep(report, who.today)
  return isOwnReport(report, who) && next.kind !== 'nothing' ? { ...next, kind: 'byColleague' } : next
}

export function nextStep(report: Standing, today: PlainDate): NextStep {
  const step = (kind: NextStep['kind'], by?: PlainDate): NextStep => ({
    kind,
    by,
    daysLate: by && isAfter(today, by) ? Math.max(workingDaysBetween(by, today), 0) : 0,
  })
  switch (report.state) {
    case 'submitted':
      return step('read', report.readBy)
    case 'received':
      return standsStill(report, today) ? step('goesOn', report.pausedUntil) : step('assess', report.assessBy)
    case 'suspected':
      return step('openCase')
    case 'watch':
      return report.feedback === 'due' ? step('answer', report.answerBy) : step('lookAgain', report.watchUntil)
    case 'transferred':
      // an answer that is late goes first: somebody waits for it
      if (report.isToPassOn && !(report.feedback === 'due' && isAfter(today, report.answerBy))) return step('passOn')
      return report.feedback === 'due' ? step('answer', report.answerBy) : step('nothing')
    case 'closedNoIndication':
    case 'caseOpened':
      return report.feedback === 'due' ? step('answer', report.answerBy) : step('nothing')
    case 'destroyed':
      return step('nothing')
  }
}
