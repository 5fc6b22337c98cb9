// SPDX-License-Identifier: EUPL-1.2
/** On the page of a report: that something in it will be blacked out, or that a colleague is asked to look at that. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { Instant } from '../../time.ts'
import { Alert } from '../../ui/Alert.tsx'
import { sayMoment } from '../../ui/date-words.ts'
import { destroysAt } from '../erasing/rules.ts'
import type { BlackingOut } from './store.ts'
import { words } from './words.nl.ts'

export const BlackingOutAlert: FC<{ reportId: string; blackingOut: BlackingOut | undefined; now: Instant }> = ({
  reportId,
  blackingOut,
  now,
}) =>
  blackingOut ? (
    <Alert
      kind="warning"
      title={blackingOut.confirmed ? words.pending(sayMoment(destroysAt(blackingOut.confirmed.at), now)) : words.asks}
    >
      <p>
        <a href={to('blackingOut', { id: reportId })}>{words.toIt}</a>
      </p>
    </Alert>
  ) : null
