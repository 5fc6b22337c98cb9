// SPDX-License-Identifier: EUPL-1.2
/** For whom a point is, out of the form: each participant by himself, and only who may know it at all. Everybody means everybody who sits there now. */
import type { Participant } from './participants.ts'
import { whyNotKnow, type Tellable } from './rules.ts'

interface Chosen {
  voor: 'iedereen' | 'enkelen'
  deelnemers: readonly string[]
}

type Ticked = { toldTo: string[] } | { why: 'chooseWho' | 'noBasisYet' | 'cannotKnow' }

export function tickedFor(
  { voor, deelnemers }: Chosen,
  participants: readonly Participant[],
  about: Pick<Tellable, 'keptAway' | 'holdsNames'>,
): Ticked {
  // as it will be once it is released
  const whyNot = (participant: Participant) =>
    whyNotKnow({ ...about, toldTo: [participant.id], isReleased: true, isHeldByEmbargo: false }, participant)
  if (voor === 'iedereen') {
    const toldTo = participants.filter((each) => whyNot(each) === undefined).map(({ id }) => id)
    return toldTo.length > 0 ? { toldTo } : { why: 'chooseWho' }
  }
  const chosen = participants.filter(({ id }) => deelnemers.includes(id))
  if (chosen.length === 0) return { why: 'chooseWho' }
  const reasons = chosen.map(whyNot)
  if (reasons.includes('noBasis')) return { why: 'noBasisYet' }
  return reasons.some((reason) => reason !== undefined) ? { why: 'cannotKnow' } : { toldTo: chosen.map(({ id }) => id) }
}
