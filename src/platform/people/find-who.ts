// SPDX-License-Identifier: EUPL-1.2
/** From a session's ticket to who it is, with what is true at this moment: a disabled account or an ended role counts at the next click. */
import { sql } from 'kysely'
import { dateOf } from '../../time.ts'
import type { Tx } from '../database/transaction.ts'
import { namesOf, rolesOf } from './people.ts'
import { csrfOf, findSession, type SessionTicket } from './session.ts'
import type { Who } from './who.ts'

/** @returns nothing when the session does not hold or no role is left */
export async function findWho(tx: Tx, ticket: SessionTicket): Promise<Who | undefined> {
  const session = await findSession(tx, ticket.token)
  if (!session) return undefined
  const { personId, provedAt } = session
  const today = dateOf(tx.now)
  const roles = await rolesOf(tx, personId, today)
  if (roles.length === 0) return undefined
  const municipality = await getMunicipality(tx)
  const names = await namesOf(tx, [personId])
  return { personId, name: names.get(personId) ?? '', municipality, roles, today, provedAt, csrf: csrfOf(ticket.token) }
}

async function getMunicipality(tx: Tx): Promise<Who['municipality']> {
  const found = await sql<{ id: string; slug: string; name: string }>`
    select id, slug, name from platform.municipality where id = ${tx.municipalityId}`.execute(tx.db)
  const row = found.rows[0]
  if (!row) throw new Error('a session of a municipality that does not exist')
  return row
}
