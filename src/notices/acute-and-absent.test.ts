// SPDX-License-Identifier: EUPL-1.2
/** Direct danger is mailed at once; who is away has a substitute; and when nobody is left, the gemeentesecretaris hears it. */
import type pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { trailOf } from '../../tests/audit-trail.ts'
import { reportIn, testHouse, type Staff, type TestHouse } from '../../tests/house.ts'
import { mailWork, postOffice, type MailWork, type PostOffice } from '../../tests/post-office.ts'
import { setPiket } from './piket.ts'
import { setSecretary } from './secretary.ts'

let office: PostOffice
let house: TestHouse
let superuser: pg.Client
let worker: MailWork

beforeAll(async () => {
  office = await postOffice()
})
afterAll(() => office.stop())
beforeEach(async () => {
  house = await testHouse()
  superuser = await house.database.superuser()
  worker = mailWork(house, superuser, office.url)
})
afterEach(() => house.stop())

const at = (day: string, time: string): void => void (house.now = Temporal.Instant.from(`${day}T${time}:00+01:00`))
const [thursday, friday, saturday] = ['2026-11-19', '2026-11-20', '2026-11-21'] as const

async function officerWith(email: string, choice: Record<string, string> = {}): Promise<Staff> {
  const officer = await house.signIn(['attentionOfficer'])
  const fields = { email, momenten: 'morning', acuut: 'ja', ...choice }
  expect((await officer.post('/mijn-instellingen/berichten', fields)).status).toBe(303)
  return officer
}
async function isAway(officer: Staff, waarnemer = '', van: string = thursday): Promise<void> {
  const away = await officer.post('/mijn-instellingen/afwezig', { van, tot: friday, waarnemer })
  expect(away.status).toBe(303)
}
async function acuteArrives(verhaal = 'kanarieverhaal'): Promise<void> {
  await house.report({ verhaal, acuut: 'ja' })
  await house.takeIn()
}
async function delivered(): Promise<string[]> {
  await worker.send()
  return (await office.take()).flatMap(({ to }) => to).toSorted()
}
async function mailed(): Promise<string[]> {
  await worker.plan()
  return delivered()
}

describe('direct danger (acuut gevaar, ruling 7)', () => {
  test('is mailed at once, in the middle of a night in the weekend, to whoever wants that', async () => {
    await officerWith('linde@winterswijk.test')
    await officerWith('es@winterswijk.test', { acuut: '' })
    at(saturday, '03:12')
    await acuteArrives()
    await worker.send()
    const [one, ...others] = await office.take()
    expect([one?.to, others]).toEqual([['linde@winterswijk.test'], []])
    expect([one?.mail.subject, one?.mail.text]).toEqual([
      'Spil: kijk nu',
      'Er is een melding met direct gevaar. Kijk nu.\n\nLog in: https://spil.winterswijk.test\n',
    ])
    expect(one?.raw).not.toMatch(/kanarie|Testpersoon/)
    const { lines } = await trailOf(superuser, house.municipalityId)
    expect(lines.filter(({ action }) => action === 'notice.mailed').map(({ details }) => details)).toEqual([
      '{"kind": "acute"}',
    ])
  })

  test('is planned with the report or not at all, and the job does not tell the hour (M-01)', async () => {
    await officerWith('linde@winterswijk.test')
    at(saturday, '03:12')
    await house.report({ verhaal: 'rustig' })
    await acuteArrives()
    const jobs = await superuser.query<{ run_at: Date; created_at: Date }>(
      `select run_at, j.created_at from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where identifier = 'send-acute-notice'`,
    )
    expect(jobs.rowCount).toBe(1)
    expect(jobs.rows[0]?.run_at.toISOString()).toBe('2026-11-20T23:00:00.000Z')
    expect(jobs.rows[0]?.created_at.getUTCMinutes()).toBe(0)
    await superuser.query('alter table triage.course rename column acute to hidden')
    const before = jobs.rowCount
    await house.report({ verhaal: 'kapot', acuut: 'ja' })
    await house.takeIn()
    const after = await superuser.query(`select from graphile_worker._private_jobs where key like '%:acute-notice:%'`)
    expect(after.rowCount).toBe(before)
  })

  test('is mailed for each report, and no more once somebody took it', async () => {
    const linde = await officerWith('linde@winterswijk.test')
    await acuteArrives('eerste')
    await acuteArrives('tweede')
    expect(await delivered()).toEqual(Array(2).fill('linde@winterswijk.test'))
    await linde.post(`/meldingen/${reportIn((await linde.get('/meldingen')).html, 'eerste')}/in-behandeling`, {})
    await linde.post(`/meldingen/${reportIn((await linde.get('/meldingen')).html, 'tweede')}/in-behandeling`, {})
    await acuteArrives('derde')
    await linde.post(`/meldingen/${reportIn((await linde.get('/meldingen')).html, 'derde')}/in-behandeling`, {})
    expect(await delivered()).toEqual([])
  })

  test('reaches the substitute of who is absent, also one who did not ask for it', async () => {
    const linde = await officerWith('linde@winterswijk.test')
    const es = await officerWith('es@winterswijk.test', { acuut: '' })
    await isAway(linde, es.personId)
    at(thursday, '22:00')
    await acuteArrives()
    expect(await delivered()).toEqual(['es@winterswijk.test'])
  })
})

describe('the piket', () => {
  beforeEach(() => house.database.asOwner(house.municipalityId, (tx) => setPiket(tx, 'kanarie.piket@winterswijk.test')))

  test('hears direct danger at once beside the desk, without a word of it, and nothing else', async () => {
    await officerWith('linde@winterswijk.test')
    at(saturday, '03:12')
    await house.report({ verhaal: 'rustig' })
    await house.takeIn()
    expect(await delivered()).toEqual([])
    await acuteArrives()
    await worker.send()
    const mails = await office.take()
    expect(mails.flatMap(({ to }) => to).toSorted()).toEqual([
      'kanarie.piket@winterswijk.test',
      'linde@winterswijk.test',
    ])
    const mail = mails.find(({ to }) => to[0]?.startsWith('kanarie'))
    expect(mail?.mail.subject).toBe('Spil: kijk nu')
    expect(mail?.mail.text).not.toMatch(/kanarie|Testpersoon|https?:/)
    const { lines } = await trailOf(superuser, house.municipalityId)
    expect(lines.filter(({ action }) => action === 'piket.mailed')).toHaveLength(1)
    const row = await superuser.query<{ text: string }>('select p::text as text from notices.piket p')
    expect(row.rows[0]?.text).not.toContain(Buffer.from('kanarie').toString('hex'))
  })

  test('has its number beside a report with direct danger, and beside no other', async () => {
    const linde = await officerWith('linde@winterswijk.test')
    const administrator = await house.signIn(['administrator'])
    await acuteArrives()
    await house.report({ verhaal: 'rustig' })
    await house.takeIn()
    const read = async (story: string) =>
      (await linde.get(`/meldingen/${reportIn((await linde.get('/meldingen')).html, story)}`)).html
    expect(await read('kanarieverhaal')).not.toContain('Piket van je gemeente')
    const set = { afspraak: 'piketPhone', telefoon: '0543 555 333' }
    expect((await administrator.post('/beheer/loket/wijzigen', set)).status).toBe(303)
    expect(await read('kanarieverhaal')).toContain('Piket van je gemeente: 0543 555 333.')
    expect(await read('rustig')).not.toContain('0543 555 333')
  })
})

describe('absence (afwezig) with a substitute (waarnemer)', () => {
  test('sends the mails to the substitute: one at the moments of both, none to who is absent', async () => {
    const linde = await officerWith('linde@winterswijk.test', { momenten: 'morning\nmidday' })
    const es = await officerWith('es@winterswijk.test', { momenten: 'morning' })
    await isAway(linde, es.personId)
    await house.report({ verhaal: 'kanarieverhaal' })
    await house.takeIn()
    for (const day of [thursday, friday]) {
      at(day, '08:30')
      expect(await mailed()).toEqual(['es@winterswijk.test'])
      at(day, '13:00')
      expect(await mailed()).toEqual(['es@winterswijk.test'])
    }
    at('2026-11-23', '08:30')
    expect(await mailed()).toEqual(['es@winterswijk.test', 'linde@winterswijk.test'])
    at('2026-11-23', '13:00')
    expect(await mailed()).toEqual(['linde@winterswijk.test'])
  })
})

describe('nobody left at the desk', () => {
  beforeEach(() =>
    house.database.asOwner(house.municipalityId, (tx) => setSecretary(tx, 'kanarie.secretaris@winterswijk.test')),
  )

  test('and direct danger: the gemeentesecretaris hears it at once, without a word of it; not when somebody else does', async () => {
    const linde = await officerWith('linde@winterswijk.test')
    await acuteArrives('eerste')
    expect(await delivered()).toEqual(['linde@winterswijk.test'])
    await isAway(linde)
    at(friday, '03:12')
    await acuteArrives()
    await worker.send()
    const [one, ...others] = await office.take()
    expect([one?.to, one?.mail.subject, others]).toEqual([
      ['kanarie.secretaris@winterswijk.test'],
      'Spil: iemand moet nu kijken',
      [],
    ])
    expect(one?.mail.text).not.toMatch(/kanarieverhaal|melding|Testpersoon/i)
  })

  test('the gemeentesecretaris hears it once on a working day, without a word of what waits', async () => {
    const linde = await officerWith('linde@winterswijk.test')
    const es = await officerWith('es@winterswijk.test')
    await isAway(linde, es.personId)
    await isAway(es, '', friday)
    await house.report({ verhaal: 'kanarieverhaal' })
    await house.takeIn()
    at(thursday, '08:30')
    expect(await mailed()).toEqual(['es@winterswijk.test'])
    at(friday, '08:29')
    expect(await mailed()).toEqual([])
    at(friday, '08:30')
    await Promise.all([worker.plan(), mailWork(house, superuser, office.url).plan()])
    await worker.send()
    const [one, ...others] = await office.take()
    expect([one?.to, others]).toEqual([['kanarie.secretaris@winterswijk.test'], []])
    expect(one?.mail.subject).toBe('Spil: er is vandaag niemand')
    expect(one?.mail.text).toMatch(/^Er is vandaag niemand die nieuwe berichten leest in Spil\./)
    expect(one?.mail.text).not.toMatch(/kanarie|Testpersoon|gevaar|melding|https?:/)
    at(friday, '16:00')
    expect(await mailed()).toEqual([])
    at('2026-11-23', '08:30')
    expect(await mailed()).toEqual(['es@winterswijk.test', 'linde@winterswijk.test'])
    const row = await superuser.query<{ text: string }>('select s::text as text from notices.secretary s')
    expect(row.rows[0]?.text).not.toContain(Buffer.from('kanarie').toString('hex'))
  })

  test('the administrator reads it on Beheer, and so whether mail goes out', async () => {
    const administrator = await house.signIn(['administrator'])
    const linde = await officerWith('linde@winterswijk.test')
    const beheer = async () => (await administrator.get('/beheer')).html
    expect(await beheer()).toContain('Er gaat geen mail uit.')
    expect(await beheer()).not.toContain('Er is vandaag niemand')
    await worker.plan()
    expect(await beheer()).toContain('Mail gaat de deur uit.')
    await isAway(linde)
    await house.report({ verhaal: 'kanarieverhaal' })
    at(thursday, '08:30')
    await worker.plan()
    office.refuse(1, 451, 'later')
    await worker.send()
    expect(await office.take()).toEqual([])
    at(thursday, '08:31')
    const again = await house.signIn(['administrator'])
    const { html } = await again.get('/beheer')
    expect(html).toContain('De laatste mail kon niet worden verstuurd.')
    expect(html).toContain('Er is vandaag niemand die nieuwe berichten leest.')
    expect(html).not.toContain('kanarie')
    await worker.send()
    expect((await again.get('/beheer')).html).toContain('Mail gaat de deur uit.')
    await mailWork(house, superuser, undefined).plan()
    expect((await again.get('/beheer')).html).toContain('Er gaat geen mail uit.')
  })
})
