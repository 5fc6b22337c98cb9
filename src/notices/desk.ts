// SPDX-License-Identifier: EUPL-1.2
/** The SQL of who works at the desk on a day, what they chose, and who is away. */
import { sql } from 'kysely'
import { rolesThatMay } from '../access.ts'
import type { Tx } from '../platform/database/transaction.ts'
import type { PlainDate } from '../time.ts'
import { usualDayParts } from './day-parts.ts'
import type { DeskPerson } from './presence.ts'

/** Everybody whose account is open and whose role, on this day, may read reports; absent or not. */
export async function peopleAtDesk(tx: Tx, day: PlainDate): Promise<DeskPerson[]> {
  const on = day.toString()
  const found = await sql<DeskPerson>`
    select p.id, p.email is not null as "hasAddress", coalesce(w.day_parts, ${[...usualDayParts]}::text[]) as "dayParts",
      coalesce(w.acute, true) as acute, a.person_id is not null as "isAbsent", a.substitute_id as "substituteId"
    from platform.person p
    left join notices.preference w on w.municipality_id = p.municipality_id and w.person_id = p.id
    left join notices.absence a on a.municipality_id = p.municipality_id and a.person_id = p.id
      and ${on}::date between a.from_date and a.until_date
    where p.municipality_id = ${tx.municipalityId} and p.disabled_at is null and exists (
      select from platform.role_assignment r where r.municipality_id = p.municipality_id and r.person_id = p.id
        and r.role = any(${[...rolesThatMay('report.list')]}::text[])
        and r.valid_from <= ${on}::date and (r.valid_until is null or r.valid_until >= ${on}::date))
    order by p.id`.execute(tx.db)
  return found.rows
}
