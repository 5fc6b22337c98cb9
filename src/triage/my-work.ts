// SPDX-License-Identifier: EUPL-1.2
/** What triage brings to *Mijn werk*: danger now, what is due today, who waits for an answer, what is new. */
import { may } from '../access.ts'
import { to } from '../paths.ts'
import type { WorkEntry, WorkLane, WorkSource } from '../platform/work-entry.ts'
import { isAfter, type PlainDate } from '../time.ts'
import { sayDate, sayDaysLate, sayMoment } from '../ui/date-words.ts'
import { undecided } from './lifecycle.ts'
import { inboxAddress, onePage } from './inbox/one-page.ts'
import { filters } from './inbox/show-inbox.tsx'
import { isOwnReport } from './own-report.ts'
import { nextStep } from './next-step.ts'
import { findWoken } from './seen-before/woken.ts'
import { countVisibleReports, findReportsThatWait, type Course } from './store.ts'
import { workWords } from './work-words.nl.ts'
import type { Instant } from '../time.ts'

export const triageWork: WorkSource = async (tx, who) => {
  if (!may(who.roles, 'report.list')) return []
  const waiting = await findReportsThatWait(tx, who, who.today)
  const entries = waiting.map((course) => {
    const entry = entryOf(course, who.today, tx.now)
    return isOwnReport(course, who) ? forColleague(entry) : entry
  })
  for (const { reportId, label, minor } of await findWoken(tx, who)) {
    const why = minor ? `${workWords.minor}; ${workWords.woke}` : workWords.woke
    const href = to('seenBefore', { id: reportId })
    entries.push({ lane: 'today', title: workWords.report(label), href, why, action: workWords.look })
  }
  const counts = await countVisibleReports(tx, who)
  const fresh = counts.get('submitted') ?? 0
  if (fresh > 0) {
    entries.push({
      lane: 'new',
      title: workWords.fresh(fresh),
      href: inboxAddress('te-doen'),
      why: workWords.freshWhy,
      action: workWords.see,
    })
  }
  const toDo = filters['te-doen'].reduce((sum, state) => sum + (counts.get(state) ?? 0), 0)
  return [...entries, ...furtherPages(toDo)]
}

/** What he told himself he sees, and a colleague does it. */
const forColleague = (entry: WorkEntry): WorkEntry => ({
  ...entry,
  lane: entry.lane === 'yours' ? 'today' : entry.lane,
  why: `${entry.why}; ${workWords.own}`,
  action: workWords.see,
})

/** After a flood nothing may be out of reach: every page of the inbox is one step away. */
function furtherPages(toDo: number): WorkEntry[] {
  const pages = Math.ceil(toDo / onePage)
  return Array.from({ length: Math.max(pages - 1, 0) }, (_, index) => ({
    lane: 'new',
    title: workWords.furtherPage(index * onePage + onePage + 1, Math.min((index + 2) * onePage, toDo)),
    href: inboxAddress('te-doen', index + 2),
    why: workWords.furtherWhy,
    action: workWords.see,
  }))
}

/** Whether somebody may be under eighteen is said in each line about the report. */
function entryOf(course: Course, today: PlainDate, now: Instant): WorkEntry {
  const entry = (lane: WorkLane, why: string, action: string): WorkEntry => ({
    lane,
    title: workWords.report(course.label),
    href: to('report', { id: course.reportId }),
    why: course.minor ? `${workWords.minor}; ${why}` : why,
    action,
  })
  const next = nextStep(course, today)
  const late = next.daysLate > 0 ? `, ${sayDaysLate(next.daysLate)}` : ''
  if (course.acute && undecided.includes(course.state)) {
    const since = course.acuteAt ? sayMoment(course.acuteAt, now) : sayDate(course.arrivedOn, today)
    return entry('now', workWords.acute(since), workWords.open)
  }
  if (course.dangerWords && (course.state === 'submitted' || course.unreadLetters > 0))
    return entry('now', workWords.dangerWords, workWords.open)
  if (course.unreadLetters > 0)
    return entry(
      'yours',
      `${workWords.letter}${next.kind === 'assess' && late ? `; ${workWords.decision}${late}` : ''}`,
      workWords.read,
    )
  if (next.kind === 'read') return entry('today', `${workWords.readToday}${late}`, workWords.open)
  if (next.kind === 'assess' && course.pausedUntil && isAfter(course.assessBy, today))
    return entry('today', workWords.goesOn, workWords.open)
  if (next.kind === 'assess') return entry('today', `${workWords.decideToday}${late}`, workWords.open)
  if (next.kind === 'openCase') return entry('today', workWords.openCase, workWords.open)
  if (course.keepUntil && !isAfter(course.keepUntil, today)) return entry('today', workWords.keepEnds, workWords.look)
  if (mustBeTested(course, today)) return entry('today', workWords.testDue, workWords.test)
  if (course.feedback === 'due' && !isAfter(course.answerBy, today))
    return entry('yours', `${workWords.answerDue}${late}`, workWords.answer)
  return entry('today', workWords.watchEnds, workWords.open)
}

/** A term that stands still does not stop this one. */
const mustBeTested = ({ testedOn, testBy, state, pausedUntil }: Course, today: PlainDate): boolean =>
  (state === 'watch' || pausedUntil !== undefined) && !testedOn && testBy !== undefined && !isAfter(testBy, today)
