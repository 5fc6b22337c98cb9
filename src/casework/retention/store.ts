// SPDX-License-Identifier: EUPL-1.2
/**
 * The SQL of what is kept: parts of cases and requests, by number, kind and days; never content. The archivist and the privacy officer see
 * all of them, because somebody has to say that it may go; everybody else only the parts he is on.
 */
import { sql } from 'kysely'
import { may } from '../../access.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { isUuid } from '../../platform/uuid.ts'
import { NotVisible } from '../../platform/web/outcome.ts'
import { dateOf, netherlands, plainDate, type Instant, type PlainDate } from '../../time.ts'
import { seesPartOrStub, sightOf, type Sight } from '../parts/visible-part.ts'
import { caseNotKeptAway } from '../store.ts'
import type { KeptFacts, KeptKind } from './rules.ts'

/** A destruction that was asked, confirmed or done. */
export interface Destruction {
  id: string
  termVersion: number
  lastDay: PlainDate
  askedBy: string
  askedAt: Instant
  confirmed: { by: string; at: Instant } | undefined
  done: { at: Instant; records: number; keys: number } | undefined
}

export interface Kept extends KeptFacts {
  /** of the case, or of the request */
  id: string
  kind: KeptKind
  number: string
  keyId: string
  /** who closed a request; whose the part is */
  ownerId: string | null
  openedOn: PlainDate
  destruction: Destruction | undefined
  /** this person works on it, and so knows what it is about */
  isOnIt: boolean
}

interface Row {
  id: string
  kind: KeptKind
  number: string
  key_id: string
  owner_id: string | null
  opened_at: Date
  started_at: Date | null
  is_over: boolean
  keep_until: string | null
  is_held: boolean
  destroyed_at: Date | null
  on_it: boolean
  d_id: string | null
  term_version: number | null
  last_day: string | null
  asked_by: string | null
  asked_at: Date | null
  confirmed_by: string | null
  confirmed_at: Date | null
  records: number | null
  keys: number | null
}

const destruction = sql`d.id as d_id, d.term_version, d.last_day::text, d.asked_by, d.asked_at, d.confirmed_by, d.confirmed_at, d.records, d.keys`

/** @param where on `casework.part p` and `casework.trafficking_case c`; the term begins anew with what was decided on it after it was closed */
const parts = (tx: Tx, { where, onIt }: { where: ReturnType<typeof sql>; onIt: ReturnType<typeof sql> }) => sql`
  select c.id, p.kind, c.number, p.key_id, p.owner_id, p.opened_at,
    case when p.closed_at is not null then greatest(p.closed_at, (select max(i.decided_at) from casework.duty_to_inform i
      where i.municipality_id = p.municipality_id and i.case_id = p.case_id and i.part = p.kind)) end as started_at,
    c.status = 'closed' as is_over, p.keep_until::text, p.destroyed_at, ${onIt} as on_it,
    exists (select from casework.hold h where h.municipality_id = p.municipality_id and h.case_id = p.case_id and h.part = p.kind
      and h.lifted_at is null) or exists (select from casework.embargo e
        where e.municipality_id = p.municipality_id and e.case_id = p.case_id and e.lifted_at is null)
      or exists (select from casework.sending s where s.municipality_id = p.municipality_id and s.case_id = p.case_id and s.part = p.kind
        and s.state in ('offered', 'revoking')) as is_held, ${destruction}
  from casework.part p
    join casework.trafficking_case c on c.municipality_id = p.municipality_id and c.id = p.case_id
    left join casework.destruction d on d.municipality_id = p.municipality_id and d.case_id = p.case_id and d.part = p.kind and d.ended_at is null
  where p.municipality_id = ${tx.municipalityId} and ${where}`

/** @param where on `casework.data_request r` */
const requests = (tx: Tx, { where, onIt }: { where: ReturnType<typeof sql>; onIt: ReturnType<typeof sql> }) => sql`
  select r.id, 'dataRequest' as kind, r.number, r.key_id, r.closed_by as owner_id, r.recorded_at as opened_at,
    r.closed_on::timestamp at time zone ${netherlands} as started_at,
    true as is_over, null::text as keep_until, r.destroyed_at, ${onIt} as on_it,
    exists (select from casework.hold h where h.municipality_id = r.municipality_id and h.request_id = r.id and h.lifted_at is null) as is_held,
    ${destruction}
  from casework.data_request r
    left join casework.destruction d on d.municipality_id = r.municipality_id and d.request_id = r.id and d.ended_at is null
  where r.municipality_id = ${tx.municipalityId} and ${where}`

const seesAll = (who: Who): boolean => who.roles.includes('archivist') || who.roles.includes('dataProtectionOfficer')

const onPartOf = (tx: Tx, sight: Sight) => sql`(${may(sight.who.roles, 'case.read')} and ${seesPartOrStub(tx, sight)})`
const partsSeen = (tx: Tx, sight: Sight) =>
  sql`${caseNotKeptAway(sight.who)} and ${seesAll(sight.who) ? sql`true` : onPartOf(tx, sight)}`
const requestsSeen = (who: Who) => sql`${seesAll(who) || may(who.roles, 'data-request.handle')}`

/** Most that one list shows. */
const mostShown = 500

/** What is closed, and what is held; the longest closed first. What was destroyed only when it is asked for. */
export async function findKept(tx: Tx, who: Who, { destroyed = false } = {}): Promise<Kept[]> {
  const sight = await sightOf(tx, who)
  const onRequest = sql`${may(who.roles, 'data-request.handle')}`
  const gone = (table: 'p' | 'r') =>
    destroyed ? sql`${sql.ref(`${table}.destroyed_at`)} is not null` : sql`${sql.ref(`${table}.destroyed_at`)} is null`
  const found = await sql<Row>`select * from (
      ${parts(tx, { where: sql`${partsSeen(tx, sight)} and ${gone('p')}`, onIt: onPartOf(tx, sight) })}
      union all
      ${requests(tx, { where: sql`${requestsSeen(who)} and ${gone('r')}`, onIt: onRequest })}) k
    where k.started_at is not null or k.is_held
    order by ${destroyed ? sql`k.destroyed_at desc` : sql`k.started_at nulls last`}, k.number, k.kind limit ${mostShown}`.execute(
    tx.db,
  )
  return found.rows.map(keptOf)
}

/** One of them, open too. @throws NotVisible when there is none for this person */
export async function getKept(
  tx: Tx,
  who: Who,
  { id, kind }: { id: string; kind: KeptKind | undefined },
  { lock = false } = {},
): Promise<Kept> {
  if (!isUuid(id) || !kind) throw new NotVisible('nothing is kept by this name')
  if (lock) await lockKept(tx, { id, kind })
  const sight = await sightOf(tx, who)
  const found =
    kind === 'dataRequest'
      ? await sql<Row>`${requests(tx, {
          where: sql`${requestsSeen(who)} and r.id = ${id}`,
          onIt: sql`${may(who.roles, 'data-request.handle')}`,
        })}`.execute(tx.db)
      : await sql<Row>`${parts(tx, {
          where: sql`${partsSeen(tx, sight)} and p.case_id = ${id} and p.kind = ${kind}`,
          onIt: onPartOf(tx, sight),
        })}`.execute(tx.db)
  const row = found.rows[0]
  if (!row) throw new NotVisible('nothing is kept by this name')
  return keptOf(row)
}

/** For the worker, who is nobody. */
export async function findKeptNow(tx: Tx, { id, kind }: { id: string; kind: KeptKind }): Promise<Kept | undefined> {
  const nobody = sql`false`
  const found =
    kind === 'dataRequest'
      ? await sql<Row>`${requests(tx, { where: sql`r.id = ${id}`, onIt: nobody })}`.execute(tx.db)
      : await sql<Row>`${parts(tx, { where: sql`p.case_id = ${id} and p.kind = ${kind}`, onIt: nobody })}`.execute(
          tx.db,
        )
  return found.rows.map(keptOf)[0]
}

/** Each deed on it and the worker wait for each other here: on the case, as all deeds of a case do. */
export async function lockKept(tx: Tx, { id, kind }: { id: string; kind: KeptKind }): Promise<void> {
  const here = sql`municipality_id = ${tx.municipalityId} and id = ${id}`
  if (kind === 'dataRequest') await sql`select from casework.data_request where ${here} for update`.execute(tx.db)
  else await sql`select from casework.trafficking_case where ${here} for update`.execute(tx.db)
}

/** Somebody is owed an answer: what goes may be what he asked for. Links between a request and what was found are kept nowhere. */
export async function isRequestOpen(tx: Tx): Promise<boolean> {
  const found = await sql`select from casework.data_request
    where municipality_id = ${tx.municipalityId} and status not in ('answered', 'closed') limit 1`.execute(tx.db)
  return found.rows.length > 0
}

const instantOf = (moment: Date): Instant => Temporal.Instant.fromEpochMilliseconds(moment.getTime())
const dayOf = (moment: Date): PlainDate => dateOf(instantOf(moment))

const keptOf = (row: Row): Kept => ({
  id: row.id,
  kind: row.kind,
  number: row.number,
  keyId: row.key_id,
  ownerId: row.owner_id,
  openedOn: dayOf(row.opened_at),
  startedOn: row.started_at ? dayOf(row.started_at) : undefined,
  isOver: row.is_over,
  keepUntil: row.keep_until ? plainDate(row.keep_until) : undefined,
  isHeld: row.is_held,
  destroyedAt: row.destroyed_at ? instantOf(row.destroyed_at) : undefined,
  isOnIt: row.on_it,
  destruction: destructionOf(row),
})

const destructionOf = (row: Row): Destruction | undefined =>
  row.d_id && row.term_version && row.last_day && row.asked_by && row.asked_at
    ? {
        id: row.d_id,
        termVersion: row.term_version,
        lastDay: plainDate(row.last_day),
        askedBy: row.asked_by,
        askedAt: instantOf(row.asked_at),
        confirmed:
          row.confirmed_by && row.confirmed_at ? { by: row.confirmed_by, at: instantOf(row.confirmed_at) } : undefined,
        done:
          row.destroyed_at && row.records !== null && row.keys !== null
            ? { at: instantOf(row.destroyed_at), records: row.records, keys: row.keys }
            : undefined,
      }
    : undefined
