// SPDX-License-Identifier: EUPL-1.2
/** What the municipality decides about its desk (loket), from the screen of the administrator: kept, told in the trail, known at the door. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { trailOf } from '../../../tests/audit-trail.ts'
import { testHouse, type Staff, type TestHouse } from '../../../tests/house.ts'
import { oneRegion } from '../../../tests/one-region.ts'
import { Desks } from '../../reporting/public-house.ts'
import { plainDate } from '../../time.ts'
import { agreements, readAgreement } from './read-desk-form.ts'

let house: TestHouse
let administrator: Staff
beforeAll(async () => {
  house = await testHouse()
  administrator = await house.signIn(['administrator'])
})
afterAll(() => house.stop())

const page = async () => (await administrator.get('/beheer/loket')).html
const set = (fields: Record<string, string>) => administrator.post('/beheer/loket/wijzigen', fields)
const atTheDoor = async () => {
  const desks = await new Desks(house.database.pool('intake_w')).all()
  return desks.find(({ slug }) => slug === 'winterswijk')!
}
const lastChange = async (): Promise<unknown> => {
  const { lines } = await trailOf(await house.database.superuser(), house.municipalityId)
  return JSON.parse(lines.findLast(({ action, result }) => action === 'setting.changed' && result === 'done')!.details)
}

describe('the agreements of the desk (afspraken van het loket)', () => {
  test('say who decided them: our proposal at first, then the municipality; never law', async () => {
    const before = await page()
    expect(before.match(/Voorstel van Spil\. Je gemeente/g)).toHaveLength(agreements.length - 2)
    expect(before).not.toContain('Afspraak van de gemeente.')
    expect(before).toContain('Het staat niet in een wet.')
    expect((await set({ afspraak: 'mailboxMonths', maanden: '12' })).status).toBe(303)
    const after = await page()
    expect(after.match(/Voorstel van Spil\. Je gemeente/g)).toHaveLength(agreements.length - 3)
    expect(after.match(/Afspraak van de gemeente\./g)).toHaveLength(1)
    expect((await set({ afspraak: 'mailboxMonths', maanden: '12' })).status).toBe(409)
  })

  test.each([
    [{ afspraak: 'deskHours', van: '08:30', tot: '16:00' }, 'deskHours', { from: '08:30', until: '16:00' }],
    [{ afspraak: 'firstForMinors', eerst: 'veiligThuis' }, 'firstForMinors', 'veiligThuis'],
    [
      { afspraak: 'veiligThuis', nummer: ' 0800 2001 ', gecontroleerd: '2026-11-18' },
      'veiligThuis',
      { number: '0800 2001', checkedOn: '2026-11-18' },
    ],
    [{ afspraak: 'readLanguages', 'dagen-nl': '0', 'dagen-en': '3' }, 'readLanguages', { nl: 0, en: 3 }],
    [{ afspraak: 'mailboxMonths', maanden: '18' }, 'mailboxMonths', 18],
  ] as const)('%j is known at the door', async (fields, name, value) => {
    expect((await set(fields)).status).toBe(303)
    expect((await atTheDoor()).settings[name]).toEqual(value)
  })

  test('leave a line in the trail with choices and numbers, and no text that somebody typed', async () => {
    await set({ afspraak: 'mailboxMonths', maanden: '24' })
    expect(await lastChange()).toEqual({ setting: 'mailboxMonths', from: 18, to: 24 })
    await set({ afspraak: 'firstForMinors', eerst: 'municipality' })
    expect(await lastChange()).toEqual({ setting: 'firstForMinors', from: 'veiligThuis', to: 'municipality' })
    await set({ afspraak: 'anonymousTips', nummer: '0800 555 333', gecontroleerd: '2026-11-17' })
    expect(await lastChange()).toEqual({ setting: 'anonymousTips', from: '2026-11-21', to: '2026-11-17' })
    await set({ afspraak: 'piketPhone', telefoon: '0543 555 333' })
    expect(await lastChange()).toEqual({ setting: 'piketPhone' })
    expect(await page()).toContain('value="0543 555 333"')
  })

  test('the telephone of the piket is not known at the door', async () => {
    await set({ afspraak: 'piketPhone', telefoon: '0543 555 111' })
    expect(JSON.stringify(await atTheDoor())).not.toContain('555 111')
  })

  test('a language nobody checked is said to be so; a helpline looked at over a year ago too', async () => {
    expect(await page()).toContain('Nog niet nagekeken door een moedertaalspreker.')
    const old = 'Dit nummer is langer dan een jaar geleden gecontroleerd.'
    await set({ afspraak: 'veiligThuis', nummer: '0800 2000', gecontroleerd: '2025-11-18' })
    expect(await page()).not.toContain(old)
    await set({ afspraak: 'veiligThuis', nummer: '0800 2000', gecontroleerd: '2025-11-17' })
    expect(await page()).toContain(old)
    expect((await administrator.get('/beheer')).html).toContain('Het nummer van een hulplijn is langer dan een jaar')
  })

  test('what cannot be comes back to be mended, with what was typed', async () => {
    const again = await set({ afspraak: 'readLanguages', 'dagen-nl': '0', 'dagen-en': 'soms' })
    expect(again.status).toBe(422)
    expect(again.html).toMatch(/id="dagen-en"[^>]*value="soms"/)
    expect(again.html).toContain('href="#dagen-en"')
    expect((await atTheDoor()).settings.readLanguages).toEqual({ nl: 0, en: 3 })
  })

  test('no other setting is written from here', async () => {
    expect((await set({ afspraak: 'demoMade', waarde: '1' })).status).toBe(422)
    const rows = await (await house.database.superuser()).query(`select from platform.setting where name = 'demoMade'`)
    expect(rows.rowCount).toBe(0)
  })
})

describe('the fall-back desk of the region (vangnet)', () => {
  test('is another municipality of the region or none; the trail says which, and the door does not know', async () => {
    expect(await page()).toContain('Spil kent geen andere gemeente in je regio.')
    expect((await set({ afspraak: 'fallbackDesk', vangnet: 'aalten' })).status).toBe(422)
    await oneRegion(house.database)
    expect((await administrator.get('/beheer')).html).toContain('Er is geen vangnet in de regio.')
    expect((await set({ afspraak: 'fallbackDesk', vangnet: 'winterswijk' })).status).toBe(422)
    expect((await set({ afspraak: 'fallbackDesk', vangnet: 'aalten' })).status).toBe(303)
    expect(await lastChange()).toEqual({ setting: 'fallbackDesk', from: '', to: 'aalten' })
    expect(await page()).toMatch(/<option value="aalten" selected/)
    expect((await administrator.get('/beheer')).html).not.toContain('Er is geen vangnet in de regio.')
    expect((await atTheDoor()).settings.fallbackDesk).toBe('')
    expect((await set({ afspraak: 'fallbackDesk', vangnet: '' })).status).toBe(303)
    expect(await lastChange()).toEqual({ setting: 'fallbackDesk', from: 'aalten', to: '' })
  })
})

describe('reading such a form', () => {
  const today = plainDate('2026-11-18')
  const read = (name: (typeof agreements)[number], typed: Record<string, string>) => readAgreement(name, typed, today)

  test.each([
    ['deskHours', { van: '9 uur', tot: '17:00' }, { van: 'chooseTime' }],
    ['deskHours', { van: '09:00', tot: '24:00' }, { tot: 'chooseTime' }],
    ['deskHours', { van: '17:00', tot: '09:00' }, { tot: 'endsBeforeItBegan' }],
    ['firstForMinors', {}, { eerst: 'whoIsFirst' }],
    ['veiligThuis', { nummer: 'bel ons', gecontroleerd: '2026-11-18' }, { nummer: 'givePhone' }],
    ['veiligThuis', { nummer: '112', gecontroleerd: '2026-11-19' }, { gecontroleerd: 'checkedWhen' }],
    ['veiligThuis', { nummer: '112', gecontroleerd: '2026-02-30' }, { gecontroleerd: 'checkedWhen' }],
    ['veiligThuis', { nummer: '112', gecontroleerd: '1999-01-01' }, { gecontroleerd: 'checkedWhen' }],
    ['readLanguages', { 'dagen-en': '2' }, { 'dagen-nl': 'dutchIsRead' }],
    ['readLanguages', { 'dagen-nl': '61' }, { 'dagen-nl': 'workingDays' }],
    ['readLanguages', { 'dagen-nl': '0', 'dagen-en': '-1' }, { 'dagen-en': 'workingDays' }],
    ['mailboxMonths', { maanden: '0' }, { maanden: 'months' }],
    ['mailboxMonths', { maanden: '1.5' }, { maanden: 'months' }],
    ['piketPhone', { telefoon: 'jan@example.nl' }, { telefoon: 'givePhone' }],
    ['piketPhone', {}, { telefoon: 'givePhone' }],
    ['fallbackDesk', { vangnet: 'utrecht' }, { vangnet: 'chooseNeighbour' }],
  ] as const)('%s with %j is to be mended', (name, typed, errors) => {
    expect(read(name, typed)).toEqual({ errors })
  })

  test('only the languages with a number are read here', () => {
    expect(read('readLanguages', { 'dagen-nl': '0', 'dagen-en': ' ', 'dagen-xx': '1' })).toEqual({ value: { nl: 0 } })
  })
})

describe('whether the desk can answer, on Beheer', () => {
  test('fewer than two who read, nobody named for direct danger: said in words, and gone when it is mended', async () => {
    const neighbour = await house.signIn(['administrator'], house.neighbourId)
    const beheer = async () => (await neighbour.get('/beheer')).html
    expect(await beheer()).toContain('Niemand mag hier meldingen lezen.')
    await house.signIn(['attentionOfficer'], house.neighbourId)
    expect(await beheer()).toContain('Maar één collega mag hier meldingen lezen.')
    await house.signIn(['deputy'], house.neighbourId)
    expect(await beheer()).not.toMatch(/Niemand mag hier|Maar één collega/)
    expect(await beheer()).toContain('Het mailadres van het piket is niet bekend.')
  })
})
