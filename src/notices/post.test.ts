// SPDX-License-Identifier: EUPL-1.2
/** The line to the mail server: closed to others or no mail; what fails is tried again; what is wrong never tells an address. */
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { mailFrom, mailWork, postOffice, type PostOffice, type PostOfficeOptions } from '../../tests/post-office.ts'
import { testHouse, type TestHouse } from '../../tests/house.ts'
import { openMailer } from '../platform/mail/mailer.ts'

const letter = {
  to: 'linde@winterswijk.test',
  subject: 'Spil: kijk nu',
  text: 'Kijk nu.\n',
  at: Temporal.Instant.from('2026-11-19T07:30:00Z'),
  key: 'a key',
}
const send = (smtp: string, more: Partial<typeof letter> = {}): Promise<void> =>
  openMailer({ smtp, from: mailFrom }).send({ ...letter, ...more })

const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})
async function opened(options?: PostOfficeOptions): Promise<PostOffice> {
  const office = await postOffice(options)
  stops.push(() => office.stop())
  return office
}

describe('the line to the mail server', () => {
  test('is closed with STARTTLS before anything is said', async () => {
    const office = await opened()
    await send(office.url)
    expect((await office.take()).map(({ to, isSealed }) => [to, isSealed])).toEqual([[[letter.to], true]])
  })

  test('of a server without STARTTLS is not used, unless that server is this machine and one says so', async () => {
    const office = await opened({ tls: 'none' })
    await expect(send(office.url)).rejects.toMatchObject({ name: 'MailNotSent', message: 'the mail was not sent' })
    expect(await office.take()).toEqual([])
    await send(`smtp://localhost:${office.port}?tls=off`)
    expect((await office.take()).map(({ isSealed }) => isSealed)).toEqual([false])
    expect(() => openMailer({ smtp: 'smtp://mail.example.nl?tls=off', from: mailFrom })).toThrow('Only tls=off exists')
  })

  test('may be closed from the first byte (smtps)', async () => {
    const office = await opened({ tls: 'implicit' })
    await send(office.url)
    expect((await office.take()).map(({ isSealed }) => isSealed)).toEqual([true])
  })

  test('knows who we are by a password in a file, read anew at each mail and never told', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'spil-passfile-'))
    stops.push(async () => rmSync(folder, { recursive: true }))
    const passfile = join(folder, 'password')
    writeFileSync(passfile, 'kanariefout\n')
    const office = await opened({ login: { user: 'spil@mail', password: 'goed wachtwoord' } })
    const url = `${office.url.replace('//', '//spil%40mail@')}&passfile=${passfile}`
    const mailer = openMailer({ smtp: url, from: mailFrom })
    const refused = await mailer.send(letter).catch((error: unknown) => error as Error)
    expect(refused).toMatchObject({ name: 'MailNotSent', code: 'EAUTH 535' })
    expect(`${String(refused)} ${(refused as Error).stack}`).not.toContain('kanarie')
    writeFileSync(passfile, 'goed wachtwoord\n')
    await mailer.send(letter)
    expect(await office.take()).toHaveLength(1)
  })

  test('of a server whose certificate nobody vouches for is not used', async () => {
    const office = await opened()
    await expect(send(`smtp://localhost:${office.port}`)).rejects.toMatchObject({ code: expect.stringMatching(/^E/) })
    expect(await office.take()).toEqual([])
  })
})

describe('a mail', () => {
  test.each(['a@b.nl\r\nBcc: c@d.nl', 'a@b.nl, c@d.nl', 'a <a@b.nl>', '', `${'a'.repeat(250)}@b.nl`])(
    'to %j is not sent (M-54)',
    async (to) => {
      const office = await opened()
      await expect(send(office.url, { to })).rejects.toMatchObject({ code: 'EADDRESS' })
      expect(await office.take()).toEqual([])
    },
  )

  test('that is sent twice has the same Message-ID, another mail has another', async () => {
    const office = await opened()
    await send(office.url)
    await send(office.url)
    await send(office.url, { key: 'another key' })
    const ids = (await office.take()).map(({ mail }) => mail.messageId)
    expect(ids[0]).toBe(ids[1])
    expect(ids[2]).not.toBe(ids[0])
  })

  test('that is refused tells the number of the answer and not its words, which may hold the address', async () => {
    const office = await opened()
    office.refuse(1, 550, 'linde@winterswijk.test is unknown', 'rcpt')
    const failure = await send(office.url).catch((error: unknown) => error as Error)
    expect(failure).toMatchObject({ code: 'EENVELOPE 550' })
    expect(failure).not.toHaveProperty('cause')
    expect(`${String(failure)} ${failure?.stack}`).not.toContain('linde')
  })
})

describe('a mail server that does not do its work', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse()
    const officer = await house.signIn(['attentionOfficer'])
    await officer.post('/mijn-instellingen/berichten', { email: letter.to, momenten: 'morning', acuut: 'ja' })
  })
  afterAll(() => house.stop())

  test('for a moment is tried again, and the line in the trail is written once', async () => {
    const superuser = await house.database.superuser()
    const office = await opened()
    const worker = mailWork(house, superuser, office.url)
    await house.report({ verhaal: 'iets', acuut: 'ja' })
    await house.takeIn()
    office.refuse(2, 451, 'come back later')
    expect(await worker.send()).toEqual(['MailNotSent EMESSAGE 451'])
    expect(await worker.send()).toEqual(['MailNotSent EMESSAGE 451'])
    expect(await office.take()).toEqual([])
    expect(await worker.send()).toEqual([])
    expect((await office.take()).map(({ to }) => to)).toEqual([[letter.to]])
    expect(await worker.send()).toEqual([])
    expect(await office.take()).toEqual([])
    const lines = await superuser.query(`select from audit.line where action = 'notice.mailed'`)
    expect(lines.rowCount).toBe(1)
  })

  test('at all holds no row of ours, and does not stop the taking in of reports', async () => {
    const superuser = await house.database.superuser()
    const calls: Socket[] = []
    let isOver = false
    const silent = createServer((call) => (isOver ? call.destroy() : calls.push(call))).listen(0, '127.0.0.1')
    await once(silent, 'listening')
    const worker = mailWork(house, superuser, `smtp://127.0.0.1:${(silent.address() as AddressInfo).port}`)
    await house.report({ verhaal: 'iets', acuut: 'ja' })
    expect(await house.takeIn()).toBe(1)
    const called = once(silent, 'connection')
    const sending = worker.send()
    await called
    const held = await superuser.query(
      `select from pg_stat_activity where datname = current_database() and usename = 'worker_rw' and state = 'idle in transaction'`,
    )
    expect(held.rowCount).toBe(0)
    await house.report({ verhaal: 'nog iets', acuut: 'ja' })
    expect(await house.takeIn()).toBe(1)
    isOver = true
    for (const call of calls) call.destroy()
    const kinds = await sending
    silent.close()
    expect(kinds.length).toBeGreaterThan(0)
    for (const kind of kinds) expect(kind).toMatch(/^MailNotSent E/)
  })
})
