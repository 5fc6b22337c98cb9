// SPDX-License-Identifier: EUPL-1.2
/** Somebody or something as a line: the name by chance, the roles as they are said, and the mark of non-punishment. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { hasNonPunishmentMark } from './rules.ts'
import type { Node } from './store.ts'
import { kindWords, roleWords, words } from './words.nl.ts'

export const NodeName: FC<{ node: Pick<Node, 'id' | 'label' | 'kind' | 'roles'>; caseId: string }> = ({
  node,
  caseId,
}) => (
  <>
    <a href={`${to('caseNode', { id: caseId })}?wie=${node.id}`}>{node.label}</a>{' '}
    <span class="hint">
      {node.roles.length > 0 ? node.roles.map((role) => roleWords[role]).join(', ') : kindWords[node.kind]}
      {hasNonPunishmentMark(node.roles) ? `; ${words.nonPunishment}` : null}
    </span>
  </>
)
