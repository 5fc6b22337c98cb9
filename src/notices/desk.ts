// SPDX-License-Identifier: EUPL-1.2
/** The SQL of who works at the desk on a day, or is told what comes back of a case, what they chose, and who is away. */
import { sql } from 'kysely'
import { rolesThatMay, type Role } from '../access.ts'
import type { Tx } from '../platform/database/transaction.ts'
import { heldOn } from '../platform/people/people.ts'
import type { PlainDate } from '../time.ts'
import { usualDayParts } from './day-parts.ts'
import type { DeskPerson } from './presence.ts'

/** Everybody whose account is open and whose role, on this day, may read reports; absent or not. */
export const peopleAtDesk = (tx: Tx, day: PlainDate): Promise<DeskPerson[]> =>
  peopleWith(tx, rolesThatMay('report.list'), day)

/** Everybody for whom something can wait: those at the desk, and those who share or are asked to take something over. */
export const peopleMailed = (tx: Tx, day: PlainDate): Promise<DeskPerson[]> =>
  peopleWith(tx, [...rolesThatMay('report.list'), ...rolesThatMay('case.share'), ...rolesThatMay('case.refer')], day)

async function peopleWith(tx: Tx, roles: readonly Role[], day: PlainDate): Promise<DeskPerson[]> {
  const found = await sql<DeskPerson>`
    select p.id, p.email is not null as "hasAddress", coalesce(w.day_parts, ${[...usualDayParts]}::text[]) as "dayParts",
      coalesce(w.acute, true) as acute, away.person_id is not null as "isAbsent", away.substitute_id as "substituteId"
    from platform.person p
    left join notices.preference w on w.municipality_id = p.municipality_id and w.person_id = p.id
    left join notices.absence away on away.municipality_id = p.municipality_id and away.person_id = p.id
      and ${day.toString()}::date between away.from_date and away.until_date
    where p.municipality_id = ${tx.municipalityId} and p.disabled_at is null and exists (
      select from platform.role_assignment a where a.municipality_id = p.municipality_id and a.person_id = p.id
        and a.role = any(${[...roles]}::text[]) and ${heldOn(day)})
    order by p.id`.execute(tx.db)
  return found.rows
}
