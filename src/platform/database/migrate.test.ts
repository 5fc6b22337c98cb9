// SPDX-License-Identifier: EUPL-1.2
/** What `migrate` promises: forward only, twice is once, two at once is one; and that a planned job really runs (ruling 13). */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { Logger, runOnce } from 'graphile-worker'
import type pg from 'pg'
import { afterEach, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../tests/fresh-database.ts'
import { plainDate } from '../../time.ts'
import { schedule } from '../jobs.ts'
import { migrate, migrationsOnDisk } from './migrate.ts'
import { printSchema } from './schema-printer.ts'
import { inTransaction } from './transaction.ts'

let database: TestDatabase
afterEach(() => database.stop())

const emptyDatabase = () => freshDatabase({ template: 'template0' })

async function migrated(): Promise<string[]> {
  const lines: string[] = []
  await migrate({ address: database.addressFor('migrator'), report: (line) => lines.push(line) })
  return lines
}

const applied = async (client: pg.Client) =>
  (
    await client.query<{ name: string }>(
      'select name, sha256, applied_at from migration.applied order by applied_at, name',
    )
  ).rows

describe('migrate', () => {
  test('applies every migration in order of name, and tells which', async () => {
    database = await emptyDatabase()
    const wanted = migrationsOnDisk().map((migration) => migration.name)
    expect(wanted.length).toBeGreaterThan(4)
    expect(await migrated()).toEqual(
      wanted.map((name, index) => `database: ${name} (${index + 1} of ${wanted.length})`),
    )
    expect((await applied(await database.superuser())).map((row) => row.name)).toEqual(wanted)
  })

  test('changes nothing the second time', async () => {
    database = await freshDatabase()
    const superuser = await database.superuser()
    const before = { ledger: await applied(superuser), schema: await printSchema(superuser) }
    expect(await migrated()).toEqual([])
    expect({ ledger: await applied(superuser), schema: await printSchema(superuser) }).toEqual(before)
  })

  test('keeps nothing of a migration that fails, and goes on from there when the obstacle is gone', async () => {
    database = await emptyDatabase()
    const superuser = await database.superuser()
    await superuser.query(`create function obstacle() returns event_trigger language plpgsql as $$ begin
        if exists (select from pg_event_trigger_ddl_commands() where object_identity = 'triage.notice') then raise 'obstacle'; end if;
      end $$; create event trigger obstacle on ddl_command_end when tag in ('CREATE TABLE') execute function obstacle()`)
    await expect(migrated()).rejects.toThrow('obstacle')
    const done = (await applied(superuser)).map((row) => row.name)
    const wanted = migrationsOnDisk().map((migration) => migration.name)
    expect(done.length).toBeGreaterThan(0)
    expect(done).toEqual(wanted.slice(0, done.length))
    const course = await superuser.query(
      `select to_regclass('triage.course') as course, to_regclass('audit.line')::text as line`,
    )
    // the table before the obstacle is gone, the migration before it stays
    expect(course.rows).toEqual([{ course: null, line: 'audit.line' }])
    await superuser.query('drop event trigger obstacle; drop function obstacle')
    expect(await migrated()).toHaveLength(wanted.length - done.length)
    expect((await applied(superuser)).map((row) => row.name)).toEqual(wanted)
    const whole = await printSchema(superuser)
    await database.stop()
    database = await freshDatabase()
    expect(whole).toBe(await printSchema(await database.superuser()))
  })

  test('leaves a migration of a later version alone: there is no way back', async () => {
    database = await freshDatabase()
    const superuser = await database.superuser()
    await superuser.query(`insert into migration.applied values ('20991231-01-later.sql', 'unknown')`)
    const before = await applied(superuser)
    expect(await migrated()).toEqual([])
    expect(await applied(superuser)).toEqual(before)
  })

  test('by two processes at once is done by one of them', async () => {
    database = await emptyDatabase()
    const module = JSON.stringify(join(import.meta.dirname, 'migrate.ts'))
    const program = `const { migrate } = await import(${module}); await migrate({ address: process.env.ADDRESS, report: console.log })`
    const outcomes = await Promise.all([1, 2].map(() => run(program)))
    expect(outcomes.map(({ code, complaints }) => ({ code, complaints }))).toEqual([
      { code: 0, complaints: '' },
      { code: 0, complaints: '' },
    ])
    const told = outcomes
      .map(({ said }) => said.trim().split('\n').filter(Boolean).length)
      .toSorted((one, other) => one - other)
    expect(told).toEqual([0, migrationsOnDisk().length])
  })

  test('refuses a migration that was changed after it ran', async () => {
    database = await freshDatabase()
    const superuser = await database.superuser()
    await superuser.query(`update migration.applied set sha256 = 'of another text' where name like '%-02-%'`)
    await expect(migrated()).rejects.toMatchObject({ code: 'MIGRATION_CHANGED', message: /-02-audit\.sql was changed/ })
  })

  test('is not for the role of a program', async () => {
    database = await emptyDatabase()
    for (const role of ['intake_w', 'casework_rw', 'worker_rw', 'stats_ro'] as const) {
      const attempt = migrate({ address: database.addressFor(role), report: () => {} })
      await expect(attempt).rejects.toMatchObject({ code: '42501' })
    }
  })
})

async function run(program: string) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    env: { PATH: process.env['PATH'], ADDRESS: database.addressFor('migrator') },
  })
  const [said, complaints, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { said, complaints, code: code as number | null }
}

/** Runs what waits, as the worker does. @returns the payloads of the jobs that ran */
async function runJobs(): Promise<unknown[]> {
  const ran: unknown[] = []
  const pgPool = database.pool('worker_rw')
  pgPool.on('connect', (client) => client.on('error', () => {}))
  const task = (payload: unknown): void => void ran.push(payload)
  await runOnce({ pgPool, taskList: { remind: task }, logger: new Logger(() => () => {}) })
  return ran
}

async function plan(municipalityId: string, { times = 1, thenFail = false } = {}): Promise<void> {
  const work = { municipalityId, origin: 'staff', now: Temporal.Now.instant(), keys: database.keys } as const
  await inTransaction(database.kysely('casework_rw'), work, async (tx) => {
    const job = { task: 'remind', payload: { reportId: 'r1' }, on: plainDate('2020-01-01'), key: 'remind:r1' }
    for (let time = 0; time < times; time++) await schedule(tx, job)
    if (thenFail) throw new Error('the deed failed')
  })
}

async function newMunicipality(): Promise<string> {
  database = await freshDatabase()
  return (await database.addMunicipality({ slug: 'ergens', name: 'Ergens' })).id
}

describe('a job that a deed plans', () => {
  test('runs under the role of the worker, and once, however often it was planned (ruling 13)', async () => {
    const municipalityId = await newMunicipality()
    await plan(municipalityId, { times: 2 })
    expect(await runJobs()).toEqual([{ reportId: 'r1', municipalityId }])
    expect(await runJobs()).toEqual([])
  })

  test('does not exist when the deed failed', async () => {
    const municipalityId = await newMunicipality()
    await expect(plan(municipalityId, { thenFail: true })).rejects.toThrow('the deed failed')
    expect(await runJobs()).toEqual([])
  })
})
