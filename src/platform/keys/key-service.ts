// SPDX-License-Identifier: EUPL-1.2
/**
 * Keys behind the counter: root > municipality (epoch) > one data key per report, per reporter's contact, per case.
 * Plain municipality keys stay in this module; data keys live as long as the deed that asked for them.
 * Must never be imported by the public program (`src/architecture.test.ts`).
 */
import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { open, placeBytes, seal } from '../sealing/envelope.ts'
import { publicKeyOf } from '../sealing/hpke.ts'
import type { Tx } from '../database/transaction.ts'
import type { KeyProvider } from './key-provider.ts'

export type KeyPurpose =
  | 'report'
  | 'reporter-contact'
  | 'attachment-original'
  | 'case'
  /** where a presumed victim stays */
  | 'whereabouts'
  /** what is offered to another municipality, until it is answered */
  | 'case-move'
  | 'measure'
  | 'meeting'
  | 'data-request'
  | 'case-document'
  /** how a partner is reached */
  | 'partner'
  /** half of what opens a receiver's copy; the other half is in his link */
  | 'shared-copy'
  | 'staff'
/** Held in this module only, like the keys of municipalities. */
const indexPurpose = 'identifier-index'
/** Long enough that two different texts of one municipality do not meet. */
const tagBytes = 16

/** A key in use. `key` is 32 plain bytes: not to be kept, logged or passed to another program. */
export interface DataKey {
  id: string
  key: Buffer
}

/** The key of this epoch was destroyed; everything that hung on it was put under a newer one before. */
export class EpochDestroyed extends Error {
  readonly code = 'EPOCH_DESTROYED'
}

/** The data key was destroyed: what it sealed is erased for good. */
export class KeyDestroyed extends Error {
  readonly code = 'KEY_DESTROYED'
}

interface MunicipalityKeyRow {
  epoch: number
  wrapped_key: Buffer | null
  wrapped_door_private: Buffer | null
}

interface MunicipalityKey {
  epoch: number
  key: Buffer
  doorPrivate: Buffer
}

/** A running program knows a key that was destroyed elsewhere for at most this long. */
const forgetAfterMs = 5 * 60_000

export class KeyService {
  readonly #provider: KeyProvider
  readonly #forgetAfterMs: number
  readonly #known = new Map<string, Promise<MunicipalityKey>>()

  constructor(provider: KeyProvider, options: { forgetAfterMs?: number } = {}) {
    this.#provider = provider
    this.#forgetAfterMs = options.forgetAfterMs ?? forgetAfterMs
  }

  /** Makes the first key of a municipality, or the next epoch. The role `migrator` writes it; see `store` in start. */
  async newMunicipalityKey(municipalityId: string, epoch: number) {
    const key = randomBytes(32)
    const doorPrivate = randomBytes(32)
    return {
      municipalityId,
      epoch,
      wrappedKey: await this.#provider.wrap(key, keyPlace(municipalityId, epoch, 'wrapped_key')),
      doorPublic: publicKeyOf(doorPrivate),
      wrappedDoorPrivate: seal(key, doorPrivate, keyPlace(municipalityId, epoch, 'wrapped_door_private')),
    }
  }

  /** @returns the 32 bytes with which what was sealed at the door in this epoch opens */
  async doorPrivateKey(tx: Tx, epoch: number): Promise<Buffer> {
    return (await this.#municipalityKey(tx, epoch)).doorPrivate
  }

  /** Makes a data key and stores it wrapped, in this transaction. */
  async newDataKey(tx: Tx, purpose: KeyPurpose): Promise<DataKey> {
    const { epoch, key: wrapping } = await this.#newestMunicipalityKey(tx)
    const id = randomUUID()
    const key = randomBytes(32)
    const wrapped = seal(wrapping, key, dataKeyPlace(tx.municipalityId, id, epoch))
    await sql`insert into keys.data_key (municipality_id, id, purpose, epoch, wrapped_key)
      values (${tx.municipalityId}, ${id}, ${purpose}, ${epoch}, ${wrapped})`.execute(tx.db)
    return { id, key }
  }

  /** @throws KeyDestroyed when it was erased */
  async dataKey(tx: Tx, id: string): Promise<DataKey> {
    const key = (await this.dataKeys(tx, [id])).get(id)
    if (!key) throw new KeyDestroyed('this content was erased')
    return key
  }

  /** The keys of a list in one question to the database; destroyed ones are left out. */
  async dataKeys(tx: Tx, ids: readonly string[]): Promise<Map<string, DataKey>> {
    const found = await sql<{ id: string; epoch: number; wrapped_key: Buffer | null }>`
      select id, epoch, wrapped_key from keys.data_key where municipality_id = ${tx.municipalityId} and id = any(${[...ids]}::uuid[])`.execute(
      tx.db,
    )
    const keys = new Map<string, DataKey>()
    for (const row of found.rows) {
      if (row.wrapped_key === null) continue
      const wrapping = await this.#municipalityKey(tx, row.epoch)
      const key = open(wrapping.key, row.wrapped_key, dataKeyPlace(tx.municipalityId, row.id, row.epoch))
      keys.set(row.id, { id: row.id, key })
    }
    return keys
  }

  /**
   * Tags for a blind index (M-22): HMAC-SHA-256 under the index key of this municipality, cut short. The same text has the same tag here and
   * another one elsewhere. The key does not leave this module.
   *
   * @param texts begin with what they are for, so that no two uses share a tag
   */
  async tags(tx: Tx, texts: readonly string[]): Promise<Buffer[]> {
    if (texts.length === 0) return []
    const key = await this.#indexKey(tx)
    return texts.map((text) => createHmac('sha256', key).update(text).digest().subarray(0, tagBytes))
  }

  /** Made at the first tag; of two transactions that make it at once, one waits and finds the other's. */
  async #indexKey(tx: Tx): Promise<Buffer> {
    const known = await this.#findIndexKey(tx)
    if (known) return known
    const { epoch, key: wrapping } = await this.#newestMunicipalityKey(tx)
    const id = randomUUID()
    const wrapped = seal(wrapping, randomBytes(32), dataKeyPlace(tx.municipalityId, id, epoch))
    await sql`insert into keys.data_key (municipality_id, id, purpose, epoch, wrapped_key)
      values (${tx.municipalityId}, ${id}, ${indexPurpose}, ${epoch}, ${wrapped})
      on conflict (municipality_id) where purpose = 'identifier-index' do nothing`.execute(tx.db)
    const made = await this.#findIndexKey(tx)
    if (!made) throw new KeyDestroyed('the index key was destroyed')
    return made
  }

  async #findIndexKey(tx: Tx): Promise<Buffer | undefined> {
    const found = await sql<{ id: string }>`
      select id from keys.data_key where municipality_id = ${tx.municipalityId} and purpose = ${indexPurpose}`.execute(
      tx.db,
    )
    const id = found.rows[0]?.id
    return id === undefined ? undefined : (await this.dataKey(tx, id)).key
  }

  /**
   * Puts data keys that hang on `epoch` under the newest one; what they seal stays as it is. A row that somebody is at just now waits
   * for the next time.
   *
   * @returns how many it did; at most `atMost`
   */
  async rewrapDataKeys(tx: Tx, epoch: number, atMost: number): Promise<number> {
    const newest = await this.#newestMunicipalityKey(tx)
    const found = await sql<{ id: string; wrapped_key: Buffer }>`
      select id, wrapped_key from keys.data_key
      where municipality_id = ${tx.municipalityId} and epoch = ${epoch} and wrapped_key is not null
      order by id limit ${atMost} for no key update skip locked`.execute(tx.db)
    if (found.rows.length === 0) return 0
    const old = await this.#municipalityKey(tx, epoch)
    for (const { id, wrapped_key } of found.rows) {
      const key = open(old.key, wrapped_key, dataKeyPlace(tx.municipalityId, id, epoch))
      const wrapped = seal(newest.key, key, dataKeyPlace(tx.municipalityId, id, newest.epoch))
      key.fill(0)
      await sql`update keys.data_key set epoch = ${newest.epoch}, wrapped_key = ${wrapped}
        where municipality_id = ${tx.municipalityId} and id = ${id}`.execute(tx.db)
    }
    return found.rows.length
  }

  async #newestMunicipalityKey(tx: Tx): Promise<MunicipalityKey> {
    const newest = await sql<{ epoch: number }>`
      select max(epoch) as epoch from keys.municipality_key where municipality_id = ${tx.municipalityId}`.execute(tx.db)
    const epoch = newest.rows[0]?.epoch
    if (!epoch) throw new Error('this municipality has no key yet')
    return this.#municipalityKey(tx, epoch)
  }

  #municipalityKey(tx: Tx, epoch: number): Promise<MunicipalityKey> {
    const name = `${tx.municipalityId}|${epoch}`
    const known = this.#known.get(name)
    if (known) return known
    const opened = this.#openMunicipalityKey(tx, epoch)
    this.#known.set(name, opened)
    // by a clock of its own: a program that has nothing to do forgets too
    setTimeout(() => this.#known.delete(name), this.#forgetAfterMs).unref()
    opened.catch(() => this.#known.delete(name))
    return opened
  }

  async #openMunicipalityKey(tx: Tx, epoch: number): Promise<MunicipalityKey> {
    const found = await sql<MunicipalityKeyRow>`
      select epoch, wrapped_key, wrapped_door_private from keys.municipality_key
      where municipality_id = ${tx.municipalityId} and epoch = ${epoch}`.execute(tx.db)
    const row = found.rows[0]
    if (!row) throw new Error(`this municipality has no key of epoch ${epoch}`)
    if (!row.wrapped_key || !row.wrapped_door_private) throw new EpochDestroyed('the key of this epoch was destroyed')
    const key = await this.#provider.unwrap(row.wrapped_key, keyPlace(tx.municipalityId, epoch, 'wrapped_key'))
    return {
      epoch,
      key,
      doorPrivate: open(key, row.wrapped_door_private, keyPlace(tx.municipalityId, epoch, 'wrapped_door_private')),
    }
  }
}

const keyPlace = (municipalityId: string, epoch: number, column: string) =>
  placeBytes({ municipalityId, table: 'keys.municipality_key', row: String(epoch), column, version: epoch })

const dataKeyPlace = (municipalityId: string, id: string, epoch: number) =>
  placeBytes({ municipalityId, table: 'keys.data_key', row: id, column: 'wrapped_key', version: epoch })
