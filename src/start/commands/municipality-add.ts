// SPDX-License-Identifier: EUPL-1.2
/** `spil municipality add`: a municipality or care desk with its first key. Its people come after: `spil person add`. */
import { randomUUID } from 'node:crypto'
import { isHostName } from '../../platform/host-name.ts'
import { addMunicipality, findMunicipalities, type NewMunicipality } from '../../platform/municipalities.ts'
import { epochsThatDoNotOpen } from '../../platform/keys/municipality-keys.ts'
import { findRegions } from '../../platform/regions.ts'
import { OperatorProblem, readArguments, UsageError } from './command.ts'
import { change, look, operate, type Operator } from './operate.ts'

export async function run(args: readonly string[]): Promise<void> {
  const { region, ...asked } = read(args)
  await operate('database and keys', async (operator) => {
    const wanted = { ...asked, regionId: await regionIdOf(operator, region) }
    await refuseAnotherRootKey(operator)
    await change(operator, randomUUID(), async (tx) => {
      await addMunicipality(tx, wanted).catch((error: unknown) => {
        throw taken(error, wanted)
      })
      return { action: 'municipality.added', details: { kind: wanted.kind, epoch: 1 } }
    })
    console.log(`${wanted.name} is there, with its first key.`)
    console.log(
      `Now its people: npm run --silent spil -- person add --municipality ${wanted.slug} --name NAME --role ROLE`,
    )
  })
}

/** @throws UsageError when there is none with this slug */
async function regionIdOf({ database }: Operator, slug: string | undefined): Promise<string | undefined> {
  if (slug === undefined) return undefined
  const found = (await findRegions(database)).find((region) => region.slug === slug)
  if (!found)
    throw new UsageError('There is no region with that slug: choose one of npm run --silent spil -- region list.')
  return found.id
}

function read(args: readonly string[]): NewMunicipality & { region: string | undefined } {
  const given = readArguments(args, { slug: 'once', name: 'once', host: 'maybe', kind: 'maybe', region: 'maybe' })
  const { slug, host, kind = 'municipality' } = given
  if (!/^[a-z][a-z0-9-]{1,62}$/.test(slug))
    throw new UsageError(
      '--slug must be 2 to 63 small letters, digits and hyphens, and begin with a letter: oost-gelre.',
    )
  const name = given.name.trim()
  if (name.length > 100) throw new UsageError('--name is longer than 100 characters: give the name as people say it.')
  if (host !== undefined && !isHostName(host))
    throw new UsageError('--host must be a host name in small letters, without https:// or port: formulier.example.nl.')
  if (kind !== 'municipality' && kind !== 'care-desk')
    throw new UsageError('--kind must be municipality (the usual) or care-desk.')
  if (kind === 'care-desk' && host !== undefined)
    throw new UsageError('A care desk has no form of its own: leave out --host.')
  return { slug, name, kind, publicHost: host, region: given.region }
}

/** All municipalities of one Spil stand under one root key; a second would be seen only when a report does not open. */
async function refuseAnotherRootKey(operator: Operator): Promise<void> {
  for (const { id, slug } of await findMunicipalities(operator.database)) {
    if ((await look(operator, id, epochsThatDoNotOpen)).length > 0)
      throw new OperatorProblem(
        `The root key in SPIL_KEYS_DIR is not the one of ${slug}: restore the right one, nothing was added.`,
      )
  }
}

function taken(error: unknown, { slug, publicHost }: NewMunicipality): unknown {
  const { code, constraint } = error as { code?: string; constraint?: string }
  if (code !== '23505') return error
  return new OperatorProblem(
    constraint === 'municipality_public_host_key'
      ? `The host ${publicHost} belongs to another municipality: choose another. Nothing was added.`
      : `There is a municipality with slug ${slug} already: use that one, or choose another slug. Nothing was added.`,
  )
}
