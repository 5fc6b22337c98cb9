// SPDX-License-Identifier: EUPL-1.2
/** `spil municipality secretary`: who hears it by mail when nobody is left at the desk. Read from stdin, sealed, and never said again. */
import { setSecretary } from '../../notices/secretary.ts'
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
      await setSecretary(tx, address)
      return { action: 'secretary.changed', details: { fields: ['email'] } }
    })
    console.log(`The gemeentesecretaris of ${municipality.name} is mailed when nobody is left at the desk.`)
  })
}
