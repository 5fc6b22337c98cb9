// SPDX-License-Identifier: EUPL-1.2
/** What was carried over and did not pass the legality test yet, each with the way there. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { PlainDate } from '../../time.ts'
import { Card } from '../../ui/Card.tsx'
import { sayDate } from '../../ui/date-words.ts'
import { words } from './words.nl.ts'

type Props = { reports: readonly { reportId: string; label: string; arrivedOn: PlainDate }[]; today: PlainDate }

export const Untested: FC<Props> = ({ reports, today }) =>
  reports.length === 0 ? null : (
    <Card title={words.tests.title} level={2}>
      <p>{words.tests.lead}</p>
      <ul>
        {reports.map(({ reportId, label, arrivedOn }) => (
          <li>
            <a href={to('legality', { id: reportId })}>{words.tests.test(label)}</a> ({sayDate(arrivedOn, today)})
          </li>
        ))}
      </ul>
    </Card>
  )
