// SPDX-License-Identifier: EUPL-1.2
/**
 * The real programs and a real mail server: a mail server that is away does not stop a report, and when it is back the mail about direct
 * danger comes. No word of the report or address of the person is in a mail, a log or a file (M-54, M-63).
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePorts, ask, codeIn, hiddenIn, signIn, startSpil, until, type RunningSpil } from './running-spil.ts'
import { postOffice, type Delivered, type PostOffice } from './post-office.ts'

let office: PostOffice
let spil: RunningSpil
let port: number

beforeAll(async () => {
  ;[port] = await freePorts()
  office = await postOffice({ port })
  const env = { SPIL_SMTP_URL: office.url, SPIL_MAIL_FROM: 'spil@winterswijk.test' }
  spil = await startSpil({ env })
}, 120_000)
afterAll(() => office.stop())

async function tell(verhaal: string): Promise<void> {
  const sleutel = hiddenIn((await ask(spil.publicUrl)).html, 'sleutel')
  const told = await ask(spil.publicUrl, { verhaal, acuut: 'ja', gemeente: 'winterswijk', taal: 'nl', sleutel })
  expect(codeIn(told.html)).toHaveLength(29)
}
// the reports of the demonstration may wait too long on some days; a mail about those may come first
const arrived = async (): Promise<Delivered | undefined> =>
  (await office.take()).find(({ mail }) => mail.subject === 'Spil: kijk nu')

test('direct danger is taken in at once and mailed as soon as the mail server is there', async () => {
  const linde = await signIn(spil, 'Linde')
  const saved = await linde.post('/mijn-instellingen/berichten', {
    email: 'kanarie.linde@winterswijk.test',
    momenten: 'morning',
    acuut: 'ja',
  })
  expect(saved.status).toBe(303)
  office.refuse(2, 451, 'later, kanarie.linde@winterswijk.test')
  await tell('kanarieverhaal van vannacht')
  await until(async () => (await linde.get('/meldingen')).html.includes('kanarieverhaal'))
  const one = await until(arrived)
  expect([one.to, one.isSealed]).toEqual([['kanarie.linde@winterswijk.test'], true])
  expect(one.mail.text).toBe(
    `Er is een melding met direct gevaar. Kijk nu.\n\nLog in: ${new URL(spil.staffUrl).origin.replace('127.0.0.1', 'localhost')}\n`,
  )
  expect(one.raw.replaceAll('kanarie.linde@winterswijk.test', '')).not.toMatch(/kanarie|Linde|Testpersoon/)
  expect(spil.output()).toContain('"kind":"MailNotSent EMESSAGE 451"')
  expect(spil.output()).not.toContain('kanarie')
  const superuser = await spil.superuser()
  const jobs = await superuser.query<{ text: string }>('select j::text as text from graphile_worker._private_jobs j')
  expect(jobs.rows.filter(({ text }) => text.includes('kanarie'))).toEqual([])
}, 60_000)
