// SPDX-License-Identifier: EUPL-1.2
/** The SQL of the trail: what was done by whom, never with what words. Sealed reasons stay where they are; only that there is one. */
import { sql } from 'kysely'
import { may, roles, type Role } from '../../access.ts'
import { readAudit } from '../../platform/audit/read.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { netherlands, type Instant, type PlainDate } from '../../time.ts'

export const traceKinds = ['looked', 'changed', 'rights', 'contact', 'denied', 'signedIn', 'system'] as const
export type TraceKind = (typeof traceKinds)[number]

export interface Trace {
  seq: string
  at: Instant
  /** nothing for what the worker did */
  personId: string | null
  action: string
  kind: TraceKind
  result: 'done' | 'denied' | 'refused'
  object: { kind: string; id: string } | undefined
  hasReason: boolean
  /** which roles were given or ended; none for other lines */
  roles: readonly Role[]
}

export interface TrailQuestion {
  from: PlainDate
  /** the last day that counts */
  until: PlainDate
  personId?: string | undefined
  kind?: TraceKind | undefined
  /** of which report; an id that nothing has finds nothing */
  reportId?: string | undefined
}

export interface TraceRow {
  seq: string
  at: Date
  actor: string | null
  action: string
  kind: TraceKind
  result: Trace['result']
  object_kind: string | null
  object_id: string | null
  has_reason: boolean
  roles: string[] | null
}

/** Who may do what was changed, from the screen or from the command line. */
export const rightsActions = ['person.added', 'person.invited', 'person.disabled', 'role.given', 'role.ended'] as const

/** A deed that came back to be mended did not happen, but its page was seen again. */
export const kind = sql<TraceKind>`case
  when l.result = 'denied' then 'denied'
  when l.action like 'session%.%' then 'signedIn'
  when l.result = 'done' and l.action = any(${[...rightsActions]}::text[]) then 'rights'
  when l.actor is null then 'system'
  when l.result = 'refused' then 'looked'
  when l.action in ('contact.revealed', 'attachment.revealed', 'whereabouts.revealed') then 'contact'
  when l.action like '%.viewed' or l.action in ('reason.revealed', 'reports.searched', 'cases.searched') then 'looked'
  else 'changed' end`

/** What of a line is shown, for the alias `l`; never its reason. */
export const traceColumns = sql`l.seq, l.at, l.actor, l.action, ${kind} as kind, l.result, l.object_kind, l.object_id,
  l.reason is not null as has_reason, l.details -> 'roles' as roles`

/** When this day begins. */
export const midnight = (day: PlainDate): string => day.toZonedDateTime(netherlands).toInstant().toString()

/** Second gate: the trail of the own municipality, for who may read it at all. */
const visible = (tx: Tx, who: Who, { from, until, personId, reportId }: TrailQuestion) => sql`
  l.municipality_id = ${tx.municipalityId} and ${may(who.roles, 'audit.read')}
  and l.at >= ${midnight(from)}::timestamptz and l.at < ${midnight(until.add({ days: 1 }))}::timestamptz
  and (${personId ?? null}::uuid is null or l.actor = ${personId ?? null}::uuid)
  and (${reportId ?? null}::uuid is null or (l.object_kind = 'report' and l.object_id = ${reportId ?? null}::uuid))`

/** The newest first. */
export async function findTraces(
  tx: Tx,
  who: Who,
  question: TrailQuestion,
  { limit, offset }: { limit: number; offset: number },
): Promise<Trace[]> {
  const rows = await readAudit(
    tx,
    sql<TraceRow>`
      select * from (
        select ${traceColumns}
        from audit.line l where ${visible(tx, who, question)}) as trace
      where ${question.kind ?? null}::text is null or kind = ${question.kind ?? null}
      order by at desc, seq desc limit ${limit} offset ${offset}`,
  )
  return rows.map(traceOf)
}

export const traceOf = (row: TraceRow): Trace => ({
  seq: row.seq,
  at: Temporal.Instant.fromEpochMilliseconds(row.at.getTime()),
  personId: row.actor,
  action: row.action,
  kind: row.kind,
  result: row.result,
  object: row.object_kind && row.object_id ? { kind: row.object_kind, id: row.object_id } : undefined,
  hasReason: row.has_reason,
  roles: roles.filter((role) => row.roles?.includes(role)),
})

/** How many there are of each kind, whatever kind is asked for. */
export async function countTraces(tx: Tx, who: Who, question: TrailQuestion): Promise<Map<TraceKind, number>> {
  const rows = await readAudit(
    tx,
    sql<{ kind: TraceKind; count: number }>`
      select ${kind} as kind, count(*)::integer as count from audit.line l where ${visible(tx, who, question)} group by 1`,
  )
  return new Map(rows.map((row) => [row.kind, row.count]))
}
