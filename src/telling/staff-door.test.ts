// SPDX-License-Identifier: EUPL-1.2
/** That somebody who works here told it is known from the staff door alone: not from what is inside the seal, and never by the public door. */
import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reportIn, testHouse, type Staff, type TestHouse } from '../../tests/house.ts'
import { publicKeyOf } from '../platform/sealing/hpke.ts'
import { codeOf, fingerprintOf, formKeyHash, mailboxKeysOf } from '../reporting/door/code.ts'
import { sealLetterToDesk, sealReport } from '../reporting/door/seal-report.ts'
import { acceptReport, writeLetter } from '../reporting/door/store.ts'
import { Desks } from '../reporting/public-house.ts'

let house: TestHouse
let officer: Staff
let colleague: Staff
let superuser: Awaited<ReturnType<TestHouse['database']['superuser']>>
beforeAll(async () => {
  house = await testHouse()
  superuser = await house.database.superuser()
  officer = await house.signIn(['attentionOfficer'])
  colleague = await house.signIn(['colleague'])
})
afterAll(() => house.stop())

const rows = async <R extends object>(text: string, values: unknown[] = []) =>
  (await superuser.query<R>(text, values)).rows

describe('the door for who works here', () => {
  const ask = async (municipality: string, statement: string) => {
    const client = await house.database.pool('casework_rw').connect()
    try {
      await client.query('begin')
      await client.query(`select set_config('app.municipality', $1, true)`, [municipality])
      return (await client.query<{ answer: string }>(statement)).rows[0]?.answer
    } catch (error) {
      return (error as { code?: string }).code
    } finally {
      await client.query('rollback')
      client.release()
    }
  }
  const values = (locator: string) =>
    `gen_random_uuid(), sha256('k'), sha256('f'), ${locator}, '2026-11-18', null, sha256('m'), 1, 'x', 'x', gen_random_uuid()`
  const here = (locator: string) =>
    `select reporting.accept_report_here(${values(locator)}, '${colleague.personId}', 'own') as answer`

  test('leads to the municipality of the transaction, and to none without one', async () => {
    const fresh = `substring(sha256('nieuw') for 16)`
    expect(await ask(house.municipalityId, here(fresh))).toBe('stored')
    expect(await ask('', here(fresh))).toBe('42501')
  })

  test('does not lead elsewhere by a locator that is known elsewhere', async () => {
    await house.report({ verhaal: 'Van hier' })
    const [known] = await rows<{ locator: Buffer }>('select locator from reporting.locator limit 1')
    const locator = `'\\x${known?.locator.toString('hex')}'::bytea`
    expect(await ask(house.municipalityId, here(locator))).toBe('changed')
    expect(await ask(house.neighbourId, here(locator))).toBe('42501')
  })

  test('is the only one: the one of the public program is closed to who works here', async () => {
    const other = `select reporting.accept_report('${house.neighbourId}', ${values(`substring(sha256('x') for 16)`)}) as answer`
    expect(await ask(house.municipalityId, other)).toBe('42501')
  })
})

describe('a public program that was taken over', () => {
  /** All that it can: its own login, the public key, and any words it likes inside the seal. */
  async function forged(story: string) {
    const pool = house.database.pool('intake_w')
    const desk = (await new Desks(pool).all()).find(({ slug }) => slug === 'winterswijk')!
    const door = { municipalityId: desk.id, epoch: desk.epoch, publicKey: desk.doorPublic }
    const formKey = randomBytes(32)
    const keys = mailboxKeysOf(codeOf(formKey))
    const reportId = randomUUID()
    const colleagueMark = { tells: 'own', profession: 'boa' } as const
    const content = {
      story,
      where: '',
      when: '',
      who: '',
      acute: false,
      language: 'nl',
      arrivedAt: house.now.toString(),
      colleague: colleagueMark,
      channel: 'telephone',
      toldBy: 'De burgemeester',
      toldAt: '2026-11-17',
    } as const
    const contact = { contact: 'Testpersoon Valse Collega', safeMoment: '' }
    const sealed = await sealReport(door, reportId, content, contact)
    const common = { epoch: desk.epoch, locator: keys.locator }
    await acceptReport(pool, {
      ...common,
      municipalityId: desk.id,
      reportId,
      formKeyHash: formKeyHash(formKey),
      fingerprint: fingerprintOf(formKey, ''),
      arrivedOn: '2026-11-18',
      acuteAt: null,
      mailboxPublic: publicKeyOf(keys.privateKey),
      content: sealed.content,
      contact: sealed.contact,
      outboxId: randomUUID(),
    })
    const messageId = randomUUID()
    const written = { kind: 'added', text: 'Ik vul dit aan.', writtenAt: house.now.toString() } as const
    const letter = await sealLetterToDesk(door, keys, messageId, written)
    await writeLetter(pool, {
      ...common,
      messageId,
      keyHash: randomBytes(32),
      writtenOn: '2026-11-18',
      forMailbox: letter.forMailbox,
      forDesk: letter.forDesk,
      contact: letter.contact,
      outboxId: randomUUID(),
    })
    await house.takeIn()
    return reportId
  }

  test('does not make a report look like one of somebody who works here', async () => {
    const story = 'Dit verhaal is van buiten.'
    const id = await forged(story)
    expect(reportIn((await officer.get('/meldingen')).html, story)).toBe(id)
    const { html } = await officer.get(`/meldingen/${id}`)
    expect(html).toContain('Ik vul dit aan.')
    for (const mark of ['Een collega', 'De burgemeester', 'Verteld door', 'Hoe het binnenkwam', 'Collega'])
      expect(html).not.toContain(mark)
    expect(await rows('select told_by, tells from reporting.report where id = $1', [id])).toEqual([
      { told_by: null, tells: null },
    ])
  })

  test('does not get the answers for colleagues', async () => {
    const id = await forged('Nog een verhaal van buiten.')
    await officer.post(`/meldingen/${id}/in-behandeling`, {})
    const page = await officer.post(`/meldingen/${id}/antwoord`, { soort: 'colleague', collega: 'received' })
    expect(page.status).toBe(422)
  })

  test.each([
    [
      'the staff door',
      `select reporting.accept_report_here(gen_random_uuid(), sha256('a'), sha256('b'), substring(sha256('c') for 16),
      '2026-11-18', null, sha256('m'), 1, 'x', 'x', gen_random_uuid(), gen_random_uuid(), 'own')`,
    ],
    ['the column', `update reporting.report set tells = 'own', told_by = gen_random_uuid()`],
    [
      'a row of its own',
      `insert into reporting.report (municipality_id, id, told_by, tells) select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'own'`,
    ],
  ])('has no right to %s', async (_what, statement) => {
    await expect(house.database.pool('intake_w').query(statement)).rejects.toMatchObject({ code: '42501' })
  })

  test('who works here cannot set it around the door either', async () => {
    const statement = `update reporting.report set tells = 'own'`
    await expect(house.database.pool('casework_rw').query(statement)).rejects.toMatchObject({ code: '42501' })
    await expect(house.database.pool('worker_rw').query(statement)).rejects.toMatchObject({ code: '42501' })
  })
})

describe('what the staff door notes', () => {
  test('is who told it, and how; a report for somebody else is not his own', async () => {
    await colleague.post('/niet-pluis/doorgeven', { verhaal: 'Zelf gezien, hier.' })
    await colleague.post('/melding-opnemen/bewaren', { verhaal: 'Van horen vertellen.', kanaal: 'telephone' })
    await house.takeIn()
    const noted = await rows(
      'select r.told_by, r.tells, c.told_by as own_of from reporting.report r join triage.course c on c.report_id = r.id where r.told_by is not null order by r.tells desc',
    )
    expect(noted).toEqual([
      { told_by: colleague.personId, tells: 'own', own_of: colleague.personId },
      { told_by: colleague.personId, tells: 'onBehalf', own_of: null },
    ])
  })
})
