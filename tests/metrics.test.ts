// SPDX-License-Identifier: EUPL-1.2
/**
 * What a monitor may know: the machine, never people (M-63), and of the form not even that somebody came (M-01). The real programs with
 * a real report, and the figures before and after it.
 */
import { createServer } from 'node:http'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inSteps } from '../src/start/metrics/machine-gauges.ts'
import { patternOf } from '../src/start/metrics/time-requests.ts'
import { triageTasks } from '../src/triage/index.ts'
import { freshDatabase, type TestDatabase } from './fresh-database.ts'
import { startProgram, type OneProgram } from './one-program.ts'
import { ask, codeIn, freePorts, hiddenIn, until } from './running-spil.ts'

let database: TestDatabase
let form: OneProgram
let urls: { form: string; staff: string; formFigures: string; staffFigures: string; workerFigures: string }
let settings: Record<'public' | 'staff' | 'worker', Record<string, string>>

beforeAll(async () => {
  database = await freshDatabase()
  await database.addMunicipality({ slug: 'winterswijk', name: 'Winterswijk' })
  const [[publicPort, staffPort], [one, two], [three]] = [await freePorts(), await freePorts(), await freePorts()]
  const keys = { SPIL_DEMO: '0', SPIL_KEYS_DIR: database.keysDir, SPIL_STAFF_URL: 'http://localhost:3001' }
  settings = {
    public: {
      SPIL_PUBLIC_DATABASE_URL: database.addressFor('intake_w'),
      SPIL_PUBLIC_PORT: String(publicPort),
      SPIL_METRICS_PORT: String(one),
    },
    staff: {
      ...keys,
      SPIL_STAFF_DATABASE_URL: database.addressFor('casework_rw'),
      SPIL_STAFF_PORT: String(staffPort),
      SPIL_METRICS_PORT: String(two),
    },
    worker: { ...keys, SPIL_WORKER_DATABASE_URL: database.addressFor('worker_rw'), SPIL_METRICS_PORT: String(three) },
  }
  form = await startProgram('public', settings.public)
  await startProgram('staff', settings.staff)
  await startProgram('worker', settings.worker)
  urls = {
    form: `http://127.0.0.1:${publicPort}/`,
    staff: `http://127.0.0.1:${staffPort}/`,
    formFigures: `http://127.0.0.1:${one}/metrics`,
    staffFigures: `http://127.0.0.1:${two}/metrics`,
    workerFigures: `http://127.0.0.1:${three}/metrics`,
  }
}, 120_000)
afterAll(() => database.stop())

const figuresAt = async (url: string): Promise<string> => (await ask(url)).html
/** Names with their kind. */
const kindsIn = (text: string): string[] =>
  [...text.matchAll(/^# TYPE (.*)$/gm)].map(([, kind = '']) => kind).toSorted()
/** The lines of these names. */
const linesOf = (text: string, name: RegExp): string[] => text.split('\n').filter((line) => name.test(line))

const gauges = [
  'spil_event_loop_delay_seconds gauge',
  'spil_memory_bytes gauge',
  'spil_pool_connections_in_use gauge',
  'spil_pool_waiting gauge',
]

describe('the public program', () => {
  test('tells of the machine and of its faults; a report leaves no trace in it, in no count and no name (M-01)', async () => {
    const before = await figuresAt(urls.formFigures)
    expect(kindsIn(before)).toEqual([...gauges, 'spil_faults_total counter'].toSorted())
    const canary = 'kanariemetriek'
    const page = await ask(urls.form)
    const told = { verhaal: canary, waar: canary, contact: canary, gemeente: 'winterswijk', naar: 'versturen' }
    const sent = await ask(
      `${urls.form}?${canary}`,
      { ...told, sleutel: hiddenIn(page.html, 'sleutel') },
      { 'user-agent': canary },
    )
    expect(codeIn(sent.html)).toHaveLength(29)
    expect((await ask(`${urls.form}${canary}`)).status).toBe(404)
    const after = await figuresAt(urls.formFigures)
    expect(kindsIn(after)).toEqual(kindsIn(before))
    const withoutMachine = (text: string): string[] =>
      linesOf(text, /^(?!spil_(memory_bytes|event_loop_delay_seconds) )/)
    expect(withoutMachine(after)).toEqual(withoutMachine(before))
    expect(after).not.toMatch(/kanarie|winterswijk/i)
  })

  test('rounds what does tell something: memory by 16 MiB, delays by a tenth of a second', async () => {
    const value = (text: string, name: string): number => Number(new RegExp(`^${name} (.*)$`, 'm').exec(text)?.[1])
    const text = await figuresAt(urls.formFigures)
    expect(value(text, 'spil_memory_bytes')).toBeGreaterThan(2 ** 24)
    expect(value(text, 'spil_memory_bytes') % 2 ** 24).toBe(0)
    expect((value(text, 'spil_event_loop_delay_seconds') * 10) % 1).toBe(0)
    expect([inSteps(0, 16), inSteps(1, 16), inSteps(16, 16), inSteps(17, 16)]).toEqual([0, 16, 16, 32])
  })

  test('counts an answer that is our fault', async () => {
    const client = await database.superuser()
    await client.query('alter function platform.prove_write(text) rename to prove_write_away')
    const sick = await ask(`${urls.form}healthz`)
    await client.query('alter function platform.prove_write_away(text) rename to prove_write')
    expect(sick.status).toBe(503)
    expect(linesOf(await figuresAt(urls.formFigures), /^spil_faults_total/)).toEqual(['spil_faults_total 1'])
  })

  test('answers only /metrics there, and shows no figures on the port of visitors', async () => {
    expect((await ask(new URL('/', urls.formFigures).href)).status).toBe(404)
    expect((await ask(`${urls.form}metrics`)).status).toBe(404)
    expect((await ask(urls.formFigures, { a: 'b' })).status).toBe(404)
  })

  test('says which setting to change when the port of the figures is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const [free] = await freePorts()
    const { port } = taken.address() as { port: number }
    const refused = await startProgram(
      'public',
      { ...settings.public, SPIL_PUBLIC_PORT: String(free), SPIL_METRICS_PORT: String(port) },
      { mayFail: true },
    )
    taken.close()
    expect(await refused.ended).toBe(1)
    expect(refused.output()).toContain('SPIL_METRICS_PORT')
  })
})

describe('the staff program', () => {
  test('counts and times by pattern and class of status, without id, municipality or person', async () => {
    const id = '5f0c2f6e-9c1b-4f0e-8f7e-0d6c1a2b3c4d'
    for (const path of ['inloggen', `meldingen/${id}`, `zoiets/${id}`, 'healthz']) await ask(`${urls.staff}${path}`)
    const text = await figuresAt(urls.staffFigures)
    expect(kindsIn(text)).toEqual([...gauges, 'spil_request_duration_seconds histogram'].toSorted())
    expect(linesOf(text, /_count/).toSorted()).toEqual([
      'spil_request_duration_seconds_count{route="/healthz",status="2xx"} 1',
      'spil_request_duration_seconds_count{route="/inloggen",status="2xx"} 1',
      'spil_request_duration_seconds_count{route="/meldingen/:id",status="3xx"} 1',
      'spil_request_duration_seconds_count{route="other",status="4xx"} 1',
    ])
    expect(text).not.toMatch(new RegExp(`${id}|winterswijk`, 'i'))
  })

  test('knows each address by its pattern only', () => {
    expect(
      ['/', '/meldingen', '/meldingen/x', '/meldingen/x/besluit', '/meldingen/x/y/z', '/MELDINGEN'].map(patternOf),
    ).toEqual(['/', '/meldingen', '/meldingen/:id', '/meldingen/:id/besluit', 'other', 'other'])
  })
})

describe('the worker', () => {
  test('counts and times jobs by task; what it takes in at the door is not counted (M-01)', async () => {
    const client = await database.superuser()
    const task = triageTasks[0] as string
    await client.query(`select graphile_worker.add_job($1, '{"wrong": true}'::json, max_attempts => 1)`, [task])
    const text = await until(async () => {
      const found = await figuresAt(urls.workerFigures)
      return found.includes('spil_job_duration_seconds_count') && found
    })
    expect(kindsIn(text)).toEqual([...gauges, 'spil_job_duration_seconds histogram'].toSorted())
    expect(linesOf(text, /_count/)).toEqual([`spil_job_duration_seconds_count{task="${task}",outcome="failed"} 1`])
    expect(form.output()).not.toContain('kanarie')
  })
})
