// SPDX-License-Identifier: EUPL-1.2
/** What *Mijn werk* says of work that changes hands: what one took over and did not see yet, and what lies with somebody who is not there. */
import { may } from '../../access.ts'
import { to } from '../../paths.ts'
import { namesOf } from '../../platform/people/people.ts'
import type { WorkEntry, WorkSource } from '../../platform/work-entry.ts'
import { sayMoment } from '../../ui/date-words.ts'
import { findLeftBehind } from './open-work.ts'
import { findUnseenFor } from './store.ts'
import { words } from './words.nl.ts'

export const handOverWork: WorkSource = async (tx, who) => {
  if (!may(who.roles, 'work.hand-over')) return []
  const { work } = words
  const taken = await findUnseenFor(tx, who)
  const names = await namesOf(
    tx,
    taken.map(({ fromId }) => fromId),
  )
  return [
    ...taken.map(({ id, fromId, count, at }): WorkEntry => ({
      lane: 'yours',
      title: work.taken(names.get(fromId) ?? ''),
      href: to('handedOver', { id }),
      why: work.takenWhy(count, sayMoment(at, tx.now)),
      action: work.look,
    })),
    ...(await findLeftBehind(tx, who)).map(({ personId, name, count, isGone }): WorkEntry => ({
      lane: 'today',
      title: isGone ? work.gone(name) : work.away(name),
      href: `${to('handOverWork')}?van=${personId}`,
      why: isGone ? work.goneWhy(count) : work.awayWhy(count),
      action: work.hand,
    })),
  ]
}
