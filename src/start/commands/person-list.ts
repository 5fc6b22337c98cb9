// SPDX-License-Identifier: EUPL-1.2
/** `spil person list`: who works in a municipality, with roles and dates. */
import { everybody, type Colleague } from '../../platform/people/people.ts'
import { readArguments } from './command.ts'
import { getMunicipality, look, operate } from './operate.ts'
import { tableOf } from './table-of.ts'

export async function run(args: readonly string[]): Promise<void> {
  const { municipality: slug } = readArguments(args, { municipality: 'once' })
  await operate('database and keys', async (operator) => {
    const { id, name } = await getMunicipality(operator, slug)
    const people = await look(operator, id, everybody)
    console.log(people.length === 0 ? `Nobody works in ${name} yet.` : tableOf(people.map(rowOf)))
  })
}

const rowOf = ({ id, name, isDisabled, roles }: Colleague): string[] => [
  id,
  name,
  isDisabled ? 'disabled' : 'active',
  roles.map(({ role, from, until }) => `${role} from ${from}${until ? ` until ${until}` : ''}`).join(', '),
]
