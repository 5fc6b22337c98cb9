// SPDX-License-Identifier: EUPL-1.2
/** Weighing with more room: what one thinks, sealed and kept in versions, with advice beside it that somebody answers. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reportIn, testHouse, type Staff, type TestHouse } from '../../../tests/house.ts'

let house: TestHouse
let officer: Staff
beforeAll(async () => {
  house = await testHouse()
  officer = await house.signIn(['attentionOfficer'])
})
afterAll(() => house.stop())

let stories = 0
async function arrived(fields: Record<string, string> = {}): Promise<string> {
  const verhaal = `Afwegingsverhaal ${++stories} over een loods`
  await house.report({ verhaal, ...fields })
  await house.takeIn()
  return reportIn((await officer.get('/meldingen?stand=alles')).html, verhaal)
}
const rows = async <R extends object>(question: string, values: unknown[]) =>
  (await (await house.database.superuser()).query<R>(question, values)).rows
const record = (id: string, fields: Record<string, string>) =>
  officer.post(`/meldingen/${id}/afweging/vastleggen`, fields)
const page = async (id: string) => (await officer.get(`/meldingen/${id}/afweging`)).html
const text = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

describe('what one thinks', () => {
  test('several forms with how sure, the source and the content apart, and what pleads against', async () => {
    const id = await arrived()
    const done = await record(id, {
      begin: 'both',
      'zeker-labour': 'medium',
      'zeker-sexual': 'low',
      'zeker-onzin': 'high',
      bron: 'cannotJudge',
      inhoud: 'fits',
      tegen: 'Kanarie kan ook gewoon laat werken.',
    })
    expect(done.location).toBe(`/meldingen/${id}/afweging?gedaan=assessed`)
    const said = text(await page(id))
    expect(said).toContain('arbeidsuitbuiting (tamelijk), seksuele uitbuiting (een beetje)')
    expect(said).toContain('Kanarie kan ook gewoon laat werken.')
    const stored = await rows<{ all: string }>('select a::text as all from triage.assessment a where report_id = $1', [
      id,
    ])
    expect(stored).toHaveLength(1)
    expect(stored[0]?.all).not.toContain(Buffer.from('Kanarie').toString('hex'))
    expect(stored[0]?.all).not.toContain('labour')
  })

  test('a second one comes on top, begins with the first, and the first stays', async () => {
    const id = await arrived()
    await record(id, { begin: 'person', tegen: 'Eerste gedachte.' })
    expect(await page(id)).toMatch(/value="person"[^>]*checked|checked[^>]*value="person"/)
    house.now = house.now.add({ minutes: 1 })
    await record(id, { begin: 'location', tegen: 'Tweede gedachte.' })
    const said = text(await page(id))
    expect(said.indexOf('Tweede gedachte.')).toBeLessThan(said.lastIndexOf('Eerste gedachte.'))
  })

  test('nothing at all is to be mended; what was typed too long comes back', async () => {
    const id = await arrived()
    expect((await record(id, {})).html).toContain('Vul ten minste één ding in.')
    const long = await record(id, { tegen: 'a'.repeat(5_001) })
    expect(long.status).toBe(422)
    expect(long.html).toContain('a'.repeat(5_001))
  })
})

describe('advice beside it', () => {
  test('follows what is known, says why and from where, and is answered by somebody', async () => {
    const id = await arrived({ leeftijd: 'jonger-dan-18' })
    const report = text((await officer.get(`/meldingen/${id}`)).html)
    expect(report).toContain('Vraag Veilig Thuis om advies.')
    let said = text(await page(id))
    for (const part of ['Nederlands Jeugdinstituut', 'nog te toetsen aan de nieuwste tekst'])
      expect(said).toContain(part)
    expect(said).not.toContain('non-punishment')
    await record(id, { 'zeker-criminal': 'low' })
    said = text(await page(id))
    expect(said).toContain('Denk aan non-punishment.')
    const answer = (fields: Record<string, string>) => officer.post(`/meldingen/${id}/advies`, fields)
    expect((await answer({ advies: 'minor', gedaan: 'ja' })).status).toBe(303)
    expect((await answer({ advies: 'nonPunishment', want: '' })).html).toContain(
      'Schrijf waarom dit advies hier niet past',
    )
    expect((await answer({ advies: 'nonPunishment', want: 'Hij is alleen getuige.' })).status).toBe(303)
    expect((await answer({ advies: 'verzonnen', gedaan: 'ja' })).status).toBe(422)
    said = text(await page(id))
    expect(said).toContain('Hij is alleen getuige.')
    expect(text((await officer.get(`/meldingen/${id}`)).html)).not.toContain('Vraag Veilig Thuis om advies.')
  })

  test('somebody locked up brings the police forward on the page of the report', async () => {
    const id = await arrived()
    await officer.post(`/meldingen/${id}/toets/vastleggen`, {
      vast: 'yes',
      regel: 'no',
      politie: 'Meldkamer, 14:02',
      soort: 'place',
      zin: 'Er zit iemand vast.',
    })
    expect(text((await officer.get(`/meldingen/${id}`)).html)).toContain('Bel nu de politie.')
  })
})

test('the timeline holds what happened, by day, in order', async () => {
  const id = await arrived()
  await officer.post(`/meldingen/${id}/gegevens/nieuw`, { soort: 'plate', waarde: 'GT-123-B' })
  await record(id, { begin: 'person' })
  const said = text(await page(id))
  const parts = ['Melding binnen', 'Plaats of nummer erbij gezet', 'Afweging vastgelegd'].map((part) =>
    said.lastIndexOf(part),
  )
  expect(parts.every((at) => at > 0)).toBe(true)
  expect(parts.toSorted((a, b) => a - b)).toEqual(parts)
})

test('the timeline tells of consulting, of who looked along and of the meldcode, and never what was said', async () => {
  const id = await arrived()
  await officer.post(`/meldingen/${id}/in-behandeling`, {})
  await officer.post(`/meldingen/${id}/meldcode/stap`, { stap: 'signals', gedaan: 'Kanariestap.' })
  await officer.post(`/meldingen/${id}/overleg/gesprek`, {
    'm-rol': 'riec',
    'm-wie': 'Testbureau',
    'm-hoe': 'telephone',
    'm-vraag': 'Kanarievraag?',
    'm-antwoord': 'Kanarieantwoord.',
    'm-herkenbaar': 'no',
  })
  await officer.post(`/meldingen/${id}/overleg/navraag`, {
    'n-team': 'civilAffairs',
    'n-wie': 'Burgerzaken',
    'n-hoe': 'telephone',
    'n-vraag': 'Kanarienavraag?',
    'n-nodig': 'Kanarienodig.',
  })
  const inside = await rows<{ id: string }>(
    `select id from triage.consultation where report_id = $1 and kind = 'inside'`,
    [id],
  )
  await officer.post(`/meldingen/${id}/overleg/antwoord`, {
    welke: inside[0]?.id ?? '',
    uitkomst: 'no',
    herkomst: 'brp',
  })
  await officer.post(`/meldingen/${id}/besluit`, {
    gevaar: 'none',
    besluit: 'noIndication',
    reden: 'Kanariereden.',
    antwoord: 'ja',
  })
  const deputy = await house.signIn(['deputy'])
  await deputy.post(`/meldingen/${id}/meekijken/oordeel`, { eens: 'ja', zin: 'Kanariezin.' })
  const happened = text(/<ol>([\s\S]*?)<\/ol>/.exec(await page(id))?.[1] ?? '')
  const parts = ['Stap van de meldcode gedaan', 'Antwoord op overleg', 'Collega keek mee']
  for (const part of parts) expect(happened, part).toContain(part)
  // what was talked about has its answer at once
  expect(happened.split('Overleg gevraagd of vastgelegd')).toHaveLength(3)
  expect(happened.split('Antwoord op overleg')).toHaveLength(2)
  expect(happened).not.toMatch(/kanarie/i)
})

test('a report of elsewhere, or none, is the same 404', async () => {
  const id = await arrived()
  const stranger = await house.signIn(['attentionOfficer'], house.neighbourId)
  for (const at of [id, '00000000-0000-4000-8000-000000000000', 'x']) {
    expect((await stranger.get(`/meldingen/${at}/afweging`)).status).toBe(404)
    expect((await stranger.post(`/meldingen/${at}/afweging/vastleggen`, { begin: 'person' })).status).toBe(404)
    expect((await stranger.post(`/meldingen/${at}/advies`, { advies: 'minor', gedaan: 'ja' })).status).toBe(404)
  }
})
