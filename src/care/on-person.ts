// SPDX-License-Identifier: EUPL-1.2
/**
 * What each page and deed of care begins with: a person of a case, on a part on which care is given, seen by who sees that part. For everybody
 * else, and for a person on another part, it is the 404 of what does not exist.
 */
import { careParts, getVisibleNode, onPart, sightOf, type Node, type OnPart } from '../casework/index.ts'
import type { Tx } from '../platform/database/transaction.ts'
import type { Who } from '../platform/people/who.ts'
import { NotVisible } from '../platform/web/outcome.ts'
import type { Asked } from '../platform/web/route.ts'

export interface OnPerson extends OnPart {
  node: Node
}

/** @throws NotVisible */
export async function onPerson(
  tx: Tx,
  who: Who,
  caseId: string,
  nodeId: string,
  options: { lock?: boolean } = {},
): Promise<OnPerson> {
  const node = await getVisibleNode(tx, await sightOf(tx, who), caseId, nodeId)
  const at = await onPart(tx, who, caseId, node.part, options)
  if (node.kind !== 'person' || !careParts.includes(node.part)) throw new NotVisible('no care for this one')
  return { ...at, node }
}

/** The same for a page. @throws NotVisible */
export const personAsked = (tx: Tx, who: Who, asked: Asked): Promise<OnPerson> =>
  onPerson(tx, who, asked.params['id'] ?? '', asked.typed?.get('wie') ?? asked.query.get('wie') ?? '')
