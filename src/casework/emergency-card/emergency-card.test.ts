// SPDX-License-Identifier: EUPL-1.2
/** The emergency card (spoedkaart): one sheet without persons, kept by who works with it, and honest about what nobody checked. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hiddenIn, testHouse, type Staff, type TestHouse } from '../../../tests/house.ts'
import { permissions, roles } from '../../access.ts'
import { plainDate } from '../../time.ts'
import { proposedCard } from './proposed.nl.ts'
import { cardOf, fixedKinds, isCardNumber, keepers, namesSomebody, standingOf } from './rules.ts'
import { words } from './words.nl.ts'

describe('the rules of the card', () => {
  test.each([
    '112',
    '0900 8844',
    '0800 2000',
    '033-448 11 86',
    '14 0543',
    '+31 70 333 44 44',
    '06 12345678',
    '0543 000 000',
  ])('%s is a number one can call', (number) => expect(isCardNumber(number)).toBe(true))
  test.each(['', 'bel Jan', '0800', '12', '0800 2000 toestel 4', '999', '06-12'])('%j is none', (number) =>
    expect(isCardNumber(number)).toBe(false),
  )
  test('a person is seen, a service is not', () => {
    expect(namesSomebody('mevrouw Jansen')).toBe(true)
    expect(namesSomebody('piket@winterswijk.nl')).toBe(true)
    for (const { name, hours, purpose } of Object.values(proposedCard(undefined)))
      expect([name, hours, purpose].some(namesSomebody)).toBe(false)
  })
  const today = plainDate('2027-02-28')
  const line = (on: string | undefined, number = '112') => ({
    number,
    checked: on === undefined ? undefined : { on: plainDate(on), role: 'deputy' as const },
  })
  test.each([
    ['2026-02-28', 'checked'],
    ['2026-02-27', 'old'],
    [undefined, 'unchecked'],
  ])('checked on %s it stands %s after twelve months', (on, standing) => {
    expect(standingOf(line(on), today, 12)).toBe(standing)
  })
  test('without a number there is nothing to check', () => {
    expect(standingOf(line('2020-01-01', ''), today, 12)).toBe('empty')
  })
  test('the order is that in which one calls, own lines last; what was written takes the place of the proposal', () => {
    const written = {
      id: 'x',
      kind: 'crisis' as const,
      version: 2,
      checked: undefined,
      name: 'Crisis',
      number: '1',
      hours: '',
      purpose: '',
    }
    const card = cardOf([{ ...written, id: 'y', kind: 'own' }, written], proposedCard('0543 000 000'))
    expect(card.map(({ kind }) => kind)).toEqual([...fixedKinds, 'own'])
    expect(card.find(({ kind }) => kind === 'crisis')).toEqual(written)
    expect(card[0]?.number).toBe('0543 000 000')
  })
  test('only numbers of a source are proposed; the others are blank', () => {
    const numbers = Object.entries(proposedCard(undefined)).filter(([, { number }]) => number !== '')
    expect(Object.fromEntries(numbers.map(([kind, { number }]) => [kind, number]))).toEqual({
      veiligThuis: '0800 2000',
      comensha: '033-448 11 86',
      police: '0900 8844',
    })
  })
  test('who keeps the card may change it, and nobody else', () => {
    expect(permissions['emergency-card.change']).toEqual(keepers)
    expect(permissions['emergency-card.read']).toEqual(roles)
  })
})

let house: TestHouse
let keeper: Staff
beforeAll(async () => {
  house = await testHouse()
  keeper = await house.signIn(['careCoordinator'])
})
afterAll(() => house.stop())

const change = (fields: Record<string, string>, who = keeper) =>
  who.post('/spoedkaart/wijzigen/regel', { versie: '0', naam: 'Crisisdienst regio', ...fields })
const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const sheet = async (who: Staff) => textOf((await who.get('/spoedkaart')).html)

describe('the card', () => {
  test('everybody who signs in reads it: 112 first, then in order, and what nobody checked says so', async () => {
    const colleague = await house.signIn(['colleague'])
    const text = await sheet(colleague)
    const order = [
      '112',
      'Piket van de gemeente',
      'Crisisdienst',
      '0800 2000',
      '033-448 11 86',
      'Centrumgemeente',
      'Tolk',
      '0900 8844',
    ]
    const sheetText = text.slice(text.indexOf(words.sheetTitle))
    const places = order.map((part) => sheetText.indexOf(part))
    expect(places).toEqual([...places].toSorted((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
    expect(sheetText).toContain('nog niet nagekeken')
    for (const step of words.steps) expect(sheetText).toContain(step)
    expect(text).not.toContain(words.change)
    expect(text).not.toContain(words.afterwards)
  })

  test('a line is written and checked: with the day and the role, never the name', async () => {
    expect((await change({ welke: 'crisis', nummer: '0800 0113', nagekeken: 'ja' })).location).toBe(
      '/spoedkaart/wijzigen?gedaan=lineChanged',
    )
    const text = await sheet(keeper)
    expect(text).toContain('0800 0113')
    expect(text).toContain('gecontroleerd op woensdag 18 november 2026, zorgcoördinator')
    expect(text.slice(text.indexOf(words.sheetTitle))).not.toContain('Testpersoon')
  })

  test('a number that changes unchecked counts as not checked; other words leave the check as it was', async () => {
    await change({ welke: 'interpreter', naam: 'Tolkdienst', nummer: '088 1234567', nagekeken: 'ja' })
    await change({ welke: 'interpreter', versie: '1', naam: 'Tolk per telefoon', nummer: '088 1234567' })
    expect(await sheet(keeper)).toMatch(/Tolk per telefoon\s+gecontroleerd op/)
    await change({ welke: 'interpreter', versie: '2', naam: 'Tolk per telefoon', nummer: '088 7654321' })
    expect(await sheet(keeper)).toMatch(/Tolk per telefoon\s+nog niet nagekeken/)
  })

  test('of two who change one line the second is told, and keeps what was typed', async () => {
    const second = await change({ welke: 'interpreter', versie: '1', naam: 'Mijn tolkdienst', nummer: '088 1111111' })
    expect(second.status).toBe(409)
    expect(second.html).toContain('value="Mijn tolkdienst"')
    expect(second.html).toContain('Tolk per telefoon')
  })

  test.each([
    [{ welke: 'crisis', naam: '' }, 'naam'],
    [{ welke: 'crisis', naam: 'mevrouw Jansen' }, 'naam'],
    [{ welke: 'crisis', waarvoor: 'vraag naar de heer De Vries' }, 'waarvoor'],
    [{ welke: 'crisis', naam: 'Dienst 111222333' }, 'naam'],
    [{ welke: 'crisis', nummer: 'bel mij' }, 'nummer'],
    [{ welke: 'crisis', nummer: '', nagekeken: 'ja' }, 'nagekeken'],
    [{ welke: 'crisis', naam: 'x'.repeat(61) }, 'naam'],
    [{ welke: 'emergency', nummer: '113' }, 'welke'],
  ])('%j is to be mended', async (fields, field) => {
    const page = await change(fields)
    expect(page.status).toBe(422)
    expect(page.html).toContain(`href="#${field}"`)
  })

  test('own lines are added until the sheet is full, and taken off; a fixed line stays', async () => {
    for (const name of ['Sleutel van het hotel', 'Taxi', 'Apotheek']) {
      expect((await change({ welke: 'new', naam: name, nummer: '0543 123456' })).status).toBe(303)
      // who was added first stands first
      house.now = house.now.add({ seconds: 1 })
    }
    expect((await change({ welke: 'new', naam: 'Vierde' })).status).toBe(409)
    expect((await keeper.get('/spoedkaart/wijzigen')).html).toContain(words.edit.full)
    const { html } = await keeper.get('/spoedkaart/wijzigen')
    const own = hiddenIn(html.slice(html.indexOf('action="/spoedkaart/wijzigen/weg"')), 'welke')
    expect((await keeper.post('/spoedkaart/wijzigen/weg', { welke: own })).status).toBe(303)
    expect((await keeper.post('/spoedkaart/wijzigen/weg', { welke: own })).status).toBe(409)
    expect(await sheet(keeper)).not.toContain('Sleutel van het hotel')
    const client = await house.database.superuser()
    const fixed = await client.query<{ id: string }>(
      `select id from casework.emergency_card_line where kind = 'crisis'`,
    )
    expect((await keeper.post('/spoedkaart/wijzigen/weg', { welke: fixed.rows[0]?.id ?? '' })).status).toBe(409)
  })

  test('each municipality has its own card', async () => {
    const neighbour = await house.signIn(['deputy'], house.neighbourId)
    expect(await sheet(neighbour)).not.toContain('0800 0113')
    const { html } = await keeper.get('/spoedkaart/wijzigen')
    const own = hiddenIn(html.slice(html.indexOf('action="/spoedkaart/wijzigen/weg"')), 'welke')
    expect((await neighbour.post('/spoedkaart/wijzigen/weg', { welke: own })).status).toBe(409)
    expect((await change({ welke: own, versie: '1', nummer: '0800 0113' }, neighbour)).status).toBe(409)
  })

  test('what is typed stands in no column as it was typed', async () => {
    const client = await house.database.superuser()
    const { rows } = await client.query<{ row: string }>(
      `select row_to_json(l)::text as row from casework.emergency_card_line l`,
    )
    expect(rows.length).toBeGreaterThan(3)
    for (const { row } of rows) expect(row).not.toMatch(/Apotheek|0800 ?0113|Tolk/)
  })

  test('who keeps it finds in Mijn werk what wants checking, by the term of the municipality', async () => {
    const fresh = await house.signIn(['deputy'], house.neighbourId)
    expect((await fresh.get('/')).html).not.toContain('nakijken')
    await change({ welke: 'crisis', nummer: '0800 0113', nagekeken: 'ja' }, fresh)
    expect((await fresh.get('/')).html).not.toContain('laat 1 nummer nakijken')
    const before = house.now
    try {
      house.now = Temporal.Instant.from('2027-11-19T10:00:00Z')
      const later = await house.signIn(['deputy'], house.neighbourId)
      expect((await later.get('/')).html).toContain('laat 1 nummer nakijken')
      expect(await sheet(later)).toContain('langer dan 12 maanden geleden: laat nakijken')
      const other = await house.signIn(['colleague'], house.neighbourId)
      expect((await other.get('/')).html).not.toContain('nakijken')
      const administrator = await house.signIn(['administrator'], house.neighbourId)
      await administrator.post('/beheer/afspraken/wijzigen', { afspraak: 'emergencyCardMonths', waarde: '24' })
      expect((await later.get('/')).html).not.toContain('laat 1 nummer nakijken')
    } finally {
      house.now = before
    }
  })
})
