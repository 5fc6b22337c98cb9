// SPDX-License-Identifier: EUPL-1.2
/**
 * What each page and deed of a pathway begins with: the person, and the part he or she stands on. Who does not see that part, or steps back
 * from the case, finds nobody; nor does anybody on a part on which no care is given.
 */
import { getVisibleNode, hasPathway, onPart, sightOf, type Node, type OnPart } from '../../casework/index.ts'
import { to } from '../../paths.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { NotVisible } from '../../platform/web/outcome.ts'

export interface OnPerson extends OnPart {
  node: Node
}

/** @param options.lock so that two who write at once come one after the other @throws NotVisible */
export async function onPerson(
  tx: Tx,
  who: Who,
  caseId: string,
  nodeId: string,
  options: { lock?: boolean } = {},
): Promise<OnPerson> {
  const node = await getVisibleNode(tx, await sightOf(tx, who), caseId, nodeId, options)
  if (node.kind !== 'person' || !hasPathway(node)) throw new NotVisible('no pathway for this one')
  return { node, ...(await onPart(tx, who, caseId, node.part)) }
}

export const pathwayOf = (caseId: string, nodeId: string): string => `${to('pathway', { id: caseId })}?wie=${nodeId}`
