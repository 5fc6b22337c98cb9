// SPDX-License-Identifier: EUPL-1.2
/** `spil person set`: where somebody is mailed. The address is read from stdin, sealed, and never said again. */
import { setMailAddress } from '../../platform/people/mail-address-of.ts'
import { isUuid } from '../../platform/uuid.ts'
import { readArguments, UsageError } from './command.ts'
import { mailAddressIn } from './mail-address-in.ts'
import { change, getMunicipality, operate } from './operate.ts'
import { readSecrets } from './read-secret.ts'

export async function run(args: readonly string[]): Promise<void> {
  const { municipality: slug, id, email } = readArguments(args, { municipality: 'once', id: 'once', email: 'once' })
  const unknown = new UsageError(
    'There is nobody with that id in this municipality: choose one of npm run --silent spil -- person list --municipality SLUG.',
  )
  if (!isUuid(id)) throw unknown
  mailAddressIn.mustBeRead(email)
  const address = mailAddressIn.checked((await readSecrets(['mail address']))[0])
  await operate('database and keys', async (operator) => {
    const municipality = await getMunicipality(operator, slug)
    await change(operator, municipality.id, async (tx) => {
      if (!(await setMailAddress(tx, id, address))) throw unknown
      return { action: 'person.changed', object: { kind: 'person', id }, details: { fields: ['email'] } }
    })
    console.log('The mail address is set.')
  })
}
