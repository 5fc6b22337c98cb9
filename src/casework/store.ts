// SPDX-License-Identifier: EUPL-1.2
/** The SQL of casework. Reads start from what this person can see; what is not visible is simply not found. */
import { randomInt } from 'node:crypto'
import { sql } from 'kysely'
import { may } from '../access.ts'
import type { Tx } from '../platform/database/transaction.ts'
import type { Who } from '../platform/people/who.ts'
import { isUuid } from '../platform/uuid.ts'
import { NotVisible } from '../platform/web/outcome.ts'
import { plainDate, type Instant, type PlainDate } from '../time.ts'
import type { ExploitationForm } from '../triage/index.ts'
import { caseMoves, type CameFrom, type CaseMove, type CaseStatus, type StartingPoint } from './lifecycle.ts'
import { isOfficer } from './parts/rules.ts'
import { isOnSomePart } from './parts/visible-part.ts'

export interface Case {
  id: string
  /** Year and chance: tells nothing about how many there are. */
  number: string
  status: CaseStatus
  ownerId: string
  startingPoint: StartingPoint
  forms: readonly ExploitationForm[]
  openedAt: Instant
  closedAt: Instant | undefined
  /** none when it began without a report here */
  reports: readonly { id: string; label: string }[]
}

interface CaseRow {
  id: string
  number: string
  status: CaseStatus
  owner_id: string
  starting_point: StartingPoint
  forms: ExploitationForm[]
  opened_at: Date
  closed_at: Date | null
  reports: { id: string; label: string }[]
}

/**
 * Second gate, as a condition on `casework.trafficking_case c`: officers see the cases of their municipality, others those on which they work.
 */
export const visibleCase = (
  tx: Tx,
  who: Who,
) => sql`c.municipality_id = ${tx.municipalityId} and ${may(who.roles, 'case.read')} and (${isOfficer(who.roles)} or ${isOnSomePart(who)})
    and c.destroyed_at is null and ${caseNotKeptAway(who)}`

/** As a condition on `casework.trafficking_case c`: a case on a report that is kept away from somebody is too. */
export const caseNotKeptAway = ({
  personId,
}: Pick<Who, 'personId'>) => sql`not exists (select from casework.case_report r
      join triage.step_back s on s.municipality_id = r.municipality_id and s.report_id = r.report_id
      where r.municipality_id = c.municipality_id and r.case_id = c.id and s.person_id = ${personId})`

const visibleCases = (tx: Tx, who: Who) => sql`
  select c.id, c.number, c.status, c.owner_id, c.starting_point, c.forms, c.opened_at, c.closed_at,
    coalesce((select json_agg(json_build_object('id', r.report_id, 'label', t.label)) from casework.case_report r
      join triage.course t on t.municipality_id = r.municipality_id and t.report_id = r.report_id
      where r.municipality_id = c.municipality_id and r.case_id = c.id), '[]') as reports
  from casework.trafficking_case c where ${visibleCase(tx, who)}`

/** The newest first. */
export async function findVisibleCases(tx: Tx, who: Who): Promise<Case[]> {
  const found = await sql<CaseRow>`${visibleCases(tx, who)} order by c.opened_at desc limit 1000`.execute(tx.db)
  return found.rows.map(caseOf)
}

/** @throws NotVisible */
export async function getVisibleCase(
  tx: Tx,
  who: Who,
  id: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<Case> {
  if (!isUuid(id)) throw new NotVisible('no case by this name')
  const found =
    await sql<CaseRow>`${visibleCases(tx, who)} and c.id = ${id} ${lock ? sql`for update of c` : sql``}`.execute(tx.db)
  const row = found.rows[0]
  if (!row) throw new NotVisible('no case by this name')
  return caseOf(row)
}

/** @returns nothing when it is not for this person */
export async function findVisibleNumber(tx: Tx, who: Who, id: string): Promise<string | undefined> {
  const found = await sql<{ number: string }>`select c.number from casework.trafficking_case c
    where ${visibleCase(tx, who)} and c.id = ${id}`.execute(tx.db)
  return found.rows[0]?.number
}

/** The numbers of these cases and nothing of what is in them. Which one may name is the asker's gate. */
export async function numbersOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const found = await sql<{ id: string; number: string }>`
    select id, number from casework.trafficking_case where municipality_id = ${tx.municipalityId} and id = any(${[...ids]}::uuid[])`.execute(
    tx.db,
  )
  return new Map(found.rows.map((row) => [row.id, row.number]))
}

export interface NewCase {
  id: string
  number: string
  ownerId: string
  startingPoint: StartingPoint
  forms: readonly ExploitationForm[]
  /** on which it rests; or where else it came from */
  from: { reportId: string } | Origin
}

export async function insertCase(tx: Tx, made: NewCase): Promise<void> {
  await sql`insert into casework.trafficking_case (municipality_id, id, number, status, owner_id, starting_point, forms, opened_at) values
    (${tx.municipalityId}, ${made.id}, ${made.number}, 'open', ${made.ownerId}, ${made.startingPoint}, ${[...made.forms]}::text[], ${tx.now.toString()}::timestamptz)`.execute(
    tx.db,
  )
  if ('reportId' in made.from)
    await sql`insert into casework.case_report (municipality_id, case_id, report_id)
      values (${tx.municipalityId}, ${made.id}, ${made.from.reportId})`.execute(tx.db)
  else
    await sql`insert into casework.origin (municipality_id, case_id, came_from, received_on, from_municipality) values
      (${tx.municipalityId}, ${made.id}, ${made.from.cameFrom}, ${made.from.receivedOn.toString()}::date, ${made.from.fromMunicipality ?? null})`.execute(
      tx.db,
    )
}

/** Where a case came from that did not begin with a report here. */
export interface Origin {
  cameFrom: CameFrom
  receivedOn: PlainDate
  /** the municipality or care desk that handed it on */
  fromMunicipality?: string | undefined
}

/** Who may see the case is asked before. @returns nothing when it began with a report */
export async function findOrigin(
  tx: Tx,
  caseId: string,
): Promise<(Origin & { fromName: string | undefined }) | undefined> {
  const found = await sql<{
    came_from: CameFrom
    received_on: string
    from_municipality: string | null
    name: string | null
  }>`select o.came_from, o.received_on::text, o.from_municipality, m.name from casework.origin o
    left join platform.municipality m on m.id = o.from_municipality
    where o.municipality_id = ${tx.municipalityId} and o.case_id = ${caseId}`.execute(tx.db)
  const row = found.rows[0]
  return (
    row && {
      cameFrom: row.came_from,
      receivedOn: plainDate(row.received_on),
      fromMunicipality: row.from_municipality ?? undefined,
      fromName: row.name ?? undefined,
    }
  )
}

/** What the report is thought to be about comes along. */
export async function joinReport(
  tx: Tx,
  caseId: string,
  { reportId, forms }: { reportId: string; forms: readonly ExploitationForm[] },
): Promise<void> {
  await sql`insert into casework.case_report (municipality_id, case_id, report_id) values (${tx.municipalityId}, ${caseId}, ${reportId})`.execute(
    tx.db,
  )
  await sql`update casework.trafficking_case set forms = (select array_agg(distinct form order by form) from unnest(forms || ${[...forms]}::text[]) as form)
    where municipality_id = ${tx.municipalityId} and id = ${caseId} and cardinality(forms || ${[...forms]}::text[]) > 0`.execute(
    tx.db,
  )
}

/** @returns whether the case still stood where it may be moved from */
export async function moveCase(tx: Tx, id: string, move: CaseMove, by: string): Promise<boolean> {
  const { from, to } = caseMoves[move]
  const closed = to === 'closed'
  const moved = await sql`update casework.trafficking_case set status = ${to},
      closed_at = ${closed ? tx.now.toString() : null}::timestamptz, closed_by = ${closed ? by : null}::uuid
    where municipality_id = ${tx.municipalityId} and id = ${id} and status = any(${[...from]}::text[]) returning id`.execute(
    tx.db,
  )
  return moved.rows.length > 0
}

export async function freeCaseNumber(tx: Tx, year: number): Promise<string> {
  for (;;) {
    const number = `${String(year).slice(-2)}-${randomInt(1000, 10_000)}`
    const taken =
      await sql`select from casework.trafficking_case where municipality_id = ${tx.municipalityId} and number = ${number}`.execute(
        tx.db,
      )
    if (taken.rows.length === 0) return number
  }
}

const caseOf = (row: CaseRow): Case => ({
  id: row.id,
  number: row.number,
  status: row.status,
  ownerId: row.owner_id,
  startingPoint: row.starting_point,
  forms: row.forms,
  openedAt: Temporal.Instant.fromEpochMilliseconds(row.opened_at.getTime()),
  closedAt: row.closed_at ? Temporal.Instant.fromEpochMilliseconds(row.closed_at.getTime()) : undefined,
  reports: row.reports,
})
