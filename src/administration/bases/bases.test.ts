// SPDX-License-Identifier: EUPL-1.2
/** What the municipality leans on is noted with who decided and what the privacy officer advised; against the advice only with a reason. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type Staff, type TestHouse } from '../../../tests/house.ts'

let house: TestHouse
let administrator: Staff
beforeAll(async () => {
  house = await testHouse()
  administrator = await house.signIn(['administrator'])
})
afterAll(() => house.stop())

const basis = {
  doel: 'P1',
  gegevens: 'ordinary',
  titel: 'Taak van algemeen belang',
  artikel: 'AVG artikel 6 lid 1 e',
  besluit: 'college',
  besluitop: '2026-01-05',
  advies: 'positive',
  adviesop: '2026-01-02',
}
const record = (fields: Record<string, string>) =>
  administrator.post('/beheer/grondslagen/nieuw', { ...basis, ...fields })

test('none at first, and the page says what that means; then it is there with who, when and the advice', async () => {
  expect((await administrator.get('/beheer/grondslagen')).html).toContain('Er is nog geen grondslag genoteerd.')
  expect((await record({})).location).toBe('/beheer/grondslagen?gedaan=basisRecorded')
  const page = (await administrator.get('/beheer/grondslagen')).html.replaceAll(/<[^>]+>/g, ' ')
  for (const part of ['P1 Taak van algemeen belang', 'Besluit van het college', 'Advies van de FG: positief'])
    expect(page).toContain(part)
})

test.each([
  [{ doel: 'P12' }, 'doel'],
  [{ gegevens: '' }, 'gegevens'],
  [{ titel: ' ' }, 'titel'],
  [{ artikel: 'a'.repeat(301) }, 'artikel'],
  [{ besluit: 'raad' }, 'besluit'],
  [{ besluitop: '2026-02-30' }, 'besluitop'],
  [{ besluitop: '2999-01-01' }, 'besluitop'],
  [{ adviesop: '2999-01-01' }, 'adviesop'],
  [{ advies: 'negative' }, 'afwijking'],
  [{ advies: 'withConditions', afwijking: ' ' }, 'afwijking'],
])('%j is to be mended, and what was typed stays', async (fields, field) => {
  const page = await record(fields)
  expect(page.status).toBe(422)
  expect(page.html).toContain(`href="#${field}"`)
  if (!('titel' in fields)) expect(page.html).toContain('value="Taak van algemeen belang"')
})

test('nobody but the administrator notes it, and a neighbour sees none of it', async () => {
  const officer = await house.signIn(['attentionOfficer', 'dataProtectionOfficer'])
  expect((await officer.get('/beheer/grondslagen')).status).toBe(403)
  expect((await officer.post('/beheer/grondslagen/nieuw', basis)).status).toBe(403)
  const neighbour = await house.signIn(['administrator'], house.neighbourId)
  expect((await neighbour.get('/beheer/grondslagen')).html).toContain('Er is nog geen grondslag genoteerd.')
})
