// SPDX-License-Identifier: EUPL-1.2
/** On the page of a report: that it will be destroyed, or that a colleague is asked to look at that. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { Instant } from '../../time.ts'
import { Alert } from '../../ui/Alert.tsx'
import { sayMoment } from '../../ui/date-words.ts'
import { destroysAt } from './rules.ts'
import type { Destruction } from './store.ts'
import { words } from './words.nl.ts'

export const ErasingAlert: FC<{ reportId: string; destruction: Destruction | undefined; now: Instant }> = ({
  reportId,
  destruction,
  now,
}) =>
  destruction ? (
    <Alert
      kind="warning"
      title={destruction.confirmed ? words.pending(sayMoment(destroysAt(destruction.confirmed.at), now)) : words.asks}
    >
      <p>
        <a href={to('destruction', { id: reportId })}>{words.toIt}</a>
      </p>
    </Alert>
  ) : null
