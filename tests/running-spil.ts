// SPDX-License-Identifier: EUPL-1.2
/**
 * The real thing for a test: what `npm start` runs, on free ports, in a data folder and a process group of its own. Whatever
 * happens in the test, it is gone when the file ends. Here too: what a visitor without a browser does, outside and at the desk.
 */
import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { poolConfig } from '../src/platform/database/address.ts'
import { passfileOf, secretsFolder } from '../src/platform/database/embedded/secrets.ts'
import { makeSocketFolder } from '../src/platform/database/embedded/socket-folder.ts'
import { commandOf, startOf } from '../src/platform/process-identity.ts'
import { projectRoot } from '../src/platform/project-root.ts'
import { chosenVersion, usualVersion } from './postgresql/chosen.ts'
import { OwnServer } from './postgresql/own-server.ts'

export const mainProgram = join(projectRoot, 'dist/start/main.js')

export interface RunningSpil {
  readonly publicUrl: string
  readonly staffUrl: string
  readonly dataDir: string
  /** All that the programs ever said, of earlier starts too. */
  output(): string
  /** The processes that run now: main, the programs, the database and its own children. */
  family(): number[]
  pidOf(program: 'public' | 'staff' | 'worker' | 'postgres'): number
  /** What the command line of the operator needs to work on it. */
  operatorSettings(): Record<string, string>
  /** Of the database `spil`. */
  addressFor(role: string): string
  /** Whom row security does not stop; ended with the rest. */
  superuser(): Promise<pg.Client>
  /** Asks it to end. @returns its exit code */
  stop(): Promise<number | null>
  /** SIGKILL for the whole family at one moment. */
  killAll(): Promise<void>
  /** The same data folder and ports once more. */
  again(): Promise<void>
}

const cleanings: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const clean of cleanings.splice(0)) await clean()
})

/**
 * @param more.dataDir a folder of the test's own; otherwise a new one
 * @param more.before prepares the data folder, as an operator does before a first start without the demo
 */
export async function startSpil(
  more: { env?: Record<string, string>; dataDir?: string; before?: (dataDir: string) => Promise<void> } = {},
): Promise<RunningSpil> {
  await buildOnce()
  const dataDir = more.dataDir ?? mkdtempSync(join(tmpdir(), 'spil-e2e-'))
  // whoever runs PostgreSQL (not root) passes through
  chmodSync(dataDir, 0o711)
  const [publicPort, staffPort] = await freePorts()
  const env = environmentFor({ dataDir, publicPort, staffPort, ...more.env })
  const clients: pg.Client[] = []
  let said = ''
  let main: ChildProcess | undefined
  const needsNone = chosenVersion === usualVersion || more.env?.['SPIL_MIGRATE_DATABASE_URL'] !== undefined
  const server = needsNone ? undefined : new OwnServer(dataDir)
  const family = (): number[] =>
    [main?.pid, server?.pid].flatMap((pid) => (pid && startOf(pid) ? [pid, ...descendantsOf(pid)] : []))

  const addressFor = (role: string): string => {
    const query = new URLSearchParams({
      host: makeSocketFolder(dataDir),
      passfile: passfileOf(secretsFolder(dataDir), role),
    })
    return `postgresql://${role}@localhost/spil?${query.toString()}`
  }

  async function killAll(): Promise<void> {
    const all = family()
    for (const pid of all) endAtOnce(pid)
    while (all.some((pid) => startOf(pid) !== undefined)) await sleep(10)
  }

  async function again(): Promise<void> {
    const before = said.length
    const served = await server?.start()
    // outside the demo it refuses to start where a crash would write its memory to disk
    const started = spawn('/bin/sh', ['-c', 'ulimit -c 0; exec "$0" "$@"', process.execPath, mainProgram], {
      env: { ...env, ...served },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    main = started
    for (const stream of [started.stdout, started.stderr])
      stream?.setEncoding('utf8').on('data', (text) => (said += text))
    while (!said.includes('spil is ready', before)) {
      if (started.exitCode !== null || started.signalCode !== null)
        throw new Error(`it did not start: ${said.slice(before)}`)
      await sleep(20)
    }
  }

  cleanings.push(async () => {
    await Promise.allSettled(clients.map((client) => client.end()))
    await killAll()
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
  })
  process.once('exit', () => family().forEach(endAtOnce))
  await more.before?.(dataDir)
  await again()
  return {
    publicUrl: `http://127.0.0.1:${publicPort}/`,
    staffUrl: `http://127.0.0.1:${staffPort}/`,
    dataDir,
    output: () => said,
    family,
    pidOf: (program) =>
      family().find((pid) => commandOf(pid).includes(`/${program}${program === 'postgres' ? ' -D' : '.js'}`)) ?? 0,
    operatorSettings: () => ({
      SPIL_MIGRATE_DATABASE_URL: addressFor('migrator'),
      SPIL_KEYS_DIR: join(dataDir, 'keys'),
    }),
    addressFor,
    async superuser() {
      const client = new pg.Client(poolConfig(addressFor('postgres')))
      client.on('error', () => {})
      clients.push(client)
      await client.connect()
      return client
    },
    async stop() {
      const ended = once(main!, 'exit')
      main!.kill('SIGTERM')
      const [code] = (await ended) as [number | null]
      await server?.stop()
      return code
    },
    killAll,
    again,
  }
}

/** What a start gets to know; nothing of the settings of whoever runs the tests. */
export function environmentFor(
  given: { dataDir: string; publicPort: number; staffPort: number } & Record<string, unknown>,
) {
  const { dataDir, publicPort, staffPort, ...more } = given
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('SPIL_'))
  const ports = { SPIL_PUBLIC_PORT: String(publicPort), SPIL_STAFF_PORT: String(staffPort) }
  return { ...Object.fromEntries(own), ...ports, SPIL_DATA_DIR: dataDir, SPIL_FLOOD_LIMIT: 'off', ...more }
}

/** Two that nobody listens on now. */
export async function freePorts(): Promise<[number, number]> {
  const servers: [Server, Server] = [createServer().listen(0, '127.0.0.1'), createServer().listen(0, '127.0.0.1')]
  await Promise.all(servers.map((server) => once(server, 'listening')))
  const ports = servers.map((server) => (server.address() as { port: number }).port)
  servers.forEach((server) => server.close())
  return ports as [number, number]
}

/** Makes `dist/` when it is missing or old; files of one test run wait for each other here. */
export async function buildOnce(): Promise<void> {
  const lock = new pg.Client(poolConfig(inject('cluster').superuserAddress))
  await lock.connect()
  try {
    await lock.query('select pg_advisory_lock(26)')
    await promisify(execFile)(process.execPath, [join(projectRoot, 'build/build.ts')])
  } finally {
    await lock.end()
  }
}

function descendantsOf(pid: number): number[] {
  const children = parents().flatMap(([child, parent]) => (parent === pid ? [child] : []))
  return children.flatMap((child) => [child, ...descendantsOf(child)])
}

/** Each process with its parent. */
function parents(): [number, number][] {
  if (process.platform !== 'linux') {
    const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
    return lines.map((line) => line.trim().split(/\s+/).map(Number) as [number, number])
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        return [
          [Number(name), Number(readFileSync(`/proc/${name}/stat`, 'utf8').split(')').at(-1)?.trim().split(' ')[1])],
        ]
      } catch {
        return [] // it ended meanwhile
      }
    })
}

function endAtOnce(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // it ended meanwhile
  }
}

export interface Answer {
  status: number
  headers: Headers
  html: string
}

/** One request, no redirect followed. With fields it is a post. */
export async function ask(
  url: string,
  fields?: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const body = fields && { method: 'POST', body: new URLSearchParams(fields) }
  const response = await fetch(url, { ...body, headers, redirect: 'manual' })
  return { status: response.status, headers: response.headers, html: await response.text() }
}

export const hiddenIn = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''

/** The receipt code as shown, or nothing when the page shows none. */
export const codeIn = (html: string): string | undefined =>
  /data-code="">(.*?)<\/p>/.exec(html)?.[1]?.replaceAll(/<[^>]*>/g, '')

export interface Desk {
  cookie: string
  get(path: string): Promise<Answer>
  post(path: string, fields?: Record<string, string>): Promise<Answer>
}

/** @param name the last word of an invented name */
export async function signIn(spil: RunningSpil, name: string): Promise<Desk> {
  const people = (await ask(new URL('/inloggen', spil.staffUrl).href)).html
  const persoon = new RegExp(`value="([^"]+)"/><button[^>]*>Testpersoon ${name},`).exec(people)?.[1] ?? ''
  const entered = await ask(new URL('/inloggen/demo', spil.staffUrl).href, { persoon })
  const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const get = (path: string): Promise<Answer> => ask(new URL(path, spil.staffUrl).href, undefined, { cookie })
  const csrf = hiddenIn((await get('/')).html, 'csrf')
  return {
    cookie,
    get,
    post: (path, fields) => ask(new URL(path, spil.staffUrl).href, { csrf, ...fields }, { cookie }),
  }
}

/** Asks until the answer is there. @throws when that takes longer than half a minute */
export async function until<T>(look: () => Promise<T | undefined | false>): Promise<T> {
  for (const began = performance.now(); ; await sleep(100)) {
    const found = await look()
    if (found) return found
    if (performance.now() - began > 30_000) throw new Error('what the test waits for did not come in half a minute')
  }
}
