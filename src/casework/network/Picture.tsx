// SPDX-License-Identifier: EUPL-1.2
/** The picture of relations, drawn on the server: names by chance, shapes by kind, lines with their word. The same stands below as a table. */
import type { FC } from 'hono/jsx'
import { pictureHeight, pictureWidth, placeNodes, type Point } from './picture.ts'
import { hasNonPunishmentMark, type NodeKind } from './rules.ts'
import type { Node, Relation } from './store.ts'
import { kindWords, relationWords, roleWords, words } from './words.nl.ts'

export const Picture: FC<{ nodes: readonly Node[]; relations: readonly Relation[] }> = ({ nodes, relations }) => {
  const points = placeNodes(
    nodes.map(({ id }) => id),
    relations.map(({ fromId, toId }) => [fromId, toId]),
  )
  const height = pictureHeight(nodes.length)
  return (
    <div class="table-box" role="region" tabindex={0} aria-label={words.picture}>
      <svg class="network" viewBox={`0 0 ${pictureWidth} ${height}`} role="img" aria-label={words.picture}>
        {relations.map(({ fromId, toId, kind }) => {
          const from = points.get(fromId)
          const to = points.get(toId)
          return from && to ? <Line from={from} to={to} label={relationWords[kind]} /> : null
        })}
        {nodes.map((node) => {
          const point = points.get(node.id)
          return point ? <Spot node={node} at={point} /> : null
        })}
      </svg>
    </div>
  )
}

/** The arrow head stands where the line is three quarters on its way, so that it is not hidden under a shape. */
const Line: FC<{ from: Point; to: Point; label: string }> = ({ from, to, label }) => {
  const turn = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI
  const on = (share: number) => ({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share })
  const head = on(0.74)
  const word = on(0.5)
  return (
    <g>
      <line class="network__line" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      <path class="network__head" d="M0 0l-11 -5v10z" transform={`translate(${head.x} ${head.y}) rotate(${turn})`} />
      <text class="network__word" x={word.x} y={word.y - 5}>
        {label}
      </text>
    </g>
  )
}

const shapes: Record<NodeKind, string> = {
  person: 'M0-17a17 17 0 1 1 0 34a17 17 0 0 1 0-34z',
  place: 'M0-18l19 15v20h-38v-20z',
  organisation: 'M-17-17h34v34h-34z',
  vehicle: 'M-20 0l10-14h20l10 14v12h-40z',
  number: 'M0-19l19 19l-19 19l-19-19z',
}

const Spot: FC<{ node: Node; at: Point }> = ({ node, at }) => (
  <g transform={`translate(${at.x} ${at.y})`}>
    <path
      class={node.roles.includes('presumedVictim') ? 'network__shape network__shape--heart' : 'network__shape'}
      d={shapes[node.kind]}
    />
    <text class="network__name" y={34}>
      {node.label}
      {hasNonPunishmentMark(node.roles) ? ' (!)' : null}
    </text>
    <text class="network__role" y={50}>
      {node.roles[0] ? roleWords[node.roles[0]] : kindWords[node.kind]}
    </text>
  </g>
)
