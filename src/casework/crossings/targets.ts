// SPDX-License-Identifier: EUPL-1.2
/** Where something of a part may cross to: the open parts that this person sees, and always the desk. Whoever owns the case knows all of them. */
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import type { OnCase } from '../on-case.ts'
import { findAllParts, type Part } from '../parts/store.ts'

export async function crossTargets(
  tx: Tx,
  who: Who,
  { theCase, parts }: Pick<OnCase, 'theCase' | 'parts'>,
  from: Pick<Part, 'kind'>,
): Promise<Part[]> {
  const seen = new Set(parts.map(({ kind }) => kind))
  const ownsIt = theCase.ownerId === who.personId
  return (await findAllParts(tx, theCase.id)).filter(
    ({ kind, closed }) => kind !== from.kind && !closed && (ownsIt || kind === 'desk' || seen.has(kind)),
  )
}
