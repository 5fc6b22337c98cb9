// SPDX-License-Identifier: EUPL-1.2
/** `spil keys destroy`: the end of an old key, while everything runs (M-23, M-24). */
import { setTimeout as rest } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { faultIn, trailOf } from '../../../tests/audit-trail.ts'
import { commandLine, settingsFor, type Spil } from '../../../tests/command-line.ts'
import { reportIn, testHouse, type Staff, type TestHouse } from '../../../tests/house.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { fileKeyProvider } from '../../platform/keys/file-key-provider.ts'
import { EpochDestroyed, KeyService } from '../../platform/keys/key-service.ts'
import { open, placeBytes } from '../../platform/sealing/envelope.ts'
import { plainDate } from '../../time.ts'
import { ageProblems } from './doctor/municipality-keys.ts'

let house: TestHouse
let spil: Spil
let officer: Staff
let id: string

const story = 'kanarieverhaal dat blijft'
const today = () => Temporal.Now.plainDateISO('Europe/Amsterdam')
const destroy = (...more: string[]) =>
  spil(['keys', 'destroy', '--municipality', 'winterswijk', '--epoch', '1', '--backups-older-than', ...more])

const rows = async <Row extends object>(question: string, values: unknown[] = []): Promise<Row[]> =>
  (await (await house.database.superuser()).query<Row>(question, values)).rows

const hanging = async (): Promise<number[]> =>
  (
    await rows<{ epoch: number }>(
      'select epoch from keys.data_key where municipality_id = $1 and wrapped_key is not null',
      [house.municipalityId],
    )
  ).map(({ epoch }) => epoch)

const workOf = (keys: KeyService) => ({
  municipalityId: house.municipalityId,
  origin: 'staff' as const,
  now: house.now,
  keys,
})

beforeAll(async () => {
  house = await testHouse()
  spil = commandLine(settingsFor(house.database))
  officer = await house.signIn(['attentionOfficer'])
  await house.report({ verhaal: story, contact: 'kanariecontact' })
  await house.takeIn()
  id = reportIn((await officer.get('/meldingen')).html, story)
})
afterAll(() => house.stop())

describe('keys destroy', () => {
  test('refuses the newest epoch, one that is not there, and what makes no sense', async () => {
    expect(await destroy('2020-01-01')).toMatchObject({ code: 1, complaint: expect.stringContaining('is the newest') })
    for (const wrong of ['x', '2026-02-31', '2999-01-01'])
      expect(await destroy(wrong)).toMatchObject({
        code: 2,
        complaint: expect.stringContaining('--backups-older-than'),
      })
    const other = ['--municipality', 'winterswijk', '--backups-older-than', '2020-01-01']
    for (const epoch of ['9', '0', '-1', '1.5'])
      expect((await spil(['keys', 'destroy', ...other, `--epoch=${epoch}`])).code).toBe(2)
    expect(await hanging()).not.toContain(2)
  })

  test('refuses while something that came in under it is at the door', async () => {
    await house.report({ verhaal: 'nog bij de deur' })
    expect((await spil(['keys', 'rotate', '--municipality', 'winterswijk'])).code).toBe(0)
    const told = await destroy(today().toString())
    expect(told).toMatchObject({ code: 1, complaint: expect.stringContaining('still opens 1 at the door') })
    expect(await house.takeIn()).toBe(1)
  })

  test('the first time puts all keys under the newest, and waits for the backups from before', async () => {
    const told = await destroy(today().toString())
    expect(told).toMatchObject({
      code: 1,
      complaint: expect.stringContaining(`including ${today().toString()} need it`),
    })
    expect(new Set(await hanging())).toEqual(new Set([2]))
    expect((await officer.get(`/meldingen/${id}`)).html).toContain(story)
    const [key] = await rows<{ emptied: string; gone: boolean }>(
      'select emptied_on::text as emptied, wrapped_key is null as gone from keys.municipality_key where epoch = 1 and municipality_id = $1',
      [house.municipalityId],
    )
    expect(key).toEqual({ emptied: today().toString(), gone: false })
  })

  test('M-24: when the backups are gone the key is destroyed; a copy of it opens nothing that is new, and all content still opens', async () => {
    const copy = await rows<{ wrapped_key: Buffer }>(
      'select wrapped_key from keys.municipality_key where epoch = 1 and municipality_id = $1',
      [house.municipalityId],
    )
    await rows(`update keys.municipality_key set emptied_on = $2::date - 10 where epoch = 1 and municipality_id = $1`, [
      house.municipalityId,
      today().toString(),
    ])
    expect((await destroy(today().subtract({ days: 10 }).toString())).code).toBe(1)
    expect(await destroy(today().subtract({ days: 1 }).toString())).toMatchObject({
      code: 0,
      complaint: '',
      said: expect.stringContaining('Epoch 1 of Winterswijk is destroyed'),
    })
    const [key] = await rows(
      'select wrapped_key, wrapped_door_private, destroyed_on is not null as gone from keys.municipality_key where epoch = 1 and municipality_id = $1',
      [house.municipalityId],
    )
    expect(key).toEqual({ wrapped_key: null, wrapped_door_private: null, gone: true })

    await house.report({ verhaal: 'na het vernietigen' })
    await house.takeIn()
    const provider = fileKeyProvider(house.database.keysDir)
    const place = (table: string, row: string, column: string, version: number) =>
      placeBytes({ municipalityId: house.municipalityId, table, row, column, version })
    const old = await provider.unwrap(
      copy[0]?.wrapped_key as Buffer,
      place('keys.municipality_key', '1', 'wrapped_key', 1),
    )
    const all = await rows<{ id: string; epoch: number; wrapped_key: Buffer }>(
      'select id, epoch, wrapped_key from keys.data_key where municipality_id = $1 and wrapped_key is not null',
      [house.municipalityId],
    )
    expect(all.length).toBeGreaterThan(5)
    for (const { id: row, epoch, wrapped_key } of all)
      for (const version of [1, epoch])
        expect(() => open(old, wrapped_key, place('keys.data_key', row, 'wrapped_key', version))).toThrow()

    // programs that were started just now, and the ones that run
    const fresh = new KeyService(provider)
    await inTransaction(house.database.kysely('casework_rw'), workOf(fresh), async (tx) => {
      for (const { id: row } of all) expect((await fresh.dataKey(tx, row)).key).toHaveLength(32)
      await expect(fresh.doorPrivateKey(tx, 1)).rejects.toThrow(EpochDestroyed)
    })
    expect((await officer.get(`/meldingen/${id}`)).html).toContain(story)
    expect((await officer.get('/meldingen')).html).toContain('na het vernietigen')
  })

  test('leaves lines that say what was done, and does nothing a second time', async () => {
    expect(await destroy(today().toString())).toMatchObject({ code: 1, complaint: expect.stringContaining('already') })
    const client = await house.database.superuser()
    const { lines } = await trailOf(client, house.municipalityId)
    const told = lines.filter(({ action }) => action.startsWith('key.')).map(({ action }) => action)
    expect([...new Set(told)]).toEqual(['key.rotated', 'key.rewrapped', 'key.destroyed'])
    expect(told.filter((action) => action === 'key.destroyed')).toHaveLength(1)
    expect(await faultIn(client, house.municipalityId)).toBeUndefined()
  })

  test('a program that runs forgets a key by itself', async () => {
    const known = new KeyService(fileKeyProvider(house.database.keysDir), { forgetAfterMs: 20 })
    const client = await house.database.superuser()
    const read = () =>
      inTransaction(house.database.kysely('casework_rw'), workOf(known), (tx) => known.doorPrivateKey(tx, 2))
    expect(await read()).toHaveLength(32)
    await client.query(
      `update keys.municipality_key set wrapped_key = null, wrapped_door_private = null, emptied_on = '2020-01-01', destroyed_on = '2020-01-02'
       where epoch = 2 and municipality_id = $1`,
      [house.municipalityId],
    )
    await rest(200)
    await expect(read()).rejects.toThrow(EpochDestroyed)
  })
})

describe('what the doctor says of the age of keys', () => {
  const epoch = (number: number, madeOn: string, more = {}) => ({
    epoch: number,
    madeOn: plainDate(madeOn),
    isNewest: false,
    emptiedOn: undefined,
    destroyedOn: undefined,
    dataKeys: 0,
    atTheDoor: 0,
    ...more,
  })
  const on = plainDate('2026-11-21')

  test('a key of a month is not old; a day more is', () => {
    const saidOf = (madeOn: string) => ageProblems('aalten', [epoch(1, madeOn, { isNewest: true })], on)
    expect(saidOf('2026-10-21')).toEqual([])
    expect(saidOf('2026-10-20')).toEqual([expect.stringContaining('keys rotate --municipality aalten')])
  })

  test('an old one that was not destroyed is named three months after the next was made', () => {
    const saidOf = (nextOn: string, more = {}) =>
      ageProblems(
        'aalten',
        [epoch(1, '2020-01-01', more), epoch(2, nextOn), epoch(3, '2026-11-20', { isNewest: true })],
        on,
      )
    expect(saidOf('2026-09-01')).toEqual([])
    expect(saidOf('2026-08-01')).toEqual([expect.stringContaining('Epoch 1 of aalten')])
    expect(saidOf('2026-08-01', { destroyedOn: on })).toEqual([])
  })
})
