// SPDX-License-Identifier: EUPL-1.2
/** Somebody or something as a line: the name by chance, the roles as they are said, and the mark of non-punishment. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { hasNonPunishmentMark } from './rules.ts'
import type { Node } from './store.ts'
import { kindWords, roleWords, words } from './words.nl.ts'

interface NodeProps {
  node: Pick<Node, 'id' | 'label' | 'kind' | 'roles'>
  caseId: string
}

export const NodeName: FC<NodeProps> = ({ node, caseId }) => (
  <>
    <NodeLink node={node} caseId={caseId} /> <span class="hint">{sayWhat(node)}</span>
  </>
)

export const NodeLink: FC<NodeProps> = ({ node, caseId }) => (
  <a href={`${to('caseNode', { id: caseId })}?wie=${node.id}`}>{node.label}</a>
)

export const sayWhat = ({ kind, roles }: NodeProps['node']): string =>
  [
    roles.length > 0 ? roles.map((role) => roleWords[role]).join(', ') : kindWords[kind],
    ...(hasNonPunishmentMark(roles) ? [words.nonPunishment] : []),
  ].join('; ')
