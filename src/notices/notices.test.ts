// SPDX-License-Identifier: EUPL-1.2
/** Mails to people at the desk, through a real mail server: how much waits, at the moments one chose, and never a word of what. */
import type pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { faultIn, trailOf } from '../../tests/audit-trail.ts'
import { reportIn, testHouse, type Staff, type TestHouse } from '../../tests/house.ts'
import { mailFrom, mailWork, postOffice, type MailWork, type PostOffice } from '../../tests/post-office.ts'

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

/** Local time in November, an hour ahead of UTC. */
const at = (day: string, time: string): void => void (house.now = Temporal.Instant.from(`${day}T${time}:00+01:00`))
const thursday = '2026-11-19'

async function officerWith(
  email: string,
  choice: Record<string, string> = {},
  municipalityId?: string,
): Promise<Staff> {
  const officer = await house.signIn(['attentionOfficer'], municipalityId)
  const fields = { email, momenten: 'morning', acuut: 'ja', ...choice }
  expect((await officer.post('/mijn-instellingen/berichten', fields)).status).toBe(303)
  return officer
}
async function reportArrives(more: Record<string, string> = {}): Promise<void> {
  await house.report({ verhaal: 'kanarieverhaal', waar: 'kanariewaar', contact: 'kanariecontact', ...more })
  await house.takeIn()
}
/** The worker comes past and the queue sends. @returns to whom */
async function mailed(): Promise<string[]> {
  await worker.plan()
  await worker.send()
  return (await office.take()).flatMap(({ to }) => to).toSorted()
}
const trail = async (action: string) =>
  (await trailOf(superuser, house.municipalityId)).lines.filter((line) => line.action === action)

describe('a mail (M-54, M-63)', () => {
  test('says how much waits and where to look, and nothing else', async () => {
    const officer = await officerWith('linde@winterswijk.test')
    await reportArrives()
    at(thursday, '08:30')
    expect(await worker.plan()).toBe(1)
    expect(await worker.send()).toEqual([])
    const [delivered, ...others] = await office.take()
    expect(others).toEqual([])
    expect(delivered).toMatchObject({ to: ['linde@winterswijk.test'], isSealed: true })
    const { mail } = delivered!
    expect(mail.subject).toBe('Spil: er wacht werk op je')
    expect(mail.from).toEqual({ name: 'Spil', address: mailFrom })
    expect(mail.text).toBe(
      'Er wacht werk op je in Spil:\n\n1 nieuw, geen spoed.\n\nLog in om te kijken: https://spil.winterswijk.test\n\n' +
        'Wanneer je deze mail krijgt, kies je zelf: https://spil.winterswijk.test/mijn-instellingen\n',
    )
    expect(mail.html).toBeUndefined()
    expect(mail.attachments).toEqual([])
    expect(mail.date).toBe('2026-11-19T07:30:00.000Z')
    expect(mail.messageId).toMatch(/^<[0-9a-f]{40}@winterswijk\.test>$/)
    expect(mail.headers.map(({ key }) => key).toSorted()).toEqual([
      'auto-submitted',
      'content-transfer-encoding',
      'content-type',
      'date',
      'from',
      'message-id',
      'mime-version',
      'subject',
      'to',
    ])
    expect(mail.headers.find(({ key }) => key === 'content-type')?.value).toBe('text/plain; charset=utf-8')
    expect(mail.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated')
    expect(delivered?.raw).not.toMatch(/kanarie|Testpersoon|Melding [a-z]\d/)
    const [line, ...more] = await trail('notice.mailed')
    expect(more).toEqual([])
    expect(line).toMatchObject({ actor: null, origin: 'worker', object_kind: 'person', object_id: officer.personId })
    expect(JSON.parse(line?.details ?? '')).toEqual({
      kind: 'batch',
      part: 'morning',
      fresh: 1,
      acute: 0,
      toAnswer: 0,
      toDecide: 0,
      cameBack: 0,
      toTake: 0,
    })
    expect(await faultIn(superuser, house.municipalityId)).toBeUndefined()
  })

  test('counts what Mijn werk shows: new, danger among it, answers and decisions', async () => {
    const officer = await officerWith('linde@winterswijk.test')
    for (const [index, acuut] of ['', '', 'ja', ''].entries())
      await reportArrives({ verhaal: `verhaal ${index}`, acuut })
    await worker.send()
    await office.take()
    for (const story of ['verhaal 0', 'verhaal 1'])
      await officer.post(`/meldingen/${reportIn((await officer.get('/meldingen')).html, story)}/in-behandeling`, {})
    const decided = reportIn((await officer.get('/meldingen')).html, 'verhaal 0')
    const weighed = await officer.post(`/meldingen/${decided}/besluit`, {
      gevaar: 'none',
      besluit: 'suspicion',
      vormen: 'labour',
      reden: 'kanariereden',
      antwoord: 'ja',
    })
    expect(weighed.status).toBe(303)
    at('2026-12-03', '08:30')
    await worker.plan()
    await worker.send()
    expect((await office.take())[0]?.mail.text).toContain(
      '\n\n2 nieuw, waarvan 1 met direct gevaar; 1 antwoord te geven; 1 besluit te nemen.\n\n',
    )
  })

  test('is not sent when nothing waits', async () => {
    await officerWith('linde@winterswijk.test')
    at(thursday, '08:30')
    expect(await worker.plan()).toBe(1)
    expect(await worker.send()).toEqual([])
    expect(await office.take()).toEqual([])
    expect(await trail('notice.mailed')).toEqual([])
  })

  test('leaves no address, story or name in a job or a column', async () => {
    await officerWith('kanarie.linde@winterswijk.test')
    await reportArrives({ acuut: 'ja' })
    at(thursday, '08:30')
    await worker.plan()
    const jobs = await superuser.query<{ payload: Record<string, string> }>(
      `select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where identifier like 'send-%'`,
    )
    expect(jobs.rows.map(({ payload }) => Object.keys(payload).toSorted())).toEqual([
      ['municipalityId', 'personId', 'reportId'],
      ['mailingId', 'municipalityId'],
    ])
    for (const { payload } of jobs.rows)
      for (const value of Object.values(payload)) expect(value).toMatch(/^[0-9a-f-]{36}$/)
    office.refuse(2, 550, 'no kanarie.linde@winterswijk.test here', 'rcpt')
    expect(await worker.send()).toEqual(['MailNotSent EENVELOPE 550', 'MailNotSent EENVELOPE 550'])
    const tables = await superuser.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = relnamespace
       where relkind = 'r' and nspname not in ('pg_catalog', 'information_schema')`,
    )
    const hex = Buffer.from('kanarie').toString('hex')
    for (const { name } of tables.rows) {
      const { rows } = await superuser.query<{ text: string }>(`select t::text as text from ${name} t`)
      expect(
        rows.filter(({ text }) => text.includes('kanarie') || text.includes(hex)),
        name,
      ).toEqual([])
    }
    const kept = await superuser.query<{ last_error: string }>(
      'select last_error from graphile_worker._private_jobs where last_error is not null',
    )
    expect(kept.rows.map(({ last_error }) => last_error)).toEqual(Array(2).fill('MailNotSent EENVELOPE 550'))
  })
})

describe('the moments that a person chooses', () => {
  test('are kept, on working days only', async () => {
    await officerWith('linde@winterswijk.test', { momenten: 'morning\nafternoon' })
    await officerWith('es@winterswijk.test', { momenten: 'midday' })
    await officerWith('nooit@winterswijk.test', { momenten: '' })
    await officerWith('', { momenten: 'morning' })
    await reportArrives()
    const [linde, es] = ['linde@winterswijk.test', 'es@winterswijk.test']
    const day: Record<string, string[]> = {
      '08:29': [],
      '08:30': [linde],
      '12:59': [],
      '13:00': [es],
      '15:59': [],
      '16:00': [linde],
      '23:59': [],
    }
    for (const [time, to] of Object.entries(day)) {
      at(thursday, time)
      expect(await mailed(), time).toEqual(to)
      expect(await mailed(), `${time} once more`).toEqual([])
    }
    for (const off of ['2026-11-21', '2026-11-22', '2026-12-25']) {
      at(off, '16:00')
      expect(await mailed(), off).toEqual([])
    }
    at('2026-11-23', '08:30')
    expect(await mailed()).toEqual([linde])
  })

  test('that were missed give one mail, not one each', async () => {
    await officerWith('linde@winterswijk.test', { momenten: 'morning\nmidday\nafternoon' })
    await reportArrives()
    at(thursday, '16:20')
    expect(await mailed()).toEqual(['linde@winterswijk.test'])
  })

  test('give one mail, however many workers come past at once', async () => {
    await officerWith('linde@winterswijk.test')
    await reportArrives()
    at(thursday, '08:30')
    const others = Array.from({ length: 4 }, () => mailWork(house, superuser, office.url))
    const planned = await Promise.all([worker, ...others].map((each) => each.plan()))
    expect(planned.filter((count) => count > 0)).toEqual([1])
    expect(await mailed()).toEqual(['linde@winterswijk.test'])
  })

  test('of yesterday are not mailed today: today has a mail of its own', async () => {
    await officerWith('linde@winterswijk.test')
    await reportArrives()
    at(thursday, '08:30')
    await worker.plan()
    at('2026-11-20', '08:30')
    expect(await mailed()).toEqual(['linde@winterswijk.test'])
  })

  test('do not matter any more once the account is closed', async () => {
    const officer = await officerWith('linde@winterswijk.test')
    await reportArrives()
    at(thursday, '08:30')
    expect(await worker.plan()).toBe(1)
    await superuser.query('update platform.person set disabled_at = now() where id = $1', [officer.personId])
    expect(await mailed()).toEqual([])
  })
})

test('two municipalities never hear of each other', async () => {
  await officerWith('linde@winterswijk.test')
  await officerWith('es@aalten.test', {}, house.neighbourId)
  await reportArrives({ acuut: 'ja' })
  await worker.send()
  expect((await office.take()).map(({ to }) => to)).toEqual([['linde@winterswijk.test']])
  at(thursday, '08:30')
  expect(await mailed()).toEqual(['linde@winterswijk.test'])
})
