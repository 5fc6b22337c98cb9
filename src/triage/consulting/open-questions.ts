// SPDX-License-Identifier: EUPL-1.2
/** How many questions to others wait for an answer, by link of the chain: never which, about what, or of which report. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { notKeptAway } from '../visible.ts'
import type { ReceiverRole } from './rules.ts'

export interface OpenQuestions {
  receiverRole: ReceiverRole
  open: number
  /** the day of the reminder has passed */
  pastReminder: number
  oldestDays: number
}

/** Most first. */
export async function countOpenQuestions(tx: Tx, who: Who): Promise<OpenQuestions[]> {
  const found = await sql<{ role: ReceiverRole; open: number; past: number; days: number }>`
    select q.receiver_role as role, count(*)::int as open, count(*) filter (where q.remind_on < ${who.today.toString()}::date)::int as past,
      greatest(0, ${who.today.toString()}::date - min(q.asked_at at time zone 'Europe/Amsterdam')::date) as days
    from triage.consultation q join triage.course c using (municipality_id, report_id)
    where q.municipality_id = ${tx.municipalityId} and q.answer is null and q.withdrawn_at is null and ${notKeptAway(who)}
    group by q.receiver_role order by open desc, role`.execute(tx.db)
  return found.rows.map(({ role, open, past, days }) => ({
    receiverRole: role,
    open,
    pastReminder: past,
    oldestDays: days,
  }))
}
