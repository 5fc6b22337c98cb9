// SPDX-License-Identifier: EUPL-1.2
/** A hand-over to RIEC or Zorg- en Veiligheidshuis is off until a decision and the privacy officer's advice are noted; each on its own. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testHouse, type Staff, type TestHouse } from '../../../tests/house.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { plainDate } from '../../time.ts'
import { isNetworkOpen } from '../index.ts'

let house: TestHouse
let administrator: Staff
beforeAll(async () => {
  house = await testHouse()
  administrator = await house.signIn(['administrator'])
})
afterAll(() => house.stop())

const address = '/beheer/samenwerkingsverbanden'
const decision = {
  verband: 'riec',
  besluit: 'burgemeester',
  besluitop: '2026-10-05',
  advies: 'withConditions',
  adviesop: '2026-10-01',
  afwijking: 'Alleen na een tweede lezer.',
}
const record = (fields: Record<string, string>) => administrator.post(`${address}/aan`, { ...decision, ...fields })
const isOpen = (network: 'riec' | 'safetyHouse', { at = house.municipalityId, on = '2026-11-18' } = {}) =>
  inTransaction(
    house.database.kysely('casework_rw'),
    { municipalityId: at, origin: 'staff', now: house.now, keys: house.database.keys },
    (tx) => isNetworkOpen(tx, network, plainDate(on)),
  )
const plain = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

describe('the switch for a network of the Wgs', () => {
  test('is off at first, and the page says that the law was not read and that Spil is no file of theirs', async () => {
    const page = plain((await administrator.get(address)).html)
    for (const part of [
      'RIEC: uit',
      'Zorg- en Veiligheidshuis: uit',
      'konden de tekst van de Wgs niet lezen',
      'nooit het dossier',
    ])
      expect(page).toContain(part)
    expect([await isOpen('riec'), await isOpen('safetyHouse')]).toEqual([false, false])
  })

  test.each([
    [{ verband: 'politie' }, 'verband'],
    [{ besluit: 'raad' }, 'besluit'],
    [{ besluitop: '2026-02-30' }, 'besluitop'],
    [{ besluitop: '2999-01-01' }, 'besluitop'],
    [{ advies: '' }, 'advies'],
    [{ adviesop: '' }, 'adviesop'],
    [{ adviesop: '2999-01-01' }, 'adviesop'],
    [{ afwijking: ' ' }, 'afwijking'],
    [{ advies: 'negative', afwijking: '' }, 'afwijking'],
    [{ afwijking: 'a'.repeat(2_001) }, 'afwijking'],
  ])('%j is to be mended, what was typed stays, and nothing goes on', async (fields, field) => {
    const page = await record(fields)
    expect(page.status).toBe(422)
    expect(page.html).toContain(`href="#${field}"`)
    if (!('besluitop' in fields)) expect(page.html).toContain('value="2026-10-05"')
    expect(await isOpen('riec')).toBe(false)
  })

  test('goes on for one network, from the day of the decision, here only, and off again with one button', async () => {
    expect((await record({})).location).toBe(`${address}?gedaan=networkOpened`)
    const { html } = await administrator.get(address)
    for (const part of [
      'RIEC: aan',
      'Besluit van de burgemeester',
      'positief met voorwaarden',
      'Alleen na een tweede lezer.',
    ])
      expect(plain(html)).toContain(part)
    expect([await isOpen('riec'), await isOpen('safetyHouse')]).toEqual([true, false])
    expect(await isOpen('riec', { at: house.neighbourId })).toBe(false)
    expect(await isOpen('riec', { on: '2026-10-04' })).toBe(false)
    expect((await record({})).status).toBe(409)

    const id = /name="welke" value="([^"]+)"/.exec(html)?.[1] ?? ''
    const neighbour = await house.signIn(['administrator'], house.neighbourId)
    expect((await neighbour.post(`${address}/uit`, { welke: id })).status).toBe(409)
    expect((await administrator.post(`${address}/uit`, { welke: 'x' })).status).toBe(409)
    expect(await isOpen('riec')).toBe(true)

    expect((await administrator.post(`${address}/uit`, { welke: id })).location).toBe(`${address}?gedaan=networkClosed`)
    expect((await administrator.post(`${address}/uit`, { welke: id })).status).toBe(409)
    expect(await isOpen('riec')).toBe(false)
    expect(plain((await administrator.get(address)).html)).toContain('gold tot')
    expect((await record({ verband: 'safetyHouse' })).status).toBe(303)
    expect((await record({})).status).toBe(303)
  })

  test('belongs to the administrator, and hangs on the page of Beheer', async () => {
    const officer = await house.signIn(['attentionOfficer', 'dataProtectionOfficer'])
    expect((await officer.get(address)).status).toBe(403)
    expect((await officer.post(`${address}/aan`, decision)).status).toBe(403)
    expect((await administrator.get('/beheer')).html).toContain(`href="${address}"`)
  })
})
