// SPDX-License-Identifier: EUPL-1.2
/** Tasks (taken): who does what by when, for who sees the report and nobody else; what nobody can do any more comes up by itself. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { trailOf } from '../../../tests/audit-trail.ts'
import { reportIn, testHouse, type Staff, type TestHouse } from '../../../tests/house.ts'
import { plainDate } from '../../time.ts'
import { standingOf, whyNotDue } from './rules.ts'

describe('the rules of a task', () => {
  const today = plainDate('2026-11-18')
  test.each([
    ['2026-11-17', 'late'],
    ['2026-11-18', 'today'],
    ['2026-11-19', 'later'],
  ])('due on %s it stands %s', (due, standing) => {
    expect(standingOf(plainDate(due), today)).toBe(standing)
  })
  test('two years ahead is the furthest', () => {
    expect(whyNotDue(plainDate('2028-11-18'), today)).toBeUndefined()
    expect(whyNotDue(plainDate('2028-11-19'), today)).toBe('dueTooFar')
  })
})

let house: TestHouse
let one: Staff
let two: Staff
beforeAll(async () => {
  house = await testHouse()
  one = await house.signIn(['attentionOfficer'])
  two = await house.signIn(['deputy'])
})
afterAll(() => house.stop())

let stories = 0
let id: string
let label: string
async function arrived(): Promise<string> {
  const verhaal = `Taakverhaal ${++stories} van een kanarie`
  await house.report({ verhaal })
  await house.takeIn()
  return reportIn((await one.get('/meldingen?stand=alles')).html, verhaal)
}
const rows = async <R extends object>(question: string, values: unknown[] = []) =>
  (await (await house.database.superuser()).query<R>(question, values)).rows
const labelOf = async (report: string) =>
  (await rows<{ label: string }>('select label from triage.course where report_id = $1', [report]))[0]?.label ?? ''
beforeEach(async () => {
  id = await arrived()
  label = await labelOf(id)
})

const today = '2026-11-18'
const add = (who: Staff, fields: Record<string, string> = {}) =>
  who.post(`/meldingen/${id}/taken/nieuw`, {
    taak: 'Bel de kanarieverhuurder.',
    wie: one.personId,
    uiterlijk: today,
    ...fields,
  })
const taskOf = async (report = id) =>
  (await rows<{ id: string }>('select id from triage.task where report_id = $1', [report]))[0]?.id ?? ''

describe('a task', () => {
  test('stands on the report and, when it is due, in Mijn werk of who does it; sealed, and not in the trail', async () => {
    expect((await add(one)).status).toBe(303)
    expect((await one.get(`/meldingen/${id}`)).html).toContain('Bel de kanarieverhuurder.')
    const line = `Taak bij melding ${label}`
    expect((await one.get('/')).html).toContain(line)
    expect((await one.get('/')).html).not.toContain('kanarieverhuurder')
    expect((await two.get('/')).html).not.toContain(line)
    const [stored] = await rows<{ all: string }>('select t::text as all from triage.task t where report_id = $1', [id])
    expect(stored?.all).not.toContain(Buffer.from('kanarie').toString('hex'))
    const { lines } = await trailOf(await house.database.superuser(), house.municipalityId)
    const added = lines.findLast(({ action }) => action === 'task.added')
    expect(added?.details).toContain(await taskOf())
    expect(added?.details).not.toContain('kanarie')
  })

  test('not due yet it is not in Mijn werk; late it says so', async () => {
    await add(one, { uiterlijk: '2026-11-19' })
    expect((await one.get('/')).html).not.toContain(`Taak bij melding ${label}`)
    const before = house.now
    house.now = before.add({ hours: 48 })
    one = await house.signInAs(one.personId)
    expect((await one.get('/')).html).toMatch(new RegExp(`Taak bij melding ${label}[^]*?1 werkdag te laat`))
    house.now = before
    one = await house.signInAs(one.personId)
  })

  test('is done with a note, and can be opened again; a second time finds it changed', async () => {
    await add(one)
    const welke = await taskOf()
    const done = await two.post(`/meldingen/${id}/taken/klaar`, { welke, verloop: 'Kanarie gebeld.' })
    expect(done.status).toBe(303)
    expect((await one.post(`/meldingen/${id}/taken/klaar`, { welke })).status).toBe(409)
    expect((await one.get('/')).html).not.toContain(`Taak bij melding ${label}`)
    expect((await one.get(`/meldingen/${id}/taken`)).html).toContain('Kanarie gebeld.')
    expect((await one.post(`/meldingen/${id}/taken/open`, { welke })).status).toBe(303)
    expect((await one.post(`/meldingen/${id}/taken/open`, { welke })).status).toBe(409)
    expect((await one.get('/')).html).toContain(`Taak bij melding ${label}`)
    expect(await rows('select note from triage.task where id = $1 and note is not null', [welke])).toEqual([])
  })

  test('goes to a colleague; of two who pass it on at once, one finds it changed', async () => {
    const three = await house.signIn(['deputy'])
    await add(one)
    const pass = (who: Staff, aan: string, welke: string) =>
      who.post(`/meldingen/${id}/taken/doorgeven`, { welke, van: one.personId, aan })
    const welke = await taskOf()
    const both = await Promise.all([pass(one, two.personId, welke), pass(two, three.personId, welke)])
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
    expect((await one.get('/')).html).not.toContain(`Taak bij melding ${label}`)
  })

  test('is not given to who does not weigh, and not on the task of another report', async () => {
    const colleague = await house.signIn(['colleague'])
    const refused = await add(one, { wie: colleague.personId, taak: 'Blijft staan.' })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('Kies een collega uit de lijst.')
    expect(refused.html).toContain('Blijft staan.')
    await add(one)
    const welke = await taskOf()
    const other = await arrived()
    for (const [deed, fields] of [
      ['klaar', {}],
      ['doorgeven', { van: one.personId, aan: two.personId }],
    ] as const)
      expect((await one.post(`/meldingen/${other}/taken/${deed}`, { welke, ...fields })).status).toBe(409)
  })

  test.each([
    [{ taak: '' }, 'Schrijf wat er moet gebeuren.'],
    [{ taak: 'x'.repeat(501) }, 'Maak de tekst korter.'],
    [{ uiterlijk: 'morgen' }, 'Kies een datum.'],
    [{ uiterlijk: '2126-01-01' }, 'Kies een dag binnen twee jaar.'],
  ])('%j comes back to be mended', async (fields, sentence) => {
    const page = await add(one, fields)
    expect(page.status).toBe(422)
    expect(page.html).toContain(sentence)
    expect(await taskOf()).toBe('')
  })
})

describe('whose task it is, and who sees it', () => {
  test('who is kept away sees nothing of it, and what was his comes up at his colleagues', async () => {
    await add(one, { wie: two.personId })
    const welke = await taskOf()
    expect((await two.get('/')).html).toContain(`Taak bij melding ${label}`)
    await one.post(`/meldingen/${id}/wie-niet/collega`, { wie: two.personId, waarom: 'Gaat over hem.' })
    expect((await two.get('/')).html).not.toContain(label)
    expect((await two.get(`/meldingen/${id}/taken`)).status).toBe(404)
    expect((await two.post(`/meldingen/${id}/taken/klaar`, { welke })).status).toBe(404)
    expect((await one.get('/')).html).toMatch(
      new RegExp(`Taak bij melding ${label}[^]*?wie dit zou doen, kan er niet meer bij`),
    )
    expect((await one.get(`/meldingen/${id}`)).html).toContain('niemand meer: geef de taak aan een collega')
    expect((await add(one, { wie: two.personId })).status).toBe(422)
  })

  test('of somebody whose account was closed it comes up too', async () => {
    const gone = await house.signIn(['deputy'])
    await add(one, { wie: gone.personId })
    expect((await two.get('/')).html).not.toContain(`Taak bij melding ${label}`)
    await rows('update platform.person set disabled_at = now() where id = $1', [gone.personId])
    expect((await two.get('/')).html).toContain(`Taak bij melding ${label}`)
  })

  test('who told the report himself reads and does not decide', async () => {
    const told = await two.post('/niet-pluis/doorgeven', { verhaal: 'Mijn buurman doet vreemd.' })
    await house.takeIn()
    id = /\/mijn-meldingen\/([0-9a-f-]{36})/.exec(told.location ?? '')?.[1] ?? ''
    expect((await add(two)).status).toBe(409)
    expect((await add(one, { wie: two.personId })).status).toBe(422)
    expect((await add(one)).status).toBe(303)
    const page = (await two.get(`/meldingen/${id}/taken`)).html
    expect(page).toContain('Bel de kanarieverhuurder.')
    expect(page).not.toContain('/taken/klaar')
    expect((await two.post(`/meldingen/${id}/taken/klaar`, { welke: await taskOf() })).status).toBe(409)
  })
})

describe('all tasks of somebody move to another (werk overdragen)', () => {
  test('but not to who is kept away or told it, and not what is done', async () => {
    const [from, next] = [await house.signIn(['deputy']), await house.signIn(['attentionOfficer'])]
    const tasks: string[] = []
    const reports: string[] = []
    for (let count = 0; count < 3; count++) {
      id = await arrived()
      reports.push(id)
      await add(one, { wie: from.personId })
      tasks.push(await taskOf())
    }
    const [open = '', done = '', away = ''] = tasks
    await one.post(`/meldingen/${reports[1]}/taken/klaar`, { welke: done })
    await one.post(`/meldingen/${reports[2]}/wie-niet/collega`, { wie: next.personId, waarom: 'Gaat over hem.' })
    const page = (await from.get('/werk-overdragen')).html
    const lines = [...page.matchAll(/value="(task:[0-9a-f-]{36})" checked/g)].map(([, line = '']) => line)
    expect(lines.toSorted()).toEqual([`task:${open}`, `task:${away}`].toSorted())
    const fields = { naar: next.personId, regel: tasks.map((task) => `task:${task}`).join('\n') }
    expect((await from.post('/werk-overdragen/nu', fields)).status).toBe(303)
    const held = await rows<{ id: string }>('select id from triage.task where for_person = $1', [next.personId])
    expect(held.map((each) => each.id)).toEqual([open])
    expect((await from.post('/werk-overdragen/nu', fields)).status).toBeOneOf([409, 422])
  })
})
