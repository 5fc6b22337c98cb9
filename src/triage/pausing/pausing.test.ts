// SPDX-License-Identifier: EUPL-1.2
/** The term of a decision may stand still (aanhouden), with a reason and an end; the reporter never waits for it. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { trailOf } from '../../../tests/audit-trail.ts'
import { reportIn, testHouse, type Staff, type TestHouse } from '../../../tests/house.ts'
import { plainDate } from '../../time.ts'
import { reportStates } from '../lifecycle.ts'
import { dueAfter, soFar, whyNotPause, whyNotUntil } from './rules.ts'

const day = plainDate
const wednesday = day('2026-11-18')

describe('the rules of standing still', () => {
  const free = {
    state: 'received',
    acute: false,
    danger: 'notAsked',
    unreadLetters: 0,
    pausedUntil: undefined,
  } as const

  test('only what somebody weighs, and never direct danger (direct gevaar)', () => {
    const possible = reportStates.filter((state) => whyNotPause({ ...free, state }, wednesday) === undefined)
    expect(possible).toEqual(['received'])
    expect(whyNotPause({ ...free, acute: true }, wednesday)).toBe('danger')
    expect(whyNotPause({ ...free, danger: 'policeCalled' }, wednesday)).toBe('danger')
    expect(whyNotPause({ ...free, unreadLetters: 1 }, wednesday)).toBe('readFirst')
    expect(whyNotPause({ ...free, pausedUntil: day('2026-11-19') }, wednesday)).toBe('standsStillAlready')
    expect(whyNotPause({ ...free, pausedUntil: wednesday }, wednesday)).toBeUndefined()
  })

  test('until a day after today, at most the municipality’s own limit in working days away', () => {
    expect(whyNotUntil(wednesday, wednesday, 2)).toEqual({ tot: 'afterToday' })
    expect(whyNotUntil(day('2026-11-20'), wednesday, 2)).toEqual({})
    expect(whyNotUntil(day('2026-11-21'), wednesday, 2)).toEqual({ tot: 'tooLong' })
  })

  test('the working days that it stands still are added; what was late stays as late', () => {
    expect(dueAfter(day('2026-11-25'), wednesday, day('2026-11-25')).toString()).toBe('2026-12-02')
    // a weekend adds nothing
    expect(dueAfter(day('2026-11-25'), day('2026-11-20'), day('2026-11-22')).toString()).toBe('2026-11-25')
    // two days late before, two days late when it goes on
    expect(dueAfter(day('2026-11-16'), wednesday, day('2026-11-25')).toString()).toBe('2026-11-23')
  })

  test('says how often and how long, of one that stands until today', () => {
    const ended = { from: day('2026-11-09'), until: day('2026-11-20'), endedOn: day('2026-11-11') }
    const open = { from: day('2026-11-16'), until: day('2026-11-30'), endedOn: undefined }
    expect(soFar([ended, open], wednesday)).toEqual({ times: 2, workingDays: 4 })
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
beforeEach(() => void (house.now = Temporal.Instant.from('2026-11-18T10:00:00Z')))
afterAll(() => house.stop())

let stories = 0
async function taken(fields: Record<string, string> = {}): Promise<{ id: string; code: string }> {
  const verhaal = `Stilstaverhaal ${++stories} over een loods`
  const { code } = await house.report({ verhaal, ...fields })
  await house.takeIn()
  const id = reportIn((await one.get('/meldingen?stand=alles')).html, verhaal)
  await one.post(`/meldingen/${id}/in-behandeling`, {})
  return { id, code }
}
const rows = async <R extends object>(question: string, values: unknown[] = []) =>
  (await (await house.database.superuser()).query<R>(question, values)).rows
const courseOf = async (id: string) =>
  (
    await rows<{ state: string; due: string; until: string | null; answer: string; label: string }>(
      'select state, assess_by::text as due, paused_until::text as until, answer_by::text as answer, label from triage.course where report_id = $1',
      [id],
    )
  )[0]!
const fields = { reden: 'consulted', tot: '2026-11-25', geengevaar: 'ja' }
const pause = (who: Staff, id: string, more: Record<string, string> = {}) =>
  who.post(`/meldingen/${id}/stilstaan/begin`, { ...fields, ...more })

describe('a term that stands still', () => {
  test('moves the decision and not the answer, says so in words, and is not in Mijn werk before its day', async () => {
    const { id } = await taken()
    const before = await courseOf(id)
    const done = await pause(one, id, { toelichting: 'Kanarievraag aan het riec.' })
    expect([done.status, done.location]).toEqual([303, `/meldingen/${id}?gedaan=paused`])
    const after = await courseOf(id)
    expect([before.due, after.due, after.until]).toEqual(['2026-11-25', '2026-12-02', '2026-11-25'])
    expect(after.answer).toBe(before.answer)
    const page = (await two.get(`/meldingen/${id}`)).html
    expect(page).toContain('staat stil tot woensdag 25 november 2026')
    expect(page).toContain('Het besluit is dan nodig op woensdag 2 december 2026.')
    const job = await rows<{ day: string }>(
      `select (run_at at time zone 'Europe/Amsterdam')::date::text as day from graphile_worker._private_jobs where key = $1`,
      [`${house.municipalityId}:assessment-due:${id}`],
    )
    expect(job).toEqual([{ day: '2026-12-02' }])
    for (const [today, isThere] of [
      ['2026-11-24', false],
      ['2026-11-25', true],
    ] as const) {
      house.now = Temporal.Instant.from(`${today}T10:00:00Z`)
      const work = (await (await house.signInAs(one.personId)).get('/')).html
      expect([today, work.includes(after.label)]).toEqual([today, isThere])
    }
    const [stored] = await rows<{ all: string }>('select p::text as all from triage.pause p where report_id = $1', [id])
    expect(stored?.all).not.toContain(Buffer.from('Kanarie').toString('hex'))
    const { lines } = await trailOf(await house.database.superuser(), house.municipalityId)
    expect(lines.findLast(({ action }) => action === 'term.paused')?.details).not.toContain('anarie')
  })

  test.each([
    [{ reden: '' }, 'Kies waarom de termijn stilstaat.'],
    [{ reden: 'other' }, 'Schrijf in één zin waarom.'],
    [{ tot: '2026-11-18' }, 'Kies een dag na vandaag.'],
    [{ tot: '2027-03-01' }, 'binnen de termijn die je gemeente heeft afgesproken'],
    [{ tot: 'morgen' }, 'Kies een dag.'],
    [{ geengevaar: '' }, 'Vink aan dat er nu geen direct gevaar is.'],
  ])('with %o comes back to be mended', async (more, sentence) => {
    const { id } = await taken()
    const page = await pause(one, id, more)
    expect([page.status, page.html.includes(sentence)]).toEqual([422, true])
    expect((await courseOf(id)).until).toBeNull()
  })

  test('is refused with direct danger, for one’s own report, and for who may not see it', async () => {
    const { id } = await taken({ acuut: 'ja' })
    const refused = await pause(one, id)
    expect([refused.status, refused.html.includes('Bij deze melding is direct gevaar genoemd.')]).toEqual([409, true])
    const told = await one.post('/niet-pluis/doorgeven', { verhaal: 'Eigen stilstaverhaal.' })
    await house.takeIn()
    const own = /\/mijn-meldingen\/([0-9a-f-]{36})/.exec(told.location ?? '')?.[1] ?? ''
    await two.post(`/meldingen/${own}/in-behandeling`, {})
    expect((await pause(one, own)).status).toBe(409)
    const kept = await taken()
    await two.post(`/meldingen/${kept.id}/wie-niet/ik`, {})
    expect([(await pause(two, kept.id)).status, (await two.get(`/meldingen/${kept.id}/stilstaan`)).status]).toEqual([
      404, 404,
    ])
  })

  test('goes on by hand, with the days it really stood still; a second time it says how often and how long', async () => {
    const { id } = await taken()
    await pause(one, id)
    house.now = Temporal.Instant.from('2026-11-20T10:00:00Z')
    const back = await house.signInAs(one.personId)
    expect((await back.post(`/meldingen/${id}/stilstaan/einde`, {})).status).toBe(303)
    expect(await courseOf(id)).toMatchObject({ due: '2026-11-27', until: null })
    expect((await back.post(`/meldingen/${id}/stilstaan/einde`, {})).status).toBe(409)
    expect((await back.get(`/meldingen/${id}/stilstaan`)).html).toContain(
      'De termijn stond al 1 keer stil, samen 2 werkdagen.',
    )
    expect((await pause(back, id, { tot: '2026-11-27' })).status).toBe(303)
    const { lines } = await trailOf(await house.database.superuser(), house.municipalityId)
    expect(lines.findLast(({ action }) => action === 'term.paused')?.details).toContain('"times": 2')
  })

  test('a new letter of the reporter ends it', async () => {
    const { id, code } = await taken()
    await pause(one, id)
    house.now = Temporal.Instant.from('2026-11-19T10:00:00Z')
    const { html } = await house.publicPost({ code })
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
    await house.publicPost({ kaartje: hidden('kaartje'), brief: hidden('brief'), bericht: 'Er is iets nieuws.' })
    await house.takeIn()
    const [ended] = await rows<{ ended_why: string }>('select ended_why from triage.pause where report_id = $1', [id])
    expect(ended?.ended_why).toBe('letter')
    expect(await courseOf(id)).toMatchObject({ until: null, due: '2026-11-26' })
  })

  test('a decision ends it, and so does stepping back; a second one on its day is possible', async () => {
    const { id } = await taken()
    await pause(one, id)
    const decided = { gevaar: 'none', besluit: 'noIndication', reden: 'Toch duidelijk.', antwoord: 'ja' }
    expect((await one.post(`/meldingen/${id}/besluit`, decided)).status).toBe(303)
    expect((await courseOf(id)).until).toBeNull()
    const other = await taken()
    await pause(one, other.id)
    expect((await one.post(`/meldingen/${other.id}/wie-niet/ik`, {})).status).toBe(303)
    expect((await courseOf(other.id)).until).toBeNull()
    const ends = await rows<{ ended_why: string }>(
      'select ended_why from triage.pause where report_id = any($1) order by ended_why',
      [[id, other.id]],
    )
    expect(ends.map(({ ended_why }) => ended_why)).toEqual(['decided', 'letGo'])
    const third = await taken()
    await pause(one, third.id, { tot: '2026-11-19' })
    house.now = Temporal.Instant.from('2026-11-19T10:00:00Z')
    const back = await house.signInAs(one.personId)
    expect((await pause(back, third.id)).status).toBe(303)
    expect((await courseOf(third.id)).due).toBe('2026-12-02')
  })

  test('two at once: to pause and to decide leaves it decided and running; of two pauses one stands', async () => {
    const { id } = await taken()
    const decided = { gevaar: 'none', besluit: 'watch', tot: '2027-01-04', reden: 'Afwachten.' }
    const both = await Promise.all([pause(one, id), two.post(`/meldingen/${id}/besluit`, decided)])
    expect(both[1]?.status).toBe(303)
    expect(both[0]?.status).toBeOneOf([303, 409])
    expect(await courseOf(id)).toMatchObject({ state: 'watch', until: null })
    expect(await rows('select from triage.pause where report_id = $1 and ended_day is null', [id])).toEqual([])
    const again = await taken()
    const pauses = await Promise.all([pause(one, again.id), pause(two, again.id)])
    expect(pauses.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
  })
})
