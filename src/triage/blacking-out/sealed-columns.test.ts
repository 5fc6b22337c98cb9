// SPDX-License-Identifier: EUPL-1.2
/** Everything of this room that is sealed under the key of a report is sealed again when something is blacked out, or it opens no more. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../tests/fresh-database.ts'
import { sealedColumnNames } from './sealed-columns.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.stop())

/** With how they change. */
const elsewhere = [
  // done by itself: value and tag go
  'identifier.content',
  'identifier_tag.tag',
  // goes with the old key
  'blacking_out.plan',
]

test('every sealed column of triage that hangs on a report is on the list', async () => {
  const client = await database.superuser()
  const found = await client.query<{ name: string }>(
    `select c.relname || '.' || a.attname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.atttypid = 'bytea'::regtype and not a.attisdropped
     where c.relkind = 'r' and n.nspname = 'triage'
       and exists (select from pg_attribute r where r.attrelid = c.oid and r.attname = 'report_id' and not r.attisdropped)`,
  )
  expect([...sealedColumnNames, ...elsewhere].toSorted()).toEqual(found.rows.map(({ name }) => name).toSorted())
})

test('the worker may seal each of them again', async () => {
  const client = await database.superuser()
  const found = await client.query<{ name: string }>(
    `select name from unnest($1::text[]) as name
     where not has_column_privilege('worker_rw', 'triage.' || split_part(name, '.', 1), split_part(name, '.', 2), 'update')`,
    [sealedColumnNames],
  )
  expect(found.rows).toEqual([])
})
