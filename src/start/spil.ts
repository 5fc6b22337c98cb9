// SPDX-License-Identifier: EUPL-1.2
/**
 * The command line of the operator: `npm run --silent spil -- <command>`. Runs from the sources on a bare `npm ci`, without a build.
 * Never runs as the role of a web program.
 */
import pg from 'pg'
import { verifyTrails } from '../platform/audit/verify.ts'
import { poolConfig } from '../platform/database/address.ts'
import { migrate } from '../platform/database/migrate.ts'
import { printSchema } from '../platform/database/schema-printer.ts'

interface Command {
  does: string
  run: () => Promise<void>
}

const commands: Record<string, Command> = {
  help: { does: 'show this list', run: async () => console.log(helpText()) },
  migrate: {
    does: 'bring the database of SPIL_MIGRATE_DATABASE_URL to this version',
    run: async () => migrate({ address: migratorAddress(), report: (line) => console.log(line) }),
  },
  'audit verify': {
    does: 'check that nothing in the audit trails was changed, removed, inserted or put in another order',
    run: async () => {
      const whole = await verifyTrails({ address: migratorAddress(), report: (line) => console.log(line) })
      if (!whole) process.exitCode = 1
    },
  },
  schema: {
    does: 'print the catalog of that database, as it is kept in db/schema.sql',
    run: async () => {
      const client = new pg.Client(poolConfig(migratorAddress()))
      await client.connect()
      try {
        process.stdout.write(await printSchema(client))
      } finally {
        await client.end()
      }
    },
  },
}

const helpText = (): string =>
  [
    'Usage: npm run --silent spil -- <command>',
    '',
    ...Object.entries(commands).map(([name, { does }]) => `  ${name.padEnd(14)}${does}`),
  ].join('\n')

/** Something the operator can mend; said as a sentence, exit code 2. */
class UsageError extends Error {}

function migratorAddress(): string {
  const address = process.env['SPIL_MIGRATE_DATABASE_URL']
  if (!address)
    throw new UsageError('SPIL_MIGRATE_DATABASE_URL is missing: set it to the address of the role migrator.')
  return address
}

const [name = 'help', part = ''] = process.argv.slice(2)
const command = commands[`${name} ${part}`] ?? commands[name]
try {
  if (!command) throw new UsageError(`There is no command ${name}.\n\n${helpText()}`)
  await command.run()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = error instanceof UsageError ? 2 : 1
}
