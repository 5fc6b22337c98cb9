// SPDX-License-Identifier: EUPL-1.2
/** A team leader (teamleider) starts a substitute for somebody who is ill, and sees nothing of what waits. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { permissions, may } from '../../access.ts'
import { trailOf } from '../../../tests/audit-trail.ts'
import { testHouse, type Staff, type TestHouse } from '../../../tests/house.ts'
import { mailWork, postOffice, type PostOffice } from '../../../tests/post-office.ts'

let office: PostOffice
let house: TestHouse
let lead: Staff
let ill: Staff
let stands: Staff
beforeAll(async () => {
  office = await postOffice()
  house = await testHouse()
  lead = await house.signIn(['teamLead'])
  const somebody = async (name: string) =>
    house.signInAs((await house.database.addPerson(house.municipalityId, { name, roles: ['attentionOfficer'] })).id)
  ill = await somebody('Testpersoon Ziek')
  stands = await somebody('Testpersoon Invaller')
  await stands.post('/mijn-instellingen/berichten', { email: 'invaller@winterswijk.test', momenten: '', acuut: '' })
  await house.report({ verhaal: 'kanarieverhaal' })
  await house.takeIn()
})
beforeEach(async () => {
  await (await house.database.superuser()).query('delete from notices.absence')
})
afterAll(async () => {
  await house.stop()
  await office.stop()
})

const days = { van: '2026-11-18', tot: '2026-11-25' }
const set = (fields: Record<string, string> = {}) =>
  lead.post('/afwezigen/melden', { wie: ill.personId, waarnemer: stands.personId, ...days, ...fields })
const end = () => lead.post('/afwezigen/einde', { wie: ill.personId })

test('the role may do this and what everybody may, and nothing else', () => {
  const own = (Object.keys(permissions) as (keyof typeof permissions)[]).filter((name) => may(['teamLead'], name))
  expect(own.toSorted()).toEqual(
    [
      'account.own',
      'absence.for-other',
      'desk.view',
      'emergency-card.read',
      'report.own',
      'report.tell',
      'settings.own',
      'transfer.accept-for-other',
    ].toSorted(),
  )
})

test('the substitute hears it, by mail without a name and on Mijn werk; the one who is ill sees who did it, and ends it', async () => {
  const done = await set()
  expect([done.status, done.location]).toEqual([303, '/afwezigen?gedaan=set'])
  const worker = mailWork(house, await house.database.superuser(), office.url)
  expect(await worker.send()).toEqual([])
  const mails = await office.take()
  expect(mails.flatMap(({ to }) => to)).toEqual(['invaller@winterswijk.test'])
  expect(mails[0]?.mail.subject).toBe('Spil: je neemt waar')
  expect(mails.map(({ raw }) => raw).join()).not.toMatch(/kanarie|Testpersoon|melding/i)
  expect((await stands.get('/')).html).toContain('Je neemt waar voor Testpersoon Ziek')
  expect((await ill.get('/')).html).toContain('Testpersoon teamLead meldde je afwezig.')
  expect((await ill.get('/mijn-instellingen')).html).toContain('Testpersoon teamLead heeft dit voor je gemeld.')
  expect((await ill.post('/mijn-instellingen/afwezig/einde', {})).status).toBe(303)
  const { lines } = await trailOf(await house.database.superuser(), house.municipalityId)
  expect(lines.findLast(({ action }) => action === 'absence.set-for-other')).toMatchObject({
    actor: lead.personId,
    object_id: ill.personId,
  })
  expect((await end()).status).toBe(409)
})

test('the page holds names of the desk and days, no report and no number of what waits', async () => {
  const before = (await lead.get('/afwezigen')).html
  await house.report({ verhaal: 'nog een kanarieverhaal', acuut: 'ja' })
  await house.takeIn()
  const after = (await lead.get('/afwezigen')).html
  const bare = (html: string) => html.replaceAll(/name="(csrf|verzoek)" value="[^"]*"/g, '')
  expect(bare(after)).toBe(bare(before))
  expect(after).toContain('Testpersoon Ziek')
  for (const address of ['/meldingen', '/casussen', '/beheer', '/toezicht', '/werk-overdragen'])
    expect([address, (await lead.get(address)).status]).toEqual([address, 403])
})

test('it is stopped by the team leader, once', async () => {
  await set()
  expect((await lead.get('/afwezigen')).html).toContain('Stop de waarneming')
  expect((await end()).status).toBe(303)
  const again = await end()
  expect([again.status, again.html.includes('Dit was al gestopt')]).toEqual([409, true])
})

test('never without a substitute of the desk, nor with one who is away then', async () => {
  const somebodyElse = await house.signIn(['colleague'])
  for (const waarnemer of ['', ill.personId, somebodyElse.personId]) expect((await set({ waarnemer })).status).toBe(422)
  for (const wie of ['', somebodyElse.personId, lead.personId]) expect((await set({ wie })).status).toBe(422)
  await stands.post('/mijn-instellingen/afwezig', { ...days, waarnemer: '' })
  const away = await set()
  expect([away.status, away.html.includes('Deze collega is dan ook afwezig.')]).toEqual([422, true])
})

test('what somebody arranged himself, with a substitute, stays; without one it gets one', async () => {
  await ill.post('/mijn-instellingen/afwezig', { ...days, waarnemer: stands.personId })
  const refused = await set()
  expect([refused.status, refused.html.includes('Deze collega heeft dit zelf al geregeld')]).toEqual([409, true])
  expect((await end()).status).toBe(409)
  await ill.post('/mijn-instellingen/afwezig', { ...days, waarnemer: '' })
  expect((await set()).status).toBe(303)
})

test('somebody who works on cases is away without a substitute, or with one who has the same task; at the desk nobody is without', async () => {
  const care = await house.signIn(['careCoordinator'])
  const peer = await house.signIn(['careCoordinator'])
  const without = (who: Staff) => set({ wie: who.personId, waarnemer: '' })
  expect([(await without(ill)).status, (await without(care)).status]).toEqual([422, 303])
  for (const no of [stands, lead]) expect((await set({ wie: care.personId, waarnemer: no.personId })).status).toBe(422)
  expect((await set({ waarnemer: care.personId })).status).toBe(422)
  expect((await set({ wie: care.personId, waarnemer: peer.personId })).status).toBe(303)
  expect((await peer.get('/')).html).toContain('Je neemt waar voor')
  await care.post('/mijn-instellingen/afwezig/einde', {})
  const own = await care.post('/mijn-instellingen/afwezig', { ...days, waarnemer: stands.personId })
  expect([own.status, own.html.includes('Kies een collega uit de lijst')]).toEqual([422, true])
})
