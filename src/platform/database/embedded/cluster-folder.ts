// SPDX-License-Identifier: EUPL-1.2
/**
 * Makes the data folder of the embedded database: UTF-8, sorted by code point the same on every machine, every login
 * with a password (scram). It is made aside and then renamed, so that a broken off attempt never looks like a database.
 */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { once } from 'node:events'
import type { Binaries } from './binaries.ts'
import { clearer, EmbeddedDatabaseError } from './embedded-error.ts'
import type { RunAs } from './run-as.ts'
import { passfileOf, passwordFor, secretsFolder } from './secrets.ts'

export const superuser = 'postgres'

export const clusterFolderIn = (dataDir: string): string => join(dataDir, 'postgres')

/** @returns the folder of the database, made when there is none @throws EmbeddedDatabaseError */
export async function makeClusterFolder(
  dataDir: string,
  binaries: Binaries,
  runAs: RunAs,
  options: { readonly forTests: boolean; readonly report: (line: string) => void },
): Promise<string> {
  const folder = clusterFolderIn(dataDir)
  const secrets = secretsFolder(dataDir)
  if (existsSync(join(folder, 'PG_VERSION'))) {
    if (existsSync(passfileOf(secrets, superuser))) return folder
    throw new EmbeddedDatabaseError(
      'EMBEDDED_PASSWORD_LOST',
      `There is a database in ${folder} but its password ${passfileOf(secrets, superuser)} is gone: put that file back from your backup.`,
    )
  }
  options.report('Making a new database, once, in a few seconds')
  const workshop = join(dataDir, 'postgres.new')
  rmSync(workshop, { recursive: true, force: true })
  mkdirSync(workshop, { mode: 0o700 })
  writeFileSync(join(workshop, 'password'), passwordFor(secrets, superuser), { mode: 0o600 })
  runAs.own(workshop)
  await runInitdb(binaries, workshop, runAs, options.forTests, dataDir)
  renameSync(join(workshop, 'data'), folder)
  rmSync(workshop, { recursive: true })
  return folder
}

// macOS has no C.UTF-8 for the letters, but one called UTF-8 (not tried).
const isMac = process.platform === 'darwin'
const lettersOfTheSystem = isMac ? ['--locale=C', '--lc-ctype=UTF-8'] : ['--locale=C.UTF-8']
const lettersBuiltIn = [
  '--locale-provider=builtin',
  ...(isMac ? [...lettersOfTheSystem, '--builtin-locale=C.UTF-8'] : lettersOfTheSystem),
]
const knowsLettersFrom = 17 // from this version on PostgreSQL knows C.UTF-8 by itself

async function runInitdb(
  { initdb, version }: Binaries,
  workshop: string,
  runAs: RunAs,
  forTests: boolean,
  dataDir: string,
): Promise<void> {
  const encoding = ['-E', 'UTF8', ...(version >= knowsLettersFrom ? lettersBuiltIn : lettersOfTheSystem)]
  const access = ['-U', superuser, '--auth=scram-sha-256', `--pwfile=${join(workshop, 'password')}`]
  const args = ['-D', join(workshop, 'data'), ...access, ...encoding, ...(forTests ? ['--no-sync'] : [])]
  const child = runAs.spawn(initdb, args, ['ignore', 'ignore', 'pipe'])
  const [said, [code, signal]] = await Promise.all([text(child.stderr!), once(child, 'close')])
  if (code === 0) return
  const reason =
    said
      .trim()
      .split('\n')
      .find((line) => /error|fatal|cannot/i.test(line)) ?? `it ended with ${signal ?? code}`
  throw clearer(
    new EmbeddedDatabaseError('EMBEDDED_DID_NOT_START', `The new database could not be made: ${reason}`),
    dataDir,
  )
}
