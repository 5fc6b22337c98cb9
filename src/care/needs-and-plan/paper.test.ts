// SPDX-License-Identifier: EUPL-1.2
/** The plan on paper for the person: only when it is safe, and no word on it tells what it is about or where somebody stays. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { careHouse, type CareHouse } from '../../../tests/care-house.ts'
import { hiddenIn } from '../../../tests/house.ts'
import { tellingIn, tellingParts, whyNoPaper } from './rules.ts'
import { paperWords } from './words.nl.ts'

let at: CareHouse
beforeAll(async () => void (at = await careHouse()), 60_000)
afterAll(() => at.house.stop())

const keep = async (fields: Record<string, string>) => {
  const versie = hiddenIn((await at.look(at.care, 'zorg/plan')).html, 'versie')
  const kept = await at.send(at.care, 'zorg/plan/bewaren', {
    versie,
    doelen: 'Ik wil weer slapen.\nIk wil mijn zus bellen.',
    stappen: 'Anna belt dinsdag.',
    afgesproken: '2026-11-16',
    verteld: 'Pools',
    opnieuw: '2027-01-15',
    ...fields,
  })
  expect(kept.status).toBe(303)
}
const paper = (veilig?: string) =>
  at.look(at.care, 'zorg/plan/papier', `wie=${at.node}${veilig === undefined ? '' : `&veilig=${veilig}`}`)

describe('Is papier veilig voor u?', () => {
  beforeAll(() => keep({}))
  test('without an answer there is no paper, but the question', async () => {
    const { html } = await paper()
    expect(html).toContain('Is papier veilig voor u?')
    expect(html).not.toContain('Ik wil weer slapen.')
    expect((await paper('misschien')).html).not.toContain('Ik wil weer slapen.')
  })
  test('after no there is none either, and what to do instead', async () => {
    const { html } = await paper('nee')
    expect(html).toContain('Dan maken we geen papier')
    expect(html).not.toContain('Ik wil weer slapen.')
  })
  test('after yes there is, and that it was made is in the audit trail', async () => {
    const { status, html } = await paper('ja')
    expect(status).toBe(200)
    for (const text of ['Ik wil weer slapen.', 'Anna belt dinsdag.', '15 januari 2027']) expect(html).toContain(text)
    const lines = await at.rows<{ details: { made: boolean } }>(
      `select details from audit.line where action = 'plan-paper.viewed' order by seq desc limit 1`,
    )
    expect(lines[0]?.details.made).toBe(true)
  })
})

describe('what stands on it', () => {
  test('no logo, no telling word, no name, no name of ours, no address', async () => {
    await keep({})
    const { html } = await paper('ja')
    const document = html.replaceAll(/<style>[\s\S]*?<\/style>/g, '')
    // what goes to the printer: without what is for the screen only
    const printed = document.replaceAll(/<p class="screen-only">[\s\S]*?<\/p>/g, '')
    for (const word of [
      'mensenhandel',
      'slachtoffer',
      'gemeente',
      'spil',
      'politie',
      'winterswijk',
      'kanarienaam',
      'casus',
      'zorg',
    ])
      expect(printed.toLowerCase()).not.toContain(word)
    expect(tellingIn(printed)).toEqual([])
    expect(document).not.toMatch(/<svg|<img|<header|<nav/)
    expect(document).toContain('<title>Afspraken</title>')
  })
  test('none of our own words on it tells', () => {
    const all = Object.values(paperWords).map((said) => (typeof said === 'function' ? said('15 januari 2027') : said))
    expect(all.length).toBeGreaterThan(4)
    expect(tellingIn(all.join('\n'))).toEqual([])
  })
  test('a telling word that a colleague typed keeps it from being printed, and is named', async () => {
    await keep({ stappen: 'Dinsdag naar de Politie.' })
    const { html } = await paper('ja')
    expect(html).toContain('“politie”')
    expect(html).not.toContain('Ik wil weer slapen.')
  })
  test('so does an address', async () => {
    await keep({ stappen: 'Kom naar Dorpsstraat 12.' })
    const { html } = await paper('ja')
    expect(html).toContain('In het plan lijkt een adres te staan')
    expect(html).not.toContain('Ik wil weer slapen.')
  })
  test('so does a plan that was not talked through', async () => {
    await keep({ afgesproken: '', verteld: '' })
    expect((await paper('ja')).html).toContain('nog niet met de persoon doorgesproken')
  })
})

test('an answer that is not a clear yes is never a paper, whatever the plan says', () => {
  const made = { goals: ['x'], steps: [], agreedOn: '2026-11-16', toldIn: 'Pools', reviewOn: '' }
  expect(whyNoPaper('ja', made)).toBeUndefined()
  for (const answer of ['', 'nee', 'JA', 'ja ', 'misschien']) expect(whyNoPaper(answer, made)).toBeDefined()
  for (const part of tellingParts)
    expect(whyNoPaper('ja', { ...made, steps: [`Iets ${part.toUpperCase()}.`] })).toBeDefined()
  expect(whyNoPaper('ja', undefined)).toBeDefined()
})
