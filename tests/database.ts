// SPDX-License-Identifier: EUPL-1.2
/**
 * The database of the test run: one embedded PostgreSQL in a temporary folder, with the roles, their logins and a migrated
 * template that each test clones (`fresh-database.ts`). Nothing in it is real, nothing of it stays.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { loginRoles, prepareCluster } from '../src/platform/database/cluster.ts'
import { ensureLogins } from '../src/platform/database/embedded/logins.ts'
import { startEmbedded, type EmbeddedDatabase } from '../src/platform/database/embedded/start-embedded.ts'
import { migrate } from '../src/platform/database/migrate.ts'
import { chosenBinaries } from './postgresql/chosen.ts'

export interface TestCluster {
  dataDir: string
  /** Migrated and empty; a database in which somebody has a connection cannot be cloned, so nobody works in it. */
  template: string
  /** of the database `postgres`; the address of another role or database differs in user, name and password file only */
  superuserAddress: string
}

declare module 'vitest' {
  interface ProvidedContext {
    cluster: TestCluster
  }
}

const template = 'spil_template'
let dataDir: string | undefined
let running: EmbeddedDatabase | undefined

export async function setup(project: TestProject): Promise<void> {
  dataDir = mkdtempSync(join(tmpdir(), 'spil-tests-'))
  // whoever runs PostgreSQL (not root) passes through
  chmodSync(dataDir, 0o711)
  running = await startEmbedded({ dataDir, binaries: chosenBinaries(), forTests: true, report: () => {} })
  const { superuserAddress, pid } = running
  process.once('exit', () => endAtOnce(pid))
  await prepareCluster({ superuserAddress, database: template })
  await ensureLogins(superuserAddress, loginRoles)
  await migrate({ address: running.addressFor('migrator', template), report: () => {} })
  project.provide('cluster', { dataDir, template, superuserAddress })
}

export async function teardown(): Promise<void> {
  await running?.stop()
  running = undefined
  if (dataDir) rmSync(dataDir, { recursive: true, force: true })
}

/** A run that is broken off leaves no server behind. */
function endAtOnce(pid: number): void {
  if (running) process.kill(pid, 'SIGQUIT')
}
