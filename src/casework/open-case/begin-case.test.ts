// SPDX-License-Identifier: EUPL-1.2
/** A case without a report (nieuwe casus): by an officer, and by a care coordinator, who owns it and sees no other. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { caseHouse, type CaseHouse } from '../../../tests/case-house.ts'
import type { Staff } from '../../../tests/house.ts'

let at: CaseHouse
beforeAll(async () => {
  at = await caseHouse()
})
afterAll(() => at.house.stop())

const form = (more: Record<string, string> = {}) => ({
  bron: 'shelter',
  ontvangen: '2026-11-16',
  startpunt: 'person',
  vormen: 'sexual\nlabour',
  waarom: 'Kanariewaarom.',
  notitie: 'Kanarienotitie.',
  ...more,
})
async function begin(who: Staff, more: Record<string, string> = {}): Promise<string> {
  const { location } = await who.post('/casussen/nieuw/openen', form(more))
  return /\/casussen\/([0-9a-f-]{36})/.exec(location ?? '')?.[1] ?? ''
}
const partsOf = async (id: string) =>
  (
    await at.rows<{ kind: string; owner_id: string }>('select kind, owner_id from casework.part where case_id = $1', [
      id,
    ])
  )
    .map(({ kind, owner_id }) => `${kind} ${owner_id}`)
    .toSorted()

describe('by an officer', () => {
  test('it stands in the list with where it came from, and all of it is in the part of the desk', async () => {
    const id = await begin(at.officer)
    expect(await partsOf(id)).toEqual([`desk ${at.officer.personId}`])
    expect((await at.officer.get('/casussen')).html).toContain(id)
    const page = await at.officer.get(`/casussen/${id}`)
    for (const words of ['opvang', 'seksuele uitbuiting, arbeidsuitbuiting']) expect(page.html).toContain(words)
    const desk = await at.officer.get(`/casussen/${id}/spoor?spoor=regie`)
    for (const words of ['Kanariewaarom.', 'Kanarienotitie.', '16 november']) expect(desk.html).toContain(words)
    const stored = JSON.stringify(await at.rows('select e::text from casework.entry e where case_id = $1', [id]))
    expect(stored).not.toContain('Kanarie')
    expect(stored).not.toContain(Buffer.from('Kanarie').toString('hex'))
  })

  test('a report comes to it later, and it closes without an answer that nobody waits for', async () => {
    const id = await begin(at.officer, { vormen: '' })
    await at.house.report({ verhaal: 'Hier hoort dit bij.' })
    await at.house.takeIn()
    const [report] = await at.rows<{ id: string }>(
      `select report_id as id from triage.course where state = 'submitted'`,
    )
    await at.officer.post(`/meldingen/${report?.id}/in-behandeling`, {})
    await at.officer.post(`/meldingen/${report?.id}/besluit`, {
      gevaar: 'none',
      besluit: 'suspicion',
      vormen: 'criminal',
      reden: 'Vermoeden.',
    })
    const added = await at.officer.post(`/casussen/${id}/regelen/melding`, { melding: report?.id ?? '' })
    expect(added.status).toBe(303)
    expect((await at.officer.get(`/casussen/${id}`)).html).toContain('criminele uitbuiting')
    await at.officer.post(`/casussen/${id}/regelen/afsluiten`, { spoor: 'regie', uitkomst: 'noProof' })
    const bare = await begin(at.officer)
    await at.officer.post(`/casussen/${bare}/regelen/afsluiten`, { spoor: 'regie', uitkomst: 'noProof' })
    expect((await at.officer.post(`/casussen/${bare}/regelen/stap`, { stap: 'close' })).status).toBe(303)
  })

  test.each<[Record<string, string>, string]>([
    [{ bron: '' }, 'Kies van wie dit kwam.'],
    [{ bron: 'someone' }, 'Kies van wie dit kwam.'],
    [{ ontvangen: '2026-11-19' }, 'Deze dag moet nog komen.'],
    [{ ontvangen: '2010-01-01' }, 'Kies een dag in de afgelopen tien jaar.'],
    [{ startpunt: '' }, 'Kies waar het begint.'],
    [{ waarom: ' ' }, 'Schrijf waarom dit een vermoeden is.'],
    [{ waarom: 'Zijn BSN is 111222333.' }, 'burgerservicenummer'],
    [{ notitie: 'Zijn BSN is 111222333.' }, 'burgerservicenummer'],
  ])('%j is to be mended, and what was typed stays', async (more, words) => {
    const before = await at.rows('select from casework.trafficking_case')
    const page = await at.officer.post('/casussen/nieuw/openen', form(more))
    expect(page.status).toBe(422)
    expect(page.html).toContain(words)
    if (!more['notitie']) expect(page.html).toContain('Kanarienotitie.')
    expect(await at.rows('select from casework.trafficking_case')).toHaveLength(before.length)
  })

  test('twice the same form is one case', async () => {
    const verzoek = crypto.randomUUID()
    expect(await begin(at.officer, { verzoek })).toBe(await begin(at.officer, { verzoek }))
  })
})

describe('by a care coordinator', () => {
  test('she owns the desk and the care of it: what she knows is in care, the rest an officer reads too', async () => {
    const id = await begin(at.care)
    expect(await partsOf(id)).toEqual([`care ${at.care.personId}`, `desk ${at.care.personId}`])
    const read = async (who: Staff, spoor: string) => who.get(`/casussen/${id}/spoor?spoor=${spoor}`)
    expect((await read(at.care, 'zorg')).html).toContain('Kanarienotitie.')
    expect((await read(at.care, 'regie')).html).toContain('Kanariewaarom.')
    expect((await read(at.officer, 'regie')).html).toContain('Kanariewaarom.')
    expect((await read(at.officer, 'zorg')).status).toBe(404)
    expect((await at.officer.get(`/casussen/${id}/tijdlijn`)).html).not.toContain('Kanarienotitie.')
  })

  test('she writes, gives tasks, starts a track, sets an embargo and closes: all that an owner does', async () => {
    const id = await begin(at.care)
    const tries: [string, Record<string, string>][] = [
      ['spoor/vastleggen', { spoor: 'regie', soort: 'note', wanneer: '2026-11-17', tekst: 'x' }],
      ['taken/nieuw', { spoor: 'regie', taak: 'x', wie: at.care.personId, uiterlijk: '2026-11-18' }],
      ['personen-en-plaatsen/nieuw', { spoor: 'regie', soort: 'person', rollen: 'witness', naam: 'Testpersoon Muis' }],
      ['regelen/spoor', { spoor: 'jeugd', wie: at.care.personId }],
      ['regelen/embargo', { vraagt: 'police', bekijk: '2026-12-01' }],
      ['regelen/embargo/eraf', {}],
      ['regelen/stap', { stap: 'act' }],
      ...['regie', 'zorg', 'jeugd'].map((spoor): [string, Record<string, string>] => [
        'regelen/afsluiten',
        { spoor, uitkomst: 'safeWithHelp' },
      ]),
      ['regelen/stap', { stap: 'close' }],
    ]
    for (const [path, fields] of tries) {
      const { status } = await at.care.post(`/casussen/${id}/${path}`, fields)
      expect([path, status]).toEqual([path, 303])
    }
  })

  test('another care coordinator sees nothing of it, and she sees the desk of no other case', async () => {
    const id = await begin(at.care)
    const other = await at.someone(['careCoordinator'])
    for (const page of ['', '/spoor?spoor=regie', '/spoor?spoor=zorg', '/tijdlijn', '/regelen', '/overdragen'])
      expect([page, (await other.get(`/casussen/${id}${page}`)).status]).toEqual([page, 404])
    expect((await other.get('/casussen')).html).not.toContain(id)
    const theirs = await at.openCase()
    await at.startTrack(theirs, 'zorg', at.care)
    expect((await at.care.get(`/casussen/${theirs}/spoor?spoor=zorg`)).status).toBe(200)
    expect((await at.care.get(`/casussen/${theirs}/spoor?spoor=regie`)).status).toBe(404)
    for (const [path, fields] of [
      ['regelen/embargo', { vraagt: 'police', bekijk: '2026-12-01' }],
      ['regelen/stap', { stap: 'act' }],
    ] as const)
      expect((await at.care.post(`/casussen/${theirs}/${path}`, fields)).status).toBe(409)
  })

  test('the chain director sees whose role it is', async () => {
    const director = await at.someone(['chainDirector'])
    expect((await director.get('/keten')).html).toContain('zorgcoördinator')
  })
})
