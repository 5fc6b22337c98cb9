// SPDX-License-Identifier: EUPL-1.2
/**
 * A real mail server for a test, on this machine, with a certificate made for the occasion; and the worker's side of mailing for a house
 * on one's own clock: rounds that plan, and the queue that sends.
 */
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as rest } from 'node:timers/promises'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Logger, runOnce } from 'graphile-worker'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import type pg from 'pg'
import { noticeTasks } from '../src/notices/index.ts'
import { openMailer } from '../src/platform/mail/mailer.ts'
import { fallBackOf } from '../src/start/fall-back.ts'
import { noticeRound } from '../src/start/notice-round.ts'
import { sharingWaiting } from '../src/sharing/index.ts'
import { triageWaiting } from '../src/triage/index.ts'
import type { TestHouse } from './house.ts'

export interface PostOffice {
  port: number
  /** As in SPIL_SMTP_URL. */
  url: string
  /** What was delivered since the last time one looked, in the order of arrival. */
  take(): Promise<Delivered[]>
  /** The next mails are refused with this answer; `rcpt` refuses the person, `data` the mail. */
  refuse(count: number, code: number, answer: string, at?: 'rcpt' | 'data'): void
  stop(): Promise<void>
}

export interface Delivered {
  to: string[]
  isSealed: boolean
  /** What came over the line, to the letter. */
  raw: string
  mail: Email
}

export const mailFrom = 'spil@winterswijk.test'

export interface PostOfficeOptions {
  /** 0 for any that is free */
  port?: number
  /** whether and how the server closes the line to others */
  tls?: 'starttls' | 'implicit' | 'none'
  /** who may hand in mail; everybody unless told */
  login?: { user: string; password: string } | undefined
}

export async function postOffice({ port = 0, tls = 'starttls', login }: PostOfficeOptions = {}): Promise<PostOffice> {
  const folder = mkdtempSync(join(tmpdir(), 'spil-post-'))
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(folder, name)) as [string, string]
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1']
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
  execFileSync('openssl', ['req', '-x509', ...curve, ...subject, '-keyout', key, '-out', cert], { stdio: 'ignore' })

  const delivered: Omit<Delivered, 'mail'>[] = []
  let refusals: { code: number; answer: string; at: 'rcpt' | 'data' }[] = []
  const refusal = (at: 'rcpt' | 'data'): Error | undefined => {
    if (refusals[0]?.at !== at) return undefined
    const { code, answer } = refusals.shift()!
    return Object.assign(new Error(answer), { responseCode: code })
  }
  const server = new SMTPServer({
    key: readFileSync(key),
    cert: readFileSync(cert),
    secure: tls === 'implicit',
    authOptional: login === undefined,
    disabledCommands: [...(login ? [] : ['AUTH']), ...(tls === 'starttls' ? [] : ['STARTTLS'])],
    onAuth: ({ username, password }, _session, done) =>
      username === login?.user && password === login?.password
        ? done(null, { user: username })
        : done(new Error(`no ${username} with ${password} here`)),
    disableReverseLookup: true,
    onRcptTo: (_address, _session, done) => done(refusal('rcpt')),
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const refused = refusal('data')
        const to = session.envelope.rcptTo.map(({ address }) => address)
        if (!refused) delivered.push({ to, isSealed: session.secure, raw: Buffer.concat(parts).toString() })
        done(refused)
      })
    },
  })
  // a client that hangs up is what some tests are about
  server.on('error', () => {})
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
  const bound = (server.server.address() as AddressInfo).port
  return {
    port: bound,
    url: `smtp${tls === 'implicit' ? 's' : ''}://localhost:${bound}?cafile=${cert}`,
    async take() {
      return Promise.all(delivered.splice(0).map(async (one) => ({ ...one, mail: await PostalMime.parse(one.raw) })))
    },
    refuse(count, code, answer, at = 'data') {
      refusals = Array.from({ length: count }, () => ({ code, answer, at }))
    },
    async stop() {
      await new Promise<void>((resolve) => server.close(() => resolve()))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export interface MailWork {
  /** The worker comes past and plans. @returns how many mails */
  plan(): Promise<number>
  /** The queue does all that waits, whatever moment it waits for. @returns the kinds of errors that were logged */
  send(): Promise<string[]>
}

/** @param url of the mail server; that of the office unless told */
export function mailWork(house: TestHouse, superuser: pg.Client, url: string | undefined): MailWork {
  const said: string[] = []
  const log = { error: (line: { kind?: string | number }) => void said.push(String(line.kind)) }
  const [database, keys, clock] = [house.database.kysely('worker_rw'), house.database.keys, () => house.now]
  const mailer = url === undefined ? undefined : openMailer({ smtp: url, from: mailFrom })
  const staffUrl = 'https://spil.winterswijk.test'
  const taskList = noticeTasks({
    database,
    keys,
    clock,
    log,
    mailer,
    staffUrl,
    counters: [triageWaiting, sharingWaiting],
    fallBackOf,
  })
  return {
    plan: () => noticeRound({ database, keys, clock, hasMail: mailer !== undefined, log }),
    async send() {
      // the queue may still be writing down what became of the last attempt
      const busy = () => superuser.query('select from graphile_worker._private_jobs where locked_at is not null')
      while (((await busy()).rowCount ?? 0) > 0) await rest(10)
      await superuser.query(`update graphile_worker._private_jobs set run_at = now() - interval '1 second'`)
      await runOnce({
        pgPool: house.database.pool('worker_rw'),
        taskList,
        noHandleSignals: true,
        logger: new Logger(() => () => {}),
      })
      return said.splice(0)
    },
  }
}
