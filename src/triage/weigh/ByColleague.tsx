// SPDX-License-Identifier: EUPL-1.2
/** That somebody who works here told it, and in which profession. Who that was stands with the contact details, behind the reveal (A5). */
import type { FC } from 'hono/jsx'
import type { OpenReport } from '../../reporting/index.ts'
import { sayProfession } from '../../signals/profession-words.nl.ts'
import { Card } from '../../ui/Card.tsx'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { words } from '../words.nl.ts'

export const ByColleague: FC<{ content: OpenReport['content'] }> = ({ content }) => {
  const { colleague } = content
  if (!colleague) return null
  const { profession } = colleague
  return (
    <Card title={words.report.colleagueTold[colleague.tells]}>
      <p class="hint">{words.report.colleagueMasked}</p>
      {profession ? (
        <DefinitionList items={[{ term: words.report.profession, description: sayProfession(profession) }]} />
      ) : null}
    </Card>
  )
}
