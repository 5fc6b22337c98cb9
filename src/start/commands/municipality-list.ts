// SPDX-License-Identifier: EUPL-1.2
/** `spil municipality list`: which municipalities and care desks there are, and the epoch of their key. */
import { epochsOf } from '../../platform/keys/municipality-keys.ts'
import { findMunicipalities } from '../../platform/municipalities.ts'
import { readArguments } from './command.ts'
import { look, operate } from './operate.ts'
import { tableOf } from './table-of.ts'

export async function run(args: readonly string[]): Promise<void> {
  readArguments(args, {})
  await operate('database', async (operator) => {
    const rows: string[][] = []
    for (const { id, slug, name, kind, publicHost } of await findMunicipalities(operator.database)) {
      const epoch = (await look(operator, id, epochsOf)).at(-1)
      rows.push([slug, name, kind, publicHost ?? '-', epoch === undefined ? 'no key' : `key epoch ${epoch}`])
    }
    console.log(rows.length === 0 ? 'There is no municipality yet: npm run --silent spil -- help' : tableOf(rows))
  })
}
