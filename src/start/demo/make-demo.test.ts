// SPDX-License-Identifier: EUPL-1.2
/** The demo is made by the deeds a person uses, shows each way in which a report comes, and is made once. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../tests/fresh-database.ts'
import { caseStatuses } from '../../casework/lifecycle.ts'
import { begunCases } from './begun-cases.ts'
import { demoCases } from './cases.ts'
import { demoDirectory } from './directory.ts'
import { makeDemo } from './make-demo.ts'
import { demoId, demoRegion } from './region.ts'
import { demoStories } from './stories.ts'

let database: TestDatabase
const rows = async (text: string, values: unknown[] = []) =>
  (await (await database.superuser()).query<Record<string, unknown>>(text, values)).rows
const make = (into = database, now = '2026-11-18T13:00:00Z') =>
  makeDemo({
    owner: into.kysely('migrator'),
    door: into.pool('intake_w'),
    staff: into.kysely('casework_rw'),
    worker: into.kysely('worker_rw'),
    keys: into.keys,
    clock: () => Temporal.Instant.from(now),
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
      (select count(*) from casework.task) as tasks, (select count(*) from reporting.attachment) as files, (select count(*) from reporting.door) as doors,
      (select count(*) from sharing.partner) as partners, (select count(*) from sharing.partner_basis) as noted, (select count(*) from sharing.agreement) as agreements,
      (select count(*) from sharing.disclosure) as shared, (select count(*) from sharing.disclosure_step) as steps,
      (select count(*) from sharing.colleague_ask) as asks`)
  const before = await counts()
  await rows(`delete from platform.setting where name = 'demoMade'`)
  await make()
  expect(await counts()).toEqual(before)
})

const places = demoRegion.filter(({ kind }) => kind === 'municipality').map(({ slug }) => demoId(slug))

test('there are about sixty reports in every municipality, and fifteen cases in every state', async () => {
  expect((await rows('select from triage.course')).length).toBeGreaterThanOrEqual(58)
  const months = await rows('select min(arrived_on) < $1::date as old from triage.course', ['2025-06-01'])
  expect(months).toEqual([{ old: true }])
  expect(
    (await rows('select distinct municipality_id from triage.course')).map((row) => row['municipality_id']),
  ).toEqual(expect.arrayContaining(places))
  expect((await rows('select from casework.trafficking_case')).length).toBeGreaterThanOrEqual(15)
  const statuses = (await rows('select distinct status from casework.trafficking_case')).map(({ status }) => status)
  expect(new Set(statuses)).toEqual(new Set(caseStatuses))
  // nothing was done on it for a month
  expect(
    await rows(`select from casework.trafficking_case c where status = 'open' and not exists (
      select from casework.entry e where e.municipality_id = c.municipality_id and e.case_id = c.id and e.written_at > '2026-10-15')`),
  ).not.toHaveLength(0)
})

test.each([
  ['an embargo', 'select from casework.embargo where lifted_at is null'],
  ['a case that another municipality took over', `select from casework.sending where state = 'accepted'`],
  ['a case that is offered now', `select from casework.offer where state = 'offered'`],
  ['a planned meeting', `select from casework.meeting where status = 'planned'`],
  ['minutes', `select from casework.meeting where status = 'minutesDone'`],
  ['a measure that is a plan', `select from casework.measure where status = 'plan'`],
  ['a measure that ended', `select from casework.measure where status = 'ended'`],
  ['what a measure did', 'select from casework.measure_review'],
  ['a duty to inform that is still owed', 'select from casework.duty_to_inform where outcome is null'],
  ['a data request', 'select from casework.data_request'],
  ['a closed part with a last day', 'select from casework.part where keep_until is not null'],
  ['a term that an archivist approved', 'select from casework.retention_term'],
  ['where somebody stays', 'select from casework.node where whereabouts_key_id is not null'],
  ['a report that two people destroy', 'select from triage.destruction where confirmed_at is not null'],
  ['a report handed over, with a receipt', `select from triage.hand_over where receipt = 'confirmed'`],
  ['direct danger that nobody took', `select from triage.course where acute and state = 'submitted'`],
  ['a partner that nobody checked for over a year', `select from sharing.partner where checked_on < '2025-11-18'`],
  ['a partner across the border', `select from sharing.partner where country = 'DE'`],
  ['an agreement that ends within sixty days', `select from sharing.agreement where ends_on < '2027-01-17'`],
  ['what a colleague was asked', `select from sharing.colleague_ask where state = 'open'`],
  ['what leans on it', 'select from sharing.partner_basis where agreement_id is not null'],
  [
    'a question to a partner that was answered',
    `select from sharing.disclosure where kind = 'consult' and state = 'done'`,
  ],
  [
    'a referral that waits for a late reaction',
    `select from sharing.disclosure where kind = 'refer' and state = 'sent' and remind_on < '2026-11-18' and ends_on > '2026-11-18'`,
  ],
  [
    'a report of an offence with their number',
    `select from sharing.disclosure_step s join sharing.disclosure x on x.municipality_id = s.municipality_id and x.id = s.disclosure_id
     where x.kind = 'offence' and s.kind = 'referenced'`,
  ],
  ['something told outside Spil', 'select from sharing.disclosure where afterwards'],
  ['a disclosure that was taken back', `select from sharing.disclosure where state = 'revoked'`],
  ['a task due today', `select from casework.task where due_on = '2026-11-18'`],
  ['a task that is late', `select from casework.task where due_on < '2026-11-18'`],
])('there is %s', async (_, question) => {
  expect(await rows(question)).not.toHaveLength(0)
})

test('everybody in it is plainly invented', () => {
  for (const { people } of demoRegion) for (const { name } of people) expect(name).toMatch(/^Testpersoon /)
  const steps = [...Object.values(demoCases), ...begunCases.map((begun) => begun.steps)].flat()
  const named = steps.flatMap(({ fields }) => (fields['soort'] === 'person' && fields['naam'] ? [fields['naam']] : []))
  expect(named.length).toBeGreaterThan(3)
  for (const name of named) expect(name).toMatch(/^Testpersoon /)
})

test('no partner in it can be called or written to', () => {
  expect(demoDirectory.length).toBeGreaterThanOrEqual(12)
  for (const { fields } of demoDirectory) {
    expect(fields['telefoon'] ?? '0000').toMatch(/^(\+49 )?0000/)
    expect(fields['mail'] ?? '.invalid').toMatch(/\.invalid$/)
    expect(fields['website'] ?? '.invalid').toMatch(/\.invalid(\/|$)/)
  }
})

test('the care desk has a case that came from a shelter, and no report', async () => {
  const desk = demoId('zorgcoordinatie')
  expect(await rows('select came_from from casework.origin where municipality_id = $1', [desk])).toEqual([
    { came_from: 'shelter' },
  ])
  expect(await rows('select from reporting.report where municipality_id = $1', [desk])).toEqual([])
})

test('it can be made at night, in a weekend that is a holiday', async () => {
  const other = await freshDatabase()
  await make(other, '2028-01-01T00:30:00Z')
  const count = 'select count(*)::integer as count from casework.trafficking_case'
  expect((await (await other.superuser()).query(count)).rows).toEqual(await rows(count))
  await other.stop()
})
