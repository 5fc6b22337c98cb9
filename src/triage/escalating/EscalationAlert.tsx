// SPDX-License-Identifier: EUPL-1.2
/** On the page of a report that was late: that it went up, when, and to which function. */
import type { FC } from 'hono/jsx'
import { Alert } from '../../ui/Alert.tsx'
import { sayExact } from '../../ui/date-words.ts'
import type { Escalation } from './escalate.ts'
import { words } from './words.nl.ts'

export const EscalationAlert: FC<{ escalations: readonly Escalation[] }> = ({ escalations }) => (
  <>
    {escalations.map(({ kind, on, to }) => (
      <Alert kind="warning" title={words.went(kind, to, sayExact(on))} />
    ))}
  </>
)
