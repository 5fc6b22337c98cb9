// SPDX-License-Identifier: EUPL-1.2
/** Handing work over (werk overdragen): all of it in one deed, to who may have it, and a list to look back at. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { trailOf } from '../../../tests/audit-trail.ts'
import { reportIn, testHouse, type Staff, type TestHouse } from '../../../tests/house.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { forgetHandedOver } from '../index.ts'
import { mayHandOverFor, readChosen, receiversFor, sortByReceiver } from './rules.ts'

const [a, b, c] = ['1', '2', '3'].map((n) => `00000000-0000-4000-8000-00000000000${n}`) as [string, string, string]

describe('the rules of handing over', () => {
  const desk = { there: new Set([a, b]), away: new Set([c]) }
  test('one’s own work, or that of who is away or gone; never that of who is there', () => {
    expect([a, b, c, 'gone'].filter((from) => mayHandOverFor(from, a, desk))).toEqual([a, c, 'gone'])
    expect(receiversFor(a, desk)).toEqual([b])
  })
  test('each line to the one receiver, or to one of its own; nobody else', () => {
    const chosen = readChosen(`report:${a}\ncase:${b}\nreport:${a}\nletter:${c}\nreport:x`)
    expect(chosen).toEqual([
      { kind: 'report', id: a },
      { kind: 'case', id: b },
    ])
    const sorted = sortByReceiver(chosen, { naar: b, [`naar-case-${b}`]: c }, [b, c])
    expect(sorted).toEqual(
      new Map([
        [b, [chosen[0]]],
        [c, [chosen[1]]],
      ]),
    )
    expect(sortByReceiver(chosen, { naar: 'x' }, [b, c])).toEqual({ naar: 'chooseReceiver' })
    expect(sortByReceiver(chosen, {}, [b, c])).toEqual({ naar: 'chooseReceiver' })
    expect(sortByReceiver([], { naar: b }, [b])).toEqual({ regel: 'tickSomething' })
  })
})

let house: TestHouse
let one: Staff
let two: Staff
let three: Staff
beforeAll(async () => {
  house = await testHouse()
  one = await house.signIn(['attentionOfficer'])
  two = await house.signIn(['deputy'])
  three = await house.signIn(['deputy'])
})
afterAll(() => house.stop())

const rows = async <R extends object>(question: string, values: unknown[] = []) =>
  (await (await house.database.superuser()).query<R>(question, values)).rows
let stories = 0
async function taken(by: Staff): Promise<{ id: string; label: string; verhaal: string }> {
  const verhaal = `Overdraagverhaal ${++stories} kanarievogel`
  await house.report({ verhaal })
  await house.takeIn()
  const [found] = await rows<{ id: string; label: string }>(
    `select report_id as id, label from triage.course where state = 'submitted' and told_by is null order by label limit 1`,
  )
  const id = found?.id ?? ''
  expect((await by.post(`/meldingen/${id}/in-behandeling`, {})).status).toBe(303)
  return { id, label: found?.label ?? '', verhaal }
}
const takenBy = async (id: string) =>
  (await rows<{ by: string }>('select taken_by as by from triage.course where report_id = $1', [id]))[0]?.by
const hand = (who: Staff, fields: Record<string, string>) => who.post('/werk-overdragen/nu', fields)
const away = (who: Staff) =>
  who.post('/mijn-instellingen/afwezig', { van: '2026-11-18', tot: '2026-11-30', waarnemer: '' })
const back = (who: Staff) => who.post('/mijn-instellingen/afwezig/einde', {})
const audited = async (action: string) =>
  (await trailOf(await house.database.superuser(), house.municipalityId)).lines.filter((line) => line.action === action)

describe('one’s own work', () => {
  test('stands on one page by name and state, ticked, without a word of it; one deed moves reports, questions and cases', async () => {
    const weighed = await taken(one)
    const watched = await taken(one)
    await one.post(`/meldingen/${watched.id}/besluit`, {
      gevaar: 'none',
      besluit: 'watch',
      tot: '2027-01-04',
      reden: 'Af.',
    })
    const still = await taken(one)
    await one.post(`/meldingen/${still.id}/stilstaan/begin`, { reden: 'reporter', tot: '2026-11-25', geengevaar: 'ja' })
    const suspected = await taken(one)
    const suspicion = { gevaar: 'none', besluit: 'suspicion', vormen: 'labour', reden: 'Vermoeden.', antwoord: 'ja' }
    await one.post(`/meldingen/${suspected.id}/besluit`, suspicion)
    await one.post(`/meldingen/${suspected.id}/casus`, { startpunt: 'person' })
    const asked = await one.post(`/meldingen/${weighed.id}/overleg/navraag`, {
      'n-team': 'civilAffairs',
      'n-wie': 'Burgerzaken',
      'n-hoe': 'telephone',
      'n-vraag': 'Kanarievraag?',
      'n-nodig': 'Kanarienodig.',
    })
    expect(asked.status).toBe(303)
    const page = (await one.get('/werk-overdragen')).html
    for (const { label, verhaal } of [weighed, watched, still]) {
      expect(page).toContain(`Melding ${label}`)
      expect(page).not.toContain(verhaal)
    }
    for (const text of ['in de gaten houden tot', 'termijn staat stil tot', 'Casus 26-']) expect(page).toContain(text)
    const lines = [...page.matchAll(/value="((?:report|question|case):[0-9a-f-]{36})" checked/g)].map(
      ([, line = '']) => line,
    )
    expect(lines).toHaveLength(5)
    const done = await hand(one, { van: one.personId, naar: two.personId, regel: lines.join('\n') })
    expect([done.status, done.location]).toEqual([303, '/werk-overdragen?gedaan=handedOver'])
    for (const { id } of [weighed, watched, still]) expect(await takenBy(id)).toBe(two.personId)
    expect(await rows('select from casework.trafficking_case where owner_id = $1', [two.personId])).toHaveLength(1)
    const [question] = await rows<{ asked: string; held: string }>(
      'select asked_by as asked, held_by as held from triage.consultation where report_id = $1',
      [weighed.id],
    )
    expect(question).toEqual({ asked: one.personId, held: two.personId })
    expect(await audited('work-item.moved')).toHaveLength(lines.length)
    const [line] = await audited('work.handed-over')
    expect([line?.actor, line?.object_id]).toEqual([one.personId, one.personId])
    expect((await one.get('/werk-overdragen')).html).toContain('Er is nu geen open werk dat je kunt overdragen.')
  })

  test('the receiver sees it on Mijn werk until he says "gezien"; only he can', async () => {
    const { id, label } = await taken(one)
    await hand(one, { naar: three.personId, regel: `report:${id}` })
    const work = (await three.get('/')).html
    expect(work).toContain('Overgenomen werk van Testpersoon attentionOfficer')
    const address = /href="(\/werk-overdragen\/[0-9a-f-]{36})"/.exec(work)?.[1] ?? ''
    const list = (await three.get(address)).html
    for (const text of [label, 'Van Testpersoon attentionOfficer naar Testpersoon deputy.'])
      expect(list).toContain(text)
    expect((await two.post(`${address}/gezien`, {})).status).toBe(404)
    expect((await three.post(`${address}/gezien`, {})).status).toBe(303)
    expect((await three.get('/')).html).not.toContain('Overgenomen werk')
    expect((await three.post(`${address}/gezien`, {})).status).toBe(409)
    expect((await one.get(address)).html).toContain('Wie het overnam, heeft het gezien.')
  })

  test('what the receiver may not have stays, in the same words whatever the reason; the rest goes', async () => {
    const free = await taken(one)
    const kept = await taken(one)
    await one.post(`/meldingen/${kept.id}/wie-niet/collega`, { wie: two.personId, waarom: 'Gaat over zijn werk.' })
    const told = await two.post('/niet-pluis/doorgeven', { verhaal: 'Wat deze collega zelf zag.' })
    await house.takeIn()
    const own = /\/mijn-meldingen\/([0-9a-f-]{36})/.exec(told.location ?? '')?.[1] ?? ''
    await one.post(`/meldingen/${own}/in-behandeling`, {})
    const answers = []
    for (const id of [kept.id, own]) {
      const page = await hand(one, { naar: two.personId, regel: `report:${id}` })
      answers.push([page.status, page.html.includes('Dit kan niet naar deze collega. Kies iemand anders.')])
    }
    expect(answers).toEqual([
      [422, true],
      [422, true],
    ])
    const all = [free.id, kept.id, own].map((id) => `report:${id}`).join('\n')
    const part = await hand(one, { naar: two.personId, regel: all })
    expect(part.location).toBe('/werk-overdragen?gedaan=handedOverInPart')
    expect([await takenBy(free.id), await takenBy(kept.id), await takenBy(own)]).toEqual([
      two.personId,
      one.personId,
      one.personId,
    ])
    const other = await hand(one, { naar: two.personId, regel: all, [`naar-report-${own}`]: three.personId })
    expect([other.status, await takenBy(own)]).toEqual([303, three.personId])
    // and what one told oneself is nobody's to choose a colleague for
    expect((await two.get(`/werk-overdragen?van=${three.personId}`)).html).not.toContain(own)
    await hand(one, { naar: three.personId, regel: `report:${kept.id}` })
  })

  test.each([
    [{ regel: '' }, 'Vink aan wat je overdraagt.'],
    [{ naar: '' }, 'Kies een collega uit de lijst.'],
    [{ naar: c }, 'Kies een collega uit de lijst.'],
  ])('%o comes back to be mended', async (fields, sentence) => {
    const { id } = await taken(one)
    const page = await hand(one, { naar: two.personId, regel: `report:${id}`, ...fields })
    expect([page.status, page.html.includes(sentence)]).toEqual([422, true])
    expect(await takenBy(id)).toBe(one.personId)
  })
})

describe('the work of somebody who is not there', () => {
  test('is handed over by a colleague; of who is there it is refused; who is away gets none', async () => {
    const { id } = await taken(one)
    const there = await hand(two, { van: one.personId, naar: two.personId, regel: `report:${id}` })
    expect([there.status, there.html.includes('Deze collega is er wel.')]).toEqual([409, true])
    expect((await two.get(`/werk-overdragen?van=${one.personId}`)).html).not.toContain(id)
    await away(one)
    expect((await two.get('/')).html).toContain('Werk van Testpersoon attentionOfficer')
    const page = (await two.get(`/werk-overdragen?van=${one.personId}`)).html
    expect(page).toContain(`value="report:${id}" checked`)
    await away(three)
    expect((await hand(two, { van: one.personId, naar: three.personId, regel: `report:${id}` })).status).toBe(422)
    await back(three)
    const done = await hand(two, { van: one.personId, naar: two.personId, regel: `report:${id}` })
    expect([done.status, await takenBy(id)]).toEqual([303, two.personId])
    await back(one)
  })

  test('what the one who hands it over may not see is not on the page, and is not moved', async () => {
    const { id } = await taken(one)
    await one.post(`/meldingen/${id}/wie-niet/collega`, { wie: two.personId, waarom: 'Gaat over hem.' })
    await away(one)
    expect((await two.get(`/werk-overdragen?van=${one.personId}`)).html).not.toContain(id)
    const tried = await hand(two, { van: one.personId, naar: three.personId, regel: `report:${id}` })
    expect([tried.status, await takenBy(id)]).toEqual([409, one.personId])
    await hand(three, { van: one.personId, naar: three.personId, regel: `report:${id}` })
    expect(await takenBy(id)).toBe(three.personId)
    await back(one)
  })

  test('two who hand over the same at once: one moves it, the other hears that it was done', async () => {
    const { id } = await taken(one)
    await away(one)
    const both = await Promise.all([
      hand(two, { van: one.personId, naar: two.personId, regel: `report:${id}` }),
      hand(three, { van: one.personId, naar: three.personId, regel: `report:${id}` }),
    ])
    expect(both.map(({ status }) => status).toSorted((x, y) => x - y)).toEqual([303, 409])
    const winner = both[0]?.status === 303 ? two : three
    expect(await takenBy(id)).toBe(winner.personId)
    await back(one)
  })

  test('whoever was closed in Beheer leaves no orphan: a number there, "zonder behandelaar" at the desk', async () => {
    const leaves = await house.signIn(['attentionOfficer'])
    const { id, label } = await taken(leaves)
    const administrator = await house.signIn(['administrator'])
    const ask = (await administrator.get(`/beheer/mensen/${leaves.personId}/afsluiten`)).html
    expect(ask).toContain('Er staat nog 1 ding open op naam van deze collega.')
    expect(ask).not.toContain(label)
    expect((await administrator.post(`/beheer/mensen/${leaves.personId}/afgesloten`, {})).status).toBe(303)
    expect((await administrator.get(`/beheer/mensen/${leaves.personId}`)).html).toContain('Er staat nog 1 ding open')
    expect((await two.get('/')).html).toContain('Zonder behandelaar: werk van Testpersoon attentionOfficer')
    await hand(two, { van: leaves.personId, naar: two.personId, regel: `report:${id}` })
    expect((await two.get('/')).html).not.toContain('Zonder behandelaar')
    expect(await takenBy(id)).toBe(two.personId)
  })
})

test('a report that is destroyed takes along that it was handed over', async () => {
  const { id } = await taken(one)
  await hand(one, { naar: two.personId, regel: `report:${id}` })
  const items = () => rows('select from casework.work_hand_over_item where report_id = $1', [id])
  expect(await items()).toHaveLength(1)
  const work = {
    municipalityId: house.municipalityId,
    origin: 'worker',
    keys: house.database.keys,
    now: house.now,
  } as const
  await inTransaction(house.database.kysely('worker_rw'), work, (tx) => forgetHandedOver(tx, id))
  expect(await items()).toEqual([])
})

test('a colleague of another municipality finds nothing', async () => {
  const neighbour = await house.signIn(['attentionOfficer'], house.neighbourId)
  const { id } = await taken(one)
  expect((await neighbour.get(`/werk-overdragen?van=${one.personId}`)).status).toBe(404)
  expect((await hand(neighbour, { van: one.personId, naar: neighbour.personId, regel: `report:${id}` })).status).toBe(
    404,
  )
  expect(reportIn((await neighbour.get('/meldingen?stand=alles')).html, 'Overdraagverhaal')).toBe('')
})
