// SPDX-License-Identifier: EUPL-1.2
/**
 * The legal ground on which a text goes to a sworn interpreter or translator. Nobody read a law that names this, so it is no rule of ours:
 * the municipality decides with its privacy officer, and until then our reading is shown as a proposal.
 */
import { sql } from 'kysely'
import * as z from 'zod'
import { legalBases } from '../../law/legal-basis.ts'
import type { Tx } from '../../platform/database/transaction.ts'

/** In `platform.setting`. */
export const translationGroundName = 'translationGround'

export const translationGround = z.string().trim().min(3).max(500)

export const proposedGround = `${legalBases.publicTask.nl} (AVG ${legalBases.publicTask.source.article})`

/** @returns nothing when the municipality decided nothing */
export async function findTranslationGround(tx: Tx): Promise<string | undefined> {
  const found = await sql<{ value: unknown }>`
    select value from platform.setting where municipality_id = ${tx.municipalityId} and name = ${translationGroundName}`.execute(
    tx.db,
  )
  return translationGround.safeParse(found.rows[0]?.value).data
}

/** @returns whether it was another one before */
export async function setTranslationGround(tx: Tx, ground: string): Promise<boolean> {
  const changed = await sql`insert into platform.setting as s (municipality_id, name, value)
    values (${tx.municipalityId}, ${translationGroundName}, ${JSON.stringify(ground)}::jsonb)
    on conflict (municipality_id, name) do update set value = excluded.value where s.value <> excluded.value returning name`.execute(
    tx.db,
  )
  return changed.rows.length > 0
}
