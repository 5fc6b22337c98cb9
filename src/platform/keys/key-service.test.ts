// SPDX-License-Identifier: EUPL-1.2
/** Root, municipality and data keys over a real database: no wrapped key opens in another's place, and a destroyed one is gone (M-20, M-23). */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../tests/fresh-database.ts'
import { inTransaction, type Tx } from '../database/transaction.ts'
import { CannotOpen, open, placeBytes, seal } from '../sealing/envelope.ts'
import { publicKeyOf } from '../sealing/hpke.ts'
import { ensureRootKey, fileKeyProvider } from './file-key-provider.ts'
import { KeyDestroyed, KeyService } from './key-service.ts'

let database: TestDatabase
let here: string
let elsewhere: string

beforeAll(async () => {
  database = await freshDatabase()
  here = (await database.addMunicipality({ slug: 'hier', name: 'Hier' })).id
  elsewhere = (await database.addMunicipality({ slug: 'elders', name: 'Elders' })).id
})
afterAll(() => database.stop())

const work = <T>(municipalityId: string, run: (tx: Tx) => Promise<T>, keys = database.keys): Promise<T> =>
  inTransaction(
    database.kysely('casework_rw'),
    { municipalityId, origin: 'staff', now: Temporal.Now.instant(), keys },
    run,
  )

/** As after a restart: nothing is remembered. */
const freshKeys = (): KeyService => new KeyService(fileKeyProvider(database.keysDir))

describe('a data key', () => {
  test('is the same when it is asked for again, also after a restart', async () => {
    const made = await work(here, (tx) => tx.keys.newDataKey(tx, 'case'))
    expect(made.key).toHaveLength(32)
    const again = await work(here, (tx) => tx.keys.dataKey(tx, made.id), freshKeys())
    expect(again).toEqual(made)
  })

  test('is not there when its transaction was rolled back', async () => {
    let id = ''
    await expect(
      work(here, async (tx) => {
        id = (await tx.keys.newDataKey(tx, 'case')).id
        throw new Error('the deed failed')
      }),
    ).rejects.toThrow('the deed failed')
    await expect(work(here, (tx) => tx.keys.dataKey(tx, id))).rejects.toThrow(KeyDestroyed)
  })

  test('of another municipality is not found', async () => {
    const { id } = await work(here, (tx) => tx.keys.newDataKey(tx, 'report'))
    await expect(work(elsewhere, (tx) => tx.keys.dataKey(tx, id))).rejects.toThrow(KeyDestroyed)
    expect(await work(elsewhere, (tx) => tx.keys.dataKeys(tx, [id]))).toEqual(new Map())
  })

  test('M-23: that was destroyed is gone for good, and what it sealed with it; the others stay', async () => {
    const [gone, kept] = await work(here, async (tx) => [
      await tx.keys.newDataKey(tx, 'report'),
      await tx.keys.newDataKey(tx, 'report'),
    ])
    await database.asOwner(here, ({ db }) =>
      sql`update keys.data_key set wrapped_key = null, destroyed_at = now() where id = ${gone.id}`.execute(db),
    )
    await expect(work(here, (tx) => tx.keys.dataKey(tx, gone.id))).rejects.toMatchObject({ code: 'KEY_DESTROYED' })
    const found = await work(here, (tx) => tx.keys.dataKeys(tx, [gone.id, kept.id]), freshKeys())
    expect([...found.keys()]).toEqual([kept.id])
  })

  test('M-23: is not half destroyed: a key without a date, or a date with a key, is refused', async () => {
    const { id } = await work(here, (tx) => tx.keys.newDataKey(tx, 'report'))
    for (const change of ['wrapped_key = null', 'destroyed_at = now()']) {
      const half = database.asOwner(here, ({ db }) =>
        sql`update keys.data_key set ${sql.raw(change)} where id = ${id}`.execute(db),
      )
      await expect(half).rejects.toThrow('data_key_check')
    }
  })
})

describe('M-20: a wrapped key that somebody moved', () => {
  test('between any two rows of one municipality does not open', async () => {
    const ids = await work(here, (tx) =>
      Promise.all(Array.from({ length: 12 }, async () => (await tx.keys.newDataKey(tx, 'report')).id)),
    )
    let swaps = 0
    for (const one of ids) {
      for (const other of ids) {
        if (one >= other) continue
        const swapped = database.asOwner(here, async (tx) => {
          await sql`update keys.data_key a set wrapped_key = b.wrapped_key from keys.data_key b
            where (a.id = ${one} and b.id = ${other}) or (a.id = ${other} and b.id = ${one})`.execute(tx.db)
          await expect(tx.keys.dataKey(tx, one)).rejects.toThrow(CannotOpen)
          await expect(tx.keys.dataKey(tx, other)).rejects.toThrow(CannotOpen)
          swaps++
          throw new Error('put back')
        })
        await expect(swapped).rejects.toThrow('put back')
      }
    }
    expect(swaps).toBe(66)
    expect((await work(here, (tx) => tx.keys.dataKeys(tx, ids))).size).toBe(ids.length)
  })

  test('to another municipality or another epoch does not open', async () => {
    const rows = await Promise.all(
      [here, elsewhere].map((id) =>
        database.asOwner(id, ({ db }) =>
          sql<{ wrapped_key: Buffer }>`select wrapped_key from keys.municipality_key`.execute(db),
        ),
      ),
    )
    for (const moved of rows.map((found) => found.rows[0]!.wrapped_key)) {
      const attempt = database.asOwner(elsewhere, async (tx) => {
        await sql`insert into keys.municipality_key select municipality_id, 2, ${moved}, door_public, wrapped_door_private, made_on
          from keys.municipality_key`.execute(tx.db)
        return freshKeys().newDataKey(tx, 'case')
      })
      await expect(attempt).rejects.toThrow(CannotOpen)
    }
  })

  test('from under another root key does not open', async () => {
    const strange = `${database.keysDir}-strange`
    ensureRootKey(strange)
    const keys = new KeyService(fileKeyProvider(strange))
    await expect(work(here, (tx) => keys.newDataKey(tx, 'case'), keys)).rejects.toThrow(CannotOpen)
  })

  test('is of no use to who holds another data key', async () => {
    const [mine, yours] = await work(here, async (tx) => [
      await tx.keys.newDataKey(tx, 'report'),
      await tx.keys.newDataKey(tx, 'reporter-contact'),
    ])
    const place = placeBytes({ municipalityId: here, table: 'reporting.report', row: 'r', column: 'contact' })
    expect(() => open(mine.key, seal(yours.key, Buffer.from('06'), place), place)).toThrow(CannotOpen)
  })
})

describe('M-24: a new epoch', () => {
  test('is used for new data keys, while those of the old one still open', async () => {
    const { id: municipalityId } = await database.addMunicipality({ slug: 'nieuw', name: 'Nieuw' })
    const old = await work(municipalityId, (tx) => tx.keys.newDataKey(tx, 'case'))
    const made = await database.keys.newMunicipalityKey(municipalityId, 2)
    await database.asOwner(municipalityId, ({ db }) =>
      sql`insert into keys.municipality_key (municipality_id, epoch, wrapped_key, door_public, wrapped_door_private, made_on)
        values (${municipalityId}, 2, ${made.wrappedKey}, ${made.doorPublic}, ${made.wrappedDoorPrivate}, '2026-11-21')`.execute(
        db,
      ),
    )
    const next = await work(municipalityId, (tx) => tx.keys.newDataKey(tx, 'case'))
    const epochs = await work(municipalityId, async ({ db }) =>
      (await sql<{ id: string; epoch: number }>`select id, epoch from keys.data_key`.execute(db)).rows.map(
        ({ id, epoch }) => [id, epoch],
      ),
    )
    expect(Object.fromEntries(epochs)).toEqual({ [old.id]: 1, [next.id]: 2 })
    const keys = freshKeys()
    expect((await work(municipalityId, (tx) => keys.dataKeys(tx, [old.id, next.id]), keys)).size).toBe(2)
    const [oldDoor, newDoor] = await work(municipalityId, (tx) =>
      Promise.all([keys.doorPrivateKey(tx, 1), keys.doorPrivateKey(tx, 2)]),
    )
    expect(publicKeyOf(newDoor)).toEqual(made.doorPublic)
    expect(publicKeyOf(oldDoor)).not.toEqual(made.doorPublic)
  })
})
