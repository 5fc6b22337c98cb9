// SPDX-License-Identifier: EUPL-1.2
/**
 * PostgreSQL's own lock file, postmaster.pid: who runs on a data folder and whether it accepts connections. A server that
 * outlived its Node (kill -9) is an orphan: it is ended before a new one starts. A server whose Node still lives is left
 * alone. The number in the file is believed only when that process really is a PostgreSQL on this folder.
 */
import { readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { commandOf, isSameProcess, startOf } from '../../process-identity.ts'
import { EmbeddedDatabaseError } from './embedded-error.ts'

const patienceMs = 8000
const fastStopMs = 4000

/** @returns the pid of the PostgreSQL that runs on this folder, if any */
function runningPostmaster(folder: string): number | undefined {
  const pid = Number(lockLines(folder)[0])
  return pid > 0 && commandOf(pid).includes(` -D ${folder} `) ? pid : undefined
}

/** @returns whether the server with this pid says it accepts connections */
export function isReady(folder: string, pid: number): boolean {
  const lines = lockLines(folder)
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready'
}

function lockLines(folder: string): string[] {
  try {
    return readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return []
  }
}

const keeperFile = (dataDir: string): string => join(dataDir, 'database-keeper.json')

/** Writes down that this Node keeps the server of this data folder. */
export function writeKeeper(dataDir: string): void {
  writeFileSync(keeperFile(dataDir), JSON.stringify({ pid: process.pid, start: startOf(process.pid) }))
}

function livingKeeper(dataDir: string): number | undefined {
  try {
    const { pid, start } = JSON.parse(readFileSync(keeperFile(dataDir), 'utf8')) as { pid: number; start: string }
    return pid && start && isSameProcess(pid, start) ? pid : undefined
  } catch {
    return undefined
  }
}

/**
 * Ends a server that outlived its Node.
 *
 * @throws EmbeddedDatabaseError when the server is somebody's, or will not end within 8 seconds
 */
export async function endOrphan(dataDir: string, folder: string, report: (line: string) => void): Promise<void> {
  const pid = runningPostmaster(folder)
  if (pid === undefined) return removeRecycledLock(folder)
  const keeper = livingKeeper(dataDir)
  if (keeper !== undefined) {
    throw new EmbeddedDatabaseError(
      'EMBEDDED_ALREADY_RUNS',
      `The database in ${folder} already runs for process ${keeper}: stop that first, or set SPIL_DATA_DIR to another folder.`,
    )
  }
  report('Ending the database server that an earlier run left behind')
  const began = Date.now()
  for (let signal: NodeJS.Signals = 'SIGINT'; runningPostmaster(folder) === pid;) {
    const waitedMs = Date.now() - began
    if (waitedMs > patienceMs) {
      throw new EmbeddedDatabaseError(
        'EMBEDDED_ALREADY_RUNS',
        `The database server ${pid} of an earlier run does not end: end it with kill -QUIT ${pid} and start again.`,
      )
    }
    if (waitedMs > fastStopMs) signal = 'SIGQUIT'
    tell(pid, signal)
    await sleep(250)
  }
}

/**
 * PostgreSQL refuses a lock file whose number now belongs to another program, which after a restart of a container is
 * usual. It may be removed once no session of the dead server is left; those work inside the data folder.
 */
async function removeRecycledLock(folder: string): Promise<void> {
  const pid = Number(lockLines(folder)[0])
  if (!(pid > 0) || startOf(pid) === undefined) return
  for (const began = Date.now(); hasSessions(folder); await sleep(250)) {
    if (Date.now() - began > patienceMs) return
  }
  rmSync(join(folder, 'postmaster.pid'), { force: true })
}

function hasSessions(folder: string): boolean {
  if (process.platform !== 'linux') return false
  return readdirSync('/proc').some((pid) => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === folder
    } catch {
      return false
    }
  })
}

function tell(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
