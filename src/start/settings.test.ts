// SPDX-License-Identifier: EUPL-1.2
/** Which settings each program needs, and the sentence an operator gets for each mistake. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
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
      host: '127.0.0.1',
      publicPort: 3000,
      staffPort: 3001,
      staffUrl: 'http://localhost:3001',
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
      'port',
      'quickExitUrl',
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

  test('is the only place where the flood limit can be off', () => {
    expect(readSettings({ SPIL_FLOOD_LIMIT: 'off' }, 'main').floodLimit).toBe(false)
    expect(readSettings({ SPIL_FLOOD_LIMIT: 'off', SPIL_DEMO: '0' }, 'main').floodLimit).toBe(true)
    expect(readSettings({ ...four, SPIL_FLOOD_LIMIT: 'off' }, 'public').floodLimit).toBe(true)
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
    ['SPIL_QUICK_EXIT_URL', 'buienradar'],
    ['SPIL_QUICK_EXIT_URL', 'http://example.org/'],
    ['SPIL_QUICK_EXIT_URL', 'javascript:alert(1)'],
  ])('%s=%s', (name, value) => {
    expect(problemsOf({ [name]: value }, 'main')).toEqual([expect.stringMatching(`^${name} .+\\.$`)])
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
