// SPDX-License-Identifier: EUPL-1.2
/** The five steps of the meldcode beside a report: sealed, with the number of Veilig Thuis, and Nidos only for a child alone. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reportIn, testHouse, type Staff, type TestHouse } from '../../../tests/house.ts'
import { asksMeldcode } from './rules.ts'

let house: TestHouse
let officer: Staff
let id: string
beforeAll(async () => {
  house = await testHouse()
  officer = await house.signIn(['attentionOfficer'])
  await house.report({ verhaal: 'Meldcodeverhaal over een meisje' })
  await house.takeIn()
  id = reportIn((await officer.get('/meldingen?stand=alles')).html, 'Meldcodeverhaal')
})
afterAll(() => house.stop())

test.each([
  ['under18', 'no', true],
  ['unknown', 'yes', true],
  ['unknown', 'unknown', false],
  ['18to22', 'yes', false],
] as const)('age %s, alone: %s', (age, unaccompanied, asks) => {
  expect(asksMeldcode({ age, unaccompanied })).toBe(asks)
})

test('each step is recorded with what, when, with whom and the answer of Veilig Thuis; sealed', async () => {
  const at = `/meldingen/${id}/meldcode`
  const before = (await officer.get(at)).html
  for (const text of ['Stap 1.', 'Stap 5.', 'Nog niet gedaan.', '0800 2000']) expect(before).toContain(text)
  expect(before).not.toContain('Nidos')
  expect((await officer.post(`${at}/stap`, { stap: 'zes', gedaan: 'x' })).status).toBe(422)
  expect((await officer.post(`${at}/stap`, { stap: 'consult', gedaan: '' })).status).toBe(422)
  const step = {
    stap: 'consult',
    gedaan: 'Kanarie: gebeld.',
    wanneer: 'dinsdag',
    metwie: 'Kanariepersoon',
    antwoord: 'Kanarie: doe een melding.',
  }
  expect((await officer.post(`${at}/stap`, step)).status).toBe(303)
  const page = (await officer.get(at)).html
  for (const text of ['Kanarie: gebeld.', 'dinsdag', 'Kanariepersoon', 'Kanarie: doe een melding.'])
    expect(page).toContain(text)
  const { rows } = await (
    await house.database.superuser()
  ).query('select s::text as all from triage.meldcode_step s where report_id = $1', [id])
  expect(rows).toHaveLength(1)
  expect(rows[0].all).not.toContain(Buffer.from('Kanarie').toString('hex'))
})

test('for a child alone Nidos is named; a neighbour gets 404', async () => {
  await officer.post(`/meldingen/${id}/afweging/vastleggen`, { leeftijd: 'under18', alleen: 'yes', vermoeden: 'x' })
  expect((await officer.get(`/meldingen/${id}/meldcode`)).html).toContain('Nidos')
  const neighbour = await house.signIn(['attentionOfficer'], house.neighbourId)
  expect((await neighbour.get(`/meldingen/${id}/meldcode`)).status).toBe(404)
  const step = { stap: 'consult', gedaan: 'x' }
  expect((await neighbour.post(`/meldingen/${id}/meldcode/stap`, step)).status).toBe(404)
})
