// SPDX-License-Identifier: EUPL-1.2
/**
 * Who may change a measure: the adviser on public order, and the officer on the safety side. An officer on the social side reads along, so
 * that a closure is never a surprise to who has to shelter people. Whose side nobody said may too: in a small municipality there is one.
 */
import { may } from '../../access.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { domainsOf, type Domain } from '../../platform/people/domain.ts'
import type { Who } from '../../platform/people/who.ts'
import { NotAllowed } from '../../platform/web/outcome.ts'

export const mayWriteOn = (roles: Who['roles'], domain: Domain | undefined): boolean =>
  may(roles, 'measure.write') && (roles.includes('publicOrderAdviser') || domain !== 'social')

export const mayWriteMeasures = async (tx: Tx, who: Who): Promise<boolean> =>
  mayWriteOn(who.roles, (await domainsOf(tx, [who.personId])).get(who.personId))

/** @throws NotAllowed */
export async function onlyWriters(tx: Tx, who: Who): Promise<void> {
  if (!(await mayWriteMeasures(tx, who))) throw new NotAllowed('reads measures and does not change them')
}
