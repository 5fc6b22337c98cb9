// SPDX-License-Identifier: EUPL-1.2
/** A second pair of eyes: another person, once per decision, sealed; and upwards goes only what both writers released. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reportIn, testHouse, type Staff, type TestHouse } from '../../../tests/house.ts'

let house: TestHouse
let officer: Staff
let deputy: Staff
let director: Staff
beforeAll(async () => {
  house = await testHouse()
  officer = await house.signIn(['attentionOfficer'])
  deputy = await house.signIn(['deputy'])
  director = await house.signIn(['chainDirector'])
})
afterAll(() => house.stop())

const rows = async (text: string, values: unknown[] = []) =>
  (await (await house.database.superuser()).query(text, values)).rows
let told = 0
async function decided(): Promise<string> {
  const verhaal = `Meekijkverhaal ${++told} over een loods`
  await house.report({ verhaal })
  await house.takeIn()
  const id = reportIn((await officer.get('/meldingen?stand=alles')).html, verhaal)
  await officer.post(`/meldingen/${id}/in-behandeling`, {})
  expect((await deputy.post(`/meldingen/${id}/meekijken/oordeel`, { eens: 'ja', zin: 'Vroeg.' })).status).toBe(409)
  await officer.post(`/meldingen/${id}/besluit`, {
    gevaar: 'none',
    besluit: 'suspicion',
    vormen: 'labour',
    reden: 'R.',
  })
  return id
}
const at = (id: string, rest: string) => `/meldingen/${id}/meekijken/${rest}`
const lookOf = async (id: string): Promise<string> =>
  (await rows('select id from triage.second_look where report_id = $1', [id]))[0].id

test('another person than who decided says agree or disagree, once', async () => {
  const id = await decided()
  expect((await officer.get(`/meldingen/${id}/meekijken`)).html).toContain('Je nam dit besluit zelf')
  expect((await officer.post(at(id, 'oordeel'), { eens: 'ja', zin: 'Mooi.' })).status).toBe(409)
  expect((await deputy.get(`/meldingen/${id}/meekijken`)).html).toContain('keek nog niemand mee')
  expect((await deputy.post(at(id, 'oordeel'), { eens: 'ja', zin: '' })).status).toBe(422)
  expect((await deputy.post(at(id, 'oordeel'), { eens: 'ja', zin: 'Kanarie: helder.' })).status).toBe(303)
  expect((await deputy.post(at(id, 'oordeel'), { eens: 'nee', zin: 'Toch niet.' })).status).toBe(409)
  const { html } = await officer.get(`/meldingen/${id}/meekijken`)
  for (const text of ['keek een ander mee', 'Kanarie: helder.']) expect(html).toContain(text)
  const [row] = await rows('select l::text as all from triage.second_look l where report_id = $1', [id])
  expect(row.all).not.toContain(Buffer.from('Kanarie').toString('hex'))
})

test('of a disagreement the ketenregisseur sees two sentences after both were released, and nothing of the report', async () => {
  const id = await decided()
  await deputy.post(at(id, 'oordeel'), { eens: 'nee', zin: 'Kanarie: te vroeg.' })
  const welke = await lookOf(id)
  expect((await deputy.post(at(id, 'reactie'), { welke, zin: 'Niet van mij.' })).status).toBe(409)
  expect((await officer.post(at(id, 'vrijgeven'), { welke })).status).toBe(409)
  expect((await officer.post(at(id, 'reactie'), { welke, zin: 'Kanarie: er is genoeg.' })).status).toBe(303)
  const seen = async () => (await director.get('/meningsverschillen')).html
  expect((await deputy.post(at(id, 'vrijgeven'), { welke })).status).toBe(303)
  expect(await seen()).not.toContain('Kanarie')
  expect((await director.get('/')).html).not.toContain('/meningsverschillen"')
  expect((await officer.post(at(id, 'vrijgeven'), { welke })).status).toBe(303)
  const page = await seen()
  for (const text of ['Kanarie: te vroeg.', 'Kanarie: er is genoeg.']) expect(page).toContain(text)
  for (const text of ['Meekijkverhaal', id]) expect(page).not.toContain(text)
  expect((await director.get('/')).html).toContain('/meningsverschillen"')
  expect((await director.get(`/meldingen/${id}/meekijken`)).status).toBe(403)
  expect((await officer.get('/meningsverschillen')).status).toBe(403)
})

test('a neighbour gets 404', async () => {
  const id = await decided()
  const neighbour = await house.signIn(['attentionOfficer'], house.neighbourId)
  expect((await neighbour.get(`/meldingen/${id}/meekijken`)).status).toBe(404)
  expect((await neighbour.post(at(id, 'oordeel'), { eens: 'ja', zin: 'x' })).status).toBe(404)
})
