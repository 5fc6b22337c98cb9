// SPDX-License-Identifier: EUPL-1.2
/** The embedded database starts anywhere, refuses strangers, and loses nothing when something is killed. */
import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { chosenBinaries } from '../../../../tests/postgresql/chosen.ts'
import { startOf } from '../../process-identity.ts'
import { poolConfig } from '../address.ts'
import { diskFull, clearer } from './embedded-error.ts'
import { ensureLogins } from './logins.ts'
import { startEmbedded, type EmbeddedDatabase } from './start-embedded.ts'

const report = (): void => {}
const folders: string[] = []
const running = new Set<EmbeddedDatabase>()

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'embedded-'))
  folders.push(folder)
  return folder
}

async function start(dataDir: string, forTests = true): Promise<EmbeddedDatabase> {
  const database = await startEmbedded({ dataDir, binaries: chosenBinaries(), forTests, report })
  running.add(database)
  return database
}

async function ask<Row extends pg.QueryResultRow>(address: string, sql: string): Promise<Row[]> {
  const client = new pg.Client(poolConfig(address))
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

async function killed(pid: number): Promise<void> {
  process.kill(pid, 'SIGKILL')
  while (startOf(pid) !== undefined) await new Promise((resolve) => setTimeout(resolve, 5))
}

afterEach(async () => {
  await Promise.all([...running].map((database) => database.stop()))
  running.clear()
})
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

describe('the embedded database', () => {
  let dataDir: string
  beforeAll(() => {
    dataDir = newFolder()
  })

  test('starts in an empty folder, with a durable commit and a log without statements', async () => {
    const database = await start(dataDir, false)
    const names = [
      'fsync',
      'synchronous_commit',
      'listen_addresses',
      'log_statement',
      'log_min_error_statement',
      'log_error_verbosity',
    ]
    const [row] = await ask(
      database.superuserAddress,
      `select ${names.map((name) => `current_setting('${name}') as ${name}`).join(', ')}`,
    )
    expect(row).toEqual({
      fsync: 'on',
      synchronous_commit: 'on',
      listen_addresses: '',
      log_statement: 'none',
      log_min_error_statement: 'panic',
      log_error_verbosity: 'terse',
    })
    await expect(ask(database.superuserAddress, "select 'canary-1234'::int")).rejects.toThrow('canary-1234')
    await expect(ask(database.superuserAddress, 'select canary_5678')).rejects.toThrow('canary_5678')
    const log = readFileSync(join(dataDir, 'log/postgres.log'), 'utf8')
    expect(log).toContain('ready to accept connections')
    expect(log).not.toContain('canary')
  })

  test('compares letters with accents, and sorts the same everywhere', async () => {
    const { superuserAddress } = await start(dataDir)
    const [row] = await ask(superuserAddress, "select upper('één') as upper, 'a' > 'B' as by_code_point")
    expect(row).toEqual({ upper: 'ÉÉN', by_code_point: true })
  })

  test('keeps its passwords and its socket to itself', async () => {
    const { socketDir } = await start(dataDir)
    const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8)
    expect(modeOf(join(dataDir, 'secrets'))).toBe('700')
    expect(readdirSync(join(dataDir, 'secrets'))).toEqual(['postgres.password'])
    expect(modeOf(join(dataDir, 'secrets/postgres.password'))).toBe('400')
    expect(modeOf(socketDir)).toBe('700')
    expect(modeOf(join(dataDir, 'postgres'))).toBe('700')
  })

  test('refuses a wrong password and no password (scram)', async () => {
    const { superuserAddress, socketDir } = await start(dataDir)
    const wrong = `postgresql://postgres:wrong@localhost/postgres?host=${socketDir}`
    await expect(ask(wrong, 'select 1')).rejects.toHaveProperty('code', '28P01')
    await expect(ask(wrong.replace(':wrong', ''), 'select 1')).rejects.toThrow()
    expect(await ask(superuserAddress, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('gives every login its own password, once', async () => {
    const database = await start(dataDir)
    await ask(database.superuserAddress, 'create role first_login; create role second_login login')
    await ensureLogins(database.superuserAddress, ['first_login', 'second_login'])
    const stored = () =>
      ask(database.superuserAddress, "select rolname, rolpassword from pg_authid where rolname like '%_login'")
    const before = await stored()
    await ensureLogins(database.superuserAddress, ['first_login', 'second_login'])
    expect(await stored()).toEqual(before)
    for (const role of ['first_login', 'second_login']) {
      expect(await ask(database.addressFor(role, 'postgres'), 'select current_user as me')).toEqual([{ me: role }])
    }
    await ask(database.superuserAddress, "alter role first_login password 'other'")
    await ensureLogins(database.superuserAddress, ['first_login'])
    expect(await ask(database.addressFor('first_login', 'postgres'), 'select 1 as one')).toEqual([{ one: 1 }])
    await expect(ensureLogins(database.superuserAddress, ['nobody_login'])).rejects.toThrow('has no role nobody_login')
  })

  test('keeps a committed row when it is killed with -9 and started at once', async () => {
    const database = await start(dataDir, false)
    await ask(database.superuserAddress, 'create table kept (n int); insert into kept values (1)')
    const sleeper = ask(database.superuserAddress, 'select pg_sleep(30)').catch(() => {})
    const told = new Promise<string>((resolve) => database.onExit(resolve))
    await killed(database.pid)
    const again = await start(dataDir)
    expect(await told).toBe('signal SIGKILL')
    expect(await ask(again.superuserAddress, 'select n from kept')).toEqual([{ n: 1 }])
    await sleeper
  })

  test('refuses a second start while the first one runs', async () => {
    const database = await start(dataDir)
    await expect(start(dataDir)).rejects.toMatchObject({ code: 'EMBEDDED_ALREADY_RUNS' })
    expect(await ask(database.superuserAddress, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('ends the server of an earlier Node that was killed with -9, and keeps its rows', async () => {
    const orphan = await start(dataDir, false)
    running.delete(orphan)
    await ask(orphan.superuserAddress, 'create table of_orphan (n int); insert into of_orphan values (2)')
    writeFileSync(join(dataDir, 'database-keeper.json'), JSON.stringify({ pid: process.pid, start: 'another start' }))
    const database = await start(dataDir)
    expect(startOf(orphan.pid)).toBeUndefined()
    expect(await ask(database.superuserAddress, 'select n from of_orphan')).toEqual([{ n: 2 }])
  })

  test('is not misled by a lock file whose number is now another program', async () => {
    const database = await start(dataDir)
    await database.stop()
    const other = spawn('sleep', ['60'])
    await once(other, 'spawn')
    writeFileSync(join(dataDir, 'postgres/postmaster.pid'), `${other.pid}\n${dataDir}/postgres\n1\n5432\n\n\n\n`)
    await expect(start(dataDir)).resolves.toHaveProperty('socketDir')
    expect(other.exitCode).toBeNull()
    other.kill()
  })

  test('ends quickly with sessions open, and forgets nothing', async () => {
    const database = await start(dataDir)
    const sleeper = ask(database.superuserAddress, 'select pg_sleep(30)').catch(() => {})
    const began = performance.now()
    await database.stop()
    expect(performance.now() - began).toBeLessThan(3500)
    await sleeper
  })

  test('says so when its password file is gone', async () => {
    rmSync(join(dataDir, 'secrets/postgres.password'))
    await expect(start(dataDir)).rejects.toMatchObject({ code: 'EMBEDDED_PASSWORD_LOST' })
  })
})

describe('a place that is not usual', () => {
  test('a deep folder gets a short one for its socket', async () => {
    const dataDir = join(newFolder(), 'x'.repeat(90))
    mkdirSync(dataDir)
    const { socketDir, superuserAddress } = await start(dataDir)
    folders.push(socketDir)
    expect(socketDir.length).toBeLessThan(100)
    expect(await ask(superuserAddress, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('a folder that everybody may enter, later closed, keeps working', async () => {
    const parent = newFolder()
    chmodSync(parent, 0o755)
    const dataDir = join(parent, 'data')
    const open = await start(dataDir)
    await ask(open.superuserAddress, 'create table moved (n int)')
    await open.stop()
    chmodSync(parent, 0o700)
    const closed = await start(dataDir)
    expect(await ask(closed.superuserAddress, 'select * from moved')).toEqual([])
  })

  test('a full disk is told in one sentence', () => {
    for (const error of [
      Object.assign(new Error('x'), { code: 'ENOSPC' }),
      new Error('write: No space left on device'),
    ]) {
      expect(clearer(error, '/data')).toEqual(diskFull('/data'))
    }
  })
})
