// SPDX-License-Identifier: EUPL-1.2
/** Lines that a person said do not hold, each with the reason; each may be taken back. */
import type { FC } from 'hono/jsx'
import type { AdviceLine } from '../../law/pathways/advise.ts'
import { to } from '../../paths.ts'
import type { Instant } from '../../time.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { MomentText } from '../../ui/DateText.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import type { LineAnswer } from './line-answers.ts'
import { words } from './words.nl.ts'

export interface LeftOut {
  line: AdviceLine
  answer: LineAnswer
}

export interface LeftOutCardProps {
  left: readonly LeftOut[]
  caseId: string
  nodeId: string
  csrf: string
  names: ReadonlyMap<string, string>
  now: Instant
  isClosed: boolean
}

export const LeftOutCard: FC<LeftOutCardProps> = ({ left, caseId, nodeId, csrf, names, now, isClosed }) =>
  left.length === 0 ? null : (
    <Card title={words.leftTitle}>
      {left.map(({ line, answer }) => (
        <div class="moment">
          <p>{line.text}</p>
          <p class="own-words" dir="auto">
            {visibleText(answer.reason)}
          </p>
          <p class="hint">
            {words.leftBy(names.get(answer.by) ?? '')}, <MomentText moment={answer.at} now={now} />
          </p>
          {isClosed ? null : (
            <StaffForm action={to('takeLineBack', { id: caseId })} csrf={csrf}>
              <input type="hidden" name="wie" value={nodeId} />
              <input type="hidden" name="welke" value={answer.id} />
              <Button variant="secondary" label={words.takeBackWhat(line.text)}>
                {words.takeBack}
              </Button>
            </StaffForm>
          )}
        </div>
      ))}
    </Card>
  )
