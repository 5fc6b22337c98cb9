// SPDX-License-Identifier: EUPL-1.2
/** The address of the piket, who is mailed at once when a report names direct danger. Sealed under a key of its own. */
import { sql } from 'kysely'
import type { Tx } from '../platform/database/transaction.ts'
import { open, placeBytes, seal } from '../platform/sealing/envelope.ts'

/** Only the command line does this, as owner. @param address checked before (`platform/mail/mail-address.ts`) */
export async function setPiket(tx: Tx, address: string): Promise<void> {
  const { id, key } = await tx.keys.newDataKey(tx, 'staff')
  const email = seal(key, Buffer.from(address), emailPlace(tx.municipalityId))
  await sql`insert into notices.piket (municipality_id, email, email_key) values (${tx.municipalityId}, ${email}, ${id})
    on conflict (municipality_id) do update set email = excluded.email, email_key = excluded.email_key`.execute(tx.db)
}

export async function hasPiket(tx: Tx): Promise<boolean> {
  const found =
    await sql`select municipality_id from notices.piket where municipality_id = ${tx.municipalityId}`.execute(tx.db)
  return found.rows.length > 0
}

/** @returns nothing when there is none */
export async function findPiket(tx: Tx): Promise<string | undefined> {
  const found = await sql<{ email: Buffer; email_key: string }>`
    select email, email_key from notices.piket where municipality_id = ${tx.municipalityId}`.execute(tx.db)
  const row = found.rows[0]
  if (!row) return undefined
  const { key } = await tx.keys.dataKey(tx, row.email_key)
  return open(key, row.email, emailPlace(tx.municipalityId)).toString()
}

const emailPlace = (municipalityId: string): Buffer =>
  placeBytes({ municipalityId, table: 'notices.piket', row: municipalityId, column: 'email' })
