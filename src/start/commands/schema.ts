// SPDX-License-Identifier: EUPL-1.2
/** `spil schema`: prints the catalog of the database, as it is kept in db/schema.sql. */
import pg from 'pg'
import { poolConfig } from '../../platform/database/address.ts'
import { printSchema } from '../../platform/database/schema-printer.ts'
import { readSettings } from '../settings.ts'
import { readArguments } from './command.ts'

export async function run(args: readonly string[]): Promise<void> {
  readArguments(args, {})
  const client = new pg.Client(poolConfig(readSettings(process.env, 'operator').databaseAddress))
  await client.connect()
  try {
    process.stdout.write(await printSchema(client))
  } finally {
    await client.end()
  }
}
