// SPDX-License-Identifier: EUPL-1.2
/** What tasks bring to *Mijn werk*: what is due today or late, and what nobody can do any more. What is to be done stands on the report. */
import { may } from '../../access.ts'
import { workingDaysBetween } from '../../law/working-days.ts'
import { to } from '../../paths.ts'
import type { WorkEntry, WorkSource } from '../../platform/work-entry.ts'
import { sayDaysLate } from '../../ui/date-words.ts'
import { standingOf } from './rules.ts'
import { findDueTasks } from './store.ts'
import { words } from './words.nl.ts'

export const taskWork: WorkSource = async (tx, who) => {
  if (!may(who.roles, 'report.weigh')) return []
  const due = await findDueTasks(tx, who)
  return due.map(({ reportId, label, dueOn, isOrphan }): WorkEntry => {
    const late = workingDaysBetween(dueOn, who.today)
    // late on a day off: no working day has passed yet
    const standing =
      late > 0 ? sayDaysLate(late) : standingOf(dueOn, who.today) === 'late' ? words.late : words.work.today
    return {
      lane: 'today',
      title: words.work.title(label),
      href: to('tasks', { id: reportId }),
      why: isOrphan ? `${words.work.orphan}; ${standing}` : standing,
      action: words.work.action,
    }
  })
}
