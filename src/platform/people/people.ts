// SPDX-License-Identifier: EUPL-1.2
/** Who works here: names (sealed at rest) and the roles that hold on a day. */
import { sql } from 'kysely'
import { roles, type Role } from '../../access.ts'
import { plainDate, type PlainDate } from '../../time.ts'
import type { Tx } from '../database/transaction.ts'
import { open } from '../sealing/envelope.ts'
import { namePlace } from './add-person.ts'

/** The names of these people; who is not of this municipality is left out. */
export async function namesOf(tx: Tx, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  const found = await sql<{ id: string; name: Buffer; name_key: string }>`
    select id, name, name_key from platform.person where municipality_id = ${tx.municipalityId} and id = any(${wanted}::uuid[])`.execute(
    tx.db,
  )
  const keys = await tx.keys.dataKeys(
    tx,
    found.rows.map((row) => row.name_key),
  )
  return new Map(
    found.rows.flatMap((row) => {
      const key = keys.get(row.name_key)
      return key ? [[row.id, open(key.key, row.name, namePlace(tx.municipalityId, row.id)).toString()]] : []
    }),
  )
}

export interface Person {
  id: string
  name: string
  disabled: boolean
  roles: readonly { role: Role; from: PlainDate; until: PlainDate | undefined }[]
}

interface PersonRow {
  id: string
  disabled: boolean
  roles: { role: Role; from: string; until: string | null }[]
}

/** Everybody who works or worked here, by name, with all roles past and future. */
export async function peopleOf(tx: Tx): Promise<Person[]> {
  const { rows } = await sql<PersonRow>`
    select p.id, p.disabled_at is not null as disabled, coalesce((
      select json_agg(json_build_object('role', a.role, 'from', a.valid_from, 'until', a.valid_until) order by a.valid_from, a.role)
      from platform.role_assignment a where a.municipality_id = p.municipality_id and a.person_id = p.id), '[]') as roles
    from platform.person p where p.municipality_id = ${tx.municipalityId}`.execute(tx.db)
  const names = await namesOf(
    tx,
    rows.map(({ id }) => id),
  )
  return rows
    .map(({ id, disabled, roles: assigned }) => ({
      id,
      name: names.get(id) ?? '',
      disabled,
      roles: assigned.map(({ role, from, until }) => ({
        role,
        from: plainDate(from),
        until: until === null ? undefined : plainDate(until),
      })),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
}

/** Of an assignment `a`: whether it counts on this day; its last day counts too. */
export const heldOn = (today: PlainDate) => sql<boolean>`
  (a.valid_from <= ${today.toString()}::date and (a.valid_until is null or a.valid_until >= ${today.toString()}::date))`

/** The roles somebody has on this day; none when the account is disabled. */
export async function rolesOf(tx: Tx, personId: string, today: PlainDate): Promise<Role[]> {
  const found = await sql<{ role: string }>`
    select a.role from platform.role_assignment a join platform.person p using (municipality_id)
    where a.municipality_id = ${tx.municipalityId} and a.person_id = ${personId} and p.id = a.person_id and p.disabled_at is null
      and ${heldOn(today)}`.execute(tx.db)
  return roles.filter((role) => found.rows.some((row) => row.role === role))
}

/** Whose account is open and who has one of these roles on this day. */
export async function whoHolds(tx: Tx, wanted: readonly Role[], today: PlainDate): Promise<string[]> {
  const found = await sql<{ id: string }>`
    select p.id from platform.person p where p.municipality_id = ${tx.municipalityId} and p.disabled_at is null and exists (
      select from platform.role_assignment a where a.municipality_id = p.municipality_id and a.person_id = p.id
        and a.role = any(${[...wanted]}::text[]) and ${heldOn(today)})
    order by p.id`.execute(tx.db)
  return found.rows.map(({ id }) => id)
}

export interface Colleague {
  id: string
  name: string
  isDisabled: boolean
  /** Dates as ISO text, past and coming ones too. */
  roles: readonly { role: string; from: string; until: string | null }[]
}

/** Everybody of this municipality, by name. */
export async function everybody(tx: Tx): Promise<Colleague[]> {
  const found = await sql<{ id: string; isDisabled: boolean; roles: Colleague['roles'] }>`
    select p.id, p.disabled_at is not null as "isDisabled",
      coalesce(json_agg(json_build_object('role', a.role, 'from', a.valid_from, 'until', a.valid_until) order by a.valid_from, a.role)
        filter (where a.role is not null), '[]') as roles
    from platform.person p left join platform.role_assignment a on a.municipality_id = p.municipality_id and a.person_id = p.id
    where p.municipality_id = ${tx.municipalityId} group by p.municipality_id, p.id`.execute(tx.db)
  const names = await namesOf(
    tx,
    found.rows.map(({ id }) => id),
  )
  return found.rows
    .map((row) => ({ ...row, name: names.get(row.id) ?? '' }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
}
