// SPDX-License-Identifier: EUPL-1.2
/** Which settings each program needs, and the sentence an operator gets for each mistake. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { ownCertificate, writeCertificate } from '../../tests/own-certificate.ts'
import { projectRoot } from '../platform/project-root.ts'
import { SettingError } from './setting-reader.ts'
import { readSettings, type Program } from './settings.ts'

const address = (login: string): string => `postgresql://${login}:geheim@db.example/spil`
const four = {
  SPIL_PUBLIC_DATABASE_URL: address('intake_w'),
  SPIL_STAFF_DATABASE_URL: address('casework_rw'),
  SPIL_WORKER_DATABASE_URL: address('worker_rw'),
  SPIL_MIGRATE_DATABASE_URL: address('migrator'),
}

function problemsOf(environment: Record<string, string>, program: Program): readonly string[] {
  try {
    readSettings(environment, program)
    return []
  } catch (error) {
    if (!(error instanceof SettingError)) throw error
    expect(error.code).toBe('SETTING_INVALID')
    expect(error.message).not.toContain('geheim')
    return error.problems
  }
}

describe('what a program needs', () => {
  test('npm start needs nothing and then has the embedded database and the demo', () => {
    expect(readSettings({}, 'main')).toEqual({
      publicHost: '127.0.0.1',
      staffHost: '127.0.0.1',
      publicPort: 3000,
      staffPort: 3001,
      publicTls: undefined,
      staffTls: undefined,
      staffUrl: 'http://localhost:3001',
      securityContact: undefined,
      mail: undefined,
      dataDir: join(projectRoot, '.spil'),
      keysDir: join(projectRoot, '.spil/keys'),
      databaseAddresses: undefined,
      demo: true,
      floodLimit: true,
      quickExitUrl: 'https://www.buienradar.nl/',
    })
  })

  test('with four addresses there is no demo unless it is asked for', () => {
    expect(readSettings(four, 'main')).toMatchObject({
      demo: false,
      databaseAddresses: { public: address('intake_w'), staff: address('casework_rw') },
    })
    expect(readSettings({ ...four, SPIL_DEMO: '1' }, 'main').demo).toBe(true)
  })

  test('the public program needs one address and knows of no folder', () => {
    const settings = readSettings({ SPIL_PUBLIC_DATABASE_URL: address('intake_w'), SPIL_DATA_DIR: '/data' }, 'public')
    expect(Object.keys(settings).toSorted()).toEqual([
      'databaseAddress',
      'demo',
      'floodLimit',
      'host',
      'metricsPort',
      'port',
      'quickExitUrl',
      'tls',
    ])
    expect(settings).toMatchObject({ databaseAddress: address('intake_w'), port: 3000, demo: false })
  })

  test('staff and worker need their own address', () => {
    expect(readSettings({ SPIL_STAFF_DATABASE_URL: address('casework_rw') }, 'staff').port).toBe(3001)
    expect(readSettings({ SPIL_WORKER_DATABASE_URL: address('worker_rw') }, 'worker')).not.toHaveProperty('port')
  })

  test('where staff reach Spil has no path, and https outside this machine', () => {
    const staff = { SPIL_STAFF_DATABASE_URL: address('casework_rw') }
    expect(readSettings({ ...staff, SPIL_STAFF_URL: 'https://spil.example.nl/' }, 'staff').url).toBe(
      'https://spil.example.nl',
    )
    expect(readSettings({ ...staff, SPIL_STAFF_PORT: '3900' }, 'staff').url).toBe('http://localhost:3900')
    for (const url of ['http://spil.example.nl', 'https://spil.example.nl/inloggen', 'https://a:geheim@b.nl', 'x']) {
      expect(problemsOf({ ...staff, SPIL_STAFF_URL: url }, 'staff')).toEqual([
        expect.stringMatching('^SPIL_STAFF_URL is no https address without a path'),
      ])
    }
    expect(problemsOf({ ...staff, SPIL_HOST: '0.0.0.0' }, 'staff')).toEqual([
      expect.stringMatching('^SPIL_STAFF_URL is missing'),
    ])
  })

  test('a mail server with the address that mails come from, both or neither; only the worker and main know it', () => {
    const mail = { SPIL_SMTP_URL: 'smtp://spil:geheim@mail.example.nl', SPIL_MAIL_FROM: 'spil@example.nl' }
    const read = { smtp: mail.SPIL_SMTP_URL, from: mail.SPIL_MAIL_FROM }
    for (const program of ['worker', 'main'] as const)
      expect(readSettings({ ...four, ...mail }, program).mail, program).toEqual(read)
    for (const program of ['public', 'staff'] as const)
      expect(JSON.stringify(readSettings({ ...four, ...mail }, program)), program).not.toContain('mail.example.nl')
    expect(problemsOf({ ...four, SPIL_SMTP_URL: mail.SPIL_SMTP_URL }, 'worker')).toEqual([
      expect.stringMatching('^SPIL_MAIL_FROM is missing and SPIL_SMTP_URL is set'),
    ])
    expect(problemsOf({ ...four, ...mail, SPIL_MAIL_FROM: 'Spil <spil@example.nl>' }, 'worker')).toEqual([
      expect.stringMatching('^SPIL_MAIL_FROM is no mail address'),
    ])
  })

  test.each([
    ['http://mail.example.nl', 'is no URL of a mail server'],
    ['smtp://mail.example.nl/folder', 'is no URL of a mail server'],
    ['smtp://a:geheim@mail.example.nl?tls=off', 'Only tls=off exists'],
    ['smtps://a:geheim@localhost?tls=off', 'Only tls=off exists'],
    ['smtp://a:geheim@localhost?tls=no', 'Only tls=off exists'],
    ['smtp://a:geheim@mail.example.nl?requireTLS=false', 'has an unknown parameter'],
    ['smtp://a:geh%eim@mail.example.nl', 'has a stray % sign'],
    ['smtp://:geheim@mail.example.nl', 'has a password and no user'],
    ['smtp://a:geheim@mail.example.nl?cafile=/nergens/ca.pem', 'The file of cafile cannot be read'],
  ])('the mail server %s is refused, without telling its password', (url, why) => {
    const environment = { ...four, SPIL_SMTP_URL: url, SPIL_MAIL_FROM: 'spil@example.nl' }
    expect(problemsOf(environment, 'worker')).toEqual([expect.stringContaining(why)])
  })

  test.each(['smtp://mail.example.nl', 'smtps://a@mail.example.nl:465?passfile=/later', 'smtp://[::1]:2525?tls=off'])(
    'the mail server %s can be used',
    (url) => {
      const environment = { ...four, SPIL_SMTP_URL: url, SPIL_MAIL_FROM: 'spil@example.nl' }
      expect(problemsOf(environment, 'worker')).toEqual([])
    },
  )

  test.each(['public', 'staff', 'worker'] as const)(
    '%s without its address says which setting is missing',
    (program) => {
      const name = `SPIL_${program.toUpperCase()}_DATABASE_URL`
      const { [name as keyof typeof four]: _, ...others } = four
      expect(problemsOf(others, program)).toEqual([expect.stringMatching(`^${name} is missing`)])
    },
  )

  test.each(Object.keys(four))('npm start with only three addresses names the missing %s', (name) => {
    const { [name as keyof typeof four]: _, ...others } = four
    expect(problemsOf(others, 'main')).toEqual([expect.stringMatching(`^${name} is missing`)])
  })

  test('npm start with one address names the other three in one sentence', () => {
    expect(problemsOf({ SPIL_PUBLIC_DATABASE_URL: address('intake_w') }, 'main')).toEqual([
      expect.stringMatching(
        '^SPIL_STAFF_DATABASE_URL, SPIL_WORKER_DATABASE_URL, SPIL_MIGRATE_DATABASE_URL are missing',
      ),
    ])
  })

  test('an empty setting is no setting', () => {
    expect(readSettings({ SPIL_PUBLIC_PORT: '', SPIL_HOST: ' ', SPIL_PUBLIC_DATABASE_URL: '' }, 'main')).toEqual(
      readSettings({}, 'main'),
    )
  })

  test('the keys lie in the data folder unless they have a folder of their own', () => {
    expect(readSettings({ SPIL_DATA_DIR: '/data' }, 'main').keysDir).toBe('/data/keys')
    expect(readSettings({ SPIL_DATA_DIR: '/data', SPIL_KEYS_DIR: '/keys' }, 'main').keysDir).toBe('/keys')
    expect(readSettings({ SPIL_DATA_DIR: 'elsewhere' }, 'main').dataDir).toBe(join(projectRoot, 'elsewhere'))
  })

  test('each program may listen on an address of its own, and tell its figures on a port of its own', () => {
    const hosts = { SPIL_HOST: '::1', SPIL_PUBLIC_HOST: '127.0.0.2', SPIL_METRICS_PORT: '9100' }
    expect(readSettings(hosts, 'main')).toMatchObject({ publicHost: '127.0.0.2', staffHost: '::1' })
    expect(readSettings({ ...four, ...hosts }, 'public')).toMatchObject({ host: '127.0.0.2', metricsPort: 9100 })
    expect(readSettings({ ...four, ...hosts }, 'staff')).toMatchObject({ host: '::1', metricsPort: 9100 })
    expect(readSettings({ ...four, ...hosts }, 'worker').metricsPort).toBe(9100)
    for (const port of ['0', '65536', 'x'])
      expect(problemsOf({ ...four, SPIL_METRICS_PORT: port }, 'worker')).toEqual([
        expect.stringMatching('^SPIL_METRICS_PORT is no port'),
      ])
  })

  test('settings cannot be changed afterwards', () => expect(Object.isFrozen(readSettings({}, 'main'))).toBe(true))
})

describe('the demo, where anybody may sign in', () => {
  test.each(['127.0.0.1', '127.1.2.3', '::1', 'localhost'])('runs on %s', (host) => {
    expect(readSettings({ SPIL_HOST: host }, 'main').demo).toBe(true)
  })

  test.each(['0.0.0.0', '::', '192.168.1.2', 'spil.example'])('never runs on %s', (host) => {
    const elsewhere = { SPIL_HOST: host, SPIL_STAFF_URL: 'https://spil.example.nl' }
    expect(problemsOf(elsewhere, 'main')).toEqual([expect.stringMatching('^SPIL_DEMO=1 .* SPIL_HOST to 127.0.0.1')])
    for (const program of ['public', 'staff', 'worker'] as const) {
      expect(problemsOf({ ...four, ...elsewhere, SPIL_DEMO: '1' }, program)).toHaveLength(1)
    }
    expect(readSettings({ ...elsewhere, SPIL_DEMO: '0' }, 'main').demo).toBe(false)
  })

  test.each(['SPIL_PUBLIC_HOST', 'SPIL_STAFF_HOST'])('never runs when %s is reached by others', (name) => {
    const elsewhere = { [name]: '::', SPIL_STAFF_URL: 'https://spil.example.nl' }
    for (const program of ['main', 'public', 'staff', 'worker'] as const) {
      expect(problemsOf({ ...four, ...elsewhere, SPIL_DEMO: '1' }, program)).toEqual([
        expect.stringMatching(`^SPIL_DEMO=1 .* set ${name} to 127.0.0.1`),
      ])
    }
  })

  test('is the only place where the flood limit can be off', () => {
    expect(readSettings({ SPIL_FLOOD_LIMIT: 'off' }, 'main').floodLimit).toBe(false)
    expect(readSettings({ SPIL_FLOOD_LIMIT: 'off', SPIL_DEMO: '0' }, 'main').floodLimit).toBe(true)
    expect(readSettings({ ...four, SPIL_FLOOD_LIMIT: 'off' }, 'public').floodLimit).toBe(true)
  })
})

describe('a certificate', () => {
  const folder = mkdtempSync(join(tmpdir(), 'spil-settings-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const sound = ownCertificate()
  const settingsWith = (pair: { cert: string; key: string }): Record<string, string> => {
    const files = writeCertificate(mkdtempSync(join(folder, 'pair-')), pair)
    return { SPIL_STAFF_TLS_CERT: files.cert, SPIL_STAFF_TLS_KEY: files.key }
  }

  test('makes the staff program one of https, and its key does not stand in the settings', () => {
    const settings = readSettings({ ...four, ...settingsWith(sound) }, 'staff')
    expect(settings).toMatchObject({ url: 'https://localhost:3001', tls: { certSetting: 'SPIL_STAFF_TLS_CERT' } })
    expect(JSON.stringify(settings)).not.toContain('PRIVATE KEY')
    expect(problemsOf({ ...four, ...settingsWith(sound), SPIL_STAFF_URL: 'http://localhost:3001' }, 'staff')).toEqual([
      expect.stringMatching('^SPIL_STAFF_URL is no https address'),
    ])
  })

  test.each([
    ['only a certificate', { SPIL_STAFF_TLS_KEY: '' }, /^SPIL_STAFF_TLS_KEY is missing/],
    ['only a key', { SPIL_STAFF_TLS_CERT: '' }, /^SPIL_STAFF_TLS_CERT is missing/],
    [
      'a file that is not there',
      { SPIL_STAFF_TLS_KEY: '/nowhere' },
      /^SPIL_STAFF_TLS_KEY: \/nowhere cannot be read \(ENOENT\)/,
    ],
    [
      'a certificate where the key should be',
      { SPIL_STAFF_TLS_KEY: 'cert' },
      /^SPIL_STAFF_TLS_KEY: .* is no private key/,
    ],
    [
      'a key where the certificate should be',
      { SPIL_STAFF_TLS_CERT: 'key' },
      /^SPIL_STAFF_TLS_CERT: .* is no certificate/,
    ],
  ])('%s is named', (_what, changed: Record<string, string>, sentence) => {
    const settings = settingsWith(sound)
    const paths: Record<string, string | undefined> = {
      cert: settings['SPIL_STAFF_TLS_CERT'],
      key: settings['SPIL_STAFF_TLS_KEY'],
    }
    const given = Object.fromEntries(Object.entries(changed).map(([name, value]) => [name, paths[value] ?? value]))
    expect(problemsOf({ ...four, ...settings, ...given }, 'staff')).toEqual([expect.stringMatching(sentence)])
  })

  test('that has ended, has not begun or belongs to another key is named, without a piece of the key', () => {
    const other = ownCertificate()
    for (const [pair, sentence] of [
      [ownCertificate({ days: -1 }), /^SPIL_STAFF_TLS_CERT: the certificate ended on \d{4}-\d\d-\d\d: put a new one/],
      [ownCertificate({ beginsInDays: 2 }), /^SPIL_STAFF_TLS_CERT: the certificate begins on/],
      [{ cert: sound.cert, key: other.key }, /^SPIL_STAFF_TLS_KEY is not the key of the certificate/],
    ] as const) {
      const problems = problemsOf({ ...four, ...settingsWith(pair) }, 'staff')
      expect(problems).toEqual([expect.stringMatching(sentence)])
      expect(problems.join()).not.toContain(pair.key.slice(60, 80))
    }
  })
})

describe('a wrong setting is named', () => {
  test.each([
    ['SPIL_PUBLIC_PORT', 'abc'],
    ['SPIL_PUBLIC_PORT', '0'],
    ['SPIL_PUBLIC_PORT', '65536'],
    ['SPIL_PUBLIC_PORT', '30.5'],
    ['SPIL_STAFF_PORT', '-1'],
    ['SPIL_STAFF_PORT', '3000'],
    ['SPIL_DEMO', 'yes'],
    ['SPIL_FLOOD_LIMIT', 'no'],
    ['SPIL_SECURITY_CONTACT', 'security@example.nl'],
    ['SPIL_SECURITY_CONTACT', 'http://example.nl/security'],
    ['SPIL_SECURITY_CONTACT', 'mailto:nobody'],
    ['SPIL_QUICK_EXIT_URL', 'buienradar'],
    ['SPIL_QUICK_EXIT_URL', 'http://example.org/'],
    ['SPIL_QUICK_EXIT_URL', 'javascript:alert(1)'],
  ])('%s=%s', (name, value) => {
    expect(problemsOf({ [name]: value }, 'main')).toEqual([expect.stringMatching(`^${name} .+\\.$`)])
  })

  test.each(['SPIL_PUBLIC_HOST', 'SPIL_STAFF_HOST'])('%s', (name) => {
    const wrong = { [name]: 'http://x', SPIL_DEMO: '0', SPIL_STAFF_URL: 'https://spil.example.nl' }
    expect(problemsOf(wrong, 'main')).toEqual([expect.stringMatching(`^${name} is no address`)])
  })

  test('SPIL_HOST', () => {
    expect(
      problemsOf({ SPIL_HOST: 'http://x', SPIL_DEMO: '0', SPIL_STAFF_URL: 'https://spil.example.nl' }, 'main'),
    ).toEqual([expect.stringMatching('^SPIL_HOST ')])
  })

  test.each(Object.keys(four))('%s, without telling its password', (name) => {
    expect(problemsOf({ ...four, [name]: 'mysql://a:geheim@h/d' }, 'main')).toEqual([
      expect.stringMatching(`^${name} cannot be used`),
    ])
  })

  test('all problems come at once', () => {
    expect(
      problemsOf({ SPIL_PUBLIC_PORT: 'x', SPIL_DEMO: '2', SPIL_STAFF_DATABASE_URL: address('a') }, 'main'),
    ).toHaveLength(3)
  })
})
