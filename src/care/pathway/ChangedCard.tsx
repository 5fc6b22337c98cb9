// SPDX-License-Identifier: EUPL-1.2
/** What is otherwise than when somebody last saw the advice: by the facts or the calendar, and by newer rules. One button says it was seen. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { hasDifference, type Reading } from './reading.ts'
import { words } from './words.nl.ts'

export interface ChangedCardProps {
  caseId: string
  nodeId: string
  version: number
  csrf: string
  reading: Reading
  /** who last saw it, and when, as words */
  seen: string
  isClosed: boolean
}

export const ChangedCard: FC<ChangedCardProps> = ({ caseId, nodeId, version, csrf, reading, seen, isClosed }) => {
  const { added, removed, newer } = reading
  const isOther = added.length > 0 || removed.length > 0
  const isNewer = hasDifference(newer)
  if (!isOther && !isNewer) return null
  return (
    <>
      {isOther ? (
        <Alert kind="warning" title={words.changedTitle}>
          <p>{seen}</p>
          <Lines title={words.added} lines={added.map(({ rule, text }) => `${rule}: ${text}`)} />
          <Lines title={words.removed} lines={removed.map(({ rule, text }) => `${rule}: ${text}`)} />
        </Alert>
      ) : null}
      {isNewer ? (
        <Alert kind="warning" title={words.newerTitle}>
          <p>{words.newerLead}</p>
          <Lines title={words.added} lines={newer.added.map(({ rule, text }) => `${rule}: ${text}`)} />
          <Lines title={words.removed} lines={newer.removed.map(({ rule, text }) => `${rule}: ${text}`)} />
          <ul>
            {newer.changed.map(({ before, after }) => (
              <li>
                {after.rule}: {words.reworded(before.text, after.text)}
              </li>
            ))}
          </ul>
        </Alert>
      ) : null}
      {isClosed ? null : (
        <StaffForm action={to('seeAdvice', { id: caseId })} csrf={csrf}>
          <input type="hidden" name="wie" value={nodeId} />
          <input type="hidden" name="versie" value={String(version)} />
          <Button variant="secondary">{words.seen}</Button>
        </StaffForm>
      )}
    </>
  )
}

const Lines: FC<{ title: string; lines: readonly string[] }> = ({ title, lines }) =>
  lines.length === 0 ? null : (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </>
  )
