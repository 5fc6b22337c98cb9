// SPDX-License-Identifier: EUPL-1.2
/** May this be kept? One choice and one sentence; a name is kept only on a basis that the municipality decided on. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { trailOf } from '../../../tests/audit-trail.ts'
import { reportIn, testHouse, type Staff, type TestHouse } from '../../../tests/house.ts'
import { plainDate } from '../../time.ts'
import { presets, testOutcomes, whyNotTest, type Basis, type ProposedTest } from './rules.ts'

const today = plainDate('2026-11-23')
const ordinary: Basis = { id: 'a', purpose: 'P1', data: 'ordinary', endedOn: undefined }
const special: Basis = { id: 'b', purpose: 'P1', data: 'special', endedOn: undefined }
const criminal: Basis = { id: 'c', purpose: 'P1', data: 'criminal', endedOn: undefined }
const ended: Basis = { id: 'd', purpose: 'P1', data: 'criminal', endedOn: today }
const standing = { bases: [ordinary, special, criminal, ended], today, keepAtMostMonths: 6 }
const proposed = (over: Partial<ProposedTest>): ProposedTest => ({
  preset: 'place',
  purpose: 'P1',
  basisId: undefined,
  outcome: 'keep',
  keepUntil: today.add({ months: 6 }),
  held: 'no',
  police: '',
  ...over,
})

describe('the rules of the legality test', () => {
  test('for every preset and outcome, without a basis: only a place is kept as it is', () => {
    const table = presets.map((preset) =>
      testOutcomes.map((outcome) => Object.values(whyNotTest(proposed({ preset, outcome }), standing))[0] ?? 'ok'),
    )
    expect(table).toEqual([
      ['ok', 'ok', 'ok', 'ok'],
      ['victimNeedsBasis', 'ok', 'ok', 'ok'],
      ['suspectNeedsBasis', 'ok', 'ok', 'ok'],
    ])
  })

  test.each([
    ['victim', 'a', { grondslag: 'victimNeedsBasis' }],
    ['victim', 'b', {}],
    ['suspect', 'a', { grondslag: 'suspectNeedsBasis' }],
    ['suspect', 'b', { grondslag: 'suspectNeedsBasis' }],
    ['suspect', 'c', {}],
    ['suspect', 'd', { grondslag: 'basisNotForThis' }],
    ['suspect', 'x', { grondslag: 'basisNotForThis' }],
    ['place', 'd', { grondslag: 'basisNotForThis' }],
  ] as const)('%s kept on basis %s: %j', (preset, basisId, errors) => {
    expect(whyNotTest(proposed({ preset, basisId }), standing)).toEqual(errors)
  })

  test('a basis for another purpose carries nothing', () => {
    expect(whyNotTest(proposed({ preset: 'suspect', basisId: 'c', purpose: 'P4' }), standing)).toEqual({
      grondslag: 'basisNotForThis',
    })
  })

  test.each([
    [undefined, 'keepUntilWhen'],
    [today, 'keepUntilWhen'],
    [today.add({ months: 6, days: 1 }), 'keepTooLong'],
  ])('what stays has a last day: %s', (keepUntil, tot) => {
    expect(whyNotTest(proposed({ keepUntil }), standing)).toEqual({ tot })
    expect(whyNotTest(proposed({ keepUntil, outcome: 'destroy' }), standing)).toEqual({})
  })

  test('somebody held captive: who was called comes with it', () => {
    expect(whyNotTest(proposed({ held: 'yes' }), standing)).toEqual({ politie: 'policeNow' })
    expect(whyNotTest(proposed({ held: 'yes', police: 'meldkamer, 14:02, 2026-1' }), standing)).toEqual({})
    expect(whyNotTest(proposed({ held: 'unknown' }), standing)).toEqual({})
  })
})

let house: TestHouse
let officer: Staff
beforeAll(async () => {
  house = await testHouse()
  officer = await house.signIn(['attentionOfficer'])
})
afterAll(() => house.stop())

let stories = 0
async function arrived(): Promise<string> {
  const verhaal = `Toetsverhaal ${++stories} over een loods`
  await house.report({ verhaal })
  await house.takeIn()
  return reportIn((await officer.get('/meldingen?stand=alles')).html, verhaal)
}
const rows = async <R extends object>(question: string, values: unknown[] = []) =>
  (await (await house.database.superuser()).query<R>(question, values)).rows
const toets = (id: string, fields: Record<string, string> = {}) =>
  officer.post(`/meldingen/${id}/toets/vastleggen`, {
    vast: 'no',
    regel: 'no',
    soort: 'place',
    zin: 'Kanariezin.',
    ...fields,
  })

describe('the test of one report', () => {
  test('takes one choice, one sentence and two answers; until when follows from the agreement', async () => {
    const id = await arrived()
    const before = (await officer.get(`/meldingen/${id}/toets`)).html
    expect(before).toContain('Die termijn is een afspraak van de gemeente, geen wet.')
    expect(before).toContain('Wetboek van Strafvordering, art. 160 lid 3')
    expect((await toets(id)).location).toBe(`/meldingen/${id}/toets?gedaan=tested`)
    const [stored] = await rows<{ all: string; outcome: string; keep_until: string }>(
      'select t::text as all, outcome, keep_until::text from triage.legality_test t where report_id = $1',
      [id],
    )
    const last = house.now.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().add({ months: 6 }).toString()
    expect([stored?.outcome, stored?.keep_until]).toEqual(['keep', last])
    expect(stored?.all).not.toContain(Buffer.from('Kanarie').toString('hex'))
    const page = (await officer.get(`/meldingen/${id}/toets`)).html
    expect(page).toContain('Een plek of bedrijf: Bewaren')
    expect(page).toContain('Kanariezin.')
    const { lines } = await trailOf(await house.database.superuser(), house.municipalityId)
    const line = lines.findLast(({ action }) => action === 'legality.tested')
    expect(JSON.parse(line?.details ?? '')).toEqual({ preset: 'place', purpose: 'P1', outcome: 'keep', basis: false })
  })

  test('a named suspect is handed over by default, and kept only on a basis', async () => {
    const id = await arrived()
    expect((await toets(id, { soort: 'suspect' })).status).toBe(303)
    const refused = await toets(id, { soort: 'suspect', uitkomst: 'keep', zin: 'Wij willen dit bewaren.' })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('heeft je gemeente nog geen passende grondslag')
    expect(refused.html).toContain('Wij willen dit bewaren.')
    const administrator = await house.signIn(['administrator'])
    const basis = {
      doel: 'P1',
      gegevens: 'criminal',
      titel: 'Proefgrondslag',
      artikel: 'UAVG artikel 33 lid 4 c, vergunning van de AP',
      besluit: 'college',
      besluitop: '2026-01-05',
      advies: 'positive',
      adviesop: '2026-01-02',
    }
    expect((await administrator.post('/beheer/grondslagen/nieuw', basis)).status).toBe(303)
    const [noted] = await rows<{ id: string }>(`select id from triage.legal_basis where title = 'Proefgrondslag'`)
    const kept = await toets(id, { soort: 'suspect', uitkomst: 'keep', grondslag: noted?.id ?? '' })
    expect(kept.status).toBe(303)
    expect((await administrator.post('/beheer/grondslagen/stopt', { welke: noted?.id ?? '' })).status).toBe(303)
    expect((await toets(id, { soort: 'suspect', uitkomst: 'keep', grondslag: noted?.id ?? '' })).status).toBe(422)
    expect((await administrator.post('/beheer/grondslagen/stopt', { welke: noted?.id ?? '' })).status).toBe(409)
  })

  test.each([
    [{ vast: '' }, 'vast'],
    [{ regel: 'misschien' }, 'regel'],
    [{ soort: '' }, 'soort'],
    [{ zin: '  ' }, 'zin'],
    [{ zin: 'x'.repeat(2_001) }, 'zin'],
    [{ vast: 'yes' }, 'politie'],
    [{ tot: '2020-01-01' }, 'tot'],
    [{ grondslag: '00000000-0000-4000-8000-000000000000' }, 'grondslag'],
  ])('%j is to be mended at its field', async (fields, field) => {
    const page = await toets(await arrived(), fields)
    expect(page.status).toBe(422)
    expect(page.html).toContain(`href="#${field}"`)
  })

  test('identifiers of persons come after the test, of places before', async () => {
    const id = await arrived()
    const note = (soort: string, waarde: string) => officer.post(`/meldingen/${id}/gegevens/nieuw`, { soort, waarde })
    expect((await note('plate', 'GT-123-B')).status).toBe(303)
    const refused = await note('phone', '06-12345678')
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('Doe eerst de toets')
    await toets(id)
    expect((await note('phone', '06-12345678')).status).toBe(303)
  })

  test('what waits for its test, or is at the end of its term, stands in Mijn werk', async () => {
    const id = await arrived()
    const [{ label } = { label: '' }] = await rows<{ label: string }>(
      'select label from triage.course where report_id = $1',
      [id],
    )
    await officer.post(`/meldingen/${id}/in-behandeling`, {})
    const until = house.now.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().add({ months: 5 }).toString()
    await officer.post(`/meldingen/${id}/besluit`, {
      gevaar: 'none',
      besluit: 'watch',
      tot: until,
      reden: 'Vaag.',
      antwoord: 'ja',
    })
    const now = house.now
    const line = async () => {
      // a session does not last that long
      officer = await house.signIn(['attentionOfficer'])
      const { html } = await officer.get('/')
      return html.replaceAll(/<[^>]+>/g, ' ').match(new RegExp(`${label}[^]{0,120}`))?.[0] ?? ''
    }
    expect(await line()).toBe('')
    house.now = now.add({ hours: 24 * 9 })
    expect(await line()).toContain('mag je dit bewaren?')
    await toets(id, {
      tot: house.now.add({ hours: 48 }).toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString(),
    })
    expect(await line()).toBe('')
    house.now = now.add({ hours: 24 * 12 })
    expect(await line()).toContain('de laatste dag om dit te bewaren')
    house.now = now
  })
})

test('a report of elsewhere, or nobody, is the same 404 for the test', async () => {
  const id = await arrived()
  const stranger = await house.signIn(['attentionOfficer'], house.neighbourId)
  for (const at of [id, '00000000-0000-4000-8000-000000000000', 'x']) {
    expect((await stranger.get(`/meldingen/${at}/toets`)).status).toBe(404)
    expect(
      (await stranger.post(`/meldingen/${at}/toets/vastleggen`, { vast: 'no', regel: 'no', soort: 'place', zin: 'x' }))
        .status,
    ).toBe(404)
  }
})
