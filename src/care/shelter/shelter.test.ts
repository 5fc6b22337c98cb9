// SPDX-License-Identifier: EUPL-1.2
/** Shelter (opvang): a list of calls, never an address, never stopped by an embargo, and a task for the next working day. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { careHouse, type CareHouse } from '../../../tests/care-house.ts'
import { hiddenIn } from '../../../tests/house.ts'
import { nextWorkingDay } from '../../law/working-days.ts'
import { dateOf } from '../../time.ts'
import { whyNotState } from './rules.ts'

let at: CareHouse
beforeAll(async () => void (at = await careHouse()), 60_000)
afterAll(() => at.house.stop())

const ask = async (fields: Record<string, string> = {}) => {
  const asked = await at.send(at.care, 'zorg/opvang/vraag', { soort: 'hotel', ...fields })
  return { asked, id: /welke=([0-9a-f-]{36})/.exec(asked.location ?? '')?.[1] ?? '' }
}
const call = (welke: string, fields: Record<string, string> = {}) =>
  at.send(at.care, 'zorg/opvang/gebeld', {
    welke,
    gebeld: 'CoMensha, piket',
    wanneer: '2026-11-16',
    hoelaat: '23:40',
    antwoord: 'no',
    waaromniet: 'Vol tot maandag.',
    ...fields,
  })
const read = async (id: string) => (await at.look(at.care, 'zorg/opvang/verzoek', `wie=${at.node}&welke=${id}`)).html

describe('an address', () => {
  const addresses = ['Dorpsstraat 12', 'bij het huis op de Kerkweg 3a in Aalten', '7101 AB', 'Hotel, 7121CD']
  test.each(addresses)('%s is refused with where it belongs, and nothing is kept', async (text) => {
    const before = await at.rows('select id, version from care.sheet')
    for (const field of ['betaalt', 'vervoer', 'dier']) {
      const { asked } = await ask({ [field]: text })
      expect([field, asked.status]).toEqual([field, 422])
      expect(asked.html).toContain('bij verblijfplaats')
      expect(asked.html).toContain(`/persoon?wie=${at.node}`)
    }
    expect(await at.rows('select id, version from care.sheet')).toEqual(before)
  })
  test('nor in a call or a change', async () => {
    const { id } = await ask()
    for (const field of ['gebeld', 'waaromniet'])
      expect((await call(id, { [field]: 'Dorpsstraat 12' })).status).toBe(422)
    const versie = hiddenIn(await read(id), 'versie')
    const fields = { welke: id, versie, soort: 'hotel', stand: 'looking', borg: 'Dorpsstraat 12' }
    expect((await at.send(at.care, 'zorg/opvang/wijzigen', fields)).status).toBe(422)
  })
  test('what is none is kept', async () => {
    const texts = {
      betaalt: 'Centrumgemeente, tot maandag',
      borg: 'Testpersoon Els, teamleider',
      kinderen: 'Twee, 4 en 7',
    }
    const { asked, id } = await ask(texts)
    expect(asked.status).toBe(303)
    for (const text of Object.values(texts)) expect(await read(id)).toContain(text)
  })
})

describe('calls', () => {
  test('of last night are written down the next morning, one after another, by whoever made them', async () => {
    const { id } = await ask()
    expect((await call(id)).status).toBe(303)
    expect((await call(id, { gebeld: 'Crisisdienst', antwoord: 'yes', waaromniet: '' })).status).toBe(303)
    const html = await read(id)
    for (const text of ['CoMensha, piket', '23:40', 'Vol tot maandag.', 'Crisisdienst']) expect(html).toContain(text)
  })
  test('are never of a day to come, and of somebody', async () => {
    const { id } = await ask()
    expect((await call(id, { wanneer: '2099-01-01' })).status).toBe(422)
    expect((await call(id, { gebeld: '' })).status).toBe(422)
    expect((await call('00000000-0000-4000-8000-000000000000')).status).toBe(404)
  })
  test('of two at once are both kept, and who changes the rest meanwhile is told', async () => {
    const { id } = await ask()
    const versie = hiddenIn(await read(id), 'versie')
    await Promise.all([call(id, { gebeld: 'Eerste' }), call(id, { gebeld: 'Tweede' })])
    expect(await read(id)).toContain('Eerste')
    expect(await read(id)).toContain('Tweede')
    const change = (of: string) =>
      at.send(at.care, 'zorg/opvang/wijzigen', {
        welke: id,
        versie: of,
        soort: 'womensShelter',
        stand: 'placed',
        geplaatst: '2026-11-16',
        vervoer: 'Taxi geregeld.',
      })
    const late = await change(versie)
    expect([late.status, late.html.includes('Taxi geregeld.')]).toEqual([409, true])
    expect((await change(hiddenIn(late.html, 'versie'))).status).toBe(303)
    const now = await read(id)
    for (const text of ['Eerste', 'Tweede', 'vrouwenopvang', 'Taxi geregeld.']) expect(now).toContain(text)
  })
})

test('at nine the next working day somebody looks: a task for who asked, when wanted', async () => {
  const tasks = () =>
    at.rows<{ due_on: string; for_person: string }>('select due_on::text, for_person from casework.task')
  const before = await tasks()
  await ask()
  expect(await tasks()).toEqual(before)
  await ask({ nabellen: 'ja' })
  const due = nextWorkingDay(dateOf(at.house.now)).toString()
  expect(await tasks()).toEqual([...before, { due_on: due, for_person: at.care.personId }])
  expect((await at.care.get(`/casussen/${at.caseId}/spoor?spoor=zorg`)).html).toContain('Om negen uur')
})

test('an embargo never stops it', async () => {
  const review = dateOf(at.house.now).add({ days: 7 }).toString()
  const set = await at.officer.post(`/casussen/${at.caseId}/regelen/embargo`, { vraagt: 'police', bekijk: review })
  expect(set.status).toBe(303)
  const { asked, id } = await ask({ soort: 'policeBed' })
  expect(asked.status).toBe(303)
  expect((await call(id, { antwoord: 'yes' })).status).toBe(303)
  expect((await at.look(at.care, 'zorg/opvang')).html).toContain('Opvang gaat altijd door')
})

test('placed has a first day, ended a last one that is not earlier', () => {
  const days = (state: 'looking' | 'placed' | 'ended', placedOn = '', endedOn = '') =>
    whyNotState({ state, placedOn, endedOn })
  expect(days('looking')).toBeUndefined()
  expect(days('placed')).toEqual({ geplaatst: 'chooseDate' })
  expect(days('ended', '2026-11-01')).toEqual({ beeindigd: 'chooseDate' })
  expect(days('ended', '2026-11-02', '2026-11-01')).toEqual({ beeindigd: 'endBeforeBegin' })
  expect(days('ended', '2026-11-02', '2026-11-02')).toBeUndefined()
})
