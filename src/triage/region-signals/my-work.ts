// SPDX-License-Identifier: EUPL-1.2
/** What the region told since this person last looked: said once in *Mijn werk*, without a word of it. */
import { may } from '../../access.ts'
import { to } from '../../paths.ts'
import type { WorkSource } from '../../platform/work-entry.ts'
import { countUnseen } from './store.ts'
import { words } from './words.nl.ts'

export const regionSignalWork: WorkSource = async (tx, who) => {
  if (!may(who.roles, 'region-signal.share')) return []
  const count = await countUnseen(tx, who.personId)
  if (count === 0) return []
  const { title, why, action } = words.work
  return [{ lane: 'new', title: title(count), href: to('regionSignals'), why, action }]
}
