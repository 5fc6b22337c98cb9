// SPDX-License-Identifier: EUPL-1.2
/**
 * Starts the built programs as `npm start` does, with the embedded database, on free ports and a temporary data folder.
 * Ends all of it, the database server too, and removes the folder.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { LoginRole } from '../src/platform/database/cluster.ts'
import { passfileOf, secretsFolder } from '../src/platform/database/embedded/secrets.ts'
import { makeSocketFolder } from '../src/platform/database/embedded/socket-folder.ts'
import { projectRoot } from '../src/platform/project-root.ts'
import { tell } from './figure.ts'
import { processes } from './processes.ts'

export type Program = 'public' | 'staff' | 'worker'

export interface RunningSpil {
  /** Without a slash at the end. */
  publicAddress: string
  staffAddress: string
  dataDir: string
  /** The address of the database for a program's login, or for the superuser `postgres`. */
  addressOf(role: LoginRole | 'postgres'): string
  /** The process that runs this program now. */
  pidOf(program: Program): number
  stop(): Promise<void>
}

/** How long all may take to end by themselves (`npm start` promises five seconds). */
const stopPatienceMs = 7000

/** What is run, and how. */
export interface LaunchOptions {
  /** A checkout that was built; this one unless said otherwise. */
  root?: string
  /** PEM files for both programs; without them they speak plain HTTP. */
  certificate?: { cert: string; key: string }
}

/** Ready for visitors, and with the demo region. `stop` removes the data folder too. */
export async function startSpil(options: LaunchOptions = {}): Promise<RunningSpil> {
  tell('Starting a Spil of its own (a few seconds)')
  const dataDir = newDataDir()
  try {
    const launched = await launchSpil(dataDir, options)
    await launched.ready
    return {
      ...launched,
      dataDir,
      async stop() {
        await launched.stop()
        removeDataDir(dataDir)
      },
    }
  } catch (error) {
    removeDataDir(dataDir)
    throw error
  }
}

/** An empty folder that the user who runs PostgreSQL may pass through. */
export function newDataDir(): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'spil-bench-'))
  chmodSync(dataDir, 0o711)
  return dataDir
}

export const removeDataDir = (dataDir: string): void => rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })

export interface LaunchedSpil extends Omit<RunningSpil, 'dataDir'> {
  /** Fulfils at "spil is ready"; rejects when it ends before. */
  ready: Promise<void>
  /** The moment of the spawn, by `performance.now()`. */
  launchedAtMs: number
}

/** Starts on a data folder and does not wait. `stop` leaves the folder as it is. */
export async function launchSpil(
  dataDir: string,
  { root = projectRoot, certificate }: LaunchOptions = {},
): Promise<LaunchedSpil> {
  const [publicPort, staffPort] = await Promise.all([freePort(), freePort()])
  const { PATH, HOME } = process.env
  const env = {
    PATH,
    HOME,
    SPIL_DATA_DIR: dataDir,
    SPIL_PUBLIC_PORT: String(publicPort),
    SPIL_STAFF_PORT: String(staffPort),
    SPIL_FLOOD_LIMIT: 'off',
    ...(certificate && {
      SPIL_PUBLIC_TLS_CERT: certificate.cert,
      SPIL_PUBLIC_TLS_KEY: certificate.key,
      SPIL_STAFF_TLS_CERT: certificate.cert,
      SPIL_STAFF_TLS_KEY: certificate.key,
    }),
  }
  // the certificate is for localhost, and the cookie of the staff program for the address it is told
  const origin = certificate ? 'https://localhost' : 'http://127.0.0.1'
  const launchedAtMs = performance.now()
  // The channel ends it when the bench is killed; a group of its own, so that Ctrl-C reaches it by our hand only.
  const child = spawn(process.execPath, [join(root, 'dist/start/main.js')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    detached: true,
  })
  return {
    launchedAtMs,
    ready: readyOf(child),
    publicAddress: `${origin}:${publicPort}`,
    staffAddress: `${origin}:${staffPort}`,
    addressOf: (role) => databaseAddress(dataDir, role),
    pidOf: (program) => childOf(child, program),
    stop: () => end(child, dataDir),
  }
}

async function readyOf(child: ChildProcess): Promise<void> {
  const lines = createInterface({ input: child.stdout! })
  const ready = Promise.withResolvers<void>()
  lines.on('line', (line) => {
    if (line === 'spil is ready') ready.resolve()
  })
  child.once('exit', (code, signal) => ready.reject(new Error(`Spil ended with ${signal ?? `exit code ${code}`}`)))
  // who does not wait for it is not bothered by it
  ready.promise.catch(() => {})
  return ready.promise
}

function databaseAddress(dataDir: string, role: string): string {
  const query = new URLSearchParams({
    host: makeSocketFolder(dataDir),
    passfile: passfileOf(secretsFolder(dataDir), role),
  })
  return `postgresql://${role}@localhost/spil?${query.toString()}`
}

function childOf(main: ChildProcess, program: Program): number {
  const found = processes().find(({ parent, command }) => parent === main.pid && command.includes(`${program}.js`))
  if (!found) throw new Error(`the ${program} program does not run`)
  return found.pid
}

async function end(child: ChildProcess, dataDir: string): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const ended = once(child, 'exit')
  const { pid } = child
  child.kill('SIGTERM')
  const force = setTimeout(() => {
    // the server has a group of its own
    const postgres = Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
    process.kill(-pid, 'SIGKILL')
    if (postgres > 1) process.kill(postgres, 'SIGQUIT')
  }, stopPatienceMs)
  await ended
  clearTimeout(force)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
