// SPDX-License-Identifier: EUPL-1.2
/** `spil region add`: a region; its municipalities name it when they are added. A region has no trail: it is public, and nobody works there. */
import { sql } from 'kysely'
import { addRegion } from '../../platform/regions.ts'
import { OperatorProblem, readArguments, UsageError } from './command.ts'
import { operate } from './operate.ts'

export async function run(args: readonly string[]): Promise<void> {
  const { slug, name } = readArguments(args, { slug: 'once', name: 'once' })
  if (!/^[a-z][a-z0-9-]{1,62}$/.test(slug))
    throw new UsageError(
      '--slug must be 2 to 63 small letters, digits and hyphens, and begin with a letter: achterhoek.',
    )
  if (name.trim().length > 100)
    throw new UsageError('--name is longer than 100 characters: give the name as people say it.')
  await operate('database', async ({ database }) => {
    const { isNew } = await database.transaction().execute(async (db) => {
      await sql`set local role owner_spil`.execute(db)
      return addRegion(db, { slug, name: name.trim() })
    })
    if (!isNew) throw new OperatorProblem(`There is a region with slug ${slug} already. Nothing was added.`)
    console.log(`${name.trim()} is there. Name it when a municipality is added: --region ${slug}.`)
  })
}
