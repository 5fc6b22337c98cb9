// SPDX-License-Identifier: EUPL-1.2
/**
 * `npm start` as a whole, with the real programs and the real database: health, a second start, taken ports, SIGTERM and SIGKILL;
 * and what the public program could read if somebody took it over (M-09). The course of a start itself: `run-main.test.ts`.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { poolConfig } from '../src/platform/database/address.ts'
import { startOf } from '../src/platform/process-identity.ts'
import { ask, environmentFor, freePorts, mainProgram, startSpil, type RunningSpil } from './running-spil.ts'

let spil: RunningSpil
beforeAll(async () => {
  spil = await startSpil()
}, 120_000)

const health = async (): Promise<unknown[]> =>
  Promise.all(
    [spil.publicUrl, spil.staffUrl].map(async (url) => {
      const { status, html } = await ask(`${url}healthz`)
      return [status, JSON.parse(html)]
    }),
  )
const well = [200, { status: 'ok' }]

/** Starts once more beside the running one. @returns its exit code and what it said on the error stream */
async function startBeside(given: {
  dataDir: string
  publicPort: number
  staffPort: number
}): Promise<[number | null, string]> {
  const child = spawn(process.execPath, [mainProgram], {
    env: environmentFor(given),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text) => (said += text))
  const [code] = (await once(child, 'close')) as [number | null]
  return [code, said]
}

describe('a start', () => {
  test('answers on both hosts that it is well', async () => {
    expect(await health()).toEqual([well, well])
  })

  test('in a data folder in which Spil runs is refused, saying where it runs and what to do; the first runs on', async () => {
    const [publicPort, staffPort] = await freePorts()
    const [code, said] = await startBeside({ dataDir: spil.dataDir, publicPort, staffPort })
    expect([code, said]).toEqual([
      1,
      `Spil already runs in ${spil.dataDir} as process ${spil.family()[0]} on ${spil.publicUrl} and ${spil.staffUrl}: ` +
        'use that one, stop it, or set SPIL_DATA_DIR and the two ports to others.\n',
    ])
    expect(await health()).toEqual([well, well])
  })

  test.each(['SPIL_PUBLIC_PORT', 'SPIL_STAFF_PORT'])(
    'on a port that is taken is refused, naming %s',
    async (setting) => {
      const dataDir = mkdtempSync(join(tmpdir(), 'spil-start-'))
      const taken = createServer().listen(0, '127.0.0.1')
      await once(taken, 'listening')
      const { port } = taken.address() as { port: number }
      const [free] = await freePorts()
      const ports =
        setting === 'SPIL_PUBLIC_PORT' ? { publicPort: port, staffPort: free } : { publicPort: free, staffPort: port }
      const [code, said] = await startBeside({ dataDir, ...ports })
      taken.close()
      rmSync(dataDir, { recursive: true })
      const sentence = `Port ${port} on 127.0.0.1 is in use by another program: stop that program, or set ${setting} to a free port.\n`
      expect([code, said]).toEqual([1, sentence])
    },
  )
})

describe.runIf(process.platform === 'linux')('the public program, taken over (M-09)', () => {
  let superuser: pg.Client
  let intruder: pg.Client
  const environment = (): Record<string, string> =>
    Object.fromEntries(
      readFileSync(`/proc/${spil.pidOf('public')}/environ`, 'utf8')
        .split('\0')
        .filter(Boolean)
        .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    )
  const ourSchemas = `n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`

  beforeAll(async () => {
    superuser = await spil.superuser()
    intruder = new pg.Client(poolConfig(environment()['SPIL_PUBLIC_DATABASE_URL'] ?? ''))
    await intruder.connect()
  })
  afterAll(() => intruder?.end())

  test('knows its own settings only: no keys, no data folder, no other login, no password', () => {
    const known = environment()
    const settings = Object.keys(known).filter((name) => name.startsWith('SPIL_'))
    expect(settings.toSorted()).toEqual([
      'SPIL_DEMO',
      'SPIL_FLOOD_LIMIT',
      'SPIL_HOST',
      'SPIL_PUBLIC_DATABASE_URL',
      'SPIL_PUBLIC_PORT',
      'SPIL_QUICK_EXIT_URL',
    ])
    const text = Object.values(known).join('\n')
    expect(text).not.toMatch(/keys|casework_rw|worker_rw|migrator|stats_ro|postgres\.password/)
    const files = readdirSync(join(spil.dataDir, 'secrets'))
    expect(files).toEqual(expect.arrayContaining(['intake_w.password', 'casework_rw.password', 'postgres.password']))
    for (const file of files)
      expect(text).not.toContain(readFileSync(join(spil.dataDir, 'secrets', file), 'utf8').trim())
    expect(new URL(known['SPIL_PUBLIC_DATABASE_URL'] ?? '').password).toBe('')
  })

  test('reads no column of any table: each is refused or shows no row, although there are reports', async () => {
    const { rows: columns } = await superuser.query<{ table: string; column: string }>(
      `select c.oid::regclass::text as table, quote_ident(attname) as column
       from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on attrelid = c.oid
       where c.relkind in ('r', 'p', 'v', 'm', 'S', 'f') and ${ourSchemas} and not attisdropped`,
    )
    expect(columns.length).toBeGreaterThan(150)
    expect((await superuser.query('select from reporting.report')).rowCount).toBeGreaterThanOrEqual(12)
    const municipality = (
      await superuser.query<{ id: string }>(`select id from platform.municipality where slug = 'winterswijk'`)
    ).rows[0]
    await intruder.query(`select set_config('app.municipality', $1, false)`, [municipality?.id])
    for (const { table, column } of columns) {
      const seen = await intruder.query(`select ${column} from ${table} limit 1`).then(
        ({ rowCount }) => rowCount,
        (error: { code: string }) => error.code,
      )
      expect([0, '42501'], `${table}.${column}`).toContain(seen)
    }
  })

  test('belongs to no other role, owns nothing and becomes nobody else', async () => {
    const { rows } = await superuser.query(
      `select (select count(*)::integer from pg_auth_members where member = r.oid) as roles, rolsuper or rolbypassrls or rolcreaterole as mighty,
         (select count(*)::integer from pg_shdepend where refobjid = r.oid and deptype = 'o') as owned from pg_roles r where rolname = 'intake_w'`,
    )
    expect(rows).toEqual([{ roles: 0, mighty: false, owned: 0 }])
    for (const role of ['casework_rw', 'worker_rw', 'migrator', 'owner_spil', 'owner_intake', 'audit_read', 'postgres'])
      await expect(intruder.query(`set role ${role}`), role).rejects.toMatchObject({ code: '42501' })
  })

  test('may run these functions and no other', async () => {
    const { rows } = await superuser.query<{ name: string }>(
      `select p.oid::regproc::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where ${ourSchemas} and has_schema_privilege('intake_w', n.oid, 'usage') and has_function_privilege('intake_w', p.oid, 'execute') order by 1`,
    )
    expect(rows.map(({ name }) => name)).toEqual([
      'platform.current_municipality',
      'platform.house_styles',
      'platform.prove_write',
      'reporting.accept_report',
      'reporting.add_attachment_part',
      'reporting.begin_attachment',
      'reporting.claim_attachments',
      'reporting.close_mailbox',
      'reporting.drop_attachment',
      'reporting.finish_attachment',
      'reporting.note_letters_read',
      'reporting.open_desks',
      'reporting.open_mailbox',
      'reporting.write_message',
    ])
  })

  test('gets no report out of them, not even with every locator in hand', async () => {
    const { rows: kept } = await superuser.query<Record<string, Buffer | null>>(
      'select content, contact, door_content, door_contact, form_key_hash from reporting.report',
    )
    const secrets = kept
      .flatMap((row) => Object.values(row).filter((bytes) => bytes !== null))
      .filter(({ length }) => length > 0)
    const { rows: locators } = await superuser.query<{ locator: Buffer }>('select locator from reporting.locator')
    expect(locators.length).toBeGreaterThanOrEqual(12)
    for (const { locator } of locators) {
      const { rows, fields } = await intruder.query<Record<string, unknown>>(
        'select * from reporting.open_mailbox($1)',
        [locator],
      )
      expect(fields.map(({ name }) => name)).toEqual([
        'municipality_id',
        'report_id',
        'mailbox_public',
        'id',
        'direction',
        'signed_as',
        'written_on',
        'mailbox_sealed',
        'read_on',
      ])
      const given = rows.flatMap((row) => Object.values(row).filter((value) => Buffer.isBuffer(value)))
      for (const secret of secrets) expect(given.some((bytes) => bytes.includes(secret))).toBe(false)
    }
    expect((await intruder.query('select * from reporting.open_mailbox($1)', [Buffer.alloc(16)])).rows).toEqual([])
  })
})

describe('an end', () => {
  test('by SIGKILL of everything is survived: the next start is well', { timeout: 60_000 }, async () => {
    const before = spil.family()
    await spil.killAll()
    expect(before.map(startOf).filter(Boolean)).toEqual([])
    await spil.again()
    expect(await health()).toEqual([well, well])
  })

  test(
    'by SIGTERM takes less than five seconds and leaves no process: main, programs, database',
    { timeout: 60_000 },
    async () => {
      const before = spil.family()
      expect(
        (['public', 'staff', 'worker', 'postgres'] as const).every((program) => before.includes(spil.pidOf(program))),
      ).toBe(true)
      expect(before.length).toBeGreaterThan(8)
      const began = performance.now()
      expect(await spil.stop()).toBe(0)
      expect(performance.now() - began).toBeLessThan(5000)
      expect(before.map(startOf).filter(Boolean)).toEqual([])
      await expect(ask(spil.publicUrl)).rejects.toThrow()
    },
  )
})
