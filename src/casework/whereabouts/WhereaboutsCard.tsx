// SPDX-License-Identifier: EUPL-1.2
/** Where a person stays, on the page of that person: behind a reason, with who looked for the owner of the part. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { Instant } from '../../time.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { MomentText } from '../../ui/DateText.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { words as networkWords } from '../network/words.nl.ts'
import type { Look } from './store.ts'

const words = networkWords.node

export interface WhereaboutsCardProps {
  caseId: string
  nodeId: string
  csrf: string
  isKept: boolean
  revealed: string | undefined
  looks: readonly Look[]
  names: ReadonlyMap<string, string>
  now: Instant
  isClosed: boolean
  errors: Readonly<Record<string, string>>
}

export const WhereaboutsCard: FC<WhereaboutsCardProps> = (props) => {
  const { caseId, nodeId, csrf, isKept, revealed, looks, names, now, isClosed, errors } = props
  return (
    <Card title={words.whereabouts}>
      <p class="hint">{words.whereaboutsLead}</p>
      {revealed === undefined ? (
        <p>{isKept ? words.whereaboutsKept : words.whereaboutsNone}</p>
      ) : (
        <p class="own-words" dir="auto">
          {visibleText(revealed)}
        </p>
      )}
      {isKept && revealed === undefined ? (
        <StaffForm action={to('revealWhereabouts', { id: caseId })} csrf={csrf}>
          <input type="hidden" name="wie" value={nodeId} />
          <TextField name="waarom" label={words.whereaboutsReason} width="full" error={errors['waarom']} />
          <Button variant="secondary">{words.reveal}</Button>
        </StaffForm>
      ) : null}
      {isClosed ? null : (
        <details class="fold" open={errors['verblijf'] !== undefined}>
          <summary class="fold__summary">{words.keepButton}</summary>
          <div class="fold__content">
            <StaffForm action={to('keepWhereabouts', { id: caseId })} csrf={csrf}>
              <input type="hidden" name="wie" value={nodeId} />
              <TextField name="verblijf" label={words.keep} width="full" error={errors['verblijf']} />
              <Button variant="secondary">{words.keepButton}</Button>
            </StaffForm>
          </div>
        </details>
      )}
      {looks.length > 0 ? (
        <>
          <h3>{words.looks}</h3>
          <ul>
            {looks.map(({ by, at, reason }) => (
              <li>
                {names.get(by)}, <MomentText moment={at} now={now} />: <span dir="auto">{visibleText(reason)}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Card>
  )
}
