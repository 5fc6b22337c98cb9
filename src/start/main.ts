// SPDX-License-Identifier: EUPL-1.2
/**
 * What `npm start` runs: puts together the settings, the database and the three programs, and ends with them.
 * Must never serve anybody itself: it holds the addresses of all.
 */
import { SettingError } from './setting-reader.ts'
import { readSettings } from './settings.ts'
import { OpenToReading, stayClosed } from './stay-closed.ts'
import { clearer, EmbeddedDatabaseError } from '../platform/database/embedded/embedded-error.ts'
import { MigrationChanged } from '../platform/database/migrate.ts'
import { openDatabase } from './supervisor/open-database.ts'
import { runMain } from './supervisor/run-main.ts'
import { StartError } from './supervisor/start-error.ts'

const endPatienceMs = 4800

if (Number(process.versions.node.split('.')[0]) < 26) {
  console.error(
    `This is Node ${process.versions.node}, but Spil needs 26: start it with npm start, which brings its own.`,
  )
  process.exit(1)
}

const ending = new AbortController()
const end = (): void => {
  if (ending.signal.aborted) return
  ending.abort()
  setTimeout(() => process.exit(), endPatienceMs).unref()
}
process.on('SIGTERM', end).on('SIGINT', end).on('SIGHUP', end)
if (process.connected) process.once('disconnect', end)

try {
  const settings = readSettings(process.env, 'main')
  stayClosed(settings)
  await runMain({
    settings,
    programsDir: import.meta.dirname,
    openDatabase,
    environment: process.env,
    report: (line) => console.log(line),
    ending: ending.signal,
  })
} catch (error) {
  const forOperator = [SettingError, OpenToReading, EmbeddedDatabaseError, MigrationChanged, StartError]
  const said = clearer(error, process.env['SPIL_DATA_DIR'] ?? '.spil')
  console.error(forOperator.some((kind) => said instanceof kind) ? (said as Error).message : said)
  process.exitCode = 1
} finally {
  if (process.connected) process.disconnect?.()
}
