// SPDX-License-Identifier: EUPL-1.2
/**
 * The clock jumps an hour back or a day ahead: work goes on, the trail stays whole, and nobody sees anything for longer than allowed
 * because the clock went back.
 */
import { execFileSync, spawn } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { inTransaction } from '../src/platform/database/transaction.ts'
import { remind, triageTasks } from '../src/triage/index.ts'
import { faultIn, trailOf } from './audit-trail.ts'
import { hiddenIn, reportIn, testHouse, type Staff, type TestHouse } from './house.ts'
import { ask, freePorts, mainProgram, signIn, startSpil, until, type RunningSpil } from './running-spil.ts'

let house: TestHouse
let usual: Temporal.Instant
beforeAll(async () => {
  house = await testHouse()
  usual = house.now
})
afterEach(() => {
  house.now = usual
})
afterAll(() => house.stop())

const hourBack = () => (house.now = usual.subtract({ hours: 1 }))
const dayAhead = () => (house.now = usual.add({ hours: 24 }))

const story = (n: string): string => `Verhaal ${n} over een loods`
async function arrived(officer: Staff, n: string, contact = ''): Promise<string> {
  await house.report({ verhaal: story(n), contact })
  await house.takeIn()
  return reportIn((await officer.get('/meldingen?stand=alles')).html, story(n))
}

describe('a session (M-38)', () => {
  test('from before the clock went back ends, for good; signing in again works', async () => {
    const officer = await house.signIn(['attentionOfficer'])
    hourBack()
    expect(await officer.get('/')).toMatchObject({ status: 303, location: '/inloggen' })
    const again = await house.signIn(['attentionOfficer'])
    expect((await again.get('/')).status).toBe(200)
    house.now = usual
    expect(await officer.get('/')).toMatchObject({ status: 303, location: '/inloggen' })
  })

  test('that was used before the clock went back, and began long before, ends too', async () => {
    house.now = usual.subtract({ hours: 2 })
    const officer = await house.signIn(['attentionOfficer'])
    for (let minutes = 10; minutes <= 120; minutes += 10) {
      house.now = usual.subtract({ minutes: 120 - minutes })
      expect((await officer.get('/')).status).toBe(200)
    }
    hourBack()
    expect((await officer.get('/')).status).toBe(303)
  })

  test('lives through clocks that differ a minute', async () => {
    const officer = await house.signIn(['attentionOfficer'])
    for (const seconds of [-60, 60, -30]) {
      house.now = usual.add({ seconds })
      expect((await officer.get('/')).status).toBe(200)
    }
  })

  test('ends when the clock goes a day ahead', async () => {
    const officer = await house.signIn(['attentionOfficer'])
    dayAhead()
    expect((await officer.get('/')).status).toBe(303)
  })
})

test('contact details and the reason of a look (M-32) are masked once the clock went back', async () => {
  const officer = await house.signIn(['attentionOfficer'])
  const id = await arrived(officer, 'contact', 'mail g@h.test')
  await officer.post(`/meldingen/${id}/in-behandeling`, {})
  await officer.post(`/meldingen/${id}/contact`, { waarom: 'Vragen waar het was.' })
  expect((await officer.get(`/meldingen/${id}`)).html).toContain('g@h.test')
  const { privacyOfficer, line } = await lookForReason()
  await privacyOfficer.post('/toezicht/reden', { regel: line, waarom: 'Controle van een inzage.' })
  expect((await privacyOfficer.get('/toezicht')).html).toContain('Vragen waar het was.')

  house.now = usual.subtract({ minutes: 3 }) // the sessions live through this, the looks do not
  expect(await officer.get(`/meldingen/${id}`)).toMatchObject({
    status: 200,
    html: expect.not.stringContaining('g@h.test') as string,
  })
  expect(await privacyOfficer.get('/toezicht')).toMatchObject({
    status: 200,
    html: expect.not.stringContaining('Vragen waar') as string,
  })
})

async function lookForReason(): Promise<{ privacyOfficer: Staff; line: string }> {
  const privacyOfficer = await house.signIn(['dataProtectionOfficer'])
  const { html } = await privacyOfficer.get('/toezicht?soort=contact')
  return { privacyOfficer, line: /regel=(\d+)/.exec(html)?.[1] ?? '' }
}

test('an open mailbox asks for the code again once the clock went back, and keeps the text', async () => {
  const { code } = await house.report({ verhaal: story('postvak') })
  const { html } = await house.publicPost({ code })
  const fields = { kaartje: hiddenIn(html, 'kaartje'), brief: hiddenIn(html, 'brief'), bericht: 'Nog iets.' }
  hourBack()
  const back = await house.publicPost(fields)
  expect(back.html).toContain('Typ uw code nog een keer')
  expect(back.html).toContain('Nog iets.')
  expect((await house.publicPost({ code })).html).toContain('name="bericht"')
})

test('reports, deeds and jobs at jumping times are all kept; the trail is whole although its times go back', async () => {
  const moments = [usual, usual.subtract({ hours: 1 }), usual.add({ hours: 24 }), usual.subtract({ hours: 30 }), usual]
  const ids: string[] = []
  for (const [index, moment] of moments.entries()) {
    house.now = moment
    const officer = await house.signIn(['attentionOfficer'])
    const id = await arrived(officer, `sprong ${index}`)
    expect((await officer.post(`/meldingen/${id}/in-behandeling`, {})).status).toBe(303)
    for (const [earlier, at] of ids.entries()) {
      const answer = { soort: 'question', tekst: `Vraag ${index} na ${earlier}?` }
      expect((await officer.post(`/meldingen/${at}/in-behandeling`, {})).status, 'taken over').toBeLessThan(500)
      expect((await officer.post(`/meldingen/${at}/antwoord`, answer)).status).toBeLessThan(500)
    }
    for (const task of triageTasks) {
      const work = {
        municipalityId: house.municipalityId,
        origin: 'worker' as const,
        now: house.now,
        keys: house.database.keys,
      }
      await inTransaction(house.database.kysely('worker_rw'), work, (tx) => remind(tx, task, { reportId: id }))
    }
    ids.push(id)
  }
  expect(new Set(ids).size).toBe(moments.length)
  const superuser = await house.database.superuser()
  expect(await faultIn(superuser, house.municipalityId)).toBeUndefined()
  const times = (await trailOf(superuser, house.municipalityId)).lines.map(({ at }) => at)
  expect(times).not.toEqual(times.toSorted())
  expect((await superuser.query('select from reporting.outbox')).rowCount).toBe(0)
})

const hasFaketime = ((): boolean => {
  try {
    execFileSync('faketime', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

describe.skipIf(!hasFaketime)('a real staff program with another clock (left out without the program faketime)', () => {
  let spil: RunningSpil
  const endings: (() => boolean)[] = []
  afterAll(() => endings.forEach((end) => end()))
  beforeAll(async () => {
    spil = await startSpil()
  }, 120_000)

  test.each(['-1h', '+1d'])(
    '%s from the one beside it, lets in no session of that one, and lets in a new one',
    { timeout: 120_000 },
    async (jump) => {
      const { cookie } = await signIn(spil, 'Linde')
      const [port] = await freePorts()
      const staffUrl = `http://127.0.0.1:${port}/`
      const program = spawn('faketime', ['-f', jump, process.execPath, join(mainProgram, '../staff.js')], {
        env: {
          PATH: process.env['PATH'],
          SPIL_STAFF_PORT: String(port),
          SPIL_STAFF_DATABASE_URL: spil.addressFor('casework_rw'),
          SPIL_DATA_DIR: spil.dataDir,
          SPIL_DEMO: '1',
        },
        stdio: 'ignore',
        detached: true, // faketime runs it as a child of its own
      })
      endings.push(() => process.kill(-(program.pid ?? 0), 'SIGKILL'))
      const there = await until(() => ask(`${staffUrl}healthz`).catch(() => undefined))
      expect(there.status).toBe(200)
      const differenceMs = Date.parse(there.headers.get('date') ?? '') - Date.now()
      expect(Math.abs(differenceMs)).toBeGreaterThan(50 * 60_000)
      expect(await ask(staffUrl, undefined, { cookie })).toMatchObject({ status: 303 })
      const desk = await signIn({ ...spil, staffUrl }, 'Linde')
      expect((await desk.get('/')).status).toBe(200)
      const superuser = await spil.superuser()
      const { rows } = await superuser.query<{ id: string }>('select municipality_id as id from audit.head')
      for (const { id } of rows) expect(await faultIn(superuser, id)).toBeUndefined()
    },
  )
})
