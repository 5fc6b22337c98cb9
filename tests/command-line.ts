// SPDX-License-Identifier: EUPL-1.2
/** Runs the operator's command line as the operator does: the real program, in a process of its own. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { projectRoot } from '../src/platform/project-root.ts'
import type { TestDatabase } from './fresh-database.ts'

export interface Told {
  code: number | null
  said: string
  complaint: string
}

export type Spil = (words: readonly string[], more?: { env?: Record<string, string>; input?: string }) => Promise<Told>

/** @returns the command line with these settings and no others */
export const commandLine =
  (settings: Record<string, string>): Spil =>
  async (words, { env = {}, input = '' } = {}) => {
    const child = spawn(process.execPath, [join(projectRoot, 'src/start/spil.ts'), ...words], {
      env: { PATH: process.env['PATH'] ?? '', ...settings, ...env },
    })
    // a command that asks nothing may be gone before it is told
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    const [said, complaint, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
    return { code: code as number | null, said, complaint }
  }

/** What an operator sets for a database of his own. */
export const settingsFor = (database: TestDatabase): Record<string, string> => ({
  SPIL_MIGRATE_DATABASE_URL: database.addressFor('migrator'),
  SPIL_KEYS_DIR: database.keysDir,
})
