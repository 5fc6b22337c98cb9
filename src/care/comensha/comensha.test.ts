// SPDX-License-Identifier: EUPL-1.2
/** Registration with CoMensha: on written consent or what the municipality decided, no line more than that, and nothing is sent from here. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { careHouse, type CareHouse } from '../../../tests/care-house.ts'

let at: CareHouse
beforeAll(async () => void (at = await careHouse()), 60_000)
afterAll(() => at.house.stop())

const prepare = (wie: string, fields: Record<string, string> = {}) =>
  at.send(at.care, 'zorg/comensha/klaarzetten', {
    wie,
    melder: 'ours',
    grondslag: 'writtenConsent',
    regio: 'Achterhoek',
    via: 'ownSignal\nschool',
    ...fields,
  })
const consent = (wie: string, fields: Record<string, string> = {}) =>
  at.send(at.care, 'zorg/toestemming/vastleggen', {
    wie,
    doel: 'comensha',
    antwoord: 'yes',
    gevraagd: '2026-11-16',
    hoe: 'written',
    omvang: 'Dat ik besta.',
    wieBeslist: 'self',
    ...fields,
  })
const page = async (wie: string) => (await at.look(at.care, 'zorg/comensha', `wie=${wie}`)).html
const sheetsOf = (wie: string, kind: string) =>
  at.rows<{ id: string }>('select distinct id from care.sheet where node_id = $1 and kind = $2', [wie, kind])
const someone = () => at.addPerson(at.care, 'zorg', { geboren: '1999-03-04' })

describe('the basis', () => {
  test('no yes, a spoken yes, and a yes for something else are no written consent', async () => {
    const wie = await someone()
    expect((await prepare(wie)).html).toContain('geen schriftelijke toestemming')
    await consent(wie, { hoe: 'telephone' })
    expect((await prepare(wie)).status).toBe(422)
    await consent(wie, { doel: 'careSharing' })
    expect((await prepare(wie)).status).toBe(422)
    expect(await sheetsOf(wie, 'registration')).toEqual([])
    await consent(wie)
    expect((await prepare(wie)).status).toBe(303)
    expect(await page(wie)).toContain('nog te toetsen')
  })
  test('what the municipality decided is written out', async () => {
    const wie = await someone()
    expect((await prepare(wie, { grondslag: 'decided' })).status).toBe(422)
    expect((await prepare(wie, { grondslag: 'decided', besluit: 'College, 3 maart.' })).status).toBe(303)
    expect((await prepare(wie, { grondslag: 'ownProvision' })).status).toBe(422)
  })
  test('police, Marechaussee and inspectorate do it themselves: nothing of ours goes along', async () => {
    for (const melder of ['police', 'marechaussee', 'inspectorate']) {
      const wie = await someone()
      expect((await prepare(wie, { melder, naam: 'ja' })).status).toBe(303)
      const html = await page(wie)
      expect(html).toContain('Er gaat niets van ons naar CoMensha')
      expect(html).not.toContain('Achterhoek')
    }
  })
})

describe('what goes along', () => {
  test('is a region, a class of age, the form and the way, and no name', async () => {
    const wie = await someone()
    await consent(wie)
    await prepare(wie)
    const html = await page(wie)
    for (const line of [
      'Regio: Achterhoek',
      'Leeftijdsklasse: 23 of ouder',
      'Vorm: arbeidsuitbuiting',
      'In beeld gekomen via: eigen signaal van de gemeente, school',
    ])
      expect(html).toContain(line)
    for (const never of ['Kanarienaam', '1999', 'Geslacht: ']) expect(html).not.toContain(never)
  })
  test('the name only when the person said that it may', async () => {
    const wie = await someone()
    await consent(wie)
    expect((await prepare(wie, { naam: 'ja' })).status).toBe(422)
    expect((await prepare(wie, { naam: 'ja', grondslag: 'decided', besluit: 'x' })).status).toBe(422)
    const named = await someone()
    await consent(named, { naam: 'ja' })
    expect((await prepare(named, { naam: 'ja' })).status).toBe(303)
    expect(await page(named)).toContain('Naam: Testpersoon Kanarienaam')
  })
  test('an address is refused as a region', async () => {
    const wie = await someone()
    await consent(wie)
    expect((await prepare(wie, { regio: 'Dorpsstraat 12' })).status).toBe(422)
  })
})

describe('sent, and taken back', () => {
  const sent = async (wie: string, fields: Record<string, string> = {}) => {
    const [sheet] = await sheetsOf(wie, 'registration')
    return at.send(at.care, 'zorg/comensha/verzonden', {
      wie,
      welke: sheet?.id ?? '',
      verzonden: '2026-11-17',
      hoe: 'het formulier',
      nummer: 'CM-1',
      ...fields,
    })
  }
  test('is noted once, with when, how, by whom and their number', async () => {
    const wie = await someone()
    await consent(wie)
    await prepare(wie)
    expect((await sent(wie, { hoe: '' })).status).toBe(422)
    expect((await sent(wie, { verzonden: '2099-01-01' })).status).toBe(422)
    expect((await sent(wie)).status).toBe(303)
    expect((await sent(wie)).status).toBe(409)
    expect(await page(wie)).toContain('Hun nummer: CM-1')
    const [sheet] = await sheetsOf(wie, 'registration')
    const withdraw = { wie, welke: sheet?.id ?? '', waarom: 'De persoon wil het niet meer.' }
    expect((await at.send(at.care, 'zorg/comensha/intrekken', withdraw)).status).toBe(303)
    expect((await at.send(at.care, 'zorg/comensha/intrekken', withdraw)).status).toBe(409)
  })
  test('not after the consent was taken back', async () => {
    const wie = await someone()
    await consent(wie)
    await prepare(wie)
    const [given] = await sheetsOf(wie, 'consent')
    await at.send(at.care, 'zorg/toestemming/intrekken', { wie, welke: given?.id ?? '', sinds: '2026-11-17' })
    expect((await sent(wie)).status).toBe(409)
    expect(await page(wie)).toContain('Verstuur dit niet')
  })
})
