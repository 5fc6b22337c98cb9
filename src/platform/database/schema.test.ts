// SPDX-License-Identifier: EUPL-1.2
/** The picture of the database in `db/schema.sql` is that of the migrations. Made anew with SPIL_WRITE_SCHEMA=1 too. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../tests/fresh-database.ts'
import { chosenVersion, usualVersion } from '../../../tests/postgresql/chosen.ts'
import { projectRoot } from '../project-root.ts'
import { ourSchemas, printSchema } from './schema-printer.ts'

const file = join(projectRoot, 'db', 'schema.sql')
let database: TestDatabase

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.stop())

// Each version of PostgreSQL writes some expressions in its own way.
test.runIf(chosenVersion === usualVersion)(
  `db/schema.sql is what the migrations make (compared on PostgreSQL ${usualVersion} only); if not: npm run --silent spil -- schema > db/schema.sql, and read the difference`,
  async () => {
    const printed = await printSchema(await database.superuser())
    if (process.env['SPIL_WRITE_SCHEMA'] === '1') writeFileSync(file, printed)
    expect(readFileSync(file, 'utf8')).toBe(printed)
  },
)

test('the picture is the same for whoever draws it, and as often as it is drawn', async () => {
  const superuser = await database.superuser()
  const printed = await printSchema(superuser)
  const reader = await database.pool('stats_ro').connect()
  expect(await printSchema(reader)).toBe(printed)
  reader.release()
  for (const schema of ourSchemas) expect(printed).toContain(`create schema ${schema} authorization`)
})

test('the picture shows a right, a rule or a policy that somebody adds', async () => {
  const superuser = await database.superuser()
  const before = await printSchema(superuser)
  const changes = [
    'grant delete on reporting.report to intake_w',
    'grant select (name) on platform.person to stats_ro',
    'alter table triage.course no force row level security',
    'create policy all_of_it on triage.course using (true)',
    'alter table triage.course add check (answer_by > arrived_on)',
    'alter function audit.append security invoker',
    'grant execute on function audit.append to public',
    'create view casework.everything as select 1 as one',
    'create schema planted; create table planted.new_room (id uuid)',
  ]
  const seen: string[] = []
  for (const change of changes) {
    await superuser.query(change)
    const after = await printSchema(superuser)
    if (after !== (seen.at(-1) ?? before)) seen.push(after)
  }
  expect(seen).toHaveLength(changes.length)
})
