// SPDX-License-Identifier: EUPL-1.2
/**
 * One Spil per data folder: `spil.pid` says which process runs there. After a kill -9 the file is left behind; the moment
 * the process started tells it from a later process with the same number.
 */
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isSameProcess, startOf } from '../../platform/process-identity.ts'
import { StartError } from './start-error.ts'

type Holder = { readonly pid: number; readonly start: string; readonly addresses: readonly string[] }

export type RunLock = {
  /** Whether an earlier run was killed before it could tidy up. */
  readonly foundStale: boolean
  release(): void
}

/**
 * @param addresses where this run can be visited, to tell somebody who starts a second one
 * @throws StartError when a Spil runs on this data folder
 */
export function takeRunLock(dataDir: string, addresses: readonly string[]): RunLock {
  const file = join(dataDir, 'spil.pid')
  const mine = `${file}.${process.pid}`
  const holder: Holder = { pid: process.pid, start: startOf(process.pid) ?? '', addresses }
  writeFileSync(mine, JSON.stringify(holder))
  try {
    const foundStale = removeStale(file, dataDir)
    link(mine, file, dataDir)
    return { foundStale, release: () => rmSync(file, { force: true }) }
  } finally {
    rmSync(mine, { force: true })
  }
}

/** A link comes into being whole or not at all, and never over another. */
function link(mine: string, file: string, dataDir: string): void {
  try {
    linkSync(mine, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    throw alreadyRuns(readHolder(file), dataDir)
  }
}

function removeStale(file: string, dataDir: string): boolean {
  const holder = readHolder(file)
  if (holder === 'none') return false
  if (holder !== 'unreadable' && isSameProcess(holder.pid, holder.start)) throw alreadyRuns(holder, dataDir)
  rmSync(file, { force: true })
  return true
}

function readHolder(file: string): Holder | 'none' | 'unreadable' {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8')) as Partial<Holder>
    return holder.pid && holder.start && holder.addresses ? (holder as Holder) : 'unreadable'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'none' : 'unreadable'
  }
}

function alreadyRuns(holder: Holder | 'none' | 'unreadable', dataDir: string): StartError {
  const who = typeof holder === 'string' ? '' : ` as process ${holder.pid} on ${holder.addresses.join(' and ')}`
  return new StartError(
    'ALREADY_RUNS',
    `Spil already runs in ${dataDir}${who}: use that one, stop it, or set SPIL_DATA_DIR and the two ports to others.`,
  )
}
