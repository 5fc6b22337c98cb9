// SPDX-License-Identifier: EUPL-1.2
/** The municipalities and care desks of this Spil. Only the command line and the demo add one, as owner. */
import { sql } from 'kysely'
import type { Database, Tx } from './database/transaction.ts'
import { addEpoch } from './keys/municipality-keys.ts'

export interface NewMunicipality {
  slug: string
  name: string
  kind: 'municipality' | 'care-desk'
  /** the host name on which its form stands, without a port */
  publicHost?: string | undefined
  /** the region it belongs to */
  regionId?: string | undefined
}

export interface Municipality extends NewMunicipality {
  id: string
}

/** With its first key. The id is that of the transaction's municipality. Idempotent on the id. */
export async function addMunicipality(
  tx: Tx,
  { slug, name, kind, publicHost, regionId }: NewMunicipality,
): Promise<void> {
  const added = await sql`insert into platform.municipality (id, slug, name, kind, public_host, region_id)
    values (${tx.municipalityId}, ${slug}, ${name}, ${kind}, ${publicHost ?? null}, ${regionId ?? null}) on conflict (id) do nothing returning id`.execute(
    tx.db,
  )
  if (added.rows.length > 0) await addEpoch(tx)
}

/** @returns the host name of its form, when it has one of its own */
export async function findPublicHost(tx: Tx): Promise<string | undefined> {
  const found = await sql<{ public_host: string | null }>`
    select public_host from platform.municipality where id = ${tx.municipalityId}`.execute(tx.db)
  return found.rows[0]?.public_host ?? undefined
}

/** The other municipalities of the region, by name; none without a region. Public knowledge. */
export async function findNeighbours(tx: Tx): Promise<Pick<Municipality, 'id' | 'slug' | 'name'>[]> {
  const found = await sql<Pick<Municipality, 'id' | 'slug' | 'name'>>`
    select other.id, other.slug, other.name from platform.municipality here
    join platform.municipality other on other.region_id = here.region_id and other.id <> here.id
    where here.id = ${tx.municipalityId} and other.kind = 'municipality' order by other.name`.execute(tx.db)
  return found.rows
}

/** The other municipalities and the care desks of the region, by name; none without a region. Public knowledge. */
export async function findRegionMembers(tx: Tx): Promise<Pick<Municipality, 'id' | 'name' | 'kind'>[]> {
  const found = await sql<Pick<Municipality, 'id' | 'name' | 'kind'>>`
    select other.id, other.name, other.kind from platform.municipality here
    join platform.municipality other on other.region_id = here.region_id and other.id <> here.id
    where here.id = ${tx.municipalityId} order by other.name`.execute(tx.db)
  return found.rows
}

/** @returns the name of the municipality of this transaction */
export async function nameOfMunicipality(tx: Tx): Promise<string> {
  const found = await sql<{ name: string }>`
    select name from platform.municipality where id = ${tx.municipalityId}`.execute(tx.db)
  return found.rows[0]?.name ?? ''
}

/** By slug. Which municipalities take part is public knowledge: no wall stands here. */
export async function findMunicipalities(database: Database): Promise<Municipality[]> {
  const found = await sql<Omit<Municipality, 'publicHost'> & { public_host: string | null }>`
    select id, slug, name, kind, public_host from platform.municipality order by slug`.execute(database)
  return found.rows.map(({ public_host, ...municipality }) => ({
    ...municipality,
    publicHost: public_host ?? undefined,
  }))
}
