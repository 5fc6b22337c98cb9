// SPDX-License-Identifier: EUPL-1.2
/** Says in *Mijn werk* of who keeps the emergency card that numbers on it want checking. Of a card nobody wrote yet, the page itself says it. */
import { may } from '../../access.ts'
import { to } from '../../paths.ts'
import type { WorkSource } from '../../platform/work-entry.ts'
import { limitsOf } from '../../triage/index.ts'
import { standingOf } from './rules.ts'
import { findWritten } from './store.ts'
import { words } from './words.nl.ts'

export const emergencyCardWork: WorkSource = async (tx, who) => {
  if (!may(who.roles, 'emergency-card.change')) return []
  const { emergencyCardMonths } = await limitsOf(tx)
  const standings = (await findWritten(tx)).map((line) => standingOf(line, who.today, emergencyCardMonths))
  const count = standings.filter((standing) => standing === 'old' || standing === 'unchecked').length
  if (count === 0) return []
  const { title, why, action } = words.work
  return [{ lane: 'today', title, href: to('changeCard'), why: why(count), action }]
}
