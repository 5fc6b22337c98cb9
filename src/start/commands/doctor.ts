// SPDX-License-Identifier: EUPL-1.2
/** `spil doctor`: looks at everything Spil stands on, and tells each problem in one sentence with what to do. Changes nothing. */
import { examineSettings } from '../settings.ts'
import { readArguments } from './command.ts'
import { certificates } from './doctor/certificates.ts'
import { clockAndMigrations } from './doctor/clock-and-migrations.ts'
import { databaseLog } from './doctor/database-log.ts'
import { desks } from './doctor/desks.ts'
import { folders } from './doctor/folders.ts'
import { logins } from './doctor/logins.ts'
import { mailProblem } from './doctor/mail.ts'
import { municipalityKeys } from './doctor/municipality-keys.ts'
import { nodeVersion } from './doctor/node-version.ts'

export async function run(args: readonly string[]): Promise<void> {
  readArguments(args, {})
  const settings = examineSettings(process.env)
  const problems: string[] = []
  /** Told, and no reason for exit code 1: it is about people, not about the machine. */
  let atDesks: readonly string[] = []
  const tell = (what: string, found: readonly string[]): void => {
    console.log(found.length === 0 ? `well   ${what}` : found.map((each) => `TO DO  ${each}`).join('\n'))
    problems.push(...found)
  }
  tell('Node', nodeVersion(process.versions.node))
  tell('settings', settings.problems)
  for (const [what, found] of certificates(settings.certificates)) tell(what, found)
  tell('mail', mailProblem(settings))
  for (const [what, found] of await folders(settings)) tell(what, found)
  for (const [what, found] of await logins(settings.databaseAddresses)) tell(what, found)
  const { migrate } = settings.databaseAddresses
  if (migrate === undefined) {
    const why = 'without it the clock, the migrations and the keys of municipalities were not looked at.'
    tell('', [`SPIL_MIGRATE_DATABASE_URL is missing or wrong: set it to the address of the role migrator; ${why}`])
  } else {
    for (const [what, some] of await databaseLog(migrate)) tell(what, some)
    const found = await clockAndMigrations(migrate)
    for (const [what, some] of found.told) tell(what, some)
    if (found.isComplete) {
      for (const [what, some] of await municipalityKeys()) tell(what, some)
      atDesks = await desks()
    }
  }
  for (const each of atDesks) console.log(`DESK   ${each}`)
  console.log(problems.length === 0 ? 'All is well.' : `${problems.length} to do.`)
  if (problems.length > 0) process.exitCode = 1
}
