// SPDX-License-Identifier: EUPL-1.2
/** The SQL of absence: one at a time for each person, now or to come. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import { plainDate, type PlainDate } from '../../time.ts'

export interface Absence {
  personId: string
  from: PlainDate
  /** The last day away. */
  until: PlainDate
  substituteId: string | undefined
  /** who reported it for somebody who was ill; nothing: the person did */
  setBy: string | undefined
}

interface AbsenceRow {
  person_id: string
  from_date: string
  until_date: string
  substitute_id: string | null
  set_by: string | null
}

const columns = sql`a.person_id, a.from_date::text, a.until_date::text, a.substitute_id, a.set_by`

/** One that is over counts as none. */
export async function findAbsence(tx: Tx, personId: string, today: PlainDate): Promise<Absence | undefined> {
  const found = await sql<AbsenceRow>`select ${columns} from notices.absence a
    where a.municipality_id = ${tx.municipalityId} and a.person_id = ${personId} and a.until_date >= ${today.toString()}::date`.execute(
    tx.db,
  )
  return found.rows.map(absenceOf)[0]
}

/** Everybody's, now and to come; who is away first comes first. */
export async function findAbsences(tx: Tx, today: PlainDate): Promise<Absence[]> {
  const found = await sql<AbsenceRow>`select ${columns} from notices.absence a
    join platform.person p on p.municipality_id = a.municipality_id and p.id = a.person_id and p.disabled_at is null
    where a.municipality_id = ${tx.municipalityId} and a.until_date >= ${today.toString()}::date order by a.from_date, a.person_id`.execute(
    tx.db,
  )
  return found.rows.map(absenceOf)
}

/** Of whoever is away today and named this person; the first to be back comes first. */
export async function findSubstitutions(tx: Tx, personId: string, today: PlainDate): Promise<Absence[]> {
  const found = await sql<AbsenceRow>`select ${columns} from notices.absence a
    join platform.person p on p.municipality_id = a.municipality_id and p.id = a.person_id and p.disabled_at is null
    where a.municipality_id = ${tx.municipalityId} and a.substitute_id = ${personId}
      and ${today.toString()}::date between a.from_date and a.until_date order by a.until_date, a.person_id`.execute(
    tx.db,
  )
  return found.rows.map(absenceOf)
}

/** Takes the place of an earlier one. */
export async function storeAbsence(tx: Tx, { personId, from, until, substituteId, setBy }: Absence): Promise<void> {
  await sql`insert into notices.absence (municipality_id, person_id, from_date, until_date, substitute_id, set_by)
    values (${tx.municipalityId}, ${personId}, ${from.toString()}, ${until.toString()}, ${substituteId ?? null}, ${setBy ?? null})
    on conflict (municipality_id, person_id) do update
    set from_date = excluded.from_date, until_date = excluded.until_date, substitute_id = excluded.substitute_id,
      set_by = excluded.set_by`.execute(tx.db)
}

/** @returns whether there was one */
export async function removeAbsence(tx: Tx, personId: string): Promise<boolean> {
  const removed = await sql`delete from notices.absence
    where municipality_id = ${tx.municipalityId} and person_id = ${personId} returning person_id`.execute(tx.db)
  return removed.rows.length > 0
}

/** Only one that somebody else reported. @returns whether there was one */
export async function removeAbsenceSetByOther(tx: Tx, personId: string): Promise<boolean> {
  const removed = await sql`delete from notices.absence
    where municipality_id = ${tx.municipalityId} and person_id = ${personId} and set_by is not null returning person_id`.execute(
    tx.db,
  )
  return removed.rows.length > 0
}

const absenceOf = (row: AbsenceRow): Absence => ({
  personId: row.person_id,
  from: plainDate(row.from_date),
  until: plainDate(row.until_date),
  substituteId: row.substitute_id ?? undefined,
  setBy: row.set_by ?? undefined,
})
