// SPDX-License-Identifier: EUPL-1.2
/** From a session's ticket to who it is, with what is true at this moment: a disabled account or an ended role counts at the next click. */
import { sql } from 'kysely'
import { roles, type Role } from '../../access.ts'
import { dateOf } from '../../time.ts'
import type { Tx } from '../database/transaction.ts'
import { open } from '../sealing/envelope.ts'
import { namePlace } from './add-person.ts'
import { heldOn } from './people.ts'
import { csrfOf, findSession, type SessionTicket } from './session.ts'
import type { Who } from './who.ts'

interface PersonRow {
  slug: string
  municipality: string
  name: Buffer
  name_key: string
  roles: string[]
}

/** @returns nothing when the session does not hold or no role is left */
export async function findWho(tx: Tx, ticket: SessionTicket): Promise<Who | undefined> {
  const session = await findSession(tx, ticket.token)
  if (!session) return undefined
  const { personId, provedAt } = session
  const today = dateOf(tx.now)
  // each click asks this, so it is one question
  const found = await sql<PersonRow>`
    select m.slug, m.name as municipality, p.name, p.name_key, array(
      select a.role from platform.role_assignment a
      where a.municipality_id = p.municipality_id and a.person_id = p.id and ${heldOn(today)}) as roles
    from platform.person p join platform.municipality m on m.id = p.municipality_id
    where p.municipality_id = ${tx.municipalityId} and p.id = ${personId} and p.disabled_at is null`.execute(tx.db)
  const person = found.rows[0]
  const held: Role[] = roles.filter((role) => person?.roles.includes(role))
  if (!person || held.length === 0) return undefined
  const { key } = await tx.keys.dataKey(tx, person.name_key)
  return {
    personId,
    name: open(key, person.name, namePlace(tx.municipalityId, personId)).toString(),
    municipality: { id: tx.municipalityId, slug: person.slug, name: person.municipality },
    roles: held,
    today,
    provedAt,
    csrf: csrfOf(ticket.token),
  }
}
