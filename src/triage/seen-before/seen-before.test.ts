// SPDX-License-Identifier: EUPL-1.2
/** Seen before: what two reports have in common is suggested, a person judges and may take it back, and a watched report wakes. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { trailOf } from '../../../tests/audit-trail.ts'
import { reportIn, testHouse, type Staff, type TestHouse } from '../../../tests/house.ts'
import { isNear, kindOfSame, type NearType } from './rules.ts'

let house: TestHouse
let officer: Staff
let neighbour: Staff
let basis: string
beforeAll(async () => {
  house = await testHouse()
  officer = await house.signIn(['attentionOfficer'])
  neighbour = await house.signIn(['attentionOfficer'], house.neighbourId)
  basis = randomUUID()
  await rows(
    `insert into triage.legal_basis (municipality_id, id, purpose, data, title, article, decided_by, decided_on, advice, advised_on, recorded_by, recorded_at)
     values ($1, $2, 'P1', 'ordinary', 'Proef', 'art. 1', 'college', '2026-01-01', 'positive', '2026-01-01', $3, now())`,
    [house.municipalityId, basis, officer.personId],
  )
})
afterAll(() => house.stop())

const rows = async <R extends object>(text: string, values: unknown[] = []) =>
  (await (await house.database.superuser()).query<R>(text, values)).rows
let stories = 0
async function arrived(fields: Record<string, string> = {}, who = officer): Promise<string> {
  const verhaal = `Verhaal nummer ${++stories} over een busje`
  await house.report({ verhaal, ...fields })
  await house.takeIn()
  return reportIn((await who.get('/meldingen?stand=alles')).html, verhaal)
}
const add = (id: string, soort: string, waarde: string) =>
  officer.post(`/meldingen/${id}/gegevens/nieuw`, { soort, waarde })
/** Persons may be compared from here on. */
async function keptOnBasis(id: string): Promise<string> {
  house.now = house.now.add({ seconds: 1 })
  const fields = { vast: 'no', regel: 'no', soort: 'place', zin: 'Nodig.', uitkomst: 'keep', grondslag: basis }
  await officer.post(`/meldingen/${id}/toets/vastleggen`, fields)
  return id
}
const text = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const seen = async (id: string, who = officer) => {
  const { status, html } = await who.get(`/meldingen/${id}/eerder`)
  const others = [...html.matchAll(/<a href="\/meldingen\/([0-9a-f-]{36})">/g)].map(([, other]) => other)
  return { status, html, page: text(html), others: others.filter((other) => other !== id) }
}
const judge = (id: string, andere: string, oordeel: string, waarom = '') =>
  officer.post(`/meldingen/${id}/eerder/oordeel`, { andere, oordeel, waarom })

describe('a suggestion', () => {
  test('comes up by itself on the page of either report, with why, and only for who may see both', async () => {
    const one = await arrived({ kenteken: 'GT-123-B' })
    const other = await arrived({ kenteken: 'gt123b', gemeente: 'winterswijk' })
    const elsewhere = await arrived({ kenteken: 'GT-123-B', gemeente: 'aalten' }, neighbour)
    for (const [id, its] of [
      [one, other],
      [other, one],
    ] as const) {
      expect((await officer.get(`/meldingen/${id}`)).html).toContain('1 andere melding noemt hetzelfde')
      const { others, page } = await seen(id)
      expect(others).toEqual([its])
      expect(page).toContain('waarschijnlijk')
      expect(page).toContain('hetzelfde gegeven: kenteken')
    }
    expect((await seen(elsewhere, neighbour)).others).toEqual([])
    expect((await seen(one, neighbour)).status).toBe(404)
    for (const path of ['oordeel', 'terug']) {
      const tried = await neighbour.post(`/meldingen/${one}/eerder/${path}`, { andere: other, oordeel: 'confirmed' })
      expect(tried.status).toBe(404)
      const through = await neighbour.post(`/meldingen/${elsewhere}/eerder/${path}`, {
        andere: one,
        oordeel: 'confirmed',
      })
      expect(through.status).toBe(404)
    }
  })

  test('is gone when what they had in common is withdrawn, unless somebody judged it', async () => {
    const one = await arrived({ adres: '7101 AB 12' })
    const other = await arrived({ adres: '7101 AB 12' })
    const third = await arrived({ adres: '7101AB 12' })
    expect(new Set((await seen(one)).others)).toEqual(new Set([other, third]))
    expect((await judge(one, third, 'confirmed')).status).toBe(303)
    const [identifier] = await rows<{ id: string }>('select id from triage.identifier where report_id = $1', [one])
    await officer.post(`/meldingen/${one}/gegevens/weg`, { welke: identifier!.id })
    expect((await seen(one)).others).toEqual([third])
    expect((await seen(other)).others).toEqual([third])
  })

  test('is confirmed, rejected and taken back; each step stays, and no reason lies open', async () => {
    const one = await arrived({ kenteken: '1-KBB-00' })
    const other = await arrived({ kenteken: '1-KBB-00' })
    await seen(one)
    expect((await judge(one, other, '')).status).toBe(422)
    expect((await judge(one, '', 'confirmed')).status).toBe(422)
    expect((await judge(one, other, 'rejected', 'Kanarie: ander busje')).location).toContain('gedaan=judged')
    // from the other side it is the same record
    const { page } = await seen(other)
    for (const part of ['iets anders', 'Kanarie: ander busje', 'Testpersoon attentionOfficer'])
      expect(page).toContain(part)
    expect((await officer.get(`/meldingen/${one}`)).html).not.toContain('noemt hetzelfde')
    expect((await officer.post(`/meldingen/${other}/eerder/terug`, { andere: one })).status).toBe(303)
    expect((await officer.post(`/meldingen/${other}/eerder/terug`, { andere: one })).status).toBe(409)
    expect((await judge(other, one, 'confirmed', 'Toch wel')).status).toBe(303)
    const steps = await rows<{ verdict: string; all: string }>(
      `select verdict, j::text as all from triage.suggestion_judgement j where $1 in (report_id, other_id) order by turn`,
      [one],
    )
    expect(steps.map(({ verdict }) => verdict)).toEqual(['rejected', 'open', 'confirmed'])
    expect(steps[0]?.all).not.toContain(Buffer.from('Kanarie').toString('hex'))
    const { lines } = await trailOf(await house.database.superuser(), house.municipalityId)
    const told = lines.filter(({ action }) => action.startsWith('suggestion.'))
    expect(told.map(({ action }) => action)).toContain('suggestion.undone')
    expect(JSON.stringify(told)).not.toContain('Kanarie')
  })

  test('of two reports that were never named together cannot be judged', async () => {
    expect((await judge(await arrived(), await arrived(), 'confirmed')).status).toBe(409)
  })
})

describe('a basis that ends', () => {
  test('takes the tags of persons along that rest on it; those of places and things stay', async () => {
    const own = randomUUID()
    await rows(
      `insert into triage.legal_basis (municipality_id, id, purpose, data, title, article, decided_by, decided_on, advice, advised_on, recorded_by, recorded_at)
       select municipality_id, $1, purpose, data, title, article, decided_by, decided_on, advice, advised_on, recorded_by, recorded_at
       from triage.legal_basis where id = $2`,
      [own, basis],
    )
    const kept = async (on: string) => {
      const id = await arrived()
      house.now = house.now.add({ seconds: 1 })
      const fields = { vast: 'no', regel: 'no', soort: 'place', zin: 'Nodig.', uitkomst: 'keep', grondslag: on }
      await officer.post(`/meldingen/${id}/toets/vastleggen`, fields)
      await add(id, 'plate', 'GT-777-B')
      await add(id, 'phone', '06-10203040')
      return id
    }
    const [onOwn, onOther] = [await kept(own), await kept(basis)]
    const tags = async (id: string) =>
      (await rows('select from triage.identifier_tag where report_id = $1', [id])).length
    expect([await tags(onOwn), await tags(onOther)]).toEqual([2, 2])
    const administrator = await house.signIn(['administrator'])
    expect((await administrator.post('/beheer/grondslagen/stopt', { welke: own })).status).toBe(303)
    expect([await tags(onOwn), await tags(onOther)]).toEqual([1, 2])
    await add(onOwn, 'phone', '06-10203041')
    expect(await tags(onOwn)).toBe(1)
  })
})

describe('a group', () => {
  test('comes and goes by deeds that can be undone, one after the other; who came and went is kept', async () => {
    const [a, b, c, d] = [await arrived(), await arrived(), await arrived(), await arrived()]
    const labels = new Map(
      (await rows<{ report_id: string; label: string }>('select report_id, label from triage.course')).map((row) => [
        row.report_id,
        row.label,
      ]),
    )
    const act = async (id: string, what: string, fields: Record<string, string> = {}) => {
      house.now = house.now.add({ seconds: 1 })
      return (await officer.post(`/meldingen/${id}/eerder/${what}`, fields)).status
    }
    const group = async (id: string) => {
      const { page } = await seen(id)
      return [a, b, c, d].filter((each) => each !== id && page.includes(labels.get(each) ?? '?'))
    }
    expect(await act(a, 'groep-terug')).toBe(409)
    expect(await act(a, 'samen', { andere: b })).toBe(303)
    expect(await act(a, 'samen', { andere: b })).toBe(409)
    expect(await act(c, 'samen', { andere: d })).toBe(303)
    expect(await act(a, 'samen', { andere: c })).toBe(303)
    expect(await group(d)).toEqual([a, b, c])
    expect(await act(d, 'groep-terug')).toBe(303)
    expect(await group(d)).toEqual([c])
    expect(await group(a)).toEqual([b])
    // undoing is a deed too
    expect(await act(d, 'groep-terug')).toBe(303)
    expect(await group(d)).toEqual([a, b, c])
    expect(await act(b, 'los')).toBe(303)
    expect(await act(b, 'los')).toBe(409)
    expect(await group(b)).toEqual([])
    expect(await group(a)).toEqual([c, d])
    expect(await act(b, 'groep-terug')).toBe(303)
    expect(await group(b)).toEqual([a, c, d])
    const strange = await arrived({ gemeente: 'aalten' }, neighbour)
    expect((await neighbour.post(`/meldingen/${a}/eerder/samen`, { andere: strange })).status).toBe(404)
    expect((await neighbour.post(`/meldingen/${strange}/eerder/samen`, { andere: a })).status).toBe(404)
    expect((await neighbour.post(`/meldingen/${a}/eerder/los`, {})).status).toBe(404)
    expect((await neighbour.post(`/meldingen/${a}/eerder/groep-terug`, {})).status).toBe(404)
    const [kept] = await rows<{ n: number }>(
      'select count(*)::integer as n from triage.group_member where went_by is not null',
    )
    expect(kept?.n).toBeGreaterThan(3)
  })
})

describe('names that are nearly the same', () => {
  test('are possible, in open reports that keep persons on a basis only', async () => {
    const [one, near, untested] = [
      await keptOnBasis(await arrived()),
      await keptOnBasis(await arrived()),
      await arrived(),
    ]
    await add(one, 'name', 'Katarzyna Nowakowska')
    await add(near, 'name', 'Katarzina Nowakowska')
    await officer.post(`/meldingen/${untested}/toets/vastleggen`, {
      vast: 'no',
      regel: 'no',
      soort: 'place',
      zin: 'Nodig.',
    })
    await add(untested, 'name', 'Katarzyna Nowakovska')
    const { others, page } = await seen(one)
    expect(others).toEqual([near])
    expect(page).toContain('mogelijk een naam die erop lijkt')
    await rows(`update triage.course set state = 'closedNoIndication' where report_id = $1`, [near])
    expect((await seen(one)).others).toEqual([])
  })

  test.each<[NearType, string, string, boolean]>([
    ['name', 'lisa berg', 'lisa bergh', true],
    ['name', 'lisa berg', 'berg lisa', true],
    ['name', 'lisa berg', 'mark jansen', false],
    ['name', 'lisa berg|1999-04-02', 'lisa bergh|1999-04-03', true],
    ['name', 'lisa berg|1999-04-02', 'lisa bergh|1984-11-23', false],
    ['handle', 'instagram:kanarie', 'instagram:kanarje', true],
    ['handle', 'instagram:kanarie', 'telegram:kanarie', false],
    ['handle', 'instagram:abc', 'instagram:abd', false],
    ['company', 'kanarie transport bv', 'kanarie transport', true],
    ['company', 'kanarie transport bv', 'kanari transport bv', true],
    ['company', 'kanarie transport bv', 'merel bouw bv', false],
    ['company', 'kanarie bv', 'kanarie bv', false],
  ])('%s: %s and %s: %s', (type, one, other, near) => {
    expect(isNear(type, one, other)).toBe(near)
    expect(isNear(type, other, one)).toBe(near)
  })

  test.each([
    ['plate', 'GT123B', 'likely'],
    ['name', 'lisa berg', 'possible'],
    ['name', 'lisa berg|1999-04-02', 'likely'],
    ['name', 'lisa berg|1999-01-01', 'possible'],
    ['company', 'kanarie bv', 'possible'],
  ] as const)('the same %s %s is %s', (type, normal, kind) => {
    expect(kindOfSame(type, normal)).toBe(kind)
  })
})

describe('a watched report', () => {
  test('wakes when something new names the same, in Mijn werk, until somebody looked', async () => {
    const watched = await arrived({ kenteken: 'GT-999-B' })
    await rows(`update triage.course set state = 'watch', watch_until = '2027-01-01' where report_id = $1`, [watched])
    const woke = async () => text((await officer.get('/')).html).includes('iets nieuws noemt hetzelfde')
    await arrived({ kenteken: 'GT-998-B' })
    expect(await woke()).toBe(false)
    await arrived({ kenteken: 'GT-999-B' })
    expect(await woke()).toBe(true)
    expect((await officer.get('/')).html).toContain(`/meldingen/${watched}/eerder`)
    expect(text((await neighbour.get('/')).html)).not.toContain('iets nieuws noemt hetzelfde')
    await seen(watched)
    expect(await woke()).toBe(false)
    // also by what the desk adds
    house.now = house.now.add({ hours: 24 })
    officer = await house.signInAs(officer.personId)
    await add(await arrived(), 'plate', 'GT-999-B')
    expect(await woke()).toBe(true)
  })
})
