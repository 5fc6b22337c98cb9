// SPDX-License-Identifier: EUPL-1.2
/** The addresses of partners and teams: made by chance, printed without a telling word (M-04), closed for good, and known at the desk. */
import { encode } from 'uqr'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { trailOf } from '../../../tests/audit-trail.ts'
import { get, reportIn, testHouse, type Staff, type TestHouse } from '../../../tests/house.ts'
import { Desks } from '../../reporting/public-house.ts'
import { addressOf } from './door-address.ts'

let house: TestHouse
let administrator: Staff
let officer: Staff
beforeAll(async () => {
  house = await testHouse()
  administrator = await house.signIn(['administrator'])
  officer = await house.signIn(['attentionOfficer'])
})
afterAll(() => house.stop())

const doors = '/beheer/loket/deuren'
async function add(fields: Record<string, string> = {}): Promise<string> {
  const { location } = await administrator.post(`${doors}/nieuw`, {
    soort: 'partner',
    naam: 'Testhotel De Els',
    ...fields,
  })
  return /deuren\/([0-9a-f-]{36})/.exec(location ?? '')?.[1] ?? ''
}
const codeOf = async (id: string): Promise<string> => {
  const found = await (
    await house.database.superuser()
  ).query<{ code: string }>('select code from reporting.door where id = $1', [id])
  return found.rows[0]?.code ?? ''
}
const known = async () => (await new Desks(house.database.pool('intake_w')).all()).flatMap((desk) => desk.doors)
const hostOfForm = async (host: string | null): Promise<void> => {
  await (
    await house.database.superuser()
  ).query('update platform.municipality set public_host = $2 where id = $1', [house.municipalityId, host])
}

describe('an address for a partner or team', () => {
  test('has a code of eight signs by chance, none that looks like another; the door knows it', async () => {
    const ids = [await add(), await add({ soort: 'team', naam: 'Testteam Straat' })]
    const codes = await Promise.all(ids.map(codeOf))
    for (const code of codes) expect(code).toMatch(/^[2-9a-hjkmnp-z]{8}$/)
    expect(new Set(codes).size).toBe(2)
    expect((await known()).map(({ code }) => code).toSorted()).toEqual(codes.toSorted())
    const { lines } = await trailOf(await house.database.superuser(), house.municipalityId)
    expect(lines.filter(({ action }) => action === 'door.added').map(({ details }) => JSON.parse(details))).toEqual([
      { kind: 'partner', door: ids[0] },
      { kind: 'team', door: ids[1] },
    ])
    expect((await administrator.get(doors)).html).toContain('Testteam Straat')
  })

  test.each([
    [{ soort: 'school' }, 'soort'],
    [{ naam: ' ' }, 'naam'],
    [{ naam: 'x'.repeat(101) }, 'naam'],
    [{ naam: 'Hotel\u202Eslotel' }, 'naam'],
    [{ hostnaam: 'https://hotel.example.nl' }, 'hostnaam'],
    [{ hostnaam: 'hotel.example.nl:8443' }, 'hostnaam'],
  ])('%j comes back to be mended', async (fields, field) => {
    const page = await administrator.post(`${doors}/nieuw`, {
      soort: 'partner',
      naam: 'Testhotel',
      hostnaam: '',
      ...fields,
    })
    expect(page.status).toBe(422)
    expect(page.html).toContain(`href="#${field}"`)
  })

  test('two open doors have not one host name, nor that of the municipality; a closed one sets it free', async () => {
    await hostOfForm('formulier.winterswijk.test')
    const id = await add({ hostnaam: 'hotel.example.nl' })
    const again = { soort: 'team', naam: 'Testteam', hostnaam: 'hotel.example.nl' }
    expect((await administrator.post(`${doors}/nieuw`, again)).status).toBe(409)
    const own = { soort: 'team', naam: 'Testteam', hostnaam: 'formulier.winterswijk.test' }
    expect((await administrator.post(`${doors}/nieuw`, own)).status).toBe(409)
    await administrator.post(`${doors}/${id}/sluiten`, {})
    expect(await add(again)).not.toBe('')
    await hostOfForm(null)
  })

  test('is closed for good: gone at the door, still named in the list', async () => {
    const id = await add({ naam: 'Testschool De Wilg' })
    const code = await codeOf(id)
    expect((await known()).some((door) => door.code === code)).toBe(true)
    expect((await administrator.post(`${doors}/${id}/sluiten`, {})).status).toBe(303)
    expect((await known()).some((door) => door.code === code)).toBe(false)
    expect((await administrator.get(doors)).html).toMatch(/Testschool De Wilg.*?gesloten/s)
    expect((await administrator.get(`${doors}/${id}`)).html).not.toContain('class="sheet"')
    expect((await administrator.post(`${doors}/${id}/sluiten`, {})).status).toBe(409)
  })

  test('of a neighbour is not there, and cannot be closed', async () => {
    const id = await add()
    const neighbour = await house.signIn(['administrator'], house.neighbourId)
    expect((await neighbour.get(`${doors}/${id}`)).status).toBe(404)
    expect((await neighbour.post(`${doors}/${id}/sluiten`, {})).status).toBe(404)
    expect((await neighbour.get(doors)).html).not.toContain(id)
    expect((await administrator.get(`${doors}/${id}`)).html).toContain('class="sheet"')
  })
})

describe('the sheet to hang up', () => {
  test('holds the address and a QR code that says it, dark on white with four modules of quiet around', async () => {
    await hostOfForm('formulier.winterswijk.test')
    const id = await add()
    const address = `https://formulier.winterswijk.test/?d=${await codeOf(id)}`
    const { html } = await administrator.get(`${doors}/${id}`)
    expect(html).toContain(`<p class="sheet__address">${address}</p>`)
    const drawn =
      /class="qr" viewBox="0 0 (\d+) (\d+)".*?<title[^>]*>(.*?)<\/title><desc[^>]*>(.*?)<\/desc>.*?fill="#fff" d="([^"]*)".*?fill="#000" d="([^"]*)"/s.exec(
        html,
      )!
    const [, width, height, title, desc, light, dark] = drawn
    const { data, size } = encode(address, { ecc: 'M', border: 0 })
    expect([width, height]).toEqual(Array(2).fill(String(size + 8)))
    expect([title, desc, light]).toEqual(['QR-code van het adres', address, `M0 0h${width}v${width}H0z`])
    const modules = [...dark!.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${Number(x) - 4},${Number(y) - 4}`)
    expect(modules).toEqual(data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x},${y}`] : []))))
    await hostOfForm(null)
  })

  test('M-04: says no telling word, and not who hangs it up', async () => {
    await hostOfForm('formulier.winterswijk.test')
    const { html } = await administrator.get(`${doors}/${await add()}`)
    const sheet = /<section class="sheet".*?<\/section>/s.exec(html)?.[0] ?? ''
    const text = sheet.replaceAll(/<path[^>]*>|<[^>]+>/g, ' ')
    expect(text.replaceAll(/\s+/g, ' ').replace(/d=\w+/g, 'd=').replace(/\?d= /g, '?d= ').trim()).toBe(
      'Gemeente Winterswijk Formulier QR-code van het adres https://formulier.winterswijk.test/?d= https://formulier.winterswijk.test/?d=',
    )
    expect(html).toContain('<title>Formulier - Spil</title>')
    await hostOfForm(null)
  })

  test('without a known host name shows what to put behind the address, and draws no code that leads nowhere', async () => {
    const id = await add()
    const { html } = await administrator.get(`${doors}/${id}`)
    expect(html).toContain(`<p class="sheet__address">/?d=${await codeOf(id)}</p>`)
    expect(html).toContain('Spil kent de hostnaam van het formulier niet.')
    expect(html).not.toContain('<svg class="qr"')
  })

  test('an own host name needs no code in the address', () => {
    const code = 'abcdefgh'
    expect(addressOf({ code, host: 'hotel.example.nl' }, 'formulier.winterswijk.test')).toBe(
      'https://hotel.example.nl/',
    )
    expect(addressOf({ code, host: undefined }, 'localhost')).toBe('http://localhost/?d=abcdefgh')
    expect(addressOf({ code, host: undefined }, undefined)).toBeUndefined()
  })
})

test('the desk sees by which address a report came, also when it is closed since; without one it says nothing', async () => {
  const id = await add()
  const deur = await codeOf(id)
  // the public side asks again which doors there are after half a minute; a new house asks at once
  const fresh = await get(house.publicApp, `/?d=${deur}`)
  expect(fresh.status).toBe(200)
  await house.report({ verhaal: 'langs een deur', deur })
  await house.report({ verhaal: 'zomaar' })
  await house.takeIn()
  await administrator.post(`${doors}/${id}/sluiten`, {})
  const read = async (story: string) =>
    (await officer.get(`/meldingen/${reportIn((await officer.get('/meldingen')).html, story)}`)).html
  expect(await read('langs een deur')).toMatch(/Kwam binnen via<\/dt><dd>Testhotel De Els \(partner\)/)
  expect(await read('zomaar')).not.toContain('Kwam binnen via')
})
