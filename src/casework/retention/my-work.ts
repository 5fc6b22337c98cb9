// SPDX-License-Identifier: EUPL-1.2
/**
 * What keeping brings to *Mijn werk*: what may go, to whom it belongs; what waits for a second person; a hold whose day came; and for the
 * archivist record types of which something was closed and that have no term.
 */
import { may } from '../../access.ts'
import { to } from '../../paths.ts'
import type { WorkEntry, WorkSource } from '../../platform/work-entry.ts'
import { backTo } from './address.ts'
import { findHoldsToReview } from './holds-store.ts'
import { standingOf } from './rules.ts'
import { findKept, type Kept } from './store.ts'
import { findTerms } from './terms-store.ts'
import { mayConfirm } from './who-decides.ts'
import { kindWords, words } from './words.nl.ts'

export const retentionWork: WorkSource = async (tx, who) => {
  if (!may(who.roles, 'retention.list')) return []
  const terms = await findTerms(tx)
  const all = (await findKept(tx, who)).map((kept) => ({
    kept,
    standing: standingOf(kept, terms.get(kept.kind), who.today),
  }))
  const second = all.filter(({ standing, kept }) => standing === 'asked' && mayConfirm(who, kept))
  const due = all.filter(({ standing, kept }) => standing === 'due' && kept.isOnIt && kept.ownerId === who.personId)
  const review = await findHoldsToReview(tx, who)
  const held = all.filter(({ kept }) => review.has(`${kept.id} ${kept.kind}`))
  const waiting = new Set(all.filter(({ standing }) => standing === 'noTerm').map(({ kept }) => kept.kind))
  const { work } = words
  return [
    ...(may(who.roles, 'retention.decide') ? second.map(({ kept }) => entryOf(kept, work.second)) : []),
    ...due.map(({ kept }) => entryOf(kept, work.due)),
    ...held.map(({ kept }) => entryOf(kept, work.review)),
    ...(may(who.roles, 'retention.approve') && waiting.size > 0
      ? [
          {
            lane: 'yours' as const,
            title: work.terms,
            href: to('retentionTerms'),
            why: work.termsWhy(waiting.size),
            action: work.approve,
          },
        ]
      : []),
  ]
}

const entryOf = (kept: Kept, why: string): WorkEntry => ({
  lane: 'today',
  title:
    kept.kind === 'dataRequest' ? words.work.request(kept.number) : words.work.part(kindWords[kept.kind], kept.number),
  href: backTo(kept),
  why,
  action: words.work.look,
})
