// SPDX-License-Identifier: EUPL-1.2
/** A report that nobody reads is told again: to the desk, a working day later to the gemeentesecretaris, and nothing of it is in a mail. */
import type pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { trailOf } from '../../tests/audit-trail.ts'
import { reportIn, testHouse, type Staff, type TestHouse } from '../../tests/house.ts'
import { mailWork, postOffice, type MailWork, type PostOffice } from '../../tests/post-office.ts'
import { setSecretary } from '../notices/secretary.ts'
import type { TriageTask } from '../triage/index.ts'
import { reminderTasks } from './reminder-tasks.ts'

let office: PostOffice
let house: TestHouse
let superuser: pg.Client
let worker: MailWork
let reportId: string
let linde: Staff
let es: Staff

const at = (day: string, time = '06:05'): void => void (house.now = Temporal.Instant.from(`${day}T${time}:00+01:00`))
// a Thursday, and a Friday on which it was to be read
const [arrives, friday, monday, tuesday] = ['2026-11-19', '2026-11-20', '2026-11-23', '2026-11-24'] as const

beforeAll(async () => {
  office = await postOffice()
})
afterAll(() => office.stop())
beforeEach(async () => {
  house = await testHouse()
  superuser = await house.database.superuser()
  worker = mailWork(house, superuser, office.url)
  at(arrives, '09:00')
  linde = await officerWith('linde@winterswijk.test')
  es = await officerWith('es@winterswijk.test')
  await house.database.asOwner(house.municipalityId, (tx) => setSecretary(tx, 'secretaris@winterswijk.test'))
  await house.report({ verhaal: 'kanarieverhaal' })
  await house.takeIn()
  reportId = reportIn((await linde.get('/meldingen')).html, 'kanarieverhaal')
})
afterEach(() => house.stop())

async function officerWith(email: string): Promise<Staff> {
  const officer = await house.signIn(['attentionOfficer'])
  // at no moment of the day: what is late is told all the same
  const saved = await officer.post('/mijn-instellingen/berichten', { email, momenten: '', acuut: '' })
  expect(saved.status).toBe(303)
  return officer
}
const does = (task: TriageTask) =>
  reminderTasks({ database: house.database.kysely('worker_rw'), keys: house.database.keys, clock: () => house.now })[
    task
  ]?.({ municipalityId: house.municipalityId, reportId })
async function delivered() {
  expect(await worker.send()).toEqual([])
  return office.take()
}
const dayOfJob = async (task: string): Promise<string | undefined> => {
  const jobs = await superuser.query<{ day: string }>(
    `select (run_at at time zone 'Europe/Amsterdam')::date::text as day from graphile_worker._private_jobs j
     join graphile_worker._private_tasks t on t.id = j.task_id where identifier = $1 order by j.id desc limit 1`,
    [task],
  )
  return jobs.rows[0]?.day
}

test('the days are planned with the report: the working day after it was to be read, and one later', async () => {
  expect([await dayOfJob('remind-read-due'), await dayOfJob('remind-still-unread')]).toEqual([monday, tuesday])
})

test('direct danger does not wait until Monday: the next day, and the working day after', async () => {
  at(friday, '17:00')
  await house.report({ verhaal: 'nu', acuut: 'ja' })
  await house.takeIn()
  expect([await dayOfJob('remind-read-due'), await dayOfJob('remind-still-unread')]).toEqual(['2026-11-21', monday])
})

test('unread: everybody at the desk hears it, once, without a word of it; a notice stands at the report', async () => {
  at(monday)
  await does('remind-read-due')
  await does('remind-read-due')
  const mails = await delivered()
  expect(mails.flatMap(({ to }) => to).toSorted()).toEqual(['es@winterswijk.test', 'linde@winterswijk.test'])
  expect([mails[0]?.mail.subject, mails[0]?.mail.text]).toEqual([
    'Spil: er is iets nog niet gelezen',
    'In Spil staat iets dat nog niemand heeft gelezen. De dag die jullie daarvoor afspraken is voorbij. Kijk vandaag.\n\nLog in: https://spil.winterswijk.test\n',
  ])
  expect(mails.map(({ raw }) => raw).join()).not.toMatch(/kanarie|Testpersoon|melding/i)
  const { lines } = await trailOf(superuser, house.municipalityId)
  expect(lines.filter(({ action }) => action === 'notice.raised').map(({ details }) => details)).toEqual([
    '{"kind": "readDue"}',
  ])
})

test('who is absent is not mailed; the substitute is', async () => {
  const away = await linde.post('/mijn-instellingen/afwezig', { van: arrives, tot: tuesday, waarnemer: es.personId })
  expect(away.status).toBe(303)
  at(monday)
  await does('remind-read-due')
  expect((await delivered()).flatMap(({ to }) => to)).toEqual(['es@winterswijk.test'])
})

test('still unread a working day later: the gemeentesecretaris hears it, once', async () => {
  at(monday)
  await does('remind-read-due')
  expect((await delivered()).flatMap(({ to }) => to)).not.toContain('secretaris@winterswijk.test')
  at(tuesday)
  await does('remind-still-unread')
  await does('remind-still-unread')
  const [one, ...others] = await delivered()
  expect([one?.to, one?.mail.subject, others]).toEqual([
    ['secretaris@winterswijk.test'],
    'Spil: er is te lang niet gelezen',
    [],
  ])
  expect(one?.raw).not.toMatch(/kanarie|Testpersoon|melding/i)
})

test('both days missed: the secretary hears it all the same, on the day the worker is back', async () => {
  at(tuesday)
  await does('remind-read-due')
  await does('remind-still-unread')
  expect((await delivered()).flatMap(({ to }) => to)).toContain('secretaris@winterswijk.test')
})

test('read in time: nobody is mailed, also when it is taken between the plan and the mail', async () => {
  at(monday)
  await does('remind-read-due')
  const again = await house.signInAs(linde.personId)
  expect((await again.post(`/meldingen/${reportId}/in-behandeling`, {})).status).toBe(303)
  expect(await delivered()).toEqual([])
  await does('remind-read-due')
  at(tuesday)
  await does('remind-still-unread')
  expect(await delivered()).toEqual([])
})
