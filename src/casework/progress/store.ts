// SPDX-License-Identifier: EUPL-1.2
/**
 * How cases stand, without a word of what is in them: one question for all of them, whatever their number. Counts, days and the kind of what
 * is due; nothing is opened. What is counted is only of the parts that the asker names.
 */
import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import { dateOf, plainDate, type PlainDate } from '../../time.ts'
import type { CaseStatus } from '../lifecycle.ts'

export const dueKinds = ['task', 'inform', 'embargo'] as const
export type DueKind = (typeof dueKinds)[number]

export interface Progress {
  caseId: string
  number: string
  status: CaseStatus
  ownerId: string
  openParts: number
  lastDeed: PlainDate
  /** what is due first */
  next: { kind: DueKind; on: PlainDate } | undefined
  /** how many were due before today */
  overdue: number
  hasEmbargo: boolean
  hasNonPunishment: boolean
  hasChild: boolean
}

interface Row {
  id: string
  number: string
  status: CaseStatus
  owner_id: string
  open_parts: number
  last_deed: Date
  next_kind: DueKind | null
  next_on: string | null
  overdue: number
  has_embargo: boolean
  has_non_punishment: boolean
  has_child: boolean
}

/**
 * @param cases as a condition on `casework.trafficking_case c`
 * @param counted as a condition on `casework.part p`: nothing of another part comes into a count or a day
 */
export async function findProgress(
  tx: Tx,
  today: PlainDate,
  { cases, counted }: { cases: RawBuilder<unknown>; counted: RawBuilder<unknown> },
): Promise<Progress[]> {
  const found = await sql<Row>`
    with chosen as (
      select c.id, c.number, c.status, c.owner_id, c.opened_at from casework.trafficking_case c
      where ${cases} and c.municipality_id = ${tx.municipalityId} and c.status <> 'closed'
    ), seen as (
      select p.case_id, p.kind, p.opened_at, p.closed_at from casework.part p join chosen on chosen.id = p.case_id
      where p.municipality_id = ${tx.municipalityId} and ${counted}
    ), due as (
      select t.case_id, 'task' as kind, t.due_on as day from casework.task t join seen on seen.case_id = t.case_id and seen.kind = t.part
      where t.municipality_id = ${tx.municipalityId} and t.done_at is null
      union all
      select d.case_id, 'inform', d.due_on from casework.duty_to_inform d join seen on seen.case_id = d.case_id and seen.kind = d.part
      where d.municipality_id = ${tx.municipalityId} and (d.outcome is null or d.outcome = 'postponed')
      union all
      select e.case_id, 'embargo', e.review_on from casework.embargo e join chosen on chosen.id = e.case_id
      where e.municipality_id = ${tx.municipalityId} and e.lifted_at is null
    ), deeds as (
      select case_id, opened_at as moment from seen
      union all
      select i.case_id, coalesce(i.changed_at, i.written_at) from casework.entry i join seen on seen.case_id = i.case_id and seen.kind = i.part
      where i.municipality_id = ${tx.municipalityId}
      union all
      select i.case_id, coalesce(i.removed_at, i.added_at) from casework.document i join seen on seen.case_id = i.case_id and seen.kind = i.part
      where i.municipality_id = ${tx.municipalityId}
      union all
      select i.case_id, coalesce(i.done_at, i.made_at) from casework.task i join seen on seen.case_id = i.case_id and seen.kind = i.part
      where i.municipality_id = ${tx.municipalityId}
      union all
      select i.case_id, coalesce(i.changed_at, i.added_at) from casework.node i join seen on seen.case_id = i.case_id and seen.kind = i.part
      where i.municipality_id = ${tx.municipalityId}
    ), first_due as (select distinct on (case_id) case_id, kind, day from due order by case_id, day, kind),
    late as (select case_id, count(*)::int as many from due where day < ${today.toString()}::date group by case_id),
    last as (select case_id, max(moment) as moment from deeds group by case_id),
    open_part as (select case_id, count(*)::int as many from seen where closed_at is null group by case_id),
    marks as (
      select i.case_id, bool_or(i.roles @> '{presumedVictim}' and i.roles && '{perpetrator,facilitator}') as non_punishment,
        bool_or(i.roles @> '{child}') as child
      from casework.node i join seen on seen.case_id = i.case_id and seen.kind = i.part
      where i.municipality_id = ${tx.municipalityId} and i.kind = 'person' group by i.case_id
    )
    select c.id, c.number, c.status, c.owner_id, coalesce(o.many, 0) as open_parts, coalesce(l.moment, c.opened_at) as last_deed,
      f.kind as next_kind, f.day::text as next_on, coalesce(late.many, 0) as overdue,
      exists (select from due where due.case_id = c.id and due.kind = 'embargo') as has_embargo,
      coalesce(m.non_punishment, false) as has_non_punishment, coalesce(m.child, false) as has_child
    from chosen c left join open_part o on o.case_id = c.id left join last l on l.case_id = c.id left join first_due f on f.case_id = c.id
      left join late on late.case_id = c.id left join marks m on m.case_id = c.id
    order by f.day nulls last, l.moment nulls first, c.number limit 1000`.execute(tx.db)
  return found.rows.map((row) => ({
    caseId: row.id,
    number: row.number,
    status: row.status,
    ownerId: row.owner_id,
    openParts: row.open_parts,
    lastDeed: dateOf(Temporal.Instant.fromEpochMilliseconds(row.last_deed.getTime())),
    next: row.next_kind && row.next_on ? { kind: row.next_kind, on: plainDate(row.next_on) } : undefined,
    overdue: row.overdue,
    hasEmbargo: row.has_embargo,
    hasNonPunishment: row.has_non_punishment,
    hasChild: row.has_child,
  }))
}
