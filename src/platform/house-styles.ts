// SPDX-License-Identifier: EUPL-1.2
/** The colours that municipalities set for themselves, as the programs read them. Only the command line sets them, as owner. */
import { sql } from 'kysely'
import type pg from 'pg'
import type { Tx } from './database/transaction.ts'

/** By slug; what is in it was checked before it was stored (`ui/house-style.ts`). */
export async function findHouseStyles(pool: pg.Pool): Promise<Map<string, Record<string, string>>> {
  const { rows } = await pool.query<{ slug: string; colours: Record<string, string> }>(
    'select slug, colours from platform.house_styles()',
  )
  return new Map(rows.map(({ slug, colours }) => [slug, colours]))
}

/** @param colours nothing: back to the look that comes with Spil @returns whether something changed */
export async function setHouseStyle(tx: Tx, colours: Readonly<Record<string, string>> | undefined): Promise<boolean> {
  const value = colours ? JSON.stringify(colours) : null
  const { rows } = await sql`update platform.municipality set house_style = ${value}::jsonb
    where id = ${tx.municipalityId} and house_style is distinct from ${value}::jsonb returning 1`.execute(tx.db)
  return rows.length > 0
}
