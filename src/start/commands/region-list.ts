// SPDX-License-Identifier: EUPL-1.2
/** `spil region list`: which regions there are, and how many take part in each. */
import { findRegions } from '../../platform/regions.ts'
import { readArguments } from './command.ts'
import { operate } from './operate.ts'
import { tableOf } from './table-of.ts'

export async function run(args: readonly string[]): Promise<void> {
  readArguments(args, {})
  await operate('database', async ({ database }) => {
    const regions = await findRegions(database)
    const rows = regions.map(({ slug, name, members }) => [slug, name, `${members} in it`])
    console.log(rows.length === 0 ? 'There is no region yet.' : tableOf(rows))
  })
}
