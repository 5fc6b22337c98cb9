// SPDX-License-Identifier: EUPL-1.2
/** The demo is made by the deeds a person uses, shows each way in which a report comes, and is made once. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../tests/fresh-database.ts'
import { makeDemo } from './make-demo.ts'
import { demoId } from './region.ts'
import { demoStories } from './stories.ts'

let database: TestDatabase
const rows = async (text: string, values: unknown[] = []) =>
  (await (await database.superuser()).query<Record<string, unknown>>(text, values)).rows
const make = () =>
  makeDemo({
    owner: database.kysely('migrator'),
    door: database.pool('intake_w'),
    staff: database.kysely('casework_rw'),
    worker: database.kysely('worker_rw'),
    keys: database.keys,
    clock: () => Temporal.Instant.from('2026-11-18T13:00:00Z'),
    log: { info: () => {}, error: ({ event }) => expect(event).toBe('no error') },
    report: () => {},
  })
beforeAll(async () => {
  database = await freshDatabase()
  await make()
})
afterAll(() => database.stop())

test('every story came in, with a place, signals, a photo, from a partner and from colleagues', async () => {
  expect(await rows('select from triage.course')).toHaveLength(demoStories.length)
  expect((await rows('select type from triage.identifier')).map(({ type }) => type)).toEqual(
    expect.arrayContaining(['company', 'plate']),
  )
  expect((await rows('select from triage.observed_signal')).length).toBeGreaterThan(4)
  expect(await rows(`select from reporting.attachment where state = 'claimed'`)).toHaveLength(1)
  expect(await rows(`select kind from reporting.door`)).toEqual([{ kind: 'partner' }])
  expect((await rows('select kind from telling.own_report order by kind')).map(({ kind }) => kind)).toEqual([
    'onBehalf',
    'own',
    'takenOver',
  ])
  const own = await rows('select told_by from triage.course where told_by is not null')
  expect(own).toEqual([{ told_by: demoId('winterswijk', 'Testpersoon Acacia') }])
})

test('cases have people, parts of more than one kind, what happened and what is due', async () => {
  expect((await rows('select distinct kind from casework.part')).length).toBeGreaterThan(2)
  expect((await rows('select from casework.relation')).length).toBeGreaterThan(7)
  expect((await rows('select from casework.entry')).length).toBeGreaterThan(4)
  expect((await rows(`select from casework.task where due_on <= '2026-11-18'`)).length).toBeGreaterThan(0)
})

test('begun again after it was broken off it makes nothing twice', async () => {
  const counts = () =>
    rows(`select (select count(*) from reporting.report) as reports, (select count(*) from reporting.message) as letters,
      (select count(*) from casework.entry) as entries, (select count(*) from casework.node) as nodes,
      (select count(*) from casework.task) as tasks, (select count(*) from reporting.attachment) as files, (select count(*) from reporting.door) as doors`)
  const before = await counts()
  await rows(`delete from platform.setting where name = 'demoMade'`)
  await make()
  expect(await counts()).toEqual(before)
})

test('the care desk has a case that came from a shelter, and no report', async () => {
  const desk = demoId('zorgcoordinatie')
  expect(await rows('select came_from from casework.origin where municipality_id = $1', [desk])).toEqual([
    { came_from: 'shelter' },
  ])
  expect(await rows('select from reporting.report where municipality_id = $1', [desk])).toEqual([])
})
