// SPDX-License-Identifier: EUPL-1.2
/** What somebody who works here told about how it reached him. Who that was stands with the contact details, behind the reveal (A5). */
import type { FC } from 'hono/jsx'
import type { OpenReport } from '../../reporting/index.ts'
import { sayProfession } from '../../signals/profession-words.nl.ts'
import { Card } from '../../ui/Card.tsx'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { words } from '../words.nl.ts'

export const ByColleague: FC<{ content: OpenReport['content'] }> = ({ content }) => {
  const { colleague } = content
  if (!colleague) return null
  const own = (text: string) => <span class="own-words">{visibleText(text)}</span>
  const items = [
    colleague.profession && { term: words.report.profession, description: sayProfession(colleague.profession) },
    content.channel !== 'form' && { term: words.report.channel, description: words.report.channels[content.channel] },
    content.toldBy !== '' && { term: words.report.toldBy, description: own(content.toldBy) },
    content.toldAt && { term: words.report.toldAt, description: content.toldAt.replace('T', ' ') },
    content.knowledge && { term: words.report.knowledge, description: words.report.knowledges[content.knowledge] },
  ].filter((item) => typeof item === 'object' && item !== null)
  return (
    <Card title={words.report.colleagueTold[colleague.tells]}>
      <p class="hint">{words.report.colleagueMasked}</p>
      {items.length === 0 ? null : <DefinitionList items={items} />}
    </Card>
  )
}
