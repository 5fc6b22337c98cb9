// SPDX-License-Identifier: EUPL-1.2
/** What requests of data subjects bring to *Mijn werk*: what must be answered soon or is late, what waits for a second person, and advice asked. */
import { may } from '../../access.ts'
import { workingDaysBetween } from '../../law/working-days.ts'
import { to } from '../../paths.ts'
import type { Who } from '../../platform/people/who.ts'
import type { WorkEntry, WorkSource } from '../../platform/work-entry.ts'
import { isAfter } from '../../time.ts'
import { sayDate, sayDaysLate } from '../../ui/date-words.ts'
import { isAnswered, mayBeDone } from './lifecycle.ts'
import { dueOn } from './rules.ts'
import { findRequests, type RequestCourse } from './store.ts'
import { words } from './words.nl.ts'

/** From this long before the last day it is said each day. A proposal of Spil. */
const saidBefore = { days: 7 }

export const dataRequestWork: WorkSource = async (tx, who) => {
  const handles = may(who.roles, 'data-request.handle')
  const advises = may(who.roles, 'data-request.advise')
  if (!handles && !advises) return []
  const open = (await findRequests(tx)).filter(({ status }) => !isAnswered(status))
  return [
    ...(handles ? open.flatMap((request) => toHandle(request, who)) : []),
    ...(advises ? open.flatMap(toAdvise) : []),
  ]
}

function toHandle(request: RequestCourse, who: Who): WorkEntry[] {
  const href = to('dataRequest', { id: request.id })
  const title = words.work.title(request.number)
  const due = dueOn(request)
  const late = isAfter(who.today, due)
  const isSecond = request.status === 'secondAsked' && request.decided?.by !== who.personId
  const soon = isAfter(who.today.add(saidBefore), due)
  if (!isSecond && !soon) return []
  const lateDays = late ? workingDaysBetween(due, who.today) : 0
  const term = late
    ? words.work.late(lateDays > 0 ? sayDaysLate(lateDays) : words.late)
    : words.work.due(sayDate(due, who.today))
  return [
    {
      lane: 'today',
      title,
      href,
      why: isSecond ? `${words.work.second}; ${term}` : term,
      action: isSecond ? words.work.look : words.work.open,
    },
  ]
}

function toAdvise({ id, number, status, adviceAsked, advised }: RequestCourse): WorkEntry[] {
  if (!adviceAsked || advised || !mayBeDone(status, 'giveAdvice')) return []
  const { title, advice, advise } = words.work
  return [{ lane: 'yours', title: title(number), href: to('dataRequestAdvice', { id }), why: advice, action: advise }]
}
