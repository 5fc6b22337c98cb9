// SPDX-License-Identifier: EUPL-1.2
/** The SQL of search: which reports this person may search in, what is sealed in them, and how often somebody looked up an identifier. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { plainDate, type PlainDate } from '../../time.ts'
import type { ExploitationForm } from '../forms.ts'
import type { ReportState } from '../lifecycle.ts'
import { visible } from '../visible.ts'

export interface Filters {
  state?: ReportState | undefined
  /** not before this day */
  since?: PlainDate | undefined
  form?: ExploitationForm | undefined
  mark?: 'acute' | 'minor' | undefined
}

export interface Searchable {
  reportId: string
  label: string
  state: ReportState
  arrivedOn: PlainDate
  /** other as soon as something in it changed */
  version: string
}

/** What was erased is not among them. The newest first. */
export async function findSearchable(tx: Tx, who: Who, { state, since, form, mark }: Filters): Promise<Searchable[]> {
  const here = tx.municipalityId
  const found = await sql<{
    report_id: string
    label: string
    state: ReportState
    arrived_on: string
    version: string
  }>`
    with letters as (select report_id, count(*) as n from reporting.message
        where municipality_id = ${here} and content is not null group by report_id),
      given as (select report_id, count(*) as n, count(withdrawn_at) as gone from triage.identifier
        where municipality_id = ${here} group by report_id)
    select c.report_id, c.label, c.state, c.arrived_on::text,
      concat_ws('.', r.content_key, coalesce(l.n, 0), coalesce(g.n, 0), coalesce(g.gone, 0), c.decided_at, md5(c.reason)) as version
    from triage.course c
    join reporting.report r on r.municipality_id = c.municipality_id and r.id = c.report_id and r.content is not null
    join keys.data_key k on k.municipality_id = r.municipality_id and k.id = r.content_key and k.wrapped_key is not null
    left join letters l on l.report_id = c.report_id left join given g on g.report_id = c.report_id
    where ${visible(tx, who)} ${state ? sql`and c.state = ${state}` : sql``}
      ${since ? sql`and c.arrived_on >= ${since.toString()}::date` : sql``}
      ${form ? sql`and ${form} = any(c.forms)` : sql``}
      ${mark === 'acute' ? sql`and c.acute` : mark === 'minor' ? sql`and c.minor` : sql``}
    order by c.arrived_on desc, c.label`.execute(tx.db)
  return found.rows.map(({ report_id, label, state: at, arrived_on, version }) => ({
    reportId: report_id,
    label,
    state: at,
    arrivedOn: plainDate(arrived_on),
    version,
  }))
}

/** The reasons of decisions, sealed, by report. */
export async function findReasons(tx: Tx, ids: readonly string[]): Promise<Map<string, Buffer>> {
  const found = await sql<{ report_id: string; reason: Buffer }>`
    select report_id, reason from triage.course
    where municipality_id = ${tx.municipalityId} and report_id = any(${[...ids]}::uuid[]) and reason is not null`.execute(
    tx.db,
  )
  return new Map(found.rows.map(({ report_id, reason }) => [report_id, reason]))
}

export interface SealedIdentifier {
  report_id: string
  id: string
  type: string
  content: Buffer
}

export async function findSealedIdentifiers(tx: Tx, ids: readonly string[]): Promise<SealedIdentifier[]> {
  const found = await sql<SealedIdentifier>`
    select report_id, id, type, content from triage.identifier
    where municipality_id = ${tx.municipalityId} and report_id = any(${[...ids]}::uuid[]) and withdrawn_at is null`.execute(
    tx.db,
  )
  return found.rows
}

/** Which reports have one of these tags; whether somebody may see them is asked before. */
export async function findByTags(tx: Tx, tags: readonly Buffer[]): Promise<Set<string>> {
  const found = await sql<{ report_id: string }>`select distinct report_id from triage.identifier_tag
    where municipality_id = ${tx.municipalityId} and tag = any(${[...tags]}::bytea[])`.execute(tx.db)
  return new Set(found.rows.map(({ report_id }) => report_id))
}

/** Counts this one too. Of two at the same moment one waits. @returns whether it is within `atMost` in an hour */
export async function countIdentifierSearch(tx: Tx, personId: string, atMost: number): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`search|${personId}`}, 0))`.execute(tx.db)
  const hourAgo = tx.now.subtract({ hours: 1 }).toString()
  await sql`delete from triage.identifier_search
    where municipality_id = ${tx.municipalityId} and person_id = ${personId} and searched_at <= ${hourAgo}::timestamptz`.execute(
    tx.db,
  )
  const found = await sql<{ count: number }>`select count(*)::integer as count from triage.identifier_search
    where municipality_id = ${tx.municipalityId} and person_id = ${personId}`.execute(tx.db)
  if ((found.rows[0]?.count ?? 0) >= atMost) return false
  await sql`insert into triage.identifier_search (municipality_id, id, person_id, searched_at) values
    (${tx.municipalityId}, ${randomUUID()}, ${personId}, ${tx.now.toString()}::timestamptz)`.execute(tx.db)
  return true
}

/** The filters this person keeps, as the form says them. */
export async function findKeptFilters(tx: Tx, personId: string): Promise<Record<string, string>> {
  const found = await sql<{ filters: Record<string, string> }>`select filters from triage.kept_filter
    where municipality_id = ${tx.municipalityId} and person_id = ${personId}`.execute(tx.db)
  return found.rows[0]?.filters ?? {}
}

export async function keepFilters(tx: Tx, personId: string, filters: Record<string, string>): Promise<void> {
  await sql`insert into triage.kept_filter (municipality_id, person_id, filters) values
      (${tx.municipalityId}, ${personId}, ${JSON.stringify(filters)}::jsonb)
    on conflict (municipality_id, person_id) do update set filters = excluded.filters`.execute(tx.db)
}
