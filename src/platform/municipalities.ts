// SPDX-License-Identifier: EUPL-1.2
/** Adds a municipality (or care desk) with its first key. Only the command line and the demo do this, as owner. Idempotent on the id. */
import { sql } from 'kysely'
import { dateOf } from '../time.ts'
import type { Tx } from './database/transaction.ts'

export interface NewMunicipality {
  slug: string
  name: string
  kind: 'municipality' | 'care-desk'
  publicHost?: string
}

/** The id is that of the transaction's municipality. */
export async function addMunicipality(tx: Tx, { slug, name, kind, publicHost }: NewMunicipality): Promise<void> {
  const added = await sql`insert into platform.municipality (id, slug, name, kind, public_host)
    values (${tx.municipalityId}, ${slug}, ${name}, ${kind}, ${publicHost ?? null}) on conflict (id) do nothing returning id`.execute(
    tx.db,
  )
  if (added.rows.length === 0) return
  const first = await tx.keys.newMunicipalityKey(tx.municipalityId, 1)
  await sql`insert into keys.municipality_key (municipality_id, epoch, wrapped_key, door_public, wrapped_door_private, made_on)
    values (${tx.municipalityId}, ${first.epoch}, ${first.wrappedKey}, ${first.doorPublic}, ${first.wrappedDoorPrivate}, ${dateOf(tx.now).toString()})`.execute(
    tx.db,
  )
}
