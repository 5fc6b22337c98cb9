// SPDX-License-Identifier: EUPL-1.2
/** `spil migrate`: brings the database to this version. */
import { migrate } from '../../platform/database/migrate.ts'
import { readSettings } from '../settings.ts'
import { readArguments } from './command.ts'

export async function run(args: readonly string[]): Promise<void> {
  readArguments(args, {})
  const { databaseAddress } = readSettings(process.env, 'operator')
  await migrate({ address: databaseAddress, report: (line) => console.log(line) })
}
