// SPDX-License-Identifier: EUPL-1.2
/** The list for a talk (overleglijst): codes and questions leave, never a report; what is agreed becomes a task, all or none. */
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { trailOf } from '../../../tests/audit-trail.ts'
import { testHouse, type Staff, type TestHouse } from '../../../tests/house.ts'
import { plainDate } from '../../time.ts'
import { lineOutcomes, makesTask, newCode, whatToMend } from './rules.ts'

describe('the rules of a line', () => {
  const today = plainDate('2026-11-18')
  const whole = { agreed: 'Bellen.', forPerson: 'a', dueOn: today }
  test.each(lineOutcomes)('%s asks for what, who and when exactly when somebody has to do it', (outcome) => {
    expect(whatToMend({ outcome, ...whole }, ['a'], today)).toEqual({})
    const empty = whatToMend({ outcome, agreed: '', forPerson: '', dueOn: undefined }, ['a'], today)
    expect(empty).toEqual(makesTask[outcome] ? { wat: 'giveAgreed', wie: 'chooseColleague', datum: 'chooseDate' } : {})
  })
  test('a code is never given twice on a list, and says nothing of an order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), (count) => {
        const taken = new Set<string>()
        for (let at = 0; at < count; at++) taken.add(newCode(taken))
        return taken.size === count && [...taken].every((code) => /^[A-Z]\d\d$/.test(code))
      }),
      { numRuns: 20 },
    )
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
async function arrived(): Promise<{ id: string; label: string }> {
  const verhaal = `Lijstverhaal ${++stories} van Kanarina bij de loods`
  await house.report({ verhaal })
  await house.takeIn()
  const [row] = await rows<{ id: string; label: string }>(
    'select report_id as id, label from triage.course order by xmin::text::bigint desc limit 1',
  )
  return row ?? { id: '', label: '' }
}
const rows = async <R extends object>(question: string, values: unknown[] = []) =>
  (await (await house.database.superuser()).query<R>(question, values)).rows
const today = '2026-11-18'

async function made(who: Staff, fields: Record<string, string> = {}): Promise<string> {
  const page = await who.post('/overleglijsten/nieuw', { soort: 'avim', dag: '2026-11-25', metwie: '', ...fields })
  expect(page.status).toBe(303)
  return /overleglijsten\/([0-9a-f-]{36})/.exec(page.location ?? '')?.[1] ?? ''
}
const put = (who: Staff, lijst: string, ...ids: string[]) =>
  who.post('/overleglijsten/erbij/zetten', { lijst, melding: ids.join('\n') })
const codeOf = async (lijst: string, id: string) =>
  (
    await rows<{ code: string }>(
      'select code from triage.round_table_line where round_table_id = $1 and report_id = $2',
      [lijst, id],
    )
  )[0]?.code ?? ''

let list: string
let first: { id: string; label: string }
let second: { id: string; label: string }
let codes: [string, string]
beforeEach(async () => {
  list = await made(one)
  first = await arrived()
  second = await arrived()
  await put(one, list, first.id, second.id)
  codes = [await codeOf(list, first.id), await codeOf(list, second.id)]
})
const ask = (question: string, who = one) =>
  who.post(`/overleglijsten/${list}/vragen`, { [`vraag-${codes[0]}`]: question })
const ready = (fields: Record<string, string> = {}) => one.post(`/overleglijsten/${list}/nagekeken`, fields)
const sheet = async (who = one) => (await who.get(`/overleglijsten/${list}/blad`)).html
const line = (code: string, fields: Partial<Record<'besluit' | 'wat' | 'wie' | 'datum', string>>) =>
  Object.fromEntries(
    Object.entries({ wie: one.personId, datum: '2026-12-01', wat: '', ...fields }).map(([name, value]) => [
      `${name}-${code}`,
      value,
    ]),
  )
const decide = (fields: Record<string, string>, who = one) =>
  who.post(`/overleglijsten/${list}/besluiten/vastleggen`, fields)

describe('filling a list', () => {
  test('by ticks in the inbox and from the page of a report; what is on it stays as it is', async () => {
    const inbox = (await one.get('/meldingen?stand=te-doen&kies=ja')).html
    expect(inbox.match(/name="melding" value="[0-9a-f-]{36}"/g)?.length).toBeGreaterThan(1)
    expect((await one.get('/meldingen')).html).not.toContain('name="melding"')
    await one.post(`/meldingen/${first.id}/in-behandeling`, {})
    expect((await one.get(`/meldingen/${first.id}`)).html).toContain(`/overleglijsten/erbij?melding=${first.id}`)
    const choose = (await one.get(`/overleglijsten/erbij?melding=${first.id}&melding=${second.id}`)).html
    expect(choose).toContain(first.label)
    expect(choose).toContain(second.label)
    await ask('Wat doen we?')
    expect((await put(two, list, first.id)).status).toBe(303)
    const page = (await one.get(`/overleglijsten/${list}`)).html
    expect(page).toContain('value="Wat doen we?"')
    expect(page).toContain(first.label)
    expect(await codeOf(list, first.id)).toBe(codes[0])
  })

  test('twelve fit; a thirteenth is refused and nothing is added', async () => {
    const more = await arrivedMore(11)
    const refused = await put(one, list, ...more)
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('Er passen twaalf meldingen op één blad.')
    expect((await put(one, list, ...more.slice(1))).status).toBe(303)
    const count = await rows('select from triage.round_table_line where round_table_id = $1', [list])
    expect(count).toHaveLength(12)
  })

  test('two who add at once do not go over it, and no code is given twice', async () => {
    const ids = await arrivedMore(12)
    const both = await Promise.all([put(one, list, ...ids.slice(0, 6)), put(two, list, ...ids.slice(6))])
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 422])
  })

  test('a report one told oneself is put on by a colleague', async () => {
    const told = await two.post('/niet-pluis/doorgeven', { verhaal: 'Mijn buurman doet vreemd.' })
    await house.takeIn()
    const id = /\/mijn-meldingen\/([0-9a-f-]{36})/.exec(told.location ?? '')?.[1] ?? ''
    expect((await put(two, list, id)).status).toBe(409)
    expect((await put(one, list, id)).status).toBe(303)
    const code = await codeOf(list, id)
    expect((await two.get(`/overleglijsten/${list}`)).html).not.toContain(`name="vraag-${code}"`)
    expect((await decide(line(code, { besluit: 'nothing' }), two)).status).toBe(409)
    expect((await two.post(`/overleglijsten/${list}/eraf`, { welke: id })).status).toBe(409)
  })

  test('can be undone until something is decided', async () => {
    expect((await one.post(`/overleglijsten/${list}/eraf`, { welke: first.id })).status).toBe(303)
    expect((await one.get(`/overleglijsten/${list}`)).html).not.toContain(first.label)
    await decide(line(codes[1], { besluit: 'nothing' }))
    expect((await one.post(`/overleglijsten/${list}/eraf`, { welke: second.id })).status).toBe(409)
  })

  async function arrivedMore(count: number): Promise<string[]> {
    const ids: string[] = []
    while (ids.length < count) ids.push((await arrived()).id)
    return ids
  }
})

describe('the sheet', () => {
  test('holds codes and questions, and nothing of a report', async () => {
    await ask('Kent u deze werkwijze in de bouw?')
    expect((await ready()).location).toBe(`/overleglijsten/${list}/blad`)
    const html = await sheet()
    for (const text of [...codes, 'Kent u deze werkwijze in de bouw?']) expect(html).toContain(text)
    for (const text of [first.label, second.label, first.id, 'Lijstverhaal', 'Kanarina', 'loods'])
      expect(html).not.toContain(text)
    const { lines } = await trailOf(await house.database.superuser(), house.municipalityId)
    expect(lines.some(({ action, details }) => action === 'round-table.printed' && details.includes(list))).toBe(true)
  })

  test.each([
    'Mag ik 06-12345678 bellen?',
    'Kent u Kanarina?',
    'Wat is er met 12-ABC-3?',
    'Kent u mevrouw Testpersoon?',
  ])('warns first when a question may lead to somebody: %s', async (question) => {
    await ask(question)
    expect((await one.get(`/overleglijsten/${list}`)).html).toContain(`Bij ${codes[0]} staat misschien iets`)
    const stopped = await ready()
    expect(stopped.status).toBe(422)
    expect(await sheet()).not.toContain(codes[0])
    expect((await ready({ nagekeken: 'ja' })).status).toBe(303)
    expect(await sheet()).toContain(codes[0])
  })

  test('must be made again when the list changed, and by each for himself', async () => {
    await ready()
    expect(await sheet()).toContain(codes[0])
    expect(await sheet(two)).not.toContain(codes[0])
    await ask('Iets anders?')
    expect(await sheet()).not.toContain(codes[0])
    await ready()
    await put(one, list, (await arrived()).id)
    expect(await sheet()).not.toContain(codes[0])
  })

  test('a question that is too long comes back as it was typed, and nothing is kept', async () => {
    const long = 'lang '.repeat(30)
    const page = await one.post(`/overleglijsten/${list}/vragen`, {
      [`vraag-${codes[0]}`]: long,
      [`vraag-${codes[1]}`]: 'Een goede vraag?',
    })
    expect(page.status).toBe(422)
    expect(page.html).toContain('hoogstens 140 tekens')
    expect(page.html).toContain('value="Een goede vraag?"')
    expect((await one.get(`/overleglijsten/${list}`)).html).not.toContain('Een goede vraag?')
  })

  test('the questions are sealed', async () => {
    await ask('Kanariekleurige vraag?')
    const [stored] = await rows<{ all: string }>(
      'select l::text as all from triage.round_table_line l where report_id = $1',
      [first.id],
    )
    expect(stored?.all).not.toContain(Buffer.from('Kanarie').toString('hex'))
  })
})

describe('after the talk', () => {
  const tasksOf = (id: string) =>
    rows<{ for_person: string; due: string }>(
      'select for_person, due_on::text as due from triage.task where report_id = $1',
      [id],
    )

  test('what somebody has to do becomes a task each; lines may stay empty until later', async () => {
    const done = await decide({
      ...line(codes[0], { besluit: 'weAct', wat: 'Ga kijken bij de loods.', wie: two.personId }),
      ...line(codes[1], {}),
    })
    expect(done.status).toBe(303)
    expect(await tasksOf(first.id)).toEqual([{ for_person: two.personId, due: '2026-12-01' }])
    expect(await tasksOf(second.id)).toEqual([])
    expect((await two.get(`/meldingen/${first.id}`)).html).toContain('Ga kijken bij de loods.')
    const page = (await one.get(`/overleglijsten/${list}/besluiten`)).html
    expect(page).not.toContain(`name="besluit-${codes[0]}"`)
    expect(page).toContain(`name="besluit-${codes[1]}"`)
    const { lines } = await trailOf(await house.database.superuser(), house.municipalityId)
    const decided = lines.findLast(({ action }) => action === 'round-table.decided')
    expect(decided?.details).toContain(first.label)
    expect(decided?.details).not.toContain('loods')
    expect((await decide(line(codes[1], { besluit: 'watch', wat: 'Kijk over een maand.' }))).status).toBe(303)
    expect(await tasksOf(second.id)).toHaveLength(1)
  })

  test('one line that must be mended keeps all of it as typed, and nothing is stored', async () => {
    const page = await decide({
      ...line(codes[0], { besluit: 'partnerActs', wat: 'AVIM belt terug.' }),
      ...line(codes[1], { besluit: 'weAct', wat: '' }),
    })
    expect(page.status).toBe(422)
    expect(page.html).toContain('Schrijf wat er is afgesproken.')
    expect(page.html).toContain('AVIM belt terug.')
    expect(await tasksOf(first.id)).toEqual([])
    expect(
      await rows('select from triage.round_table_line where round_table_id = $1 and outcome is not null', [list]),
    ).toEqual([])
  })

  test('words without a decision, a stranger, and nothing at all are asked about', async () => {
    const stranger = await house.signIn(['colleague'])
    expect((await decide(line(codes[0], { wat: 'Iets.' }))).html).toContain('Kies wat er is afgesproken')
    const given = line(codes[0], { besluit: 'weAct', wat: 'Iets.', wie: stranger.personId })
    expect((await decide(given)).html).toContain('Kies een collega uit de lijst.')
    expect((await decide({ ...line(codes[0], {}), ...line(codes[1], {}) })).status).toBe(409)
    expect((await decide(line(codes[0], { besluit: 'onzin' }))).status).toBe(422)
  })

  test('of two who fill in at once, one stores it and the other finds it decided', async () => {
    const fields = line(codes[0], { besluit: 'weAct', wat: 'Eén keer.' })
    const both = await Promise.all([decide(fields), decide(fields, two)])
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
    expect(await tasksOf(first.id)).toHaveLength(1)
  })

  test('what is put off comes by itself on the next list, with its question, once', async () => {
    await ask('Volgende keer verder?')
    await decide(line(codes[0], { besluit: 'nextTime' }))
    expect(await tasksOf(first.id)).toEqual([])
    const suggested = new RegExp(`value="${first.id}" checked`)
    expect((await one.get('/overleglijsten')).html).toMatch(suggested)
    const next = await made(one, { terug: `${first.id}\n${second.id}`, dag: '2026-12-23' })
    const page = (await one.get(`/overleglijsten/${next}`)).html
    expect(page).toContain('value="Volgende keer verder?"')
    expect(page).not.toContain(second.label)
    expect((await one.get('/overleglijsten')).html).not.toContain(first.id)
  })
})

describe('who is kept away from a report', () => {
  test('does not find it on a list, its sheet, its decisions or among what comes back', async () => {
    await ask('Kanarievraag?')
    await decide(line(codes[1], { besluit: 'nextTime' }))
    for (const id of [first.id, second.id])
      await one.post(`/meldingen/${id}/wie-niet/collega`, { wie: two.personId, waarom: 'Gaat over hem.' })
    expect((await two.post(`/overleglijsten/${list}/nagekeken`, {})).status).toBe(409)
    for (const page of ['', '/blad', '/besluiten']) {
      const { html } = await two.get(`/overleglijsten/${list}${page}`)
      for (const text of [first.label, second.label, ...codes, 'Kanarievraag']) expect(html).not.toContain(text)
    }
    for (const address of ['/overleglijsten', `/overleglijsten/erbij?melding=${first.id}`, '/meldingen?kies=ja']) {
      const { html } = await two.get(address)
      for (const text of [first.label, second.label]) expect(html).not.toContain(text)
    }
    expect((await two.get(`/overleglijsten/${list}`)).html).not.toContain(first.id)
    await decide(line(codes[0], { besluit: 'nothing' }), two)
    const decided = 'select from triage.round_table_line where report_id = $1 and outcome is not null'
    expect(await rows(decided, [first.id])).toEqual([])
    expect((await put(two, await made(two), first.id)).status).toBe(404)
    expect((await two.post(`/overleglijsten/${list}/eraf`, { welke: first.id })).status).toBe(409)
  })

  test('and is not given a task on it', async () => {
    await one.post(`/meldingen/${first.id}/wie-niet/collega`, { wie: two.personId, waarom: 'Gaat over hem.' })
    const page = await decide(line(codes[0], { besluit: 'weAct', wat: 'Iets.', wie: two.personId }))
    expect(page.status).toBe(422)
  })
})

describe('another municipality', () => {
  test('finds no list, not even that it is there', async () => {
    const neighbour = await house.signIn(['attentionOfficer'], house.neighbourId)
    for (const page of ['', '/blad', '/besluiten'])
      expect((await neighbour.get(`/overleglijsten/${list}${page}`)).status).toBe(404)
    expect((await put(neighbour, list, first.id)).status).toBe(404)
    expect((await neighbour.get('/overleglijsten')).html).not.toContain(list)
  })
})

test('the day of a task is a proposal of the municipality', async () => {
  const administrator = await house.signIn(['administrator'])
  await administrator.post('/beheer/afspraken/wijzigen', { afspraak: 'taskWithinWorkingDays', waarde: '2' })
  expect((await one.get(`/overleglijsten/${list}/besluiten`)).html).toContain('value="2026-11-20"')
  expect(today).toBe('2026-11-18')
})
