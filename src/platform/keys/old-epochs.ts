// SPDX-License-Identifier: EUPL-1.2
/**
 * The end of an old epoch (M-23, M-24). First everything that hangs on its key is put under the newest one; from that day on only
 * backups from before need it. When those are gone its key is destroyed: the row stays, and opens nothing any more. Only the command line
 * does this, as owner. Days are those of the Netherlands.
 */
import { sql } from 'kysely'
import { dateOf, plainDate, type PlainDate } from '../../time.ts'
import type { Tx } from '../database/transaction.ts'

export interface Epoch {
  epoch: number
  madeOn: PlainDate
  isNewest: boolean
  /** the last day on which something hung on it */
  emptiedOn: PlainDate | undefined
  destroyedOn: PlainDate | undefined
  /** data keys that hang on it */
  dataKeys: number
  /** reports and letters that the worker did not take in yet */
  atTheDoor: number
}

interface EpochRow {
  epoch: number
  made_on: string
  is_newest: boolean
  emptied_on: string | null
  destroyed_on: string | null
  data_keys: number
  at_the_door: number
}

/** The oldest first. */
export async function findEpochs(tx: Tx): Promise<Epoch[]> {
  const here = tx.municipalityId
  const found = await sql<EpochRow>`
    select k.epoch, k.made_on::text, k.epoch = max(k.epoch) over () as is_newest, k.emptied_on::text, k.destroyed_on::text,
      (select count(*)::integer from keys.data_key d
        where d.municipality_id = ${here} and d.epoch = k.epoch and d.wrapped_key is not null) as data_keys,
      (select count(*)::integer from reporting.report r
        where r.municipality_id = ${here} and r.door_epoch = k.epoch and r.door_content is not null)
      + (select count(*)::integer from reporting.message m
        where m.municipality_id = ${here} and m.door_epoch = k.epoch and m.door_content is not null) as at_the_door
    from keys.municipality_key k where k.municipality_id = ${here} order by k.epoch`.execute(tx.db)
  return found.rows.map((row) => ({
    epoch: row.epoch,
    madeOn: plainDate(row.made_on),
    isNewest: row.is_newest,
    emptiedOn: row.emptied_on ? plainDate(row.emptied_on) : undefined,
    destroyedOn: row.destroyed_on ? plainDate(row.destroyed_on) : undefined,
    dataKeys: row.data_keys,
    atTheDoor: row.at_the_door,
  }))
}

/** Waits for whoever makes a data key under this epoch just now; from here to the end of the transaction nobody does. */
export async function lockEpoch(tx: Tx, epoch: number): Promise<Epoch | undefined> {
  await sql`select from keys.municipality_key
    where municipality_id = ${tx.municipalityId} and epoch = ${epoch} for update`.execute(tx.db)
  return (await findEpochs(tx)).find((each) => each.epoch === epoch)
}

/** Something may have come to hang on it after the first time: then the later day counts. */
export async function noteEmptied(tx: Tx, epoch: number): Promise<void> {
  await sql`update keys.municipality_key set emptied_on = ${dateOf(tx.now).toString()}
    where municipality_id = ${tx.municipalityId} and epoch = ${epoch}`.execute(tx.db)
}

/** Cannot be undone. Call it only after `lockEpoch` said that nothing needs it. */
export async function destroyEpoch(tx: Tx, epoch: number): Promise<void> {
  await sql`update keys.municipality_key
    set wrapped_key = null, wrapped_door_private = null, destroyed_on = ${dateOf(tx.now).toString()}
    where municipality_id = ${tx.municipalityId} and epoch = ${epoch}`.execute(tx.db)
}
