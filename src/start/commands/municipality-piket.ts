// SPDX-License-Identifier: EUPL-1.2
/** `spil municipality piket`: who hears direct danger by mail, at once. Read from stdin, sealed, and never said again. */
import { setPiket } from '../../notices/piket.ts'
import { readArguments } from './command.ts'
import { mailAddressIn } from './mail-address-in.ts'
import { change, getMunicipality, operate } from './operate.ts'
import { readSecrets } from './read-secret.ts'

export async function run(args: readonly string[]): Promise<void> {
  const { municipality: slug, email } = readArguments(args, { municipality: 'once', email: 'once' })
  mailAddressIn.mustBeRead(email)
  const address = mailAddressIn.checked((await readSecrets(['mail address']))[0])
  await operate('database and keys', async (operator) => {
    const municipality = await getMunicipality(operator, slug)
    await change(operator, municipality.id, async (tx) => {
      await setPiket(tx, address)
      return { action: 'piket.changed', details: { fields: ['email'] } }
    })
    console.log(`The piket of ${municipality.name} is mailed at once when a report names direct danger.`)
  })
}
