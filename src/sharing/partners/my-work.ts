// SPDX-License-Identifier: EUPL-1.2
/** Says in *Mijn werk* of who keeps the partners that some want looking at, and that agreements end; by count, without opening a seal. */
import { may } from '../../access.ts'
import { to } from '../../paths.ts'
import type { WorkEntry, WorkSource } from '../../platform/work-entry.ts'
import { isExpiring, isLapsed } from '../agreements/rules.ts'
import { findAgreements } from '../agreements/store.ts'
import type { ListView } from './list.ts'
import { isCheckDue } from './rules.ts'
import { findChecks } from './store.ts'
import { words } from './words.nl.ts'

export const partnerWork: WorkSource = async (tx, who) => {
  if (!may(who.roles, 'partner.change')) return []
  const partners = await findChecks(tx)
  const due = partners.filter((partner) => isCheckDue(partner, who.today)).length
  const active = new Set(partners.filter(({ endedOn }) => !endedOn).map(({ id }) => id))
  const ending = (await findAgreements(tx)).filter(
    (agreement) =>
      active.has(agreement.partnerId) && (isExpiring(agreement, who.today) || isLapsed(agreement, who.today)),
  ).length
  return [...entry(due, 'nakijken', words.work.check), ...entry(ending, 'afspraken', words.work.agreements)]
}

const entry = (count: number, view: ListView, why: (count: number) => string): WorkEntry[] =>
  count === 0
    ? []
    : [
        {
          lane: 'yours',
          title: words.work.title,
          href: `${to('partners')}?toon=${view}`,
          why: why(count),
          action: words.work.action,
        },
      ]
