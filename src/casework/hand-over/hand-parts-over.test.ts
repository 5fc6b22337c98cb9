// SPDX-License-Identifier: EUPL-1.2
/** Tracks and tasks of who leaves or is away pass on, to who may be on them; nobody learns of a track by it. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { caseHouse, type CaseHouse } from '../../../tests/case-house.ts'
import type { Staff } from '../../../tests/house.ts'

let on: CaseHouse
let second: Staff
beforeAll(async () => {
  on = await caseHouse()
  second = await on.someone(['careCoordinator'])
})
afterAll(() => on.house.stop())

let id: string
beforeEach(async () => {
  id = await on.openCase()
  await on.startTrack(id, 'zorg', on.care)
})

const hand = (who: Staff, fields: Record<string, string>) => who.post('/werk-overdragen/nu', fields)
const line = (slug: string) => `part:${id}:${slug}`
const page = async (who: Staff, from?: Staff) =>
  (await who.get(`/werk-overdragen${from ? `?van=${from.personId}` : ''}`)).html
const ownerOf = async (part: string) =>
  (
    await on.rows<{ owner: string }>('select owner_id as owner from casework.part where case_id = $1 and kind = $2', [
      id,
      part,
    ])
  )[0]?.owner
const give = (by: Staff, slug: string, to: Staff) =>
  by.post(`/casussen/${id}/taken/nieuw`, {
    spoor: slug,
    taak: 'Kanarietaak bellen.',
    wie: to.personId,
    uiterlijk: '2026-12-01',
  })
const tasksOf = async (person: Staff) =>
  (
    await on.rows('select from casework.task where case_id = $1 and for_person = $2 and done_at is null', [
      id,
      person.personId,
    ])
  ).length
const away = (who: Staff) =>
  who.post('/mijn-instellingen/afwezig', { van: '2026-11-18', tot: '2026-11-30', waarnemer: '' })
const back = (who: Staff) => who.post('/mijn-instellingen/afwezig/einde', {})

test('one’s own track goes with its tasks to who may be on it; who handed it over is off it', async () => {
  expect((await give(on.care, 'zorg', on.care)).status).toBe(303)
  const own = await page(on.care)
  expect(own).toContain('Spoor zorg van casus')
  expect(own).toContain('1 open taak')
  expect(own).not.toContain('Kanarietaak')
  expect(own).toContain(`value="${line('zorg')}" checked`)
  for (const not of [on.safety, on.adviser]) {
    const refused = await hand(on.care, { naar: not.personId, regel: line('zorg') })
    expect([refused.status, await ownerOf('care')]).toEqual([422, on.care.personId])
  }
  expect((await hand(on.care, { naar: second.personId, regel: line('zorg') })).status).toBe(303)
  expect([await ownerOf('care'), await tasksOf(second), await tasksOf(on.care)]).toEqual([second.personId, 1, 0])
  const at = `/casussen/${id}/spoor?spoor=zorg`
  expect([(await on.care.get(at)).status, (await second.get(at)).status]).toEqual([404, 200])
  const work = (await second.get('/')).html
  const list = /href="(\/werk-overdragen\/[0-9a-f-]{36})"/.exec(work)?.[1] ?? ''
  expect((await second.get(list)).html).toContain('Spoor zorg van casus')
  // who weighs reports sees that work passed on, and not that it was a track
  expect((await on.safety.get(list)).html).toContain('Hiervan is niets meer dat je kunt zien.')
  expect((await on.adviser.get(list)).status).toBe(404)
})

test('a track whose owner is away is handed over by who owns the case, unseen; nobody else learns of it', async () => {
  await give(on.care, 'zorg', on.care)
  await away(on.care)
  const shown = await page(on.officer, on.care)
  expect(shown).toContain('Spoor zorg van casus')
  expect(shown).not.toContain('1 open taak')
  for (const other of [on.safety, on.social, on.adviser, second]) expect(await page(other, on.care)).not.toContain(id)
  const tried = await hand(on.social, { van: on.care.personId, naar: on.social.personId, regel: line('zorg') })
  expect([tried.status, await ownerOf('care')]).toEqual([409, on.care.personId])
  expect((await hand(on.officer, { van: on.care.personId, naar: second.personId, regel: line('zorg') })).status).toBe(
    303,
  )
  expect([await ownerOf('care'), await tasksOf(second)]).toEqual([second.personId, 1])
  await back(on.care)
})

test('of who is there it is refused, and a receiver who is away gets nothing', async () => {
  const there = await hand(on.officer, { van: on.care.personId, naar: second.personId, regel: line('zorg') })
  expect([there.status, there.html.includes('Deze collega is er wel.')]).toEqual([409, true])
  await away(second)
  expect((await hand(on.care, { naar: second.personId, regel: line('zorg') })).status).toBe(422)
  await back(second)
  expect(await ownerOf('care')).toBe(on.care.personId)
})

test('a task on the part of the desk goes to a colleague of the desk; the rest of the case stays', async () => {
  await give(on.officer, 'regie', on.social)
  expect(await page(on.social)).toContain('Taken bij regie van casus')
  expect((await hand(on.social, { naar: on.safety.personId, regel: line('regie') })).status).toBe(303)
  expect([await tasksOf(on.safety), await ownerOf('desk')]).toEqual([1, on.officer.personId])
})

test('nobody without report.weigh gets a report or a municipal case', async () => {
  const refused = await hand(on.officer, { naar: second.personId, regel: `case:${id}` })
  expect(refused.status).toBe(422)
})

test('a case that came from a shelter goes to another coordinator, with its desk', async () => {
  const begun = await on.care.post('/casussen/nieuw/openen', {
    bron: 'shelter',
    ontvangen: '2026-11-17',
    startpunt: 'person',
    vormen: 'labour',
    waarom: 'De opvang vertelde het.',
  })
  const own = /casussen\/([0-9a-f-]{36})/.exec(begun.location ?? '')?.[1] ?? ''
  expect([begun.status, own === '']).toEqual([303, false])
  expect((await second.get(`/casussen/${own}`)).status).toBe(404)
  const moved = await hand(on.care, { naar: second.personId, regel: `case:${own}` })
  expect([moved.status, (await second.get(`/casussen/${own}/spoor?spoor=regie`)).status]).toEqual([303, 200])
})

test('at a care desk a colleague hands over the case of who is gone, by its number, and then the track', async () => {
  const { neighbourId } = on.house
  await on.rows(`update platform.municipality set kind = 'care-desk' where id = $1`, [neighbourId])
  const [gone, takes] = [
    await on.house.signIn(['careCoordinator'], neighbourId),
    await on.house.signIn(['careCoordinator'], neighbourId),
  ]
  const begun = await gone.post('/casussen/nieuw/openen', {
    bron: 'comensha',
    ontvangen: '2026-11-17',
    startpunt: 'person',
    vormen: 'labour',
    waarom: 'CoMensha vroeg het.',
    notitie: 'Kanarienotitie.',
  })
  const own = /casussen\/([0-9a-f-]{36})/.exec(begun.location ?? '')?.[1] ?? ''
  await on.rows('update platform.person set disabled_at = now() where id = $1', [gone.personId])
  const left = await page(takes, gone)
  expect(left).toContain(`case:${own}`)
  expect(left).not.toContain('Kanarienotitie')
  expect((await takes.get(`/casussen/${own}`)).status).toBe(404)
  const take = (regel: string) => hand(takes, { van: gone.personId, naar: takes.personId, regel })
  expect((await take(`case:${own}`)).status).toBe(303)
  expect((await takes.get(`/casussen/${own}/spoor?spoor=zorg`)).status).toBe(404)
  expect((await take(`part:${own}:zorg`)).status).toBe(303)
  expect((await takes.get(`/casussen/${own}/spoor?spoor=zorg`)).html).toContain('Kanarienotitie')
})

test('two who hand over the same track: one moves it, the other hears so', async () => {
  await away(on.care)
  const both = await Promise.all(
    [on.social, second].map((to) =>
      hand(on.officer, { van: on.care.personId, naar: to.personId, regel: line('zorg') }),
    ),
  )
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
  await back(on.care)
})

test('who closes an account hears a number that counts tracks and tasks; the owner of the case finds them', async () => {
  const leaves = await on.someone(['careCoordinator'])
  await on.care.post(`/casussen/${id}/regelen/doorgeven`, { spoor: 'zorg', wie: leaves.personId })
  const administrator = await on.someone(['administrator'])
  expect((await administrator.get(`/beheer/mensen/${leaves.personId}/afsluiten`)).html).toContain(
    'Er staat nog 1 ding open',
  )
  await administrator.post(`/beheer/mensen/${leaves.personId}/afgesloten`, {})
  expect((await on.officer.get('/')).html).toContain('Zonder behandelaar: werk van Testpersoon careCoordinator')
  expect((await on.adviser.get('/')).html).not.toContain('Zonder behandelaar')
  expect((await hand(on.officer, { van: leaves.personId, naar: second.personId, regel: line('zorg') })).status).toBe(
    303,
  )
})
