// SPDX-License-Identifier: EUPL-1.2
/** Whoever told a report himself does not weigh it, also not as the only one at the desk; what he wrote down for another he may. */
import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { testHouse, type Staff, type TestHouse } from '../../tests/house.ts'
import { oneRegion } from '../../tests/one-region.ts'
import { nextStepFor } from './next-step.ts'
import { isOwnReport } from './own-report.ts'
import type { Course } from './store.ts'

let house: TestHouse
let superuser: pg.Client
let teller: Staff
let other: Staff
beforeAll(async () => {
  house = await testHouse()
  superuser = await house.database.superuser()
  teller = await house.signIn(['attentionOfficer'])
  other = await house.signIn(['deputy'])
})
afterAll(() => house.stop())

let stories = 0
const newStory = (): string => `In de loods achter de dijk slapen er steeds meer, telling ${++stories}.`

async function tells(by: Staff, fields: Record<string, string> = {}): Promise<string> {
  const page = await by.post('/niet-pluis/doorgeven', { verhaal: newStory(), ...fields })
  await house.takeIn()
  return /\/mijn-meldingen\/([0-9a-f-]{36})/.exec(page.location ?? '')?.[1] ?? ''
}
const decision = { gevaar: 'none', besluit: 'noIndication', reden: 'Het is een opslag.', antwoord: 'ja' }
const stateOf = async (id: string) => {
  const found = await superuser.query<{ state: string }>('select state from triage.course where report_id = $1', [id])
  return found.rows[0]?.state
}

describe('a report one told oneself', () => {
  let id: string
  beforeEach(async () => {
    id = await tells(teller)
  })

  test('is shown without the walk, with who else can do it, and where one adds to it', async () => {
    const { status, html } = await teller.get(`/meldingen/${id}`)
    expect(status).toBe(200)
    for (const text of ['Deze melding deed je zelf', 'Dit kan: Testpersoon deputy.', `/mijn-meldingen/${id}`])
      expect(html).toContain(text)
    for (const action of ['in-behandeling', 'besluit', 'antwoord']) expect(html).not.toContain(`/${id}/${action}"`)
    expect((await other.get(`/meldingen/${id}`)).html).toContain(`/meldingen/${id}/in-behandeling`)
    expect((await other.get(`/meldingen/${id}`)).html).not.toContain('Deze melding deed je zelf')
  })

  test('counts only who is there today as who else can do it', async () => {
    const days = { van: '2026-11-18', tot: '2026-11-18', waarnemer: '' }
    expect((await other.post('/mijn-instellingen/afwezig', days)).status).toBe(303)
    const { html } = await teller.get(`/meldingen/${id}`)
    await other.post('/mijn-instellingen/afwezig/einde', {})
    expect(html).toContain('Er is nu niemand anders die dit hier kan.')
    expect((await teller.get(`/meldingen/${id}`)).html).toContain('Dit kan: Testpersoon deputy.')
  })

  test('stands in the list without that step; for a colleague with it', async () => {
    const rowOf = (html: string) => html.split('<tr').find((row) => row.includes(id)) ?? ''
    expect(rowOf((await teller.get('/meldingen')).html)).toContain('zelf gemeld: een collega doet dit')
    expect(rowOf((await other.get('/meldingen')).html)).toContain('lezen vóór het einde van')
  })

  test('is refused by the server in each step, and nothing happened', async () => {
    const refused = await teller.post(`/meldingen/${id}/in-behandeling`, {})
    expect([refused.status, refused.html.includes('Je hebt deze melding zelf gedaan.')]).toEqual([409, true])
    expect(await stateOf(id)).toBe('submitted')
    await other.post(`/meldingen/${id}/in-behandeling`, {})
    expect((await teller.post(`/meldingen/${id}/besluit`, decision)).status).toBe(409)
    expect((await teller.post(`/meldingen/${id}/antwoord`, { soort: 'spoken', tekst: 'Gezegd.' })).status).toBe(409)
    const identifier = { soort: 'plate', waarde: '99-XX-XX', bewaar: 'ja' }
    expect((await teller.post(`/meldingen/${id}/gegevens/nieuw`, identifier)).status).toBe(409)
    const deeper: [string, Record<string, string>][] = [
      ['toets/vastleggen', { vast: 'no', regel: 'no', soort: 'place', zin: 'Nodig.' }],
      ['afweging/vastleggen', { begin: 'person' }],
      ['advies', { advies: 'minor', gedaan: 'ja' }],
    ]
    for (const [deed, fields] of deeper)
      expect([deed, (await teller.post(`/meldingen/${id}/${deed}`, fields)).status]).toEqual([deed, 409])
    expect(await stateOf(id)).toBe('received')
    const suspicion = { ...decision, besluit: 'suspicion', vormen: 'labour' }
    expect((await other.post(`/meldingen/${id}/besluit`, suspicion)).status).toBe(303)
    expect((await teller.post(`/meldingen/${id}/casus`, { startpunt: 'person' })).status).toBe(409)
    expect(await stateOf(id)).toBe('suspected')
  })

  test('read by its teller it stays new for the desk', async () => {
    await teller.post(`/mijn-meldingen/${id}/aanvullen`, { tekst: 'Nu ook een busje.' })
    await house.takeIn()
    await teller.get(`/meldingen/${id}`)
    const rowOf = (html: string) => html.split('<tr').find((row) => row.includes(id)) ?? ''
    expect(rowOf((await other.get('/meldingen')).html)).toContain('1 nieuw bericht')
  })

  test('with direct danger it stays on top of Mijn werk, and says who does it', async () => {
    const danger = await tells(teller, { acuut: 'ja' })
    const { html } = await teller.get('/')
    expect(html).toContain(danger)
    expect(html).toContain('zelf gemeld: een collega doet dit')
  })
})

describe('near copies decided together', () => {
  test('leave out what one told oneself', async () => {
    const verhaal = 'Elke nacht staat er een vrachtwagen achter de winkel en dan stappen er mensen uit, zei de buurman'
    const first = await tells(other, { verhaal: `${verhaal} een` })
    const own = await tells(teller, { verhaal: `${verhaal} twee` })
    const third = await tells(other, { verhaal: `${verhaal} drie` })
    await teller.post(`/meldingen/${first}/in-behandeling`, {})
    const decided = await teller.post(`/meldingen/${first}/besluit`, { ...decision, ookgelijke: 'ja' })
    expect(decided.status).toBe(303)
    expect([await stateOf(first), await stateOf(own), await stateOf(third)]).toEqual([
      'closedNoIndication',
      'submitted',
      'closedNoIndication',
    ])
  })
})

describe('what one wrote down for somebody else', () => {
  test('one may weigh: it is not one’s own', async () => {
    const page = await teller.post('/melding-opnemen/bewaren', { verhaal: newStory(), kanaal: 'telephone' })
    await house.takeIn()
    const id = /\/mijn-meldingen\/([0-9a-f-]{36})/.exec(page.location ?? page.html)?.[1] ?? ''
    expect((await teller.post(`/meldingen/${id}/in-behandeling`, {})).status).toBe(303)
    expect((await teller.post(`/meldingen/${id}/besluit`, decision)).status).toBe(303)
  })
})

describe('the only one at the desk', () => {
  test('is refused all the same, and reads whom to ask', async () => {
    const only = await house.signIn(['attentionOfficer'], house.neighbourId)
    const id = await tells(only)
    const read = async () => (await only.get(`/meldingen/${id}`)).html
    expect(await read()).toContain('Er is nu niemand anders die dit hier kan.')
    expect(await read()).toContain('Vraag de beheerder om iemand aan te wijzen als waarnemer.')
    expect(await read()).not.toMatch(/ketenregisseur|vangnet/)
    expect((await only.post(`/meldingen/${id}/in-behandeling`, {})).status).toBe(409)
    await house.signIn(['chainDirector'], house.neighbourId)
    await oneRegion(house.database)
    const administrator = await house.signIn(['administrator'], house.neighbourId)
    await administrator.post('/beheer/loket/wijzigen', { afspraak: 'fallbackDesk', vangnet: 'winterswijk' })
    expect(await read()).toContain('de ketenregisseur: Testpersoon chainDirector')
    expect(await read()).toContain('Het loket van Winterswijk is jullie vangnet.')
  })
})

describe('the rule', () => {
  const today = Temporal.PlainDate.from('2026-11-18')
  test('looks at who told it as his own, and at nobody else', () => {
    expect(isOwnReport({ toldBy: 'a' }, { personId: 'a' })).toBe(true)
    expect(isOwnReport({ toldBy: 'b' }, { personId: 'a' })).toBe(false)
    expect(isOwnReport({ toldBy: null }, { personId: 'a' })).toBe(false)
  })
  test('what needs nothing, needs nothing of a colleague either', () => {
    const closed = { state: 'caseOpened', feedback: 'given', toldBy: 'a' } as unknown as Course
    expect(nextStepFor(closed, { personId: 'a', today }).kind).toBe('nothing')
  })
})
