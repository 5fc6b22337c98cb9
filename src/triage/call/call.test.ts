// SPDX-License-Identifier: EUPL-1.2
/** A reporter telephones (gebeld worden): the number finds the report, but first one asks whether it is safe to speak. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { get, reportIn, testHouse, type Staff, type TestHouse } from '../../../tests/house.ts'
import { parse } from '../../../tests/form-fields.ts'

let house: TestHouse
let officer: Staff
let number: string
let id: string
const story = 'Er staan elke nacht busjes bij de hal.'

beforeAll(async () => {
  house = await testHouse()
  officer = await house.signIn(['attentionOfficer'])
  const form = await get(house.publicApp, '/')
  const { html } = await house.publicPost({ ...parse(form.html), verhaal: story, gemeente: 'winterswijk' })
  number = /Uw belnummer<\/h2>.*?<strong[^>]*>([\d ]+)</s.exec(html)?.[1]?.trim() ?? ''
  await house.takeIn()
  id = reportIn((await officer.get('/meldingen')).html, story)
})
afterAll(() => house.stop())

const call = (fields: Record<string, string>) =>
  officer.post('/meldingen/bellen/zoeken', { belnummer: number, dezelfde: 'ja', veilig: 'ja', ...fields })

test('eight digits stand beside the code, and are not part of it', () =>
  expect(number).toMatch(/^\d\d \d\d \d\d \d\d$/))

test('the number finds the report when it is the same person and speaking is safe', async () => {
  expect((await call({})).html).toContain(`/meldingen/${id}`)
})

test.each([
  ['another person', { dezelfde: 'nee' }],
  ['in doubt about the person', { dezelfde: 'twijfel' }],
  ['not safe', { veilig: 'nee' }],
  ['in doubt about safety', { veilig: 'twijfel' }],
  ['a number nobody has', { belnummer: '00000000' }],
])('%s: nothing is said about a report', async (_, fields) => {
  const { html } = await call(fields)
  expect(html).toContain('Zeg niets over een melding')
  expect(html).not.toContain(`/meldingen/${id}`)
})

test('what is no number, or was not asked, is said and kept', async () => {
  const page = await officer.post('/meldingen/bellen/zoeken', { belnummer: '12 34', dezelfde: 'ja' })
  expect(page.status).toBe(422)
  expect(page.html).toContain('Vul acht cijfers in')
  expect(parse(page.html)).toMatchObject({ belnummer: '12 34', dezelfde: 'ja' })
})

test('the neighbour does not find it', async () => {
  const neighbour = await house.signIn(['attentionOfficer'], house.neighbourId)
  const page = await neighbour.post('/meldingen/bellen/zoeken', { belnummer: number, dezelfde: 'ja', veilig: 'ja' })
  expect(page.html).toContain('Er is hier geen melding met dit nummer')
})
