// SPDX-License-Identifier: EUPL-1.2
/**
 * Starts the PostgreSQL 18 that npm brought, on a folder of ours, reachable only by its socket and only with a password.
 * For `npm start` without a database address, and for the tests. Its log must never hold what people wrote.
 */
import { once } from 'node:events'
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { makeDataDir } from '../../data-dir.ts'
import { findBinaries, type Binaries } from './binaries.ts'
import { clusterFolderIn, makeClusterFolder, superuser } from './cluster-folder.ts'
import { clearer, EmbeddedDatabaseError } from './embedded-error.ts'
import { endOrphan, isReady, writeKeeper } from './postmaster-lock.ts'
import { chooseRunAs } from './run-as.ts'
import { passfileOf, secretsFolder } from './secrets.ts'
import { serverArguments } from './server-settings.ts'
import { makeSocketFolder } from './socket-folder.ts'

const startPatienceMs = 60_000
const stopPatienceMs = 3000
const lockPatienceMs = 8000
const logTurnsAt = 10 * 1024 * 1024 // bytes

export type EmbeddedDatabase = {
  /** Address of the superuser in the database postgres; the password is in a file, not in the address. */
  readonly superuserAddress: string
  /** Address of a role in a database, once `ensureLogins` gave that role its password. */
  addressFor(role: string, database: string): string
  readonly socketDir: string
  /** Whether the database was there before this start. */
  readonly isOld: boolean
  readonly pid: number
  /** Ends the server: sessions are broken off, nothing committed is lost; forced after three seconds. */
  stop(): Promise<void>
  /** Tells when the server ends without `stop`. */
  onExit(tell: (how: string) => void): void
}

/**
 * @param options.binaries another version, for the tests
 * @param options.forTests faster, and loses the last commits when the server is killed or the machine loses power
 * @throws EmbeddedDatabaseError with a sentence for the operator
 */
export async function startEmbedded(options: {
  readonly dataDir: string
  readonly binaries?: Binaries | undefined
  readonly forTests?: boolean
  readonly report: (line: string) => void
}): Promise<EmbeddedDatabase> {
  try {
    return await start(options.dataDir, options.binaries ?? findBinaries(), options.forTests ?? false, options.report)
  } catch (error) {
    throw clearer(error, options.dataDir)
  }
}

async function start(
  givenDir: string,
  binaries: Binaries,
  forTests: boolean,
  report: (line: string) => void,
): Promise<EmbeddedDatabase> {
  const dataDir = makeDataDir(givenDir)
  const socketDir = makeSocketFolder(dataDir)
  const runAs = chooseRunAs([binaries.postgres, clusterFolderIn(dataDir), socketDir])
  const isOld = existsSync(clusterFolderIn(dataDir))
  const folder = await makeClusterFolder(dataDir, binaries, runAs, { forTests, report })
  await endOrphan(dataDir, folder, report)
  runAs.own(folder)
  runAs.own(socketDir)
  writeKeeper(dataDir)

  const server = await launch(() => {
    const log = openLog(dataDir)
    const args = serverArguments(folder, socketDir, forTests)
    const child = runAs.spawn(binaries.postgres, args, ['ignore', log.file, log.file])
    closeSync(log.file)
    return untilReady(child, folder, log)
  })

  let stopping = false
  const address = (role: string, database: string): string => {
    const query = new URLSearchParams({ host: socketDir, passfile: passfileOf(secretsFolder(dataDir), role) })
    return `postgresql://${encodeURIComponent(role)}@localhost/${encodeURIComponent(database)}?${query.toString()}`
  }
  return {
    superuserAddress: address(superuser, 'postgres'),
    addressFor: address,
    socketDir,
    isOld,
    pid: server.pid!,
    async stop() {
      stopping = true
      await end(server)
    },
    onExit(tell) {
      const told = (code: number | null, signal: string | null): void => {
        if (!stopping) tell(signal === null ? `exit code ${code}` : `signal ${signal}`)
      }
      if (server.exitCode === null && server.signalCode === null) server.once('exit', told)
      else told(server.exitCode, server.signalCode)
    },
  }
}

/** Sessions of a server that was killed take a moment to notice; until then a new one refuses their memory. */
async function launch(attempt: () => Promise<ChildProcess>): Promise<ChildProcess> {
  for (const began = Date.now(); ; await sleep(250)) {
    try {
      return await attempt()
    } catch (error) {
      const passing = /shared memory block|lock file/.test((error as Error).message)
      if (!passing || Date.now() - began > lockPatienceMs) throw error
    }
  }
}

type Log = { readonly path: string; readonly file: number; readonly from: number }

function openLog(dataDir: string): Log {
  const folder = join(dataDir, 'log')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
  const path = join(folder, 'postgres.log')
  if (existsSync(path) && statSync(path).size > logTurnsAt) renameSync(path, `${path}.1`)
  const file = openSync(path, 'a', 0o600)
  return { path, file, from: statSync(path).size }
}

async function untilReady(server: ChildProcess, folder: string, log: Log): Promise<ChildProcess> {
  let failure: string | undefined
  server.once('error', (error) => (failure = error.message))
  server.once('exit', (code, signal) => (failure ??= `it ended with ${signal ?? `exit code ${code}`}`))
  const began = Date.now()
  while (server.pid === undefined || !isReady(folder, server.pid)) {
    if (failure === undefined && Date.now() - began > startPatienceMs) failure = 'it was not ready after a minute'
    if (failure !== undefined) {
      await end(server)
      const said = readFileSync(log.path).subarray(log.from).toString().split('\n')
      const reason = said
        .findLast((line) => /FATAL|PANIC|cannot|No space/.test(line))
        ?.replace(/^.*(FATAL|PANIC): +/, '')
      throw new EmbeddedDatabaseError(
        'EMBEDDED_DID_NOT_START',
        `The embedded database did not start: ${reason ?? failure}. Its log is ${log.path}.`,
      )
    }
    await sleep(5)
  }
  return server
}

async function end(server: ChildProcess): Promise<void> {
  if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) return
  const ended = once(server, 'exit')
  server.kill('SIGINT')
  const force = setTimeout(() => server.kill('SIGQUIT'), stopPatienceMs)
  await ended
  clearTimeout(force)
}
