// SPDX-License-Identifier: EUPL-1.2
/** What cases that move bring to *Mijn werk*: offers to answer, questions about one's own cases, and what one sent and nobody answered. */
import { may } from '../../access.ts'
import { to } from '../../paths.ts'
import type { WorkEntry, WorkSource } from '../../platform/work-entry.ts'
import { dateOf } from '../../time.ts'
import { findAskedFor } from './asks.ts'
import { isOpenSending } from './lifecycle.ts'
import { findOpenOffers } from './offers.ts'
import { isAnswerLate } from './rules.ts'
import { findSentBy } from './sendings.ts'
import { sightOf } from '../parts/visible-part.ts'
import { stateWords, words } from './words.nl.ts'

export const caseMoveWork: WorkSource = async (tx, who) => {
  if (!may(who.roles, 'case.exchange')) return []
  const { work } = words
  const offers = (await findOpenOffers(tx, await sightOf(tx, who))).map(({ id, fromName, kind }): WorkEntry => ({
    lane: 'new',
    title: work.offer(fromName),
    href: to('offer', { id }),
    why: work.offerWhy[kind],
    action: work.look,
  }))
  const asked = (await findAskedFor(tx, who)).map(({ caseId, number, fromName }): WorkEntry => ({
    lane: 'today',
    title: work.asked(number),
    href: to('sendings', { id: caseId }),
    why: work.askedWhy(fromName),
    action: work.look,
  }))
  const sent = (await findSentBy(tx, who)).flatMap(({ caseId, number, toName, state, sentAt }): WorkEntry[] => {
    const line = { title: work.sent(number), href: to('sendings', { id: caseId }), action: work.look }
    if (!isOpenSending(state)) return [{ ...line, lane: 'new', why: stateWords[state](toName) }]
    return isAnswerLate(dateOf(sentAt), who.today) ? [{ ...line, lane: 'today', why: work.sentLate(toName) }] : []
  })
  return [...offers, ...asked, ...sent]
}
