// SPDX-License-Identifier: EUPL-1.2
/** What cases bring to *Mijn werk*: tasks that are due, and an embargo that is to be looked at again. */
import { may } from '../access.ts'
import { workingDaysBetween } from '../law/working-days.ts'
import { to } from '../paths.ts'
import type { WorkEntry, WorkSource } from '../platform/work-entry.ts'
import { sayDaysLate } from '../ui/date-words.ts'
import { findDueEmbargoes } from './embargo/due.ts'
import { words as embargoWords } from './manage/words.nl.ts'
import { partSlugs } from './parts/rules.ts'
import { sightOf } from './parts/visible-part.ts'
import { findDueTasks } from './tasks/store.ts'
import { words } from './tasks/words.nl.ts'

export const caseWork: WorkSource = async (tx, who) => {
  if (!may(who.roles, 'case.read')) return []
  const tasks = (await findDueTasks(tx, await sightOf(tx, who))).map(({ caseId, number, part, dueOn }): WorkEntry => {
    const late = workingDaysBetween(dueOn, who.today)
    return {
      lane: 'today',
      title: words.work.title(number),
      href: `${to('casePart', { id: caseId })}?spoor=${partSlugs[part]}`,
      why: late > 0 ? sayDaysLate(late) : words.work.today,
      action: words.work.action,
    }
  })
  const embargoes = may(who.roles, 'case.embargo')
    ? (await findDueEmbargoes(tx, who)).map(({ caseId, number }): WorkEntry => ({
        lane: 'today',
        title: embargoWords.work.title(number),
        href: to('manageCase', { id: caseId }),
        why: embargoWords.work.why,
        action: embargoWords.work.action,
      }))
    : []
  return [...tasks, ...embargoes]
}
