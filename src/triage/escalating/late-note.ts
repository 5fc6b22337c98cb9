// SPDX-License-Identifier: EUPL-1.2
/** What *Mijn werk* says to the ketenregisseur: that something waits too long at the desk, as a number. Which report it is, the desk knows. */
import { may } from '../../access.ts'
import type { WorkNote } from '../../platform/work-entry.ts'
import { countStillLate } from './escalate.ts'
import { words } from './words.nl.ts'

/** Whoever is asked when the desk does not agree is also asked when it does not get round to it. */
export const lateNote: WorkNote = async (tx, who) => {
  if (!may(who.roles, 'disagreement.read')) return []
  const count = await countStillLate(tx, 'chainDirector', who.today)
  return count === 0 ? [] : [words.forDirector(count)]
}
