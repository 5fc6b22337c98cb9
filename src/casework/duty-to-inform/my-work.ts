// SPDX-License-Identifier: EUPL-1.2
/** What the duty to inform brings to *Mijn werk*: whom to tell soon or too late, for who works on that part only. */
import { may } from '../../access.ts'
import { workingDaysBetween } from '../../law/working-days.ts'
import { to } from '../../paths.ts'
import type { WorkEntry, WorkSource } from '../../platform/work-entry.ts'
import { sayDate, sayDaysLate } from '../../ui/date-words.ts'
import { sightOf } from '../parts/visible-part.ts'
import { isLate } from './rules.ts'
import { findOwed } from './store.ts'
import { words } from './words.nl.ts'

/** From this long before the last day it is said each day. A proposal of Spil. */
const saidBefore = { days: 7 }

export const dutyWork: WorkSource = async (tx, who) => {
  if (!may(who.roles, 'case.write')) return []
  const owed = await findOwed(tx, await sightOf(tx, who), who.today.add(saidBefore))
  return owed.map(({ caseId, number, nodeId, dueOn, isPostponed }): WorkEntry => {
    const late = isLate(dueOn, who.today) ? workingDaysBetween(dueOn, who.today) : 0
    const { title, due, review, action } = words.work
    const term = isPostponed ? review(sayDate(dueOn, who.today)) : due(sayDate(dueOn, who.today))
    return {
      lane: 'today',
      title: title(number),
      href: `${to('caseNode', { id: caseId })}?wie=${nodeId}#informeren`,
      why: late > 0 ? sayDaysLate(late) : isLate(dueOn, who.today) ? words.late : term,
      action,
    }
  })
}
