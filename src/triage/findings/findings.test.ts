// SPDX-License-Identifier: EUPL-1.2
/** What the desk sees and adds beside the story: places, numbers, signals; sealed from the first moment, a BSN refused. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { trailOf } from '../../../tests/audit-trail.ts'
import { reportIn, testHouse, type Staff, type TestHouse } from '../../../tests/house.ts'
import { signals } from '../../signals/catalogue.ts'
import { judgeIdentifier } from './rules.ts'

let house: TestHouse
let officer: Staff
beforeAll(async () => {
  house = await testHouse()
  officer = await house.signIn(['attentionOfficer'])
})
afterAll(() => house.stop())

let stories = 0
async function arrived(fields: Record<string, string> = {}): Promise<string> {
  const verhaal = `Verhaal nummer ${++stories} over een schuur`
  await house.report({ verhaal, ...fields })
  await house.takeIn()
  const id = reportIn((await officer.get('/meldingen?stand=alles')).html, verhaal)
  // what is about persons comes after it
  await officer.post(`/meldingen/${id}/toets/vastleggen`, { vast: 'no', regel: 'no', soort: 'place', zin: 'Nodig.' })
  return id
}
const rows = async <R extends object>(text: string, values: unknown[]) =>
  (await (await house.database.superuser()).query<R>(text, values)).rows
const text = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

const [victimSignal] = signals.filter(({ subject }) => subject === 'victim')
const [placeSignal] = signals.filter(({ subject }) => subject === 'location')

describe('what the reporter gave as structure', () => {
  test('stands on the page of the report: signals by on whom one looked, identifiers as written and as read', async () => {
    const id = await arrived({
      adres: 'Stationsweg 12, 7101 AB Winterswijk',
      kenteken: 'XYZ-ABC',
      gezien: `${victimSignal?.id}\n${placeSignal?.id}`,
      nooit: 'Mijn baas mag niets horen',
      leeftijd: 'jonger-dan-18',
      dwingt: 'een neef',
    })
    const page = text((await officer.get(`/meldingen/${id}`)).html)
    for (const part of [
      'Wat de melder zag',
      'Over een vermoedelijk slachtoffer',
      victimSignal?.nl,
      'Over een plek',
      placeSignal?.nl,
      'aangekruist door de melder',
      'Eén signaal bewijst niets. Geen signaal bewijst ook niets.',
      'Stationsweg 12, 7101 AB Winterswijk',
      '7101AB|12',
      'goed te lezen',
      'XYZ-ABC',
      'bewaard zoals geschreven, niet te lezen',
      'Wat mag er niet gebeuren?',
      'Mijn baas mag niets horen',
      'minderjarig',
      'jonger dan 18',
      'een neef',
    ])
      expect(page).toContain(part)
    // never a score
    expect(page).not.toMatch(/\d+ signalen/)
  })

  test('takes one line when there is nothing', async () => {
    const page = text((await officer.get(`/meldingen/${await arrived()}`)).html)
    expect(page).not.toContain('Wat de melder zag')
    expect(page).not.toContain('Wat mag er niet gebeuren?')
    expect(page).toContain('Zet signalen erbij · Zet een plaats of nummer erbij')
  })

  test('is sealed: no column holds what was written or which signal it was', async () => {
    const id = await arrived({ adres: '7101 AB 12', gezien: victimSignal?.id ?? '' })
    const [identifier] = await rows<{ type: string; source: string; all: string }>(
      'select type, source, i::text as all from triage.identifier i where report_id = $1',
      [id],
    )
    const [signal] = await rows<{ source: string; all: string }>(
      'select source, s::text as all from triage.observed_signal s where report_id = $1',
      [id],
    )
    expect([identifier?.type, identifier?.source, signal?.source]).toEqual(['address', 'reporter', 'reporter'])
    for (const part of ['7101', victimSignal?.id ?? ''])
      expect(`${identifier?.all} ${signal?.all}`).not.toContain(Buffer.from(part).toString('hex'))
    expect(`${identifier?.all} ${signal?.all}`).not.toContain('SIG-')
  })
})

describe('the desk adds a place or number', () => {
  const add = (id: string, fields: Record<string, string>) => officer.post(`/meldingen/${id}/gegevens/nieuw`, fields)
  const stored = async (id: string) =>
    (await rows<{ n: number }>('select count(*)::integer as n from triage.identifier where report_id = $1', [id]))[0]?.n

  test('of every type, normalised; the trail says which type and never what', async () => {
    const id = await arrived()
    const values = {
      phone: '06-12345678',
      plate: 'GT-123-B',
      address: '7101 AB 12',
      kvk: '12345678',
      iban: 'NL91 ABNA 0417 1643 00',
      email: 'kanarie@example.nl',
      handle: 'instagram:kanarie',
      name: 'Kanarie van der Berg',
      company: 'Kanarie B.V.',
      advertisement: 'https://voorbeeld.example/a/1234567',
    }
    for (const [soort, waarde] of Object.entries(values)) {
      const done = await add(id, { soort, waarde, geboren: soort === 'name' ? '02-04-1999' : '' })
      expect([soort, done.status, done.location]).toEqual([
        soort,
        303,
        `/meldingen/${id}/gegevens?gedaan=identifierAdded`,
      ])
    }
    const page = text((await officer.get(`/meldingen/${id}/gegevens`)).html)
    for (const normal of [
      '+31612345678',
      'GT123B',
      '7101AB|12',
      'kanarie berg|1999-04-02',
      'kanarie bv',
      'van het loket',
    ])
      expect(page).toContain(normal)
    const { lines } = await trailOf(await house.database.superuser(), house.municipalityId)
    const told = lines
      .filter(({ action }) => action === 'identifier.added')
      .map(({ details }) => details)
      .join('\n')
    expect(told).toContain('"iban"')
    expect(told).not.toMatch(/kanarie|1234|berg/i)
  })

  test('a wrong check digit is said with 422 and may be kept as written', async () => {
    const id = await arrived()
    const wrong = { soort: 'iban', waarde: 'NL91ABNA0417164301' }
    const said = await add(id, wrong)
    expect(said.status).toBe(422)
    expect(said.html).toContain('Het controlegetal klopt niet')
    expect(said.html).toContain('value="NL91ABNA0417164301"')
    expect(said.html).toContain('name="bewaar"')
    expect(await stored(id)).toBe(0)
    expect((await add(id, { ...wrong, bewaar: 'ja' })).status).toBe(303)
    expect(text((await officer.get(`/meldingen/${id}/gegevens`)).html)).toContain(
      'bewaard zoals geschreven, niet te lezen',
    )
  })

  test.each([
    ['name', 'Lisa 111222333'],
    ['iban', '111222333'],
    ['kvk', '111222333'],
    ['plate', '111.222.333'],
    ['phone', '111 222 333'],
    ['handle', 'lisa 111222333'],
    ['advertisement', 'zij is 111222333'],
    ['address', '7101 AB 12 (111222333)'],
  ])('a BSN typed as %s is refused with the reason (UAVG 46), also when one asks to keep it', async (soort, waarde) => {
    const id = await arrived()
    for (const bewaar of ['', 'ja']) {
      const refused = await add(id, { soort, waarde, bewaar })
      expect(refused.status).toBe(422)
      expect(refused.html).toContain('UAVG artikel 46')
    }
    expect(await stored(id)).toBe(0)
  })

  test.each([
    [{ waarde: 'x' }, 'Kies wat voor soort gegeven het is.'],
    [{ soort: 'phone' }, 'Vul in wat je wilt vastleggen.'],
    [{ soort: 'phone', waarde: '  ' }, 'Vul in wat je wilt vastleggen.'],
    [{ soort: 'phone', waarde: '1'.repeat(501) }, 'Maak het korter.'],
    [{ soort: 'name', waarde: 'Lisa', geboren: '30-02-1999' }, 'Deze geboortedatum bestaat niet.'],
  ])('%j is to be mended: %s', async (fields, sentence) => {
    const page = await add(await arrived(), fields)
    expect(page.status).toBe(422)
    expect(page.html).toContain(sentence)
  })

  test('what is withdrawn is shown no more, and it is kept who did it; a second time it is gone already', async () => {
    const id = await arrived()
    await add(id, { soort: 'plate', waarde: 'JX-85-ZN' })
    const page = await officer.get(`/meldingen/${id}/gegevens`)
    const welke = /name="welke" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
    expect((await officer.post(`/meldingen/${id}/gegevens/weg`, { welke })).status).toBe(303)
    expect((await officer.get(`/meldingen/${id}/gegevens`)).html).not.toContain('JX-85-ZN')
    const [row] = await rows<{ withdrawn_by: string }>('select withdrawn_by from triage.identifier where id = $1', [
      welke,
    ])
    expect(row?.withdrawn_by).toBe(officer.personId)
    expect((await officer.post(`/meldingen/${id}/gegevens/weg`, { welke })).status).toBe(409)
  })

  test('one of another report is not withdrawn by its id', async () => {
    const [one, other] = [await arrived(), await arrived()]
    await add(one, { soort: 'plate', waarde: 'JX-85-ZN' })
    const page = await officer.get(`/meldingen/${one}/gegevens`)
    const welke = /name="welke" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
    expect((await officer.post(`/meldingen/${other}/gegevens/weg`, { welke })).status).toBe(409)
    expect((await officer.get(`/meldingen/${one}/gegevens`)).html).toContain('JX-85-ZN')
  })
})

describe('the desk adds signals', () => {
  const add = (id: string, fields: Record<string, string>) => officer.post(`/meldingen/${id}/signalen/nieuw`, fields)

  test('picked from the catalogue, with how it is known, once each, and withdrawn', async () => {
    const id = await arrived({ gezien: victimSignal?.id ?? '' })
    const signalen = [victimSignal?.id, placeSignal?.id, 'SIG-NIET', placeSignal?.id].join('\n')
    expect((await add(id, { signalen, kennis: 'hearsay' })).status).toBe(303)
    const page = await officer.get(`/meldingen/${id}/signalen`)
    expect(text(page.html)).toContain('(toegevoegd door het loket, van horen zeggen)')
    const all = await rows<{ id: string; source: string }>(
      'select id, source from triage.observed_signal where report_id = $1 order by source',
      [id],
    )
    expect(all.map(({ source }) => source)).toEqual(['desk', 'reporter'])
    expect((await officer.post(`/meldingen/${id}/signalen/weg`, { welke: all[0]?.id ?? '' })).status).toBe(303)
    expect(text((await officer.get(`/meldingen/${id}`)).html)).not.toContain(placeSignal?.nl)
  })

  test('the list is narrowed by on whom one looks and by profession', async () => {
    const id = await arrived()
    const { html } = await officer.get(`/meldingen/${id}/signalen?kijk=location&beroep=hotel`)
    const shown = [...html.matchAll(/name="signalen" value="([^"]+)"/g)].map(([, value]) => value)
    const expected = signals.filter(
      ({ subject, professions }) => subject === 'location' && professions.includes('hotel'),
    )
    expect(shown).toEqual(expected.map((signal) => signal.id))
    expect(shown.length).toBeGreaterThan(0)
    expect((await officer.get(`/meldingen/${id}/signalen?kijk=__proto__&beroep=x`)).status).toBe(200)
  })

  test.each([
    [{ kennis: 'firstHand' }, 'Kies een signaal uit de lijst.'],
    [{ signalen: 'SIG-NIET', kennis: 'firstHand' }, 'Kies een signaal uit de lijst.'],
    [{ signalen: victimSignal?.id ?? '' }, 'Kies hoe je het weet.'],
  ])('%j is to be mended: %s', async (fields, sentence) => {
    const page = await add(await arrived(), fields)
    expect(page.status).toBe(422)
    expect(page.html).toContain(sentence)
  })
})

test('a BSN in one of the fields of the public form holds the form back, with the reason; a strange plate does not', async () => {
  const refused = await house.publicPost({
    verhaal: 'Er klopt iets niet',
    gemeente: 'winterswijk',
    bedrijf: 'Lotus 111222333',
  })
  expect(refused.html).not.toContain('data-code')
  expect(refused.html).toContain('burgerservicenummer')
  expect((await house.report({ verhaal: 'Er klopt iets niet', kenteken: 'XYZ-ABC' })).code).toHaveLength(24)
  await house.takeIn()
})

test('what cannot be read is never kept when it could be a BSN; all else may be', () => {
  const asWritten = { type: 'plate', birthDate: '', asWritten: true } as const
  expect(judgeIdentifier({ ...asWritten, written: '12345672' })).toEqual({ errors: { waarde: 'holdsBsn' } })
  expect(judgeIdentifier({ ...asWritten, written: 'blauwe bus' })).toMatchObject({ reading: { normal: null } })
})
