// SPDX-License-Identifier: EUPL-1.2
/** Who is asked something by a colleague hears it by mail: that something waits, and not a word of what. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hiddenIn, reportIn, testHouse, type Staff, type TestHouse } from '../../../tests/house.ts'
import { mailWork, postOffice, type MailWork, type PostOffice } from '../../../tests/post-office.ts'

let office: PostOffice
let house: TestHouse
let worker: MailWork
let officer: Staff
let adviser: Staff
beforeAll(async () => {
  office = await postOffice()
  house = await testHouse()
  worker = mailWork(house, await house.database.superuser(), office.url)
  officer = await house.signIn(['attentionOfficer'])
  // nobody at the desk: no other mail reaches them
  adviser = await house.signIn(['careCoordinator', 'deputy'])
  await adviser.post('/mijn-instellingen/berichten', { email: 'bos@winterswijk.test', momenten: 'morning' })
})
afterAll(() => Promise.all([office.stop(), house.stop()]))

async function asked(): Promise<string> {
  const verhaal = 'Vraagverhaal over een kanarieloods.'
  await house.report({ verhaal })
  await house.takeIn()
  const id = reportIn((await officer.get('/meldingen?stand=alles')).html, verhaal)
  const fields = {
    rol: 'careCoordinator',
    collega: adviser.personId,
    uittreksel: verhaal,
    vraag: 'Kanarievraag: is er hulp?',
    herkenbaar: 'no',
    nodig: 'Kanarienoodzaak.',
  }
  const seen = await officer.post(`/meldingen/${id}/overleg/bekijken`, fields)
  const done = await officer.post(`/meldingen/${id}/overleg/vragen`, {
    ...fields,
    gezien: hiddenIn(seen.html, 'gezien'),
  })
  expect(done.status).toBe(303)
  return id
}

test('a question to a colleague is mailed to that colleague, without content', async () => {
  await asked()
  expect(await worker.send()).toEqual([])
  const [mail, ...more] = await office.take()
  expect([mail?.to, mail?.mail.subject, more]).toEqual([
    ['bos@winterswijk.test'],
    'Spil: een collega vraagt je iets',
    [],
  ])
  expect(mail?.raw).not.toMatch(/kanarie|Testpersoon|elding [a-z]\d/i)
})

test('one that was withdrawn before the mail went is not', async () => {
  const client = await house.database.superuser()
  await client.query('update triage.consultation set withdrawn_by = asked_by, withdrawn_at = asked_at')
  const id = await asked()
  await client.query(
    'update triage.consultation set withdrawn_by = asked_by, withdrawn_at = asked_at where report_id = $1',
    [id],
  )
  await worker.send()
  expect(await office.take()).toEqual([])
})
