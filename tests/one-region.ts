// SPDX-License-Identifier: EUPL-1.2
/** All municipalities of a test's database in one region, as most are: neighbours that may name each other. */
import { randomUUID } from 'node:crypto'
import type { TestDatabase } from './fresh-database.ts'

export async function oneRegion(database: TestDatabase): Promise<void> {
  const superuser = await database.superuser()
  const id = randomUUID()
  await superuser.query(`insert into platform.region (id, slug, name) values ($1, 'achterhoek', 'Achterhoek')`, [id])
  await superuser.query('update platform.municipality set region_id = $1', [id])
}
