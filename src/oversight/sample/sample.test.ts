// SPDX-License-Identifier: EUPL-1.2
/** The monthly sample of the FG (steekproef): drawn once, judged, concluded with an advice, and what the college decided (M-60). */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { faultIn, trailOf } from '../../../tests/audit-trail.ts'
import { reportIn, testHouse, type Page, type Staff, type TestHouse } from '../../../tests/house.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { plainDate } from '../../time.ts'
import { compose } from './compose.ts'
import { findCandidates } from './store.ts'

let house: TestHouse
let privacyOfficer: Staff
let officer: Staff
let neighbour: Staff

const remark = 'kanarieopmerking over een collega'
const conclusion = 'kanarieconclusie van de maand'
const advice = 'kanarieadvies aan het college'
const decision = 'kanariebesluit van het college'

/** In October things happen; in November the sample of October is drawn. */
beforeAll(async () => {
  house = await testHouse()
  house.now = Temporal.Instant.from('2026-10-14T09:00:00Z')
  officer = await house.signIn(['attentionOfficer'])
  await house.report({ verhaal: 'kanarieverhaal', contact: 'kanariecontact' })
  await house.takeIn()
  await house.report({ verhaal: 'kanarie van een ander' })
  await house.takeIn()
  const id = reportIn((await officer.get('/meldingen')).html, 'kanarieverhaal')
  for (let turn = 0; turn < 12; turn++) await officer.get(`/meldingen/${id}`)
  await officer.post(`/meldingen/${id}/contact`, { waarom: 'kanariereden' })
  const colleague = await house.signIn(['colleague'])
  // denied, and so it stands out
  await colleague.get(`/meldingen/${id}`)
  const early = await house.signIn(['dataProtectionOfficer'])
  await early.get('/meldingen')
  house.now = Temporal.Instant.from('2026-11-18T10:00:00Z')
  privacyOfficer = await house.signInAs(early.personId)
  neighbour = await house.signIn(['dataProtectionOfficer'], house.neighbourId)
})
afterAll(() => house.stop())

const at = '/toezicht/steekproef'
const send = (step: string, fields: Record<string, string> = {}): Promise<Page> =>
  privacyOfficer.post(`${at}/${step}`, { maand: '2026-10', ...fields })

const lines = async (): Promise<string[]> =>
  (
    await (
      await house.database.superuser()
    ).query<{ seq: string }>('select seq from oversight.sample_line order by seq::bigint')
  ).rows.map(({ seq }) => seq)

const stored = async (): Promise<string> =>
  JSON.stringify(
    (
      await (
        await house.database.superuser()
      ).query<{ text: string }>(
        `select s::text as text from oversight.sample s union all select l::text from oversight.sample_line l
         union all select a::text from audit.line a union all select f::text from insight.fact f`,
      )
    ).rows,
  )

describe('the sample of a month (steekproef)', () => {
  test('is offered for the last month, with how it is drawn; a month that is not over counts as not asked', async () => {
    for (const query of ['', '?maand=2026-11', '?maand=2026-13', "?maand='", '?maand=2020-01']) {
      const { status, html } = await privacyOfficer.get(`${at}${query}`)
      expect([query, status, html.includes('Steekproef van oktober 2026')]).toEqual([query, 200, true])
      expect(html).toContain('Trek de steekproef')
    }
    expect((await privacyOfficer.get(`${at}?maand=2026-10&regel=1`)).status).toBe(404)
  })

  test('of a month in which nobody looked is not drawn, and says so', async () => {
    const page = await send('trekken', { maand: '2026-03' })
    expect([page.status, page.html.includes('Er is niets te trekken')]).toEqual([409, true])
    expect((await send('trekken', { maand: '2026-11' })).status).toBe(422)
  })

  test('is drawn once, with what stands out first, and does not change', async () => {
    expect((await send('trekken')).location).toBe(`${at}?maand=2026-10&gedaan=drawn`)
    const drawn = await lines()
    expect(drawn).toHaveLength(10)
    const { html } = await privacyOfficer.get(`${at}?maand=2026-10`)
    expect(html).toContain('Contactgegevens getoond')
    expect(html).toContain('Melding gelezen: geprobeerd')
    expect(html.match(/>Beoordeel</g)).toHaveLength(10)
    expect((await send('trekken')).status).toBe(409)
    expect(await lines()).toEqual(drawn)
  })

  test('can be drawn again with its seed: the same lines; with another seed it would be others', async () => {
    const client = await house.database.superuser()
    const { rows } = await client.query<{ seed: Buffer }>('select seed from oversight.sample')
    const work = {
      municipalityId: house.municipalityId,
      origin: 'staff' as const,
      now: house.now,
      keys: house.database.keys,
    }
    const again = (seed: Buffer) =>
      inTransaction(house.database.kysely('casework_rw'), work, async (tx) => {
        const who = { roles: ['dataProtectionOfficer'] } as unknown as Parameters<typeof findCandidates>[1]
        const drawnBy = privacyOfficer.personId
        return compose(await findCandidates(tx, who, { month: plainDate('2026-10-01'), seed, drawnBy })).toSorted(
          (a, b) => Number(a) - Number(b),
        )
      })
    expect(await again(rows[0]?.seed as Buffer)).toEqual(await lines())
    const others = await Promise.all([1, 2, 3, 4, 5].map((byte) => again(Buffer.alloc(32, byte))))
    expect(new Set(others.map(String)).size).toBeGreaterThan(1)
  })

  test('holds nothing of what the one who draws did, and nothing of a report', async () => {
    const client = await house.database.superuser()
    const { rows } = await client.query(
      'select from audit.line l join oversight.sample_line s on s.seq = l.seq and s.municipality_id = l.municipality_id where l.actor = $1',
      [privacyOfficer.personId],
    )
    expect(rows).toEqual([])
    expect((await privacyOfficer.get(`${at}?maand=2026-10`)).html).not.toContain('kanarie')
  })

  test('is closed for everybody else, and is not there for a neighbour', async () => {
    expect((await officer.get(at)).status).toBeOneOf([303, 403])
    const [line = ''] = await lines()
    expect((await neighbour.get(`${at}?maand=2026-10&regel=${line}`)).status).toBe(404)
    const judged = { maand: '2026-10', regel: line, oordeel: 'inOrder' }
    expect((await neighbour.post(`${at}/oordeel`, judged)).status).toBe(404)
    expect((await neighbour.post(`${at}/advies`, { maand: '2026-10', conclusie: 'x' })).status).toBe(409)
  })
})

describe('what the FG thinks of it', () => {
  test('is said line by line, sealed; a line that is not in it is not there', async () => {
    const [first = ''] = await lines()
    expect((await privacyOfficer.get(`${at}?maand=2026-10&regel=${first}`)).html).toContain(
      'Wat vind je van deze regel?',
    )
    const mended = await send('oordeel', { regel: first, oordeel: 'notInOrder', opmerking: ' ' })
    expect([mended.status, mended.html.includes('href="#opmerking"')]).toEqual([422, true])
    const none = await send('oordeel', { regel: first, opmerking: remark })
    expect([none.status, none.html.includes(remark)]).toEqual([422, true])
    const judged = await send('oordeel', { regel: first, oordeel: 'notInOrder', opmerking: remark })
    expect(judged.location).toBe(`${at}?maand=2026-10&gedaan=judged`)
    expect((await privacyOfficer.get(`${at}?maand=2026-10`)).html).toContain(remark)
    expect(await stored()).not.toContain('kanarie')
    expect(await stored()).not.toContain(Buffer.from('kanarie').toString('hex'))
    expect((await send('oordeel', { regel: '999999', oordeel: 'inOrder' })).status).toBe(404)
  })

  test('is concluded only when all is judged; then with an advice that has a day that can be', async () => {
    const early = await send('advies', { conclusie: conclusion })
    expect([early.status, early.html.includes('Beoordeel eerst alle regels')]).toEqual([409, true])
    for (const regel of (await lines()).slice(1)) await send('oordeel', { regel, oordeel: 'inOrder' })
    for (const [fields, field] of [
      [{ conclusie: ' ' }, 'conclusie'],
      [{ conclusie: conclusion, advies: advice }, 'adviesdatum'],
      [{ conclusie: conclusion, adviesdatum: '2026-11-10' }, 'advies'],
      [{ conclusie: conclusion, advies: advice, adviesdatum: '2026-11-19' }, 'adviesdatum'],
      [{ conclusie: conclusion, advies: advice, adviesdatum: '2026-10-30' }, 'adviesdatum'],
      [{ conclusie: conclusion, advies: advice, adviesdatum: '2026-02-31' }, 'adviesdatum'],
    ] as [Record<string, string>, string][]) {
      const page = await send('advies', fields)
      expect([page.status, page.html.includes(`href="#${field}"`)]).toEqual([422, true])
      if (fields['advies']) expect(page.html).toContain(advice)
    }
    const done = await send('advies', { conclusie: conclusion, advies: advice, adviesdatum: '2026-11-10' })
    expect(done.location).toBe(`${at}?maand=2026-10&gedaan=concluded`)
    const { html } = await privacyOfficer.get(`${at}?maand=2026-10`)
    expect(html).toContain(conclusion)
    expect(html).toContain(advice)
    const [line = ''] = await lines()
    expect((await send('oordeel', { regel: line, oordeel: 'inOrder' })).status).toBe(409)
    expect((await send('advies', { conclusie: 'anders' })).status).toBe(409)
  })

  test('is followed by the college or not, with why not, and that is noted once', async () => {
    for (const [fields, field] of [
      [{ gevolgd: 'ja' }, 'besluitdatum'],
      [{ gevolgd: 'ja', besluitdatum: '2026-11-09' }, 'besluitdatum'],
      [{ besluitdatum: '2026-11-12' }, 'gevolgd'],
      [{ gevolgd: 'nee', besluitdatum: '2026-11-12' }, 'waarom'],
    ] as [Record<string, string>, string][]) {
      const page = await send('besluit', fields)
      expect([page.status, page.html.includes(`href="#${field}"`)]).toEqual([422, true])
    }
    const noted = await send('besluit', { gevolgd: 'nee', besluitdatum: '2026-11-12', waarom: decision })
    expect(noted.status).toBe(303)
    const { html } = await privacyOfficer.get(`${at}?maand=2026-10`)
    expect(html).toContain('Het college volgt het advies niet.')
    expect(html).toContain(decision)
    expect((await send('besluit', { gevolgd: 'ja', besluitdatum: '2026-11-12' })).status).toBe(409)
  })

  test('leaves a line for each step and facts without persons, and nothing in clear text', async () => {
    const client = await house.database.superuser()
    const { lines: trail } = await trailOf(client, house.municipalityId)
    for (const action of ['sample.drawn', 'sample.judged', 'sample.concluded', 'decision.noted'])
      expect(trail.filter((line) => line.action === action && line.result === 'done').length).toBeGreaterThan(0)
    expect(await faultIn(client, house.municipalityId)).toBeUndefined()
    const facts = await client.query(
      `select kind, details from insight.fact where kind like 'sample%' or kind like 'advice%'`,
    )
    expect(facts.rows).toEqual(
      expect.arrayContaining([
        { kind: 'sample-drawn', details: { lines: 10 } },
        { kind: 'sample-concluded', details: { notInOrder: 1, isAdvised: true } },
        { kind: 'advice-decided', details: { isFollowed: false } },
      ]),
    )
    expect(await stored()).not.toContain('kanarie')
  })
})

describe('the trail of one report', () => {
  test('is found by its label, by a link on a line, and says the same for what is not here or of a neighbour', async () => {
    const days = 'van=2026-10-01&tot=2026-11-18'
    const { html } = await privacyOfficer.get(`/toezicht?${days}&soort=contact`)
    const label = /Melding ([a-z]\d\d-[a-z]+)/.exec(html)?.[1] ?? ''
    expect(html).toContain(`/toezicht?van=2026-10-01&amp;tot=2026-11-18&amp;melding=${label}`)
    const own = (await privacyOfficer.get(`/toezicht?${days}&melding=Melding+${label.toUpperCase()}`)).html
    const rows = own.split('<tr').slice(2)
    expect(rows.length).toBeGreaterThan(10)
    for (const row of rows) expect(row).toContain(label)
    expect(rows.some((row) => row.includes('Melding binnengekomen'))).toBe(true)
    const without = (html_: string) => html_.replaceAll(/value="[^"]*"/g, '')
    const unknown = (await neighbour.get(`/toezicht?${days}&melding=z99-olm`)).html
    const theirs = (await neighbour.get(`/toezicht?${days}&melding=${label}`)).html
    expect(theirs).toContain('Over een melding met die naam staat hier in deze dagen niets')
    expect(without(theirs)).toBe(without(unknown))
    const { lines: trail } = await trailOf(await house.database.superuser(), house.municipalityId)
    expect(trail.at(-1)).toMatchObject({ action: 'audit.viewed', object_kind: 'report' })
  })
})
