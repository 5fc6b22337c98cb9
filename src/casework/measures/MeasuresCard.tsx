// SPDX-License-Identifier: EUPL-1.2
/** The measures of one case on its administrative track, and the way to a new one. */
import type { FC } from 'hono/jsx'
import { barrierInstruments } from '../../law/barriers.ts'
import { to } from '../../paths.ts'
import { Card } from '../../ui/Card.tsx'
import { listWords } from './page-words.nl.ts'
import type { Measure } from './store.ts'
import { statusWords } from './words.nl.ts'

interface MeasuresCardProps {
  caseId: string
  measures: readonly Measure[]
  mayAdd: boolean
}

export const MeasuresCard: FC<MeasuresCardProps> = ({ caseId, measures, mayAdd }) => (
  <Card title={listWords.title}>
    {measures.length === 0 ? <p class="hint">{listWords.noneOnCase}</p> : null}
    <ul>
      {measures.map(({ id, instrument, status }) => (
        <li>
          <a href={to('measure', { id })}>{barrierInstruments[instrument].nl}</a> ({statusWords[status]})
        </li>
      ))}
    </ul>
    {mayAdd ? (
      <p>
        <a href={`${to('newMeasure')}?casus=${caseId}`}>{listWords.newOne}</a>
      </p>
    ) : null}
  </Card>
)
