// SPDX-License-Identifier: EUPL-1.2
/**
 * How much waits at the desk for somebody: the numbers of what *Mijn werk* shows (`my-work.ts`), each report counted once. Nothing of
 * a report comes along, so that a mail may say it.
 */
import { sql } from 'kysely'
import { may } from '../access.ts'
import { countAskedOf } from './consulting/store.ts'
import { waitsForSecond } from './erasing/second-person.ts'
import { notKeptAway } from './visible.ts'
import { nothingWaits, type WaitingCounter, type WaitingCounts } from '../platform/waiting-counts.ts'

export const triageWaiting: WaitingCounter = async (tx, { personId, roles, today }) => {
  const on = today.toString()
  const found = await sql<Omit<WaitingCounts, 'asked' | 'cameBack' | 'toTake'>>`
    with waiting as (
      select c.state, c.acute, c.danger_words, c.unread_letters,
        c.unread_letters > 0 or (c.feedback = 'due' and c.answer_by <= ${on}::date) as to_answer,
        c.state = 'suspected' or (c.state = 'received' and (c.acute or c.paused_until <= ${on}::date or (c.paused_until is null and c.assess_by <= ${on}::date)))
          or (c.state = 'watch' and (c.watch_until <= ${on}::date or (c.tested_on is null and c.test_by <= ${on}::date)
            or exists (select from triage.notice n
              where n.municipality_id = c.municipality_id and n.report_id = c.report_id and n.kind = 'watchWoke' and n.seen_at is null)))
          or c.keep_until <= ${on}::date or ${waitsForSecond({ personId, roles })} as to_decide
      from triage.course c where c.municipality_id = ${tx.municipalityId} and ${may(roles, 'report.list')} and ${notKeptAway({ personId })})
    select count(*) filter (where state = 'submitted')::integer as fresh,
      count(*) filter (where state = 'submitted' and acute)::integer as acute,
      count(*) filter (where (state = 'submitted' and (acute or danger_words)) or (danger_words and unread_letters > 0))::integer as danger,
      count(*) filter (where state <> 'submitted' and to_answer)::integer as "toAnswer",
      count(*) filter (where state <> 'submitted' and to_decide and not to_answer)::integer as "toDecide"
    from waiting`.execute(tx.db)
  return {
    ...nothingWaits,
    ...found.rows[0],
    asked: may(roles, 'consultation.answer') ? await countAskedOf(tx, personId) : 0,
  }
}
