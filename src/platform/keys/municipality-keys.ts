// SPDX-License-Identifier: EUPL-1.2
/**
 * The epochs of a municipality's key. A new epoch is used for what is sealed from now on; the older ones stay, and open what was sealed
 * before. Only the command line and the demo write here, as owner.
 */
import { sql } from 'kysely'
import { dateOf } from '../../time.ts'
import type { Tx } from '../database/transaction.ts'
import { CannotOpen } from '../sealing/envelope.ts'

/** Those that are not destroyed, the oldest first; none when this municipality has no key. */
export async function epochsOf(tx: Tx): Promise<number[]> {
  const found = await sql<{ epoch: number }>`
    select epoch from keys.municipality_key where municipality_id = ${tx.municipalityId} and destroyed_on is null order by epoch`.execute(
    tx.db,
  )
  return found.rows.map(({ epoch }) => epoch)
}

/** The epochs whose key does not open with the root key of this process; none when all is well. */
export async function epochsThatDoNotOpen(tx: Tx): Promise<number[]> {
  const closed: number[] = []
  for (const epoch of await epochsOf(tx)) {
    await tx.keys.doorPrivateKey(tx, epoch).catch((error: unknown) => {
      if (!(error instanceof CannotOpen)) throw error
      closed.push(epoch)
    })
  }
  return closed
}

/**
 * Makes the next epoch: a new key and a new door. Of two at once, one waits for the other; reports that come in meanwhile do not wait.
 *
 * @returns the new epoch
 */
export async function addEpoch(tx: Tx): Promise<number> {
  await sql`select from platform.municipality where id = ${tx.municipalityId} for no key update`.execute(tx.db)
  const made = await tx.keys.newMunicipalityKey(tx.municipalityId, ((await epochsOf(tx)).at(-1) ?? 0) + 1)
  await sql`insert into keys.municipality_key (municipality_id, epoch, wrapped_key, door_public, wrapped_door_private, made_on)
    values (${tx.municipalityId}, ${made.epoch}, ${made.wrappedKey}, ${made.doorPublic}, ${made.wrappedDoorPrivate}, ${dateOf(tx.now).toString()})`.execute(
    tx.db,
  )
  return made.epoch
}
