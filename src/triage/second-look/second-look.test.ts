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

/** Both released: it is up to the ketenregisseur. */
async function disagreed(): Promise<{ id: string; welke: string }> {
  const id = await decided()
  await deputy.post(at(id, 'oordeel'), { eens: 'nee', zin: 'Kanarie: te vroeg.' })
  const welke = await lookOf(id)
  await officer.post(at(id, 'reactie'), { welke, zin: 'Kanarie: er is genoeg.' })
  for (const who of [officer, deputy]) await who.post(at(id, 'vrijgeven'), { welke })
  return { id, welke }
}
const end = (fields: Record<string, string>, who = director) => who.post('/meningsverschillen/einde', fields)

test('the one who decided finds on Mijn werk that somebody disagrees, until there is a reply', async () => {
  const id = await decided()
  await deputy.post(at(id, 'oordeel'), { eens: 'nee', zin: 'Te vroeg.' })
  const line = `/meldingen/${id}/meekijken`
  expect((await officer.get('/')).html).toContain(line)
  expect((await deputy.get('/')).html).not.toContain(line)
  await officer.post(at(id, 'reactie'), { welke: await lookOf(id), zin: 'Er is genoeg.' })
  expect((await officer.get('/')).html).not.toContain(line)
})

test('the ketenregisseur plans a talk, and then says that it stands: both read why, and it is off the list', async () => {
  const { id, welke } = await disagreed()
  expect((await end({ welke, hoe: 'talk' })).html).toContain('Kies de dag van het gesprek')
  expect((await end({ welke, hoe: 'talk', dag: '2026-11-17' })).status).toBe(422)
  expect((await end({ welke, hoe: 'talk', dag: '2026-11-20' })).status).toBe(303)
  for (const page of [
    (await director.get('/meningsverschillen')).html,
    (await officer.get(at(id, '').slice(0, -1))).html,
  ])
    expect(page).toContain('Gesprek met de ketenregisseur')
  expect((await end({ welke, hoe: 'stands' })).html).toContain('Schrijf in één zin waarom.')
  expect((await end({ welke, hoe: 'stands', zin: 'Kanariezin: samen bekeken.' })).status).toBe(303)
  expect((await director.get('/meningsverschillen')).html).not.toContain(welke)
  for (const who of [officer, deputy]) {
    const { html } = await who.get(at(id, '').slice(0, -1))
    for (const text of ['het besluit blijft staan', 'Kanariezin: samen bekeken.']) expect(html).toContain(text)
  }
  const [row] = await rows('select l::text as all from triage.second_look l where id = $1', [welke])
  expect(row.all).not.toContain(Buffer.from('Kanariezin').toString('hex'))
  expect((await end({ welke, hoe: 'stands', zin: 'Nog eens.' })).status).toBe(404)
})

test('to decide again is asked of who decided, and gone when that was done', async () => {
  const { id, welke } = await disagreed()
  expect((await end({ welke, hoe: 'decideAgain', zin: 'Kijk naar wat de wijk ziet.' })).status).toBe(303)
  const line = 'vraagt je opnieuw te besluiten'
  expect((await officer.get('/')).html).toContain(line)
  expect((await deputy.get('/')).html).not.toContain(line)
  house.now = house.now.add({ minutes: 1 })
  const again = { gevaar: 'none', besluit: 'noIndication', reden: 'Toch niet.', antwoord: 'ja' }
  expect((await officer.post(`/meldingen/${id}/besluit`, again)).status).toBe(303)
  expect((await officer.get('/')).html).not.toContain(line)
})

test('only what both released is up to the ketenregisseur, and only up to him', async () => {
  const { id, welke } = await disagreed()
  const fields = { welke, hoe: 'stands', zin: 'x' }
  for (const who of [officer, deputy]) expect((await end(fields, who)).status).toBe(403)
  const neighbour = await house.signIn(['chainDirector'], house.neighbourId)
  expect((await end(fields, neighbour)).status).toBe(404)
  await rows('update triage.second_look set reply_released_at = null where id = $1', [welke])
  expect((await end(fields)).status).toBe(404)
  await rows('update triage.second_look set reply_released_at = sentence_released_at where id = $1', [welke])
  await rows(
    `insert into triage.step_back (municipality_id, report_id, person_id, kind, noted_by, noted_at) values ($1, $2, $3, 'isAboutThem', $4, now())`,
    [house.municipalityId, id, director.personId, officer.personId],
  )
  expect((await end(fields)).status).toBe(404)
})

test('it is said whether the other looked from the other side of the house, when that is known of both', async () => {
  const administrator = await house.signIn(['administrator'])
  const set = (who: Staff, domein: string) => administrator.post(`/beheer/mensen/${who.personId}/domein`, { domein })
  const id = await decided()
  await deputy.post(at(id, 'oordeel'), { eens: 'ja', zin: 'Goed.' })
  const page = async () => (await officer.get(at(id, '').slice(0, -1))).html
  expect((await set(officer, 'safety')).status).toBe(303)
  expect(await page()).not.toContain('domein.')
  await set(deputy, 'social')
  expect(await page()).toContain('Keek mee vanuit het andere domein.')
  await set(deputy, 'safety')
  expect(await page()).toContain('Keek mee vanuit hetzelfde domein.')
  expect((await set(deputy, 'iets')).status).toBe(422)
  await set(deputy, 'none')
  expect(await page()).not.toContain('domein.')
})

test('a neighbour gets 404', async () => {
  const id = await decided()
  const neighbour = await house.signIn(['attentionOfficer'], house.neighbourId)
  expect((await neighbour.get(`/meldingen/${id}/meekijken`)).status).toBe(404)
  expect((await neighbour.post(at(id, 'oordeel'), { eens: 'ja', zin: 'x' })).status).toBe(404)
})
