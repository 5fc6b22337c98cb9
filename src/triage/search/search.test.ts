// SPDX-License-Identifier: EUPL-1.2
/** Searching in sealed text: finds what this person may see, leaves no text behind, counts identifiers, tells of searching for people here. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { trailOf } from '../../../tests/audit-trail.ts'
import { reportIn, testHouse, type Staff, type TestHouse } from '../../../tests/house.ts'
import { haystackOf, Haystacks, lineWith } from './haystack.ts'
import { isIdentifierSearch, namesSomebody } from './rules.ts'

let house: TestHouse
let officer: Staff
let neighbour: Staff
beforeAll(async () => {
  house = await testHouse()
  officer = await house.signIn(['attentionOfficer'])
  neighbour = await house.signIn(['attentionOfficer'], house.neighbourId)
})
afterAll(() => house.stop())

const rows = async <R extends object>(text: string, values: unknown[] = []) =>
  (await (await house.database.superuser()).query<R>(text, values)).rows
async function arrived(verhaal: string, fields: Record<string, string> = {}): Promise<string> {
  await house.report({ verhaal, ...fields })
  await house.takeIn()
  return reportIn((await officer.get('/meldingen?stand=alles')).html, verhaal.split('\n')[0] ?? '')
}
const search = (zoek: string, fields: Record<string, string> = {}, who = officer) =>
  who.post('/meldingen/zoeken/uitkomst', { zoek, ...fields })
const foundBy = async (zoek: string, fields: Record<string, string> = {}, who = officer) => {
  const { html } = await search(zoek, fields, who)
  return [...html.matchAll(/<a href="\/meldingen\/([0-9a-f-]{36})">/g)].map(([, id]) => id)
}
const lines = async () => (await trailOf(await house.database.superuser(), house.municipalityId)).lines

describe('a search', () => {
  test('finds a word in a story, however its letters are marked, with the line it stands in', async () => {
    const id = await arrived('Achter de bakkerij\nstaat een caravan met Zoë erin')
    expect(await foundBy('zoe CARAVAN')).toEqual([id])
    expect((await search('caravan')).html).toContain('staat een caravan met Zoë erin')
    expect(await foundBy('caravan olifant')).toEqual([])
  })

  test('finds what came later: an identifier, the reason of a decision, a label', async () => {
    const id = await arrived('Een stil verhaal over een loods')
    expect(await foundBy('Kwartelweg')).toEqual([])
    await officer.post(`/meldingen/${id}/gegevens/nieuw`, { soort: 'company', waarde: 'Kwartelweg Bouw BV' })
    expect(await foundBy('kwartelweg')).toEqual([id])
    const [identifier] = await rows<{ id: string }>('select id from triage.identifier where report_id = $1', [id])
    await officer.post(`/meldingen/${id}/gegevens/weg`, { welke: identifier!.id })
    expect(await foundBy('kwartelweg')).toEqual([])
    const [course] = await rows<{ label: string }>('select label from triage.course where report_id = $1', [id])
    expect(await foundBy(course!.label)).toEqual([id])
    await officer.post(`/meldingen/${id}/in-behandeling`, {})
    const decision = {
      gevaar: 'none',
      besluit: 'noIndication',
      reden: 'Het bleek een pruimenboer te zijn',
      antwoord: 'ja',
    }
    await officer.post(`/meldingen/${id}/besluit`, decision)
    expect(await foundBy('pruimenboer')).toEqual([id])
  })

  test('finds a plate by its normal form', async () => {
    const id = await arrived('Er reed iets weg', { kenteken: '12-ABC-3' })
    expect(await foundBy('12/abc/3')).toContain(id)
  })

  test('finds nothing of a neighbour, and nobody else may search', async () => {
    await arrived('Hier staat een regenton')
    expect(await foundBy('regenton', {}, neighbour)).toEqual([])
    const colleague = await house.signIn(['colleague'])
    expect((await search('regenton', {}, colleague)).status).toBe(403)
  })

  test('finds nothing of a report whose key was destroyed, though it was opened before', async () => {
    const id = await arrived('Over een wijnvat')
    expect(await foundBy('wijnvat')).toEqual([id])
    await rows(
      `update keys.data_key set wrapped_key = null, destroyed_at = now() where id = (select content_key from reporting.report where id = $1)`,
      [id],
    )
    expect(await foundBy('wijnvat')).toEqual([])
  })

  test('is narrowed by filters, which one may keep', async () => {
    const id = await arrived('Over een hooiberg')
    expect(await foundBy('hooiberg', { stand: 'submitted', periode: '30' })).toEqual([id])
    expect(await foundBy('hooiberg', { stand: 'watch' })).toEqual([])
    expect(await foundBy('hooiberg', { merk: 'minor' })).toEqual([])
    await search('hooiberg', { stand: 'watch', onthoud: 'ja' })
    const { html } = await officer.get('/meldingen/zoeken')
    expect(html).toMatch(/<option value="watch" selected/)
    expect(html).not.toContain('hooiberg')
  })

  test('is in the trail with a tag and never its text', async () => {
    await search('Kanarievogel')
    await search('kanarievogel')
    const told = (await lines()).filter(({ action }) => action === 'reports.searched')
    const tags = told.map(
      ({ details }) => /"tag": ?"([0-9a-f]{32})"/.exec(JSON.stringify(details).replaceAll('\\', ''))?.[1],
    )
    expect(tags.at(-1)).toMatch(/^[0-9a-f]{32}$/)
    expect(tags.at(-1)).toBe(tags.at(-2))
    expect(JSON.stringify(await lines())).not.toMatch(/kanarievogel/i)
  })
})

test('M-22: the 61st search for an identifier in an hour is refused, words are not, and an hour later it may again', async () => {
  const eager = await house.signIn(['attentionOfficer'])
  for (let turn = 0; turn < 60; turn++) expect((await search(`06-123456${10 + turn}`, {}, eager)).status).toBe(200)
  const refused = await search('06-12345699', {}, eager)
  expect(refused.status).toBe(409)
  expect(refused.html).toContain('al 60 keer')
  expect((await search('1234', {}, eager)).status).toBe(409)
  expect((await search('hooiberg', {}, eager)).status).toBe(200)
  expect((await search('06-12345699')).status).toBe(200)
  house.now = house.now.add({ minutes: 61 })
  const later = await house.signInAs(eager.personId)
  expect((await search('06-12345699', {}, later)).status).toBe(200)
})

test('M-36: searching for oneself or a colleague is told in the trail, for another name it is not', async () => {
  const lisa = await house.database.addPerson(house.municipalityId, {
    name: 'Lisa van der Berg',
    roles: ['attentionOfficer'],
  })
  const told = async () =>
    (await lines()).filter(({ action }) => action.startsWith('search.for-')).map(({ action }) => action)
  officer = await house.signInAs(officer.personId)
  await search('Lisa Jansen')
  expect(await told()).toEqual([])
  await search('berg, lisa v.d.')
  expect(await told()).toEqual(['search.for-colleague'])
  await search('Berg', {}, await house.signInAs(lisa.id))
  expect(await told()).toEqual(['search.for-colleague', 'search.for-oneself'])
})

test.each([
  ['Lisa Berg', 'Lisa van der Berg', false, true],
  ['waar is Berg, Lisa', 'Lisa van der Berg', false, true],
  ['Berg', 'Lisa van der Berg', false, false],
  ['Berg', 'Lisa van der Berg', true, true],
  ['bergen', 'Lisa van der Berg', true, false],
])('%s names %s (oneself: %s): %s', (text, name, isSelf, names) =>
  expect(namesSomebody(text, name, isSelf)).toBe(names),
)

test.each([
  ['GT-123-B', true],
  ['7101 AB 12', true],
  ['kanarie@example.nl', true],
  ['deel van 1234', true],
  ['busje bij hal 3', false],
])('%s is a search for an identifier: %s', (text, is) => expect(isIdentifierSearch(text)).toBe(is))

describe('opened texts in memory', () => {
  const one = haystackOf(['eerste regel', 'ßtraat en Zoë'])
  test('give the line as it was written', () => {
    expect(lineWith(one, ['zoe'])).toBe('ßtraat en Zoë')
    expect(lineWith(one, ['zoe', 'niet'])).toBeUndefined()
  })
  test('are of one state of a report, fit in their room, and are forgotten', async () => {
    const known = new Haystacks({ roomFor: one.folded.length * 4, forgetAfterMs: 20 })
    for (const id of ['a', 'b', 'c']) known.keep('m', id, '1', one)
    expect(known.count).toBe(2)
    expect(known.get('m', 'a', '1')).toBe(one)
    expect(known.get('m', 'a', '2')).toBeUndefined()
    expect(known.get('n', 'a', '1')).toBeUndefined()
    known.keepOnly('m', new Set(['b']))
    expect(known.count).toBe(1)
    known.used()
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(known.count).toBe(0)
  })
})
