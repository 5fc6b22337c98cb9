// SPDX-License-Identifier: EUPL-1.2
/** The answers beside the story: only those that were given. Signals come with where they were read; never a score. */
import type { FC } from 'hono/jsx'
import type { OpenReport } from '../../reporting/index.ts'
import { findSignal } from '../../signals/catalogue.ts'
import { Card } from '../../ui/Card.tsx'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { words } from '../words.nl.ts'

export const MoreTold: FC<{ content: OpenReport['content'] }> = ({ content }) => {
  const own = (text: string) => <span class="own-words">{visibleText(text)}</span>
  const picked = content.signals.flatMap((id) => findSignal(id) ?? [])
  const items = [
    content.age && { term: words.report.age, description: words.report.ages[content.age] },
    content.ongoing && { term: words.report.ongoing, description: words.report.ongoings[content.ongoing] },
    content.whoForces !== '' && { term: words.report.whoForces, description: own(content.whoForces) },
    content.whoEnables !== '' && { term: words.report.whoEnables, description: own(content.whoEnables) },
    content.mustNot !== '' && { term: words.report.mustNot, description: own(content.mustNot) },
  ].filter((item) => typeof item === 'object' && item !== null)
  if (items.length + picked.length === 0) return null
  return (
    <Card title={words.report.more}>
      {items.length === 0 ? null : <DefinitionList items={items} />}
      {picked.length === 0 ? null : (
        <>
          <h3>{words.report.signals}</h3>
          <ul>
            {picked.map(({ nl, sources }) => (
              <li>
                {nl} <span class="hint">({sources.join(', ')})</span>
              </li>
            ))}
          </ul>
          <p class="hint">{words.report.signalsNote}</p>
        </>
      )}
    </Card>
  )
}
