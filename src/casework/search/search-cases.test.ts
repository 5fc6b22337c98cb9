// SPDX-License-Identifier: EUPL-1.2
/** Searching in cases finds what stands on the parts that somebody sees, nothing of another part, and leaves no text behind. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { trailOf } from '../../../tests/audit-trail.ts'
import { addDocument } from '../../../tests/add-document.ts'
import { caseHouse, type CaseHouse } from '../../../tests/case-house.ts'
import type { Staff } from '../../../tests/house.ts'

let at: CaseHouse
let caseId: string
beforeAll(async () => {
  at = await caseHouse()
  caseId = await at.openCase()
  await at.startTrack(caseId, 'zorg', at.care)
  await at.startTrack(caseId, 'bestuurlijk', at.adviser)
  for (const [by, spoor] of [
    [at.officer, 'regie'],
    [at.care, 'zorg'],
    [at.adviser, 'bestuurlijk'],
  ] as const) {
    const done = [
      await by.post(`/casussen/${caseId}/spoor/vastleggen`, {
        spoor,
        soort: 'note',
        wanneer: '2026-11-17',
        tekst: `Een pruimentaart op ${spoor}.`,
      }),
      await by.post(`/casussen/${caseId}/personen-en-plaatsen/nieuw`, {
        spoor,
        soort: 'person',
        rollen: 'witness',
        naam: `Testpersoon Pruim ${spoor}`,
      }),
      await by.post(`/casussen/${caseId}/taken/nieuw`, {
        spoor,
        taak: `Pruimenjam brengen, ${spoor}`,
        wie: by.personId,
        uiterlijk: '2026-12-01',
      }),
    ]
    if (done.some(({ status }) => status !== 303)) throw new Error('the case was not made')
  }
})
afterAll(() => at.house.stop())

const search = (who: Staff, zoek: string) => who.post('/casussen/zoeken/uitkomst', { zoek })
const lines = async () => (await trailOf(await at.house.database.superuser(), at.house.municipalityId)).lines

test.each([
  ['officer', ['regie'], ['zorg', 'bestuurlijk']],
  ['care', ['zorg'], ['bestuurlijk', 'taart op regie']],
  ['adviser', ['bestuurlijk'], ['zorg', 'taart op regie']],
] as const)(
  'the %s finds entries, persons and tasks on own parts, and nothing of another',
  async (name, own, others) => {
    const { html } = await search(at[name], 'PRUIM')
    for (const part of own)
      for (const text of [`Een pruimentaart op ${part}.`, `Testpersoon Pruim ${part}`, `Pruimenjam brengen, ${part}`])
        expect(html).toContain(text)
    expect(html).toContain('3 keer gevonden')
    for (const part of others) expect(html).not.toContain(part)
  },
)

test('all words must stand in one thing; what crossed is found where it went', async () => {
  expect((await search(at.officer, 'pruimentaart brengen')).html).toContain('Niets gevonden')
  const [entry] = await at.rows<{ id: string }>(`select id from casework.entry where part = 'care'`)
  await at.care.post(`/casussen/${caseId}/delen/vastleggen`, {
    wat: 'regel',
    welke: entry?.id ?? '',
    naar: 'regie',
    tekst: 'Er is kersensap.',
    waarom: 'Geheim kersenwaarom.',
  })
  const found = await search(at.officer, 'kersen')
  expect(found.html).toContain('Er is kersensap.')
  expect(found.html).not.toContain('kersenwaarom')
})

test('a document is found by its title, by who is on the part', async () => {
  const pdf = new TextEncoder().encode('Een gewone tekst.')
  const fields = { titel: 'Kweepeer van de verhuurder' }
  const added = await addDocument(at.house, at.care, caseId, 'zorg', { fields, file: ['brief.txt', pdf] })
  expect(added.status).toBe(303)
  expect((await search(at.care, 'kweepeer')).html).toContain(`document=${added.id}`)
  expect((await search(at.officer, 'kweepeer')).html).toContain('Niets gevonden')
})

test('the text stands in no line of the trail; a number is counted, and a colleague’s name is told', async () => {
  await search(at.officer, 'appelbloesem')
  await search(at.officer, 'Testpersoon careCoordinator')
  const all = await lines()
  expect(JSON.stringify(all)).not.toContain('appelbloesem')
  expect(all.some(({ action, object_id }) => action === 'search.for-colleague' && object_id === at.care.personId)).toBe(
    true,
  )
  const before = (await at.rows('select from triage.identifier_search')).length
  await search(at.officer, '12-ABC-3')
  expect((await at.rows('select from triage.identifier_search')).length).toBe(before + 1)
})

test('a neighbour finds nothing, and who works on no case may not search', async () => {
  const neighbour = await at.house.signIn(['attentionOfficer'], at.house.neighbourId)
  expect((await search(neighbour, 'pruim')).html).toContain('Niets gevonden')
  const colleague = await at.someone(['colleague'])
  expect((await search(colleague, 'pruim')).status).toBe(403)
  expect((await search(at.officer, 'p')).status).toBe(422)
})
