// SPDX-License-Identifier: EUPL-1.2
/** One mail address a municipality has for a purpose, in a table of its own, sealed under a key of its own. */
import { sql } from 'kysely'
import type { Tx } from '../platform/database/transaction.ts'
import { open, placeBytes, seal } from '../platform/sealing/envelope.ts'

export interface SealedAddress {
  /** Only the command line does this, as owner. @param address checked before (`platform/mail/mail-address.ts`) */
  set: (tx: Tx, address: string) => Promise<void>
  isThere: (tx: Tx) => Promise<boolean>
  /** @returns nothing when there is none */
  find: (tx: Tx) => Promise<string | undefined>
}

export function sealedAddressIn(table: 'notices.secretary' | 'notices.piket'): SealedAddress {
  const place = (municipalityId: string): Buffer =>
    placeBytes({ municipalityId, table, row: municipalityId, column: 'email' })
  return {
    async set(tx, address) {
      const { id, key } = await tx.keys.newDataKey(tx, 'staff')
      const email = seal(key, Buffer.from(address), place(tx.municipalityId))
      await sql`insert into ${sql.table(table)} (municipality_id, email, email_key) values (${tx.municipalityId}, ${email}, ${id})
        on conflict (municipality_id) do update set email = excluded.email, email_key = excluded.email_key`.execute(
        tx.db,
      )
    },
    async isThere(tx) {
      const found =
        await sql`select municipality_id from ${sql.table(table)} where municipality_id = ${tx.municipalityId}`.execute(
          tx.db,
        )
      return found.rows.length > 0
    },
    async find(tx) {
      const found = await sql<{ email: Buffer; email_key: string }>`
        select email, email_key from ${sql.table(table)} where municipality_id = ${tx.municipalityId}`.execute(tx.db)
      const row = found.rows[0]
      if (!row) return undefined
      const { key } = await tx.keys.dataKey(tx, row.email_key)
      return open(key, row.email, place(tx.municipalityId)).toString()
    },
  }
}
