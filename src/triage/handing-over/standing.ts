// SPDX-License-Identifier: EUPL-1.2
/** How far handing over is, as a question in SQL on `triage.course c`: other queries of this room put it beside theirs. */
import { sql } from 'kysely'
import { receiverOfDesk } from './rules.ts'

const receiverOfCourse = sql`case c.other_desk ${sql.join(
  Object.entries(receiverOfDesk).map(([desk, receiver]) => sql`when ${sql.lit(desk)} then ${sql.lit(receiver)}`),
  sql` `,
)} else 'other' end`

/** Decided that it belongs to another desk, and nobody gave it to them; what they refused was not given. */
export const isToPassOn = sql<boolean>`(c.state = 'transferred' and not exists (
  select from triage.hand_over h where h.municipality_id = c.municipality_id and h.report_id = c.report_id
    and h.receipt is distinct from 'refused' and (h.recorded_at >= c.decided_at or h.receiver = ${receiverOfCourse})))`

/** Given, and nothing was heard of it. What was recorded before receipts were asked is left in peace. */
export const waitsForReceipt = sql<boolean>`(c.state = 'transferred' and exists (
  select from triage.hand_over h where h.municipality_id = c.municipality_id and h.report_id = c.report_id
    and h.receipt is null and h.remind_on is not null))`
