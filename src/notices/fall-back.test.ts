// SPDX-License-Identifier: EUPL-1.2
/** Nobody at the desk and a report waits: the fall-back desk of the region (vangnet) hears where and whom to phone, and nothing more. */
import type pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { trailOf } from '../../tests/audit-trail.ts'
import { reportIn, testHouse, type Staff, type TestHouse } from '../../tests/house.ts'
import { oneRegion } from '../../tests/one-region.ts'
import { mailWork, postOffice, type MailWork, type PostOffice } from '../../tests/post-office.ts'
import { reminderTasks } from '../start/reminder-tasks.ts'

let office: PostOffice
let house: TestHouse
let superuser: pg.Client
let worker: MailWork
let linde: Staff
let administrator: Staff

const at = (day: string, time: string): void => void (house.now = Temporal.Instant.from(`${day}T${time}:00+01:00`))
const [thursday, friday] = ['2026-11-19', '2026-11-20'] as const

beforeAll(async () => {
  office = await postOffice()
})
afterAll(() => office.stop())
beforeEach(async () => {
  house = await testHouse()
  superuser = await house.database.superuser()
  worker = mailWork(house, superuser, office.url)
  await oneRegion(house.database)
  at(thursday, '09:00')
  administrator = await house.signIn(['administrator'])
  linde = await officerWith('linde@winterswijk.test', house.municipalityId)
  await officerWith('els@aalten.test', house.neighbourId)
  await agree({ afspraak: 'fallbackDesk', vangnet: 'aalten' })
})
afterEach(() => house.stop())

async function officerWith(email: string, municipalityId: string): Promise<Staff> {
  const officer = await house.signIn(['attentionOfficer'], municipalityId)
  const saved = await officer.post('/mijn-instellingen/berichten', { email, momenten: '', acuut: 'ja' })
  expect(saved.status).toBe(303)
  return officer
}
const agree = async (fields: Record<string, string>) =>
  expect((await administrator.post('/beheer/loket/wijzigen', fields)).status).toBe(303)
const lindeIsAway = async () =>
  expect((await linde.post('/mijn-instellingen/afwezig', { van: thursday, tot: friday, waarnemer: '' })).status).toBe(
    303,
  )
async function arrives(acuut = ''): Promise<void> {
  await house.report({ verhaal: 'kanarieverhaal', acuut })
  await house.takeIn()
}
async function delivered() {
  expect(await worker.send()).toEqual([])
  return office.take()
}
const actionsOf = async (municipalityId: string) =>
  (await trailOf(superuser, municipalityId)).lines.map(({ action }) => action)

test('direct danger and nobody there: the fall-back hears it, with whom to phone and not a word of it', async () => {
  await agree({ afspraak: 'piketPhone', telefoon: '0543 555 333' })
  await lindeIsAway()
  await arrives('ja')
  const [one, ...others] = await delivered()
  expect([one?.to, others]).toEqual([['els@aalten.test'], []])
  expect([one?.mail.subject, one?.mail.text]).toEqual([
    'Spil: bij een andere gemeente is niemand',
    'In Winterswijk wacht een melding en is niemand aanwezig. Jullie loket is het vangnet van Winterswijk.\n\n' +
      'Wat je kunt doen: neem contact op met het piket van Winterswijk, 0543 555 333. Neemt niemand op, vraag dan bij de gemeente Winterswijk naar de gemeentesecretaris.\n\n' +
      'Vraag of iemand daar nu kan kijken. In jullie Spil is van deze melding niets te zien.\n',
  ])
  expect(one?.raw).not.toMatch(/kanarie|Testpersoon|https:/)
  expect(await actionsOf(house.municipalityId)).toContain('fall-back.mailed')
  expect(await actionsOf(house.neighbourId)).toContain('neighbour.mailed')
})

test('without a number of the piket: the gemeentesecretaris, by the number everybody can find', async () => {
  await lindeIsAway()
  await arrives('ja')
  expect((await delivered())[0]?.mail.text).toContain('de gemeentesecretaris van Winterswijk, via het algemene nummer')
})

test('the people of the fall-back see nothing of the report', async () => {
  await lindeIsAway()
  await arrives('ja')
  const id = reportIn((await linde.get('/meldingen')).html, 'kanarieverhaal')
  const els = await house.signIn(['attentionOfficer'], house.neighbourId)
  expect((await els.get(`/meldingen/${id}`)).status).toBe(404)
  expect((await els.get('/meldingen')).html).not.toContain('kanarie')
})

test('a report on a quiet day: once on a working day while nobody is there, and only when something waits', async () => {
  await lindeIsAway()
  at(thursday, '13:00')
  await worker.plan()
  expect(await delivered()).toEqual([])
  at(thursday, '16:00')
  await arrives()
  at(friday, '08:30')
  await worker.plan()
  await worker.plan()
  expect((await delivered()).flatMap(({ to }) => to)).toEqual(['els@aalten.test'])
})

test('unread on the day that was agreed, and nobody there', async () => {
  await arrives()
  const reportId = reportIn((await linde.get('/meldingen')).html, 'kanarieverhaal')
  await lindeIsAway()
  const tasks = reminderTasks({
    database: house.database.kysely('worker_rw'),
    keys: house.database.keys,
    clock: () => house.now,
  })
  await tasks['remind-read-due']?.({ municipalityId: house.municipalityId, reportId })
  expect((await delivered()).flatMap(({ to }) => to)).toEqual(['els@aalten.test'])
})

test('nobody is bothered while somebody is there, or when somebody came back before the mail went', async () => {
  await arrives('ja')
  expect((await delivered()).flatMap(({ to }) => to)).toEqual(['linde@winterswijk.test'])
  await lindeIsAway()
  await arrives('ja')
  await (await house.signInAs(linde.personId)).post('/mijn-instellingen/afwezig/einde', {})
  expect((await delivered()).flatMap(({ to }) => to)).not.toContain('els@aalten.test')
})

test('nor when no fall-back was named, or its people are away too', async () => {
  await agree({ afspraak: 'fallbackDesk', vangnet: '' })
  await lindeIsAway()
  await arrives('ja')
  expect(await delivered()).toEqual([])
  await agree({ afspraak: 'fallbackDesk', vangnet: 'aalten' })
  await superuser.query(
    `insert into notices.absence (municipality_id, person_id, from_date, until_date)
     select municipality_id, id, $2, $2 from platform.person where municipality_id = $1`,
    [house.neighbourId, thursday],
  )
  await arrives('ja')
  expect(await delivered()).toEqual([])
})
