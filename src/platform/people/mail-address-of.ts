// SPDX-License-Identifier: EUPL-1.2
/** Where somebody who works with Spil may be mailed: sealed under the key of that person, as the name is. */
import { sql } from 'kysely'
import type { Tx } from '../database/transaction.ts'
import { open, placeBytes, seal } from '../sealing/envelope.ts'

interface EmailRow {
  email: Buffer | null
  name_key: string
}

/** @returns nothing when there is none, or no such person */
export async function findMailAddress(tx: Tx, personId: string): Promise<string | undefined> {
  const row = await findRow(tx, personId)
  if (!row?.email) return undefined
  const { key } = await tx.keys.dataKey(tx, row.name_key)
  return open(key, row.email, emailPlace(tx.municipalityId, personId)).toString()
}

/**
 * @param address checked before (`platform/mail/mail-address.ts`); nothing takes it away
 * @returns whether there is such a person
 */
export async function setMailAddress(tx: Tx, personId: string, address: string | undefined): Promise<boolean> {
  const row = await findRow(tx, personId)
  if (!row) return false
  const key = address === undefined ? undefined : (await tx.keys.dataKey(tx, row.name_key)).key
  const sealed = key && seal(key, Buffer.from(address ?? ''), emailPlace(tx.municipalityId, personId))
  await sql`update platform.person set email = ${sealed ?? null}
    where municipality_id = ${tx.municipalityId} and id = ${personId}`.execute(tx.db)
  return true
}

async function findRow(tx: Tx, personId: string): Promise<EmailRow | undefined> {
  const found = await sql<EmailRow>`select email, name_key from platform.person
    where municipality_id = ${tx.municipalityId} and id = ${personId}`.execute(tx.db)
  return found.rows[0]
}

const emailPlace = (municipalityId: string, personId: string): Buffer =>
  placeBytes({ municipalityId, table: 'platform.person', row: personId, column: 'email' })
