// SPDX-License-Identifier: EUPL-1.2
/** `spil audit verify`: walks each audit trail and tells the first line that is not as it was written. */
import { verifyTrails } from '../../platform/audit/verify.ts'
import { readSettings } from '../settings.ts'
import { readArguments } from './command.ts'

export async function run(args: readonly string[]): Promise<void> {
  readArguments(args, {})
  const { databaseAddress } = readSettings(process.env, 'operator')
  const whole = await verifyTrails({ address: databaseAddress, report: (line) => console.log(line) })
  if (!whole) process.exitCode = 1
}
