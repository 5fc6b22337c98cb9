// SPDX-License-Identifier: EUPL-1.2
/** The regions in which municipalities carry out the approach together. Public knowledge; only the command line and the demo add one, as owner. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from './database/transaction.ts'

export interface Region {
  id: string
  slug: string
  name: string
  /** how many municipalities and care desks are in it */
  members: number
}

/** By slug. */
export async function findRegions(database: Database): Promise<Region[]> {
  const found = await sql<Region>`select r.id, r.slug, r.name,
      (select count(*)::integer from platform.municipality m where m.region_id = r.id) as members
    from platform.region r order by r.slug`.execute(database)
  return found.rows
}

/** Idempotent on the slug: one that is there keeps its name. @returns its id, and whether it was added now */
export async function addRegion(
  database: Database,
  { slug, name }: Pick<Region, 'slug' | 'name'>,
): Promise<{ id: string; isNew: boolean }> {
  const added = await sql<{
    id: string
  }>`insert into platform.region (id, slug, name) values (${randomUUID()}, ${slug}, ${name})
    on conflict (slug) do nothing returning id`.execute(database)
  const id = added.rows[0]?.id
  if (id) return { id, isNew: true }
  const there = await sql<{ id: string }>`select id from platform.region where slug = ${slug}`.execute(database)
  return { id: there.rows[0]?.id ?? '', isNew: false }
}
