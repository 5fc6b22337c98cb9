// SPDX-License-Identifier: EUPL-1.2
/**
 * The whole house on a database of its own, without a socket: the public app, the staff app and the worker's round, with a clock that
 * the test sets. Forms are filled in as a browser would: what the page holds is what is posted.
 */
import { randomUUID } from 'node:crypto'
import type { Hono } from 'hono'
import type { Role } from '../src/access.ts'
import type { Log } from '../src/platform/log.ts'
import { Flood } from '../src/platform/web/flood.ts'
import { Tickets } from '../src/reporting/mailbox/ticket.ts'
import { WaitingRoom } from '../src/reporting/form/waiting-room.ts'
import { publicApp } from '../src/reporting/public-app.tsx'
import { Desks } from '../src/reporting/public-house.ts'
import { fileTasks, forgetRound } from '../src/start/file-work.ts'
import type { ScanForViruses } from '../src/platform/virus-scanner.ts'
import { Logger, runOnce } from 'graphile-worker'
import { PostRounds } from '../src/start/post-round.ts'
import { staffHouse } from '../src/start/staff-house.tsx'
import type { Instant } from '../src/time.ts'
import { startSession, writeTicket } from '../src/platform/people/session.ts'
import { inTransaction } from '../src/platform/database/transaction.ts'
import { freshDatabase, type TestDatabase } from './fresh-database.ts'

export interface TestHouse {
  database: TestDatabase
  publicApp: Hono
  staffApp: Hono
  /** What every clock of the house says; set it to live at another time. */
  now: Instant
  municipalityId: string
  /** a second municipality */
  neighbourId: string
  /** Posts a public form; fields that are not given stay empty. */
  publicPost(fields: Record<string, string>): Promise<Page>
  /** Posts a report and gives its code. */
  report(fields: Record<string, string>): Promise<{ code: string; sleutel: string }>
  /** The worker comes past. */
  takeIn(): Promise<number>
  /** The worker does what is planned for files; one that fails is tried again at the next call. */
  cleanFiles(scan?: ScanForViruses): Promise<void>
  /** The worker takes away what nobody sent. */
  forgetFiles(): Promise<void>
  /** @returns a cookie of somebody new with these roles */
  signIn(roles: readonly Role[], municipalityId?: string): Promise<Staff>
  /** @returns a cookie of somebody who is there already */
  signInAs(personId: string, municipalityId?: string): Promise<Staff>
  stop(): Promise<void>
}

export interface Page {
  status: number
  html: string
  location: string | null
  headers: Headers
}

export interface Staff {
  personId: string
  cookie: string
  get(path: string): Promise<Page>
  /** Posts with the csrf field of the page one was on. */
  post(path: string, fields: Record<string, string>): Promise<Page>
}

export const styles = { css: 'p{color:#000}' }

const quiet: Log = { info: () => {}, error: () => {} }

/** @param options.secure whether people come by https, as in the real house @param options.demo with the sign-in of the demo */
export async function testHouse({
  floodOff = true,
  log = quiet,
  signInFlood = new Flood({ off: true }),
  secure = false,
  demo = false,
} = {}): Promise<TestHouse> {
  const database = await freshDatabase()
  const { id: municipalityId } = await database.addMunicipality({ slug: 'winterswijk', name: 'Winterswijk' })
  const { id: neighbourId } = await database.addMunicipality({ slug: 'aalten', name: 'Aalten' })
  const pool = database.pool('intake_w')
  const house: Omit<TestHouse, 'publicApp' | 'staffApp'> = {
    database,
    now: Temporal.Instant.from('2026-11-18T10:00:00Z'),
    municipalityId,
    neighbourId,
    publicPost: (fields) => post(publicSide, '/', fields),
    async report(fields) {
      const sleutel = fields['sleutel'] ?? formKeyIn((await get(publicSide, '/')).html)
      const page = await post(publicSide, '/', { gemeente: 'winterswijk', ...fields, sleutel })
      return { code: codeIn(page.html), sleutel }
    },
    takeIn: () => rounds.once(),
    async cleanFiles(scan) {
      const client = await database.superuser()
      await client.query('update graphile_worker._private_jobs set run_at = now() where attempts > 0')
      const taskList = fileTasks({ ...worker, scan })
      await runOnce({
        pgPool: database.pool('worker_rw'),
        taskList,
        logger: new Logger(() => () => {}),
        noHandleSignals: true,
      })
    },
    forgetFiles: () => forgetRound({ ...worker, scan: undefined }),
    async signIn(roles, at = municipalityId) {
      const { id } = await database.addPerson(at, { name: `Testpersoon ${roles.join(' ')}`, roles })
      return house.signInAs(id, at)
    },
    async signInAs(personId, at = municipalityId) {
      const work = { municipalityId: at, origin: 'staff' as const, now: house.now, keys: database.keys }
      const ticket = await inTransaction(database.kysely('casework_rw'), work, (tx) =>
        startSession(tx, { personId, how: 'demo', provedAt: house.now }),
      )
      const cookie = `${secure ? '__Host-spil' : 'spil'}=${writeTicket(ticket)}`
      return {
        personId,
        cookie,
        get: (path) => get(staffSide, path, { cookie }),
        async post(path, fields) {
          const csrf = /name="csrf" value="([^"]+)"/.exec((await get(staffSide, '/', { cookie })).html)?.[1] ?? ''
          return post(staffSide, path, { csrf, verzoek: randomUUID(), ...fields }, { cookie })
        },
      }
    },
    stop: () => database.stop(),
  }
  const clock = () => house.now
  const worker = { database: database.kysely('worker_rw'), keys: database.keys, clock, log: quiet }
  const rounds = new PostRounds({
    database: database.kysely('worker_rw'),
    keys: database.keys,
    clock,
    origin: 'worker',
    log: quiet,
  })
  const publicSide = publicApp({
    house: {
      pool,
      clock,
      desks: new Desks(pool),
      styleOf: () => styles.css,
      quickExitUrl: 'https://example.org/',
      log: quiet,
    },
    flood: new Flood({ off: floodOff }),
    tickets: new Tickets(),
    waitingRoom: new WaitingRoom({ off: floodOff }),
    proveWrite: () => pool.query(`select platform.prove_write('public')`).then(() => undefined),
  })
  const staffSide = staffHouse({
    database: database.kysely('casework_rw'),
    keys: database.keys,
    clock,
    demo,
    url: secure ? 'https://localhost' : 'http://localhost',
    flood: signInFlood,
    secure,
    styleOf: () => styles.css,
    proveWrite: () => Promise.resolve(),
    log,
  })
  return Object.assign(house, { publicApp: publicSide, staffApp: staffSide })
}

const origin = 'http://localhost'

export async function get(app: Hono, path: string, headers: Record<string, string> = {}): Promise<Page> {
  return pageOf(await app.request(`${origin}${path}`, { headers }))
}

export async function post(
  app: Hono,
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Page> {
  return pageOf(
    await app.request(`${origin}${path}`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { host: 'localhost', origin, 'sec-fetch-site': 'same-origin', ...headers },
    }),
  )
}

async function pageOf(response: Response): Promise<Page> {
  return {
    status: response.status,
    html: await response.text(),
    location: response.headers.get('location'),
    headers: response.headers,
  }
}

export const formKeyIn = (html: string): string => hiddenIn(html, 'sleutel')

/** The value of a hidden field. */
export const hiddenIn = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''

/** The receipt code as a person copies it: without the groups. */
export const codeIn = (html: string): string =>
  (/data-code="?"?[^>]*>(.*?)<\/p>/s.exec(html)?.[1] ?? '').replaceAll(/<[^>]+>|\s/g, '')

/** The id of the report whose story begins like this, out of the inbox. */
export const reportIn = (html: string, story: string): string => {
  const row = html.split('<tr').find((part) => part.includes(story)) ?? ''
  return /\/meldingen\/([0-9a-f-]{36})/.exec(row)?.[1] ?? ''
}
