// SPDX-License-Identifier: EUPL-1.2
/** What disclosures bring to *Mijn werk*: something to look at before it leaves, something that came back, and a partner who does not answer. */
import { may } from '../../access.ts'
import { seesPart, sightOf } from '../../casework/index.ts'
import { to } from '../../paths.ts'
import type { WorkEntry, WorkSource } from '../../platform/work-entry.ts'
import type { Who } from '../../platform/people/who.ts'
import { isAfter } from '../../time.ts'
import { isEscalated } from './rules.ts'
import { findWaiting, type Waiting } from './store.ts'
import { words as all } from './words.nl.ts'

const words = all.work

export const disclosureWork: WorkSource = async (tx, who) => {
  if (!may(who.roles, 'case.share')) return []
  const waiting = await findWaiting(tx, who, seesPart(tx, await sightOf(tx, who)))
  return waiting.flatMap((one) => {
    const entry = entryOf(one, who)
    return entry ? [{ ...entry, href: `${to('disclosure', { id: one.caseId })}?verstrekking=${one.disclosureId}` }] : []
  })
}

function entryOf(one: Waiting, who: Who): Omit<WorkEntry, 'href'> | undefined {
  const isOwn = one.decidedBy === who.personId
  if (one.state === 'waiting')
    return isOwn
      ? undefined
      : { lane: 'today', title: words.look(one.number), why: words.lookWhy, action: words.lookDo }
  if (one.unseen > 0 && (isOwn || one.ownerId === who.personId))
    return { lane: 'yours', title: words.unseen(one.number), why: words.unseenWhy, action: words.unseenDo }
  if (one.state !== 'sent' || !one.remindOn || !isAfter(who.today, one.remindOn)) return undefined
  if (isOwn) return { lane: 'today', title: words.late(one.number), why: words.lateWhy, action: words.lateDo }
  return one.ownerId === who.personId && isEscalated(one.remindOn, who.today)
    ? { lane: 'today', title: words.late(one.number), why: words.escalatedWhy, action: words.lateDo }
    : undefined
}
