// SPDX-License-Identifier: EUPL-1.2
/** `spil person disable`: lets somebody no longer in. Who they are stays, because the trail names them. */
import { disablePerson } from '../../platform/people/disable-person.ts'
import { isUuid } from '../../platform/uuid.ts'
import { readArguments, UsageError } from './command.ts'
import { change, getMunicipality, operate } from './operate.ts'

export async function run(args: readonly string[]): Promise<void> {
  const { municipality: slug, id } = readArguments(args, { municipality: 'once', id: 'once' })
  const unknown = new UsageError(
    `There is nobody with that id in this municipality: choose one of npm run --silent spil -- person list --municipality SLUG.`,
  )
  if (!isUuid(id)) throw unknown
  await operate('database', async (operator) => {
    const municipality = await getMunicipality(operator, slug)
    const changed = await change(operator, municipality.id, async (tx) => {
      const outcome = await disablePerson(tx, id)
      if (outcome === 'unknown') throw unknown
      return outcome === 'disabled' ? { action: 'person.disabled', object: { kind: 'person', id } } : undefined
    })
    console.log(changed ? 'Disabled: a session that runs ends at the next click.' : 'This person was disabled already.')
  })
}
