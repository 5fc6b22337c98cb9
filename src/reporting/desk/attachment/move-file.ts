// SPDX-License-Identifier: EUPL-1.2
/**
 * Gives a file that was added to a form to a room that comes later, part by part and sealed as it came in: nothing is opened on the way.
 * In one transaction it is here or there, never both.
 */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/transaction.ts'
import type { AddedFile } from '../../attachment/added-file.ts'
import { proofOf } from '../../attachment/seal-parts.ts'

/** @returns how many parts it has; nothing when it is not here (any more), not whole, or not of this key */
export async function moveFile(
  tx: Tx,
  { id, key }: Pick<AddedFile, 'id' | 'key'>,
  into: { begin: (parts: number) => Promise<void>; part: (place: number, sealed: Buffer) => Promise<void> },
): Promise<number | undefined> {
  // the same file sent twice at once waits here for itself
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}::text, 1))`.execute(tx.db)
  const proof = proofOf(Buffer.from(key, 'base64url'))
  const found = await sql<{ parts: number }>`select parts from reporting.attachment
    where municipality_id = ${tx.municipalityId} and id = ${id} and proof = ${proof} and report_id is null and parts is not null`.execute(
    tx.db,
  )
  const parts = found.rows[0]?.parts
  if (parts === undefined) return undefined
  await into.begin(parts)
  for (let place = 0; place < parts; place++) {
    const part = await sql<{ bytes: Buffer }>`select bytes from reporting.attachment_part
      where municipality_id = ${tx.municipalityId} and attachment_id = ${id} and place = ${place}`.execute(tx.db)
    const [row] = part.rows
    if (!row) throw new Error('a file that was whole misses a part')
    await into.part(place, row.bytes)
  }
  await sql`select reporting.drop_attachment_here(${id}::uuid, ${proof}::bytea)`.execute(tx.db)
  return parts
}
