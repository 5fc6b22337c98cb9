// SPDX-License-Identifier: EUPL-1.2
/** Adds somebody who works with Spil, with roles by date. The administrator does this, the command line, and the demo. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Role } from '../../access.ts'
import type { PlainDate } from '../../time.ts'
import type { Tx } from '../database/transaction.ts'
import { placeBytes, seal } from '../sealing/envelope.ts'
import { giveRole } from './role-assignments.ts'
import { setMailAddress } from './mail-address-of.ts'

export interface NewPerson {
  id?: string
  name: string
  /** shown before sign-in, in the demo only: an invented name */
  demoName?: string
  /** checked before (`platform/mail/mail-address.ts`) */
  mailAddress?: string
  roles: readonly { role: Role; from: PlainDate; until?: PlainDate }[]
}

/** Idempotent on `id`. @returns the person's id */
export async function addPerson(tx: Tx, person: NewPerson): Promise<string> {
  const id = person.id ?? randomUUID()
  const there =
    await sql`select from platform.person where municipality_id = ${tx.municipalityId} and id = ${id}`.execute(tx.db)
  if (there.rows.length > 0) return id
  const { id: keyId, key } = await tx.keys.newDataKey(tx, 'staff')
  const name = seal(key, Buffer.from(person.name), namePlace(tx.municipalityId, id))
  await sql`insert into platform.person (municipality_id, id, name, name_key) values (${tx.municipalityId}, ${id}, ${name}, ${keyId})`.execute(
    tx.db,
  )
  // the name before sign-in is written by the demo only, as owner
  if (person.demoName !== undefined)
    await sql`update platform.person set demo_name = ${person.demoName} where municipality_id = ${tx.municipalityId} and id = ${id}`.execute(
      tx.db,
    )
  if (person.mailAddress !== undefined) await setMailAddress(tx, id, person.mailAddress)
  for (const { role, from, until } of person.roles) {
    await giveRole(tx, id, { role, from, until })
  }
  return id
}

export const namePlace = (municipalityId: string, personId: string): Buffer =>
  placeBytes({ municipalityId, table: 'platform.person', row: personId, column: 'name' })
