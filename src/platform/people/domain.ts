// SPDX-License-Identifier: EUPL-1.2
/**
 * The side of the house on which somebody works: safety or social. Only for who looks along with a decision, because each side sees what
 * the other misses (seed Achterhoek, par. 2.4). It gives no rights.
 */
import { sql } from 'kysely'
import type { Tx } from '../database/transaction.ts'

export const domains = ['safety', 'social'] as const
export type Domain = (typeof domains)[number]

/** Who did not say is left out. */
export async function domainsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, Domain>> {
  const found = await sql<{ id: string; domain: Domain }>`select id, domain from platform.person
    where municipality_id = ${tx.municipalityId} and id = any(${[...ids]}::uuid[]) and domain is not null`.execute(
    tx.db,
  )
  return new Map(found.rows.map(({ id, domain }) => [id, domain]))
}

export async function setDomain(tx: Tx, personId: string, domain: Domain | null): Promise<void> {
  await sql`update platform.person set domain = ${domain}
    where municipality_id = ${tx.municipalityId} and id = ${personId}`.execute(tx.db)
}
