// SPDX-License-Identifier: EUPL-1.2
/** `spil health` answers for a person and for a machine, and says no when Spil cannot do its work. */
import { afterEach, describe, expect, test } from 'vitest'
import { commandLine, settingsFor, type Told } from '../../../tests/command-line.ts'
import { freshDatabase, type TestDatabase } from '../../../tests/fresh-database.ts'
import { testHouse } from '../../../tests/house.ts'
import { migrationsOnDisk } from '../../platform/database/migrate.ts'

let database: TestDatabase | undefined
afterEach(async () => {
  await database?.stop()
  database = undefined
})

const health = (of: TestDatabase, ...words: string[]): Promise<Told> =>
  commandLine(settingsFor(of))(['health', ...words])
const asJson = async (of: TestDatabase) => {
  const { code, said } = await health(of, '--json')
  return { code, health: JSON.parse(said) as Record<string, unknown> }
}

describe('health', () => {
  test('tells that all is well and how many wait at the door of whom, without the root key', async () => {
    const house = await testHouse()
    database = house.database
    await house.report({ verhaal: 'iets over een huis' })
    await house.report({ verhaal: 'en nog iets' })
    const told = await commandLine({
      SPIL_MIGRATE_DATABASE_URL: database.addressFor('migrator'),
      SPIL_KEYS_DIR: '/nowhere',
    })(['health'])
    expect(told).toEqual({
      code: 0,
      complaint: '',
      said: 'database: answers\nmigrations: complete\nwrite: succeeds\nat the door of aalten: 0\nat the door of winterswijk: 2\n',
    })
    await house.takeIn()
    expect(await asJson(database)).toEqual({
      code: 0,
      health: {
        ok: true,
        database: true,
        migrations: { complete: true, missing: [], changed: [] },
        write: true,
        atTheDoor: { aalten: 0, winterswijk: 0 },
      },
    })
  })

  test('says no when a write fails', async () => {
    database = await freshDatabase()
    await (
      await database.superuser()
    ).query(`alter table platform.probe add constraint planted check (program = 'public')`)
    expect(await asJson(database)).toMatchObject({ code: 1, health: { ok: false, database: true, write: false } })
    expect((await health(database)).said).toContain('write: fails: look at the disk')
  })

  test('says no when migrations did not run, or ran with another text, and what to do', async () => {
    database = await freshDatabase({ template: 'template0' })
    const missing = migrationsOnDisk().map(({ name }) => name)
    expect(await asJson(database)).toEqual({
      code: 1,
      health: { ok: false, database: true, migrations: { complete: false, missing, changed: [] } },
    })
    expect((await health(database)).said).toContain('did not run here: run npm run --silent spil -- migrate')
    expect(await commandLine(settingsFor(database))(['migrate'])).toMatchObject({ code: 0 })
    expect(await asJson(database)).toMatchObject({ code: 0 })
    await (await database.superuser()).query(`update migration.applied set sha256 = 'other' where name like '%-02-%'`)
    expect(await asJson(database)).toMatchObject({
      code: 1,
      health: { migrations: { missing: [], changed: ['20261121-02-audit.sql'] } },
    })
    expect((await health(database)).said).toContain('ran here with another text')
  })

  test('says no when the database does not answer, without its password', async () => {
    const spil = commandLine({ SPIL_MIGRATE_DATABASE_URL: 'postgresql://migrator:geheimpje@127.0.0.1:1/spil' })
    const problem =
      'The database of SPIL_MIGRATE_DATABASE_URL does not let us in (ECONNREFUSED): check that the database runs, and the host and port in it.'
    expect(await spil(['health'])).toEqual({ code: 1, said: `database: does not answer\n${problem}\n`, complaint: '' })
    expect(JSON.parse((await spil(['health', '--json'])).said)).toEqual({ ok: false, database: false, problem })
  })

  test('without an address or with an option that is not there is asked in a wrong way', async () => {
    expect(await commandLine({})(['health'])).toMatchObject({
      code: 2,
      complaint: expect.stringContaining('SPIL_MIGRATE_DATABASE_URL is missing'),
    })
    expect(await commandLine({})(['health', '--xml'])).toMatchObject({
      code: 2,
      complaint: expect.stringContaining('the options are --json'),
    })
    expect(await commandLine({})(['health', '--json=yes'])).toMatchObject({
      code: 2,
      complaint: expect.stringContaining('--json takes no value'),
    })
  })
})
