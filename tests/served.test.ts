// SPDX-License-Identifier: EUPL-1.2
/**
 * Spil on a PostgreSQL of the operator: scram and TLS only, its authority checked. With the real programs, with and without the demo.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandLine } from './command-line.ts'
import { hasOpenssl } from './postgresql/certificates.ts'
import { serveDatabase, type ServedDatabase } from './postgresql/served.ts'
import {
  ask,
  buildOnce,
  codeIn,
  environmentFor,
  freePorts,
  hiddenIn,
  mainProgram,
  signIn,
  startSpil,
  until,
  type RunningSpil,
} from './running-spil.ts'

let served: ServedDatabase
beforeAll(async () => {
  if (!hasOpenssl()) return
  await buildOnce()
  served = await serveDatabase()
}, 120_000)
afterAll(() => served?.stop())

async function send(spil: RunningSpil, verhaal: string): Promise<string | undefined> {
  const sleutel = hiddenIn((await ask(spil.publicUrl)).html, 'sleutel')
  const fields = { sleutel, gemeente: 'winterswijk', verhaal, naar: 'versturen' }
  return codeIn((await ask(spil.publicUrl, fields)).html)
}
const opens = async (spil: RunningSpil, code: string): Promise<boolean> =>
  /<textarea[^>]*name="bericht"/.test((await ask(spil.publicUrl, { code })).html)
const coursesIn = async (superuser: pg.Client): Promise<string[]> =>
  (await superuser.query<{ id: string }>('select report_id as id from triage.course')).rows.map(({ id }) => id)
const health = (spil: RunningSpil): Promise<number[]> =>
  Promise.all([spil.publicUrl, spil.staffUrl].map(async (url) => (await ask(`${url}healthz`)).status))

describe.skipIf(!hasOpenssl())('a served PostgreSQL with scram and TLS (left out without the program openssl)', () => {
  test(
    'without demo: prepared by the commands, a report is stored, taken in and its mailbox opens',
    { timeout: 120_000 },
    async () => {
      const addresses = await served.settings('spil')
      const folder = mkdtempSync(join(tmpdir(), 'spil-served-keys-'))
      const settings = { ...addresses, SPIL_KEYS_DIR: join(folder, 'keys'), SPIL_DATA_DIR: folder }
      const operator = commandLine(settings)
      for (const words of [
        ['migrate'],
        ['keys', 'init'],
        ['municipality', 'add', '--slug', 'winterswijk', '--name', 'Winterswijk'],
      ])
        expect(await operator(words), words.join(' ')).toMatchObject({ code: 0 })

      const spil = await startSpil({ env: { ...addresses, SPIL_KEYS_DIR: settings.SPIL_KEYS_DIR, SPIL_DEMO: '0' } })
      expect(await health(spil)).toEqual([200, 200])
      const code = await send(spil, 'Er slapen elke nacht andere mensen.')
      expect(await opens(spil, code ?? '')).toBe(true)
      const superuser = await served.superuser('spil')
      await until(async () => (await superuser.query('select from triage.course')).rowCount === 1)
      const sessions = await superuser.query(
        `select usename as who, bool_and(ssl) as tls from pg_stat_activity join pg_stat_ssl using (pid)
       where datname = 'spil' and usename <> 'postgres' group by usename order by usename`,
      )
      expect(sessions.rows).toEqual(['casework_rw', 'intake_w', 'worker_rw'].map((who) => ({ who, tls: true })))
      expect(await operator(['audit', 'verify'])).toMatchObject({ code: 0 })
      expect(await spil.stop()).toBe(0)
      rmSync(folder, { recursive: true })
    },
  )

  test('with the demo: a report goes the road to the desk', { timeout: 120_000 }, async () => {
    const spil = await startSpil({ env: { ...(await served.settings('spil_demo')), SPIL_DEMO: '1' } })
    expect(await health(spil)).toEqual([200, 200])
    const superuser = await served.superuser('spil_demo')
    const known = await coursesIn(superuser)
    expect(await send(spil, 'In het pand op de hoek wordt dag en nacht gewerkt.')).toBeDefined()
    const fresh = await until(async () => (await coursesIn(superuser)).find((id) => !known.includes(id)))
    const desk = await signIn(spil, 'Linde')
    expect(await desk.get(`/meldingen/${fresh}`)).toMatchObject({
      status: 200,
      html: expect.stringContaining('In het pand op de hoek') as string,
    })
    expect(await spil.stop()).toBe(0)
  })

  describe('is refused at the start, in one sentence that says what to do and holds no password', () => {
    const change = (address: string, how: (url: URL) => void): string => {
      const url = new URL(address)
      how(url)
      return url.href
    }
    const cases: [string, string, (url: URL) => void, RegExp][] = [
      [
        'another authority',
        'SPIL_MIGRATE',
        (url) => url.searchParams.set('sslrootcert', served.otherAuthority),
        /not signed by one we trust: let sslrootcert be/,
      ],
      [
        'an authority that nobody named',
        'SPIL_PUBLIC',
        (url) => url.searchParams.delete('sslrootcert'),
        /not signed by one we trust: let sslrootcert be/,
      ],
      [
        'another host than the certificate names',
        'SPIL_STAFF',
        (url) => (url.hostname = '127.0.0.1'),
        /certificate of the server is of another host/,
      ],
      [
        'a connection without TLS',
        'SPIL_WORKER',
        (url) => ['sslmode', 'sslrootcert'].forEach((name) => url.searchParams.delete(name)),
        /\(28000\): check the user.*only TLS\? then sslmode=verify-full/,
      ],
      [
        'a wrong password',
        'SPIL_PUBLIC',
        (url) => (url.searchParams.delete('passfile'), (url.password = 'geheimpje')),
        /\(28P01\): check the user and the password/,
      ],
      [
        'a password file that is not there',
        'SPIL_STAFF',
        (url) => url.searchParams.set('passfile', '/nergens'),
        /cannot be used\. The password file \/nergens cannot be read \(ENOENT\)/,
      ],
      [
        'a login that may not use the database',
        'SPIL_WORKER',
        (url) => (url.pathname = 'nergens'),
        /\(3D000\): make the database/,
      ],
    ]
    test.each(cases)('%s, in %s_DATABASE_URL', async (_, setting, how, sentence) => {
      const name = `${setting}_DATABASE_URL`
      const addresses = await served.settings('spil')
      const [publicPort, staffPort] = await freePorts()
      const dataDir = mkdtempSync(join(tmpdir(), 'spil-refused-'))
      const env = environmentFor({
        dataDir,
        publicPort,
        staffPort,
        ...addresses,
        [name]: change(addresses[name] ?? '', how),
      })
      const child = spawn(process.execPath, [mainProgram], { env, stdio: ['ignore', 'ignore', 'pipe'] })
      const [complaint, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')])
      rmSync(dataDir, { recursive: true })
      expect([code, complaint.trim().split('\n')]).toEqual([1, [expect.stringMatching(sentence)]])
      expect(complaint).toContain(name)
      expect(complaint).not.toContain('geheimpje')
    })
  })

  test('M-63: the doctor says which settings of its log to change, and nothing is refused for it', async () => {
    const addresses = await served.settings('spil')
    const told = await commandLine(addresses)(['doctor'])
    const about = told.said.split('\n').filter((line) => line.includes('log of the database'))
    expect(about.map((line) => /TO DO {2}(\w+) is/.exec(line)?.[1])).toEqual([
      'log_error_verbosity',
      'log_min_error_statement',
      'log_min_messages',
      'log_parameter_max_length',
    ])
    expect(about[0]).toContain("alter system set log_error_verbosity = 'terse'")
  })
})
