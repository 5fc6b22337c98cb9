// SPDX-License-Identifier: EUPL-1.2
/** The SQL of what was planned: each row is there once, however many workers try at once. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Since } from '../../platform/waiting-counts.ts'
import { isAfter, plainDate, type Instant, type PlainDate } from '../../time.ts'
import { findAbsences } from '../absence/store.ts'
import type { DayPart } from '../day-parts.ts'

export interface Mailing {
  id: string
  personId: string
  day: PlainDate
  part: DayPart
  /** nothing of one that was planned by an earlier version */
  plannedAt: Instant | undefined
}

/** @returns the id of the mailing, or nothing when it was planned before */
export async function notePlanned(
  tx: Tx,
  { personId, day, part }: Omit<Mailing, 'id' | 'plannedAt'>,
): Promise<string | undefined> {
  const noted = await sql<{
    id: string
  }>`insert into notices.mailing (municipality_id, id, person_id, day, part, planned_at)
    values (${tx.municipalityId}, ${randomUUID()}, ${personId}, ${day.toString()}, ${part}, ${tx.now.toString()}::timestamptz) on conflict do nothing returning id`.execute(
    tx.db,
  )
  return noted.rows[0]?.id
}

export async function findMailing(tx: Tx, id: string): Promise<Mailing | undefined> {
  const found = await sql<{ person_id: string; day: string; part: DayPart; planned_at: Date | null }>`
    select person_id, day::text, part, planned_at from notices.mailing where municipality_id = ${tx.municipalityId} and id = ${id}`.execute(
    tx.db,
  )
  const row = found.rows[0]
  return (
    row && {
      id,
      personId: row.person_id,
      day: plainDate(row.day),
      part: row.part,
      plannedAt: row.planned_at ? instantOf(row.planned_at) : undefined,
    }
  )
}

/** Seconds that what somebody does may take to be written down: what is younger goes in the next mail. */
const settledSeconds = 60

/** From the mail that was planned for this person before until this one; and who is away, with who stands in. */
export async function sinceLast(tx: Tx, { id, personId, day, plannedAt = tx.now }: Mailing): Promise<Since> {
  const found = await sql<{ planned_at: Date | null }>`select max(planned_at) as planned_at from notices.mailing
    where municipality_id = ${tx.municipalityId} and person_id = ${personId} and id <> ${id}
      and planned_at < ${plannedAt.toString()}::timestamptz`.execute(tx.db)
  const before = found.rows[0]?.planned_at
  const away = (await findAbsences(tx, day)).filter(({ from }) => !isAfter(from, day))
  const settled = (moment: Instant) => moment.subtract({ seconds: settledSeconds })
  return {
    after: before ? settled(instantOf(before)) : undefined,
    until: settled(plannedAt),
    away: new Map(away.map(({ personId: who, substituteId }) => [who, substituteId])),
  }
}

const instantOf = (moment: Date): Instant => Temporal.Instant.fromEpochMilliseconds(moment.getTime())

/** @returns an id for this day, or nothing when it was noted before */
export async function noteEmptyDesk(tx: Tx, day: PlainDate): Promise<string | undefined> {
  const noted = await sql<{ id: string }>`insert into notices.empty_desk (municipality_id, id, day)
    values (${tx.municipalityId}, ${randomUUID()}, ${day.toString()}) on conflict do nothing returning id`.execute(
    tx.db,
  )
  return noted.rows[0]?.id
}

export async function findEmptyDesk(tx: Tx, id: string): Promise<PlainDate | undefined> {
  const found = await sql<{ day: string }>`
    select day::text from notices.empty_desk where municipality_id = ${tx.municipalityId} and id = ${id}`.execute(tx.db)
  const row = found.rows[0]
  return row && plainDate(row.day)
}

/** What was planned is of no use after its day; a week helps whoever looks for a mail that did not come. */
export async function forgetBefore(tx: Tx, day: PlainDate): Promise<void> {
  const before = day.toString()
  await sql`delete from notices.mailing where municipality_id = ${tx.municipalityId} and day < ${before}::date`.execute(
    tx.db,
  )
  await sql`delete from notices.empty_desk where municipality_id = ${tx.municipalityId} and day < ${before}::date`.execute(
    tx.db,
  )
}
