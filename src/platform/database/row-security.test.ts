// SPDX-License-Identifier: EUPL-1.2
/** The catalog keeps every rule of the wall between municipalities (M-30), and the guard that says so finds each breach. */
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chosenVersion } from '../../../tests/postgresql/chosen.ts'
import { freshDatabase, type TestDatabase } from '../../../tests/fresh-database.ts'
import { rules, tenantTables, whoBreaks, type Rule } from './catalog-guard.ts'

let database: TestDatabase
let superuser: pg.Client

beforeAll(async () => {
  database = await freshDatabase()
  superuser = await database.superuser()
})
afterAll(() => database.stop())

test('M-30: the guard looks at every room that keeps something', async () => {
  const tables = await tenantTables(superuser)
  expect(tables.length).toBeGreaterThan(15)
  const rooms = ['audit', 'casework', 'insight', 'keys', 'platform', 'reporting', 'triage']
  expect([...new Set(tables.map((table) => table.schema))]).toEqual(expect.arrayContaining(rooms))
})

describe('M-30', () => {
  test.each(rules)('%s', async (rule) => expect(await whoBreaks(superuser, rule)).toEqual([]))
})

/** For each rule, ways to break it that a hurried colleague may take. */
const breaches: Record<Rule, readonly string[]> = {
  'a table belongs to municipalities, or is on the list of common tables': [
    'create table casework.planted (id uuid primary key)',
    'alter table audit.head rename column municipality_id to desk',
  ],
  'a table of municipalities has its wall up, for its owner too': [
    'create table casework.planted (municipality_id uuid not null, id uuid not null, primary key (municipality_id, id))',
    'alter table triage.course disable row level security',
    'alter table triage.course no force row level security',
    'drop policy own_municipality on insight.fact',
    'alter policy own_municipality on insight.fact using (municipality_id = platform.current_municipality() or true)',
    'alter policy own_municipality on insight.fact with check (true)',
    'alter policy own_municipality on insight.fact to casework_rw',
  ],
  'a policy that is wider than the wall only reads, for owner_intake, and is on the list': [
    'create policy for_the_figures on insight.fact for select to stats_ro using (true)',
    'create policy lenient on casework.trafficking_case for insert with check (true)',
    'alter policy all_desks on reporting.outbox to public',
  ],
  'municipality_id is never empty and comes first in every primary key and everything unique': [
    'alter table casework.trafficking_case add unique (number)',
    'create unique index planted on casework.trafficking_case (number, municipality_id)',
    'alter table platform.request drop constraint request_pkey',
    'alter table platform.request drop constraint request_pkey, add primary key (key, municipality_id)',
    'create table casework.planted (municipality_id uuid, id uuid not null)',
  ],
  'a foreign key goes from municipality to the same municipality': [
    'alter table insight.fact add place uuid references platform.municipality',
    `create table casework.planted (id uuid primary key);
     alter table triage.notice add planted uuid references casework.planted`,
  ],
  'a view works with the rights of who looks': [
    'create view casework.planted as select * from casework.trafficking_case',
    'create view casework.planted with (security_invoker = false) as select * from casework.trafficking_case',
  ],
  'there is no materialized view and no sequence: they pass the wall, or show how much there is': [
    'create materialized view insight.planted as select * from insight.fact',
    'create sequence casework.planted',
    'alter table triage.notice add number integer generated always as identity',
  ],
  'a function with rights of its owner is on the list and has a fixed search path': [
    'alter function audit.hash_of security definer',
    'alter function audit.append reset search_path',
    'alter function audit.append set search_path = public, pg_catalog',
    'create function reporting.planted() returns bigint language sql security definer set search_path = pg_catalog, pg_temp return 1',
  ],
  'nothing is given to everybody': [
    'grant execute on function audit.append to public',
    'create function casework.planted() returns integer language sql return 1',
    'grant select on platform.municipality to public',
  ],
  'no login is superuser, passes row security, replicates, or makes roles': [
    'alter role stats_ro bypassrls',
    'alter role intake_w superuser',
    'alter role worker_rw createrole',
    'alter role casework_rw replication',
    'create role planted login createdb',
  ],
  'no login owns anything': [
    'alter table insight.fact owner to stats_ro',
    'alter function audit.append owner to casework_rw',
    'alter schema casework owner to migrator',
  ],
  'no login but the migrator may act as an owner': [
    'grant owner_spil to worker_rw',
    'grant owner_audit to audit_append',
    ...(chosenVersion >= 16 ? ['grant owner_intake to intake_w with inherit false'] : []), // 15 does not know this
  ],
  'only the worker sees jobs': [
    'create policy planted on graphile_worker._private_jobs to casework_rw using (true)',
    'alter table graphile_worker._private_jobs disable row level security',
  ],
}

describe('M-30: the guard finds a breach of the rule', () => {
  test.each(rules.flatMap((rule) => breaches[rule].map((breach) => ({ rule, breach }))))(
    '$rule: $breach',
    async ({ rule, breach }) => {
      const before = await whoBreaks(superuser, rule)
      await superuser.query('begin')
      try {
        await superuser.query(breach)
        expect(await whoBreaks(superuser, rule)).not.toEqual(before)
      } finally {
        await superuser.query('rollback')
      }
    },
  )
})
