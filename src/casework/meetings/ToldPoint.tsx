// SPDX-License-Identifier: EUPL-1.2
/** One point exactly as it is told: the same on the sheet, in the preview, and for a colleague who only came to the table. */
import type { FC } from 'hono/jsx'
import { visibleText } from '../../ui/visible-text.ts'
import { hasNonPunishmentMark } from '../network/rules.ts'
import { kindWords as nodeKindWords, roleWords } from '../network/words.nl.ts'
import type { ToldItem } from './content.ts'
import type { Point } from './points.ts'
import { words } from './words.nl.ts'

export const ToldPoint: FC<{ point: Pick<Point, 'code' | 'content'>; level?: 2 | 3 }> = ({ point, level }) => {
  const { code, content } = point
  const head = (
    <span dir="auto">
      {words.point(code)}: {visibleText(content.question)}
    </span>
  )
  return (
    <section class="card">
      {level === 3 ? <h3 class="card__title">{head}</h3> : <h2 class="card__title">{head}</h2>}
      {content.summary === '' ? null : (
        <p class="own-words" dir="auto">
          {visibleText(content.summary)}
        </p>
      )}
      {content.items.map((item) => (
        <Told item={item} />
      ))}
    </section>
  )
}

const Told: FC<{ item: ToldItem }> = ({ item: { node, text } }) => (
  <div class="moment">
    {node ? (
      <p>
        <strong>{node.label}</strong>
        {node.name === undefined ? null : <> ({words.realName(visibleText(node.name))})</>}
        <span class="hint"> {[nodeKindWords[node.kind], ...node.roles.map((role) => roleWords[role])].join(', ')}</span>
      </p>
    ) : null}
    {node && hasNonPunishmentMark(node.roles) ? (
      <p>
        <strong>{words.nonPunishment}</strong>
      </p>
    ) : null}
    {text === '' ? null : (
      <p class="own-words" dir="auto">
        {visibleText(text)}
      </p>
    )}
  </div>
)
