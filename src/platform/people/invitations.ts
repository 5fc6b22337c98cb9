// SPDX-License-Identifier: EUPL-1.2
/**
 * The first time somebody comes in: with a code that a colleague hands over, in person or by telephone. It ties an account or a
 * passkey to the person; nobody gets in by knowing an address or a name. Only the code's hash is kept. 100 bits of chance.
 */
import { createHash, randomInt } from 'node:crypto'
import { sql } from 'kysely'
import type { Instant } from '../../time.ts'
import type { Tx } from '../database/transaction.ts'
import { alphabet, asTyped } from '../written-code.ts'
import { endAllSessions } from './session.ts'

const characters = 20
export const usualDays = 7

export interface Invitation {
  codeHash: Buffer
  personId: string
}

const hashOf = (code: string): Buffer => createHash('sha256').update(`invitation|${code}`).digest()

/** An earlier invitation of the same person no longer counts. @returns the code, for once */
export async function makeInvitation(tx: Tx, personId: string, until: Instant): Promise<string> {
  const code = Array.from({ length: characters }, () => alphabet[randomInt(alphabet.length)]).join('')
  await sql`delete from platform.invitation where municipality_id = ${tx.municipalityId} and person_id = ${personId} and used_at is null`.execute(
    tx.db,
  )
  await sql`insert into platform.invitation (municipality_id, code_hash, person_id, made_at, until)
    values (${tx.municipalityId}, ${hashOf(code)}, ${personId}, ${tx.now.toString()}::timestamptz, ${until.toString()}::timestamptz)`.execute(
    tx.db,
  )
  return code
}

/** @param typed as somebody copied it @returns nothing when it is unknown, used, too old or of somebody who may not come in */
export async function findInvitation(tx: Tx, typed: string): Promise<Invitation | undefined> {
  const { rows } = await sql<{ code_hash: Buffer; person_id: string }>`
    select i.code_hash, i.person_id from platform.invitation i
    join platform.person p on p.municipality_id = i.municipality_id and p.id = i.person_id
    where i.municipality_id = ${tx.municipalityId} and i.code_hash = ${hashOf(asTyped(typed))} and i.used_at is null
      and i.until > ${tx.now.toString()}::timestamptz and p.disabled_at is null`.execute(tx.db)
  return rows[0] && { codeHash: rows[0].code_hash, personId: rows[0].person_id }
}

/** @returns false when it was used meanwhile, or is too old by now */
export async function useInvitation(tx: Tx, { codeHash, personId }: Invitation): Promise<boolean> {
  const now = tx.now.toString()
  const { rows } = await sql`update platform.invitation set used_at = ${now}::timestamptz
    where municipality_id = ${tx.municipalityId} and code_hash = ${codeHash} and person_id = ${personId} and used_at is null
      and until > ${now}::timestamptz returning 1`.execute(tx.db)
  return rows.length > 0
}

/**
 * Whether somebody can come in already. Then an administrator makes no invitation: whoever holds a code for somebody who is at home
 * here could come in as that colleague (decision 0014). The command line can, and takes the old ways in away.
 */
export async function hasWayIn(tx: Tx, personId: string): Promise<boolean> {
  return (await findWaysIn(tx)).has(personId)
}

export type WaysIn = 'account' | 'passkey' | 'both'

/** With what each person comes in; who cannot yet is left out. */
export async function findWaysIn(tx: Tx): Promise<Map<string, WaysIn>> {
  const { rows } = await sql<{ id: string; how: WaysIn }>`
    select coalesce(a.person_id, k.person_id) as id,
      case when a.person_id is null then 'passkey' when k.person_id is null then 'account' else 'both' end as how
    from (select person_id from platform.account where municipality_id = ${tx.municipalityId}) a
    full join (select distinct person_id from platform.passkey where municipality_id = ${tx.municipalityId}) k
      on k.person_id = a.person_id`.execute(tx.db)
  return new Map(rows.map(({ id, how }) => [id, how]))
}

/** Only the command line does this, as owner: account and passkeys of this person stop working, and every session ends. */
export async function forgetWaysIn(tx: Tx, personId: string): Promise<void> {
  for (const table of ['platform.account', 'platform.passkey'])
    await sql`delete from ${sql.table(table)} where municipality_id = ${tx.municipalityId} and person_id = ${personId}`.execute(
      tx.db,
    )
  await endAllSessions(tx, personId)
}
