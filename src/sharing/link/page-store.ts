// SPDX-License-Identifier: EUPL-1.2
/** The SQL of the pages of a receiver's copy: one row a page, each under the same two halves of a key as the copy. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import { open, placeBytes, seal } from '../../platform/sealing/envelope.ts'

const pagePlace = ({ municipalityId }: Tx, disclosureId: string, place: number): Buffer =>
  placeBytes({ municipalityId, table: 'sharing.shared_page', row: `${disclosureId}|${place}`, column: 'bytes' })

/** What an earlier link opened is sealed anew. @param key of both halves */
export async function sealPages(
  tx: Tx,
  { disclosureId, key, pages }: { disclosureId: string; key: Buffer; pages: readonly Buffer[] },
): Promise<void> {
  for (const [index, bytes] of pages.entries()) {
    const place = index + 1
    await sql`insert into sharing.shared_page (municipality_id, disclosure_id, place, bytes) values
      (${tx.municipalityId}, ${disclosureId}, ${place}, ${seal(key, bytes, pagePlace(tx, disclosureId, place))})
      on conflict (municipality_id, disclosure_id, place) do update set bytes = excluded.bytes`.execute(tx.db)
  }
}

/** Sealed. One question, whether there is one or not. */
export async function findPage(tx: Tx, disclosureId: string, place: number): Promise<Buffer | undefined> {
  const found = await sql<{ bytes: Buffer }>`select bytes from sharing.shared_page
    where municipality_id = ${tx.municipalityId} and disclosure_id = ${disclosureId} and place = ${place}`.execute(
    tx.db,
  )
  return found.rows[0]?.bytes
}

/** @param key of both halves @throws CannotOpen */
export const openSealedPage = (
  tx: Tx,
  { disclosureId, key, place, bytes }: { disclosureId: string; key: Buffer; place: number; bytes: Buffer },
): Buffer => open(key, bytes, pagePlace(tx, disclosureId, place))
