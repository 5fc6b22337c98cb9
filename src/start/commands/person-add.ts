// SPDX-License-Identifier: EUPL-1.2
/** `spil person add`: somebody who works with Spil, with roles and dates. The name is sealed before it is stored. */
import { roles, type Role } from '../../access.ts'
import { addPerson, type NewPerson } from '../../platform/people/add-person.ts'
import { everybody } from '../../platform/people/people.ts'
import { dateOf, isBefore, plainDate, systemClock, type PlainDate } from '../../time.ts'
import { OperatorProblem, readArguments, UsageError } from './command.ts'
import { mailAddressIn } from './mail-address-in.ts'
import { change, getMunicipality, operate } from './operate.ts'
import { readSecrets } from './read-secret.ts'

export async function run(args: readonly string[]): Promise<void> {
  const { slug, person, details } = await wanted(args)
  await operate('database and keys', async (operator) => {
    const municipality = await getMunicipality(operator, slug)
    let id = ''
    await change(operator, municipality.id, async (tx) => {
      const same = (await everybody(tx)).find(({ name }) => name === person.name)
      if (same)
        throw new OperatorProblem(
          `There is somebody with that name already, with id ${same.id}: if it is somebody else, add what tells them apart.`,
        )
      id = await addPerson(tx, person)
      return { action: 'person.added', object: { kind: 'person', id }, details }
    })
    console.log(`Added to ${municipality.name}, with id ${id}.`)
  })
}

async function wanted(args: readonly string[]) {
  const given = readArguments(args, {
    municipality: 'once',
    name: 'once',
    role: 'many',
    from: 'maybe',
    until: 'maybe',
    email: 'maybe',
  })
  const wrong = given.role.find((role) => !isRole(role))
  if (wrong !== undefined) throw new UsageError(`--role must be one of ${roles.join(', ')}.`)
  if (new Set(given.role).size < given.role.length) throw new UsageError('A --role is given twice: give each once.')
  const from = given.from === undefined ? dateOf(systemClock()) : dateIn('from', given.from)
  const until = given.until === undefined ? undefined : dateIn('until', given.until)
  if (until && isBefore(until, from)) throw new UsageError('--until is before --from: let it be that day or later.')
  if (given.email !== undefined) mailAddressIn.mustBeRead(given.email)
  const isNameRead = given.name === '-'
  const read = await readSecrets([
    ...(isNameRead ? ['name'] : []),
    ...(given.email === undefined ? [] : ['mail address']),
  ])
  const name = isNameRead ? (read[0] as string) : given.name.trim()
  if (name.length > 200) throw new UsageError('--name is longer than 200 characters: give the name as people say it.')
  const person: NewPerson = {
    name: name.normalize('NFC'),
    ...(given.email !== undefined && { mailAddress: mailAddressIn.checked(read.at(-1)) }),
    roles: given.role.filter(isRole).map((role) => ({ role, from, ...(until && { until }) })),
  }
  const details = { roles: given.role, from: from.toString(), ...(until && { until: until.toString() }) }
  return { slug: given.municipality, person, details }
}

const isRole = (role: string): role is Role => (roles as readonly string[]).includes(role)

function dateIn(option: string, text: string): PlainDate {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return plainDate(text)
  } catch {
    // no such day; told below
  }
  throw new UsageError(`--${option} is no date: write it as 2026-12-31.`)
}
