// SPDX-License-Identifier: EUPL-1.2
/** Looks in the database, past row security, whether each form that was sent became one report, taken in once, in a whole trail. */
import { createHash } from 'node:crypto'
import type pg from 'pg'
import { faultIn } from './audit-trail.ts'
import type { Sent } from './senders.ts'

const rowsOf = async <Row extends pg.QueryResultRow>(
  superuser: pg.Client,
  statement: string,
  values: unknown[] = [],
): Promise<Row[]> => (await superuser.query<Row>(statement, values)).rows

export const nothingWaits = async (superuser: pg.Client): Promise<boolean> =>
  (await rowsOf(superuser, 'select from reporting.outbox limit 1')).length === 0

/** How many reports, forms, letters and locators belong to what was sent. */
export async function countsOf(superuser: pg.Client, sent: readonly Sent[]): Promise<Record<string, number>> {
  const keyHashes = sent.map(({ form }) =>
    createHash('sha256')
      .update(Buffer.from(form['sleutel'] ?? '', 'base64url'))
      .digest(),
  )
  const [counts] = await rowsOf<Record<string, number>>(
    superuser,
    `with r as (select id, form_key_hash from reporting.report join unnest($1::bytea[]) as sent (hash) on sent.hash = form_key_hash)
     select count(*)::integer as reports, count(distinct form_key_hash)::integer as forms,
       (select count(*)::integer from reporting.message m join r on m.report_id = r.id) as letters,
       (select count(*)::integer from reporting.locator l join r on l.report_id = r.id) as locators
     from r`,
    [keyHashes],
  )
  return counts ?? {}
}

/** Reports that were not taken in, or not exactly once: one course, one line in the audit trail; and the number of facts beside that of reports. */
export async function notTakenInOnce(
  superuser: pg.Client,
): Promise<{ odd: unknown[]; facts: number; reports: number }> {
  const all = await rowsOf<{ taken_in: boolean; courses: number; lines: number }>(
    superuser,
    `select r.id, r.door_content is null as taken_in, coalesce(c.courses, 0) as courses, coalesce(l.lines, 0) as lines
     from reporting.report r
     left join (select report_id as id, count(*)::integer as courses from triage.course group by 1) c using (id)
     left join (select object_id as id, count(*)::integer as lines from audit.line where action = 'report.arrived' group by 1) l using (id)`,
  )
  const [found] = await rowsOf<{ facts: number }>(
    superuser,
    `select count(*)::integer as facts from insight.fact where kind = 'report-arrived'`,
  )
  const odd = all.filter(({ taken_in, courses, lines }) => !taken_in || courses !== 1 || lines !== 1)
  return { odd, facts: found?.facts ?? 0, reports: all.length }
}

/** Where a trail has a gap or a line that does not follow from the one before it; empty when all are whole. */
export async function brokenTrails(superuser: pg.Client): Promise<{ broken: unknown[]; trails: number }> {
  const gaps = await rowsOf(
    superuser,
    `select municipality_id, seq from (
       select *, row_number() over trail as place, lag(hash, 1, sha256(convert_to(municipality_id::text, 'UTF8'))) over trail as before
       from audit.line window trail as (partition by municipality_id order by seq)) l
     where seq <> place or previous <> before
       or hash <> audit.hash_of(previous, municipality_id, seq, at, actor, action, object_kind, object_id, result, origin, purpose, details, reason)`,
  )
  const ends = await rowsOf(
    superuser,
    `select h.municipality_id from audit.head h left join audit.line l using (municipality_id, seq, hash) where l.seq is null`,
  )
  const heads = await rowsOf<{ id: string }>(superuser, 'select municipality_id as id from audit.head')
  const faults: unknown[] = []
  for (const { id } of heads) faults.push((await faultIn(superuser, id)) ?? [])
  return { broken: [...gaps, ...ends, ...faults.flat()], trails: heads.length }
}
