// SPDX-License-Identifier: EUPL-1.2
/** All open work of one person on one page, each with a tick, and who gets it. No word of a report or case stands here. */
import { namesOf } from '../../platform/people/people.ts'
import { whoIsAtDesk } from '../../platform/people/presence.ts'
import { isUuid } from '../../platform/uuid.ts'
import { NotVisible } from '../../platform/web/outcome.ts'
import { saidAs, type ShowPage, mistakesAs } from '../../platform/web/route.ts'
import { HandOverPage } from './HandOverPage.tsx'
import { findLeftBehind, findOpenWork } from './open-work.ts'
import { mayHandOverFor, receiversFor } from './rules.ts'
import { findHandOvers } from './store.ts'
import { conflicts, mistakes, said, words } from './words.nl.ts'

const shownEarlier = 20

export const showHandOver: ShowPage = async (tx, who, asked) => {
  const given = asked.typed?.get('van') ?? asked.query.get('van') ?? ''
  const from = given === '' ? who.personId : given
  if (!isUuid(from)) throw new NotVisible('no colleague by this name')
  const desk = await whoIsAtDesk(tx, who.today)
  const mayHand = mayHandOverFor(from, who.personId, desk)
  const items = mayHand ? await findOpenWork(tx, who, from) : []
  const there = receiversFor(from, desk)
  const receivers = there.filter((id) => items.some(({ takers }) => takers.includes(id)))
  const earlier = await findHandOvers(tx, who, shownEarlier)
  const names = await namesOf(tx, [from, ...receivers, ...earlier.flatMap(({ fromId, toId }) => [fromId, toId])])
  const name = names.get(from)
  if (name === undefined) throw new NotVisible('no colleague by this name')
  const title = from === who.personId ? words.title : words.titleFor(name)
  return {
    title,
    menu: 'work',
    notice: saidAs(said, asked.said),
    audit: { object: { kind: 'person', id: from }, details: { shown: items.length } },
    body: (
      <HandOverPage
        title={title}
        from={from}
        isOwn={from === who.personId}
        items={items}
        receivers={receivers
          .map((id) => ({ value: id, label: names.get(id) ?? '' }))
          .toSorted((a, b) => a.label.localeCompare(b.label, 'nl'))}
        leftBehind={(await findLeftBehind(tx, who)).filter(({ personId }) => personId !== from)}
        earlier={earlier.map(({ id, fromId, toId, count, at }) => ({
          id,
          from: names.get(fromId) ?? '',
          to: names.get(toId) ?? '',
          count,
          at,
        }))}
        typed={asked.typed}
        errors={mistakesAs(mistakes, asked.errors)}
        conflict={saidAs(conflicts, asked.conflict ?? (mayHand ? undefined : 'isThere'))}
        now={tx.now}
        csrf={who.csrf}
      />
    ),
  }
}
