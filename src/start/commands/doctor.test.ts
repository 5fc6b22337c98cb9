// SPDX-License-Identifier: EUPL-1.2
/** `spil doctor` is silent about what is well and finds each thing that somebody may get wrong, with what to do. */
import { randomUUID } from 'node:crypto'
import { chmodSync, chownSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandLine, type Told } from '../../../tests/command-line.ts'
import { freshDatabase, type TestDatabase } from '../../../tests/fresh-database.ts'
import { ownCertificate, writeCertificate } from '../../../tests/own-certificate.ts'
import { ensureRootKey } from '../../platform/keys/file-key-provider.ts'
import { defaultDeskSettings } from '../../reporting/desk-settings.ts'
import { plainDate } from '../../time.ts'
import { deskProblems } from './doctor/desks.ts'
import { clockProblem } from './doctor/clock-and-migrations.ts'
import { diskProblem } from './doctor/folders.ts'
import { faultsOf, findRole } from './doctor/logins.ts'
import { nodeVersion } from './doctor/node-version.ts'

let database: TestDatabase
let settings: Record<string, string>
const folder = mkdtempSync(join(tmpdir(), 'spil-doctor-'))

beforeAll(async () => {
  database = await freshDatabase()
  await database.addMunicipality({ slug: 'winterswijk', name: 'Winterswijk' })
  await database.addMunicipality({ slug: 'aalten', name: 'Aalten' })
  settings = {
    SPIL_DATA_DIR: newFolder(0o711),
    SPIL_KEYS_DIR: database.keysDir,
    SPIL_PUBLIC_DATABASE_URL: database.addressFor('intake_w'),
    SPIL_STAFF_DATABASE_URL: database.addressFor('casework_rw'),
    SPIL_WORKER_DATABASE_URL: database.addressFor('worker_rw'),
    SPIL_MIGRATE_DATABASE_URL: database.addressFor('migrator'),
    SPIL_SMTP_URL: 'smtp://mail.example.nl',
    SPIL_MAIL_FROM: 'spil@example.nl',
  }
})
afterAll(async () => {
  await database.stop()
  rmSync(folder, { recursive: true })
})

const newFolder = (mode: number): string => {
  const path = mkdtempSync(join(folder, 'folder-'))
  chmodSync(path, mode)
  return path
}
const copyOfKeys = (): { keysDir: string; file: string } => {
  const keysDir = newFolder(0o700)
  const file = join(keysDir, 'root.key')
  copyFileSync(join(database.keysDir, 'root.key'), file)
  chmodSync(file, 0o400)
  return { keysDir, file }
}
const doctor = (changed: Record<string, string> = {}): Promise<Told> =>
  commandLine({ ...settings, ...changed })(['doctor'])
const toDo = ({ said }: Told): string[] =>
  said
    .split('\n')
    .filter((line) => line.startsWith('TO DO  '))
    .map((line) => line.slice(7))

/** An address of the same database with another part. */
const differently = (address: string, change: (url: URL) => void): string => {
  const url = new URL(address)
  change(url)
  return url.href
}

test('a sound Spil: every check is told, nothing is to do', async () => {
  const told = await doctor()
  expect(told).toMatchObject({ code: 0, complaint: '' })
  const lines = told.said
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('DESK   '))
  expect(lines).toEqual([
    'well   Node',
    'well   settings',
    'well   mail',
    'well   root key',
    'well   data folder',
    'well   free disk',
    'well   SPIL_PUBLIC_DATABASE_URL',
    'well   SPIL_STAFF_DATABASE_URL',
    'well   SPIL_WORKER_DATABASE_URL',
    'well   SPIL_MIGRATE_DATABASE_URL',
    'well   log of the database',
    'well   clock',
    'well   migrations',
    'well   key of aalten',
    'well   key of winterswijk',
    'All is well.',
  ])
})

test('one address is enough: who runs the worker need not know the login of the form', async () => {
  const { SPIL_PUBLIC_DATABASE_URL: _, SPIL_STAFF_DATABASE_URL: __, SPIL_WORKER_DATABASE_URL: ___, ...own } = settings
  const told = await commandLine(own)(['doctor'])
  expect([told.code, toDo(told)]).toEqual([0, []])
})

describe('a planted problem is found, and nothing else is', () => {
  const finds = async (changed: Record<string, string>, ...sentences: (string | RegExp)[]): Promise<void> => {
    const told = await doctor(changed)
    expect([told.code, told.complaint]).toEqual([1, ''])
    expect(toDo(told)).toEqual(sentences.map((sentence) => expect.stringMatching(sentence) as string))
    expect(told.said).toContain(`${sentences.length} to do.`)
  }

  test('in the settings: a setting that is wrong, and the demo on an address that others reach', async () => {
    await finds(
      { SPIL_STAFF_PORT: '70000', SPIL_QUICK_EXIT_URL: 'http://example.nl', SPIL_DEMO: '1', SPIL_HOST: '0.0.0.0' },
      /SPIL_DEMO=1 lets anybody sign in/,
      /SPIL_STAFF_PORT is no port/,
      /SPIL_STAFF_URL is missing/,
      /SPIL_QUICK_EXIT_URL is no https/,
    )
  })

  test('in a certificate: none, ended, of another key, ending soon, with a key that everybody may read', async () => {
    const tlsOf = (pair: { cert: string; key: string }): Record<string, string> => {
      const files = writeCertificate(newFolder(0o755), pair)
      return { SPIL_PUBLIC_TLS_CERT: files.cert, SPIL_PUBLIC_TLS_KEY: files.key }
    }
    const sound = tlsOf(ownCertificate({ days: 15 }))
    expect((await doctor(sound)).said).toContain('well   SPIL_PUBLIC_TLS_CERT')
    await finds(
      { ...sound, SPIL_PUBLIC_TLS_CERT: '/nowhere.crt' },
      /SPIL_PUBLIC_TLS_CERT: .*nowhere\.crt cannot be read/,
    )
    await finds(tlsOf(ownCertificate({ days: -1 })), /SPIL_PUBLIC_TLS_CERT: the certificate ended on/)
    await finds(
      tlsOf({ cert: ownCertificate().cert, key: ownCertificate().key }),
      /SPIL_PUBLIC_TLS_KEY is not the key of the certificate/,
    )
    await finds(tlsOf(ownCertificate({ days: 13.5 })), /is valid for 13 more days: renew it/)
    chmodSync(sound['SPIL_PUBLIC_TLS_KEY'] ?? '', 0o644)
    await finds(sound, /SPIL_PUBLIC_TLS_KEY: every user of this machine may open .*chmod 0640/)
  })

  test('in the mail: no server, one without an address to mail from, and one that others can listen to', async () => {
    await finds({ SPIL_SMTP_URL: '', SPIL_MAIL_FROM: '' }, /No mail is sent.*SPIL_SMTP_URL and SPIL_MAIL_FROM/)
    await finds({ SPIL_MAIL_FROM: '' }, /SPIL_MAIL_FROM is missing and SPIL_SMTP_URL is set/)
    await finds(
      { SPIL_SMTP_URL: 'smtp://a:geheimpje@mail.example.nl?tls=off' },
      /^(?!.*geheimpje)SPIL_SMTP_URL cannot be used/,
    )
  })

  test('in the root key: none, readable by others, in an open folder, another one', async () => {
    await finds({ SPIL_KEYS_DIR: join(folder, 'none') }, /root\.key cannot be read.*keys init/)
    const open = copyOfKeys()
    chmodSync(open.file, 0o440)
    await finds({ SPIL_KEYS_DIR: open.keysDir }, /may be read by others.*chmod 0400/)
    const inOpenFolder = copyOfKeys()
    chmodSync(inOpenFolder.keysDir, 0o755)
    await finds({ SPIL_KEYS_DIR: inOpenFolder.keysDir }, /Others may enter the folder.*chmod 0700/)
    const another = newFolder(0o700)
    ensureRootKey(another)
    await finds(
      { SPIL_KEYS_DIR: another },
      /does not open epoch 1 of aalten: put back/,
      /does not open epoch 1 of winterswijk: put back/,
    )
  })

  test.runIf(process.getuid?.() === 0)('in who owns the root key and the data folder', async () => {
    const { keysDir, file } = copyOfKeys()
    chownSync(file, 12345, 12345)
    const dataDir = newFolder(0o711)
    chownSync(dataDir, 12345, 12345)
    await finds({ SPIL_KEYS_DIR: keysDir }, /root key .* belongs to user 12345, and this runs as user 0: .*chown 0 /)
    await finds({ SPIL_DATA_DIR: dataDir }, /data folder .* belongs to user 12345/)
  })

  test('in the data folder: none, or one in which others may write', async () => {
    await finds({ SPIL_DATA_DIR: join(folder, 'none') }, /data folder .* is not there: make it/)
    await finds({ SPIL_DATA_DIR: newFolder(0o777) }, /Others may write in the data folder .*chmod 0711/)
  })

  test('in an address: the login of another program, a superuser, a wrong password, a wrong database, nobody there', async () => {
    const own = settings['SPIL_PUBLIC_DATABASE_URL'] ?? ''
    await finds(
      { SPIL_PUBLIC_DATABASE_URL: database.addressFor('casework_rw') },
      /SPIL_PUBLIC_DATABASE_URL logs in as casework_rw: let it be intake_w/,
    )
    const superuser = differently(own, (url) => {
      url.username = 'postgres'
      url.searchParams.set('passfile', (url.searchParams.get('passfile') ?? '').replace('intake_w', 'postgres'))
    })
    await finds(
      { SPIL_WORKER_DATABASE_URL: superuser },
      /logs in as postgres: let it be worker_rw/,
      /postgres of SPIL_WORKER_DATABASE_URL is a superuser/,
    )
    const wrong = differently(own, (url) => {
      url.searchParams.delete('passfile')
      url.password = 'geheimpje'
    })
    await finds(
      { SPIL_PUBLIC_DATABASE_URL: wrong },
      /^(?!.*geheimpje).*SPIL_PUBLIC_DATABASE_URL does not let us in \(28P01\): check the user and the password/,
    )
    const elsewhere = differently(own, (url) => (url.pathname = 'nergens'))
    await finds(
      { SPIL_STAFF_DATABASE_URL: elsewhere },
      /SPIL_STAFF_DATABASE_URL does not let us in \(3D000\): make the database/,
    )
    await finds(
      { SPIL_STAFF_DATABASE_URL: 'postgresql://casework_rw@127.0.0.1:1/spil' },
      /does not let us in \(ECONNREFUSED\): check that the database runs/,
    )
    await finds({ SPIL_STAFF_DATABASE_URL: 'mysql://localhost' }, /SPIL_STAFF_DATABASE_URL cannot be used/)
    await finds({ SPIL_MIGRATE_DATABASE_URL: '' }, /SPIL_MIGRATE_DATABASE_URL is missing or wrong/)
  })

  test('in the database: a login that owns something, migrations that did not run or changed, a municipality without a key', async () => {
    const superuser = await database.superuser()
    await superuser.query('create table casework.planted (); alter table casework.planted owner to casework_rw')
    await finds({}, /casework_rw of SPIL_STAFF_DATABASE_URL owns something/)
    await superuser.query('drop table casework.planted')

    await superuser.query('create table kept as select * from migration.applied')
    await superuser.query(
      `delete from migration.applied where name like '%-05-%'; update migration.applied set sha256 = 'x' where name like '%-04-%'`,
    )
    await finds(
      {},
      /20261121-05-jobs\.sql did not run here: run npm run --silent spil -- migrate/,
      /20261121-04-.* ran here with another text/,
    )
    await superuser.query(
      'truncate migration.applied; insert into migration.applied select * from kept; drop table kept',
    )

    await superuser.query(
      `insert into platform.municipality (id, slug, name) values ($1, 'bronckhorst', 'Bronckhorst')`,
      [randomUUID()],
    )
    await finds({}, /bronckhorst has no key, so its form is closed: .*keys rotate --municipality bronckhorst/)
    expect(await commandLine(settings)(['keys', 'rotate', '--municipality', 'bronckhorst'])).toMatchObject({ code: 0 })
    expect(await doctor()).toMatchObject({ code: 0 })
  })
})

describe('what cannot be planted beside other tests', () => {
  /** Roles belong to the whole cluster: planted in a transaction that never ends well, nobody else sees it. */
  const roleAfter = async (planting: string, login: string) => {
    const superuser = await database.superuser()
    await superuser.query('begin')
    try {
      await superuser.query(planting)
      await superuser.query(`set local session authorization ${login}`)
      const role = await findRole(superuser)
      return role ? faultsOf(role, login as 'worker_rw', 'SPIL_WORKER_DATABASE_URL') : ['no such role']
    } finally {
      await superuser.query('rollback')
    }
  }

  test.each([
    ['select', []],
    ['alter role worker_rw bypassrls', [/passes row security: alter role worker_rw nobypassrls/]],
    ['alter role worker_rw createrole', [/may make roles or replicate/]],
    ['alter role worker_rw replication', [/may make roles or replicate/]],
    ['alter role worker_rw superuser', [/is a superuser: alter role worker_rw nosuperuser/]],
    ['grant owner_spil to worker_rw', [/may act as owner_spil: revoke that/]],
    ['grant migrator to worker_rw', [/may act as owner_audit, owner_intake, owner_spil: revoke that/]],
    ['revoke audit_append from worker_rw', [/may not write audit lines: run db\/cluster\.sql/]],
  ])('a role after: %s', async (planting, sentences) => {
    expect(await roleAfter(planting, 'worker_rw')).toEqual(
      sentences.map((sentence) => expect.stringMatching(sentence) as string),
    )
  })

  test('the migrator before this version: it may not write audit lines yet', async () => {
    expect(await roleAfter('revoke audit_append from migrator', 'migrator')).toEqual([
      expect.stringContaining('run db/cluster.sql of this version again'),
    ])
    expect(await roleAfter('select', 'migrator')).toEqual([])
  })

  test('a clock that differs more than two seconds from that of the database', () => {
    for (const ms of [0, 2000, -2000]) expect(clockProblem(ms)).toEqual([])
    expect(clockProblem(2001)).toEqual([
      'The clock of the database is 2.0 s ahead of the clock here: let both keep time with NTP.',
    ])
    expect(clockProblem(-90_000)).toEqual([
      'The clock of the database is 90.0 s behind the clock here: let both keep time with NTP.',
    ])
  })

  test('a disk with less than a gibibyte free', () => {
    expect(diskProblem('/data', 2 ** 30)).toEqual([])
    expect(diskProblem('/data', 2 ** 30 - 1)).toEqual([
      'Only 1023 MiB is free on the disk of /data: make room, at least 1024 MiB.',
    ])
  })

  test('a Node that is too old', () => {
    expect([nodeVersion('26.0.0'), nodeVersion('27.1.0')]).toEqual([[], []])
    expect(nodeVersion('25.9.9')).toEqual([expect.stringContaining('Spil needs 26')])
  })
})

describe('whether a desk can answer', () => {
  const well = { readers: 2, present: 1, hasSecretary: true, hasPiket: true }
  const withFallback = { ...defaultDeskSettings, fallbackDesk: 'winterswijk' }
  const problemsWith = (changed: Partial<typeof well>, agreed = withFallback, today = '2026-11-23') =>
    deskProblems({
      slug: 'aalten',
      state: { ...well, ...changed },
      settings: agreed,
      today: plainDate(today),
      neighbours: ['winterswijk'],
    })

  test.each([
    [{}, []],
    [{ readers: 1 }, [/At the desk of aalten 1 may read reports: let there be two, with .*person add/]],
    [{ readers: 0, present: 0 }, [/At the desk of aalten 0 may read/]],
    [{ present: 0 }, [/Nobody is at the desk of aalten today/]],
    [{ hasSecretary: false }, [/Nobody hears it when .* empty: run .*municipality secretary --municipality aalten/]],
    [{ hasPiket: false }, [/No piket is mailed for aalten .*municipality piket --municipality aalten/]],
  ])('with %j', (changed, sentences) => {
    expect(problemsWith(changed)).toEqual(sentences.map((sentence) => expect.stringMatching(sentence) as string))
  })

  test('a helpline that was looked at longer than a year ago', () => {
    const agreed = { ...withFallback, veiligThuis: { number: '0800 2000', checkedOn: '2025-11-22' } }
    expect(problemsWith({}, agreed)).toEqual([
      expect.stringContaining('The number of veiligThuis of aalten was looked at on 2025-11-22'),
    ])
    expect(problemsWith({}, agreed, '2026-11-22')).toEqual([])
  })

  test.each([
    ['', /^No other desk hears it when that of aalten is empty: run .*set --municipality aalten --name fallbackDesk/],
    ['aalten', /^The fall-back of aalten is aalten itself: run /],
    ['utrecht', /^The fall-back of aalten is utrecht, which is no municipality of its region: run /],
  ])('with %j as fall-back', (fallbackDesk, sentence) => {
    expect(problemsWith({}, { ...defaultDeskSettings, fallbackDesk })).toEqual([expect.stringMatching(sentence)])
  })

  test('is said of each municipality, and is no reason for exit code 1', async () => {
    const { code, said } = await doctor()
    expect(code).toBe(0)
    const desks = said.split('\n').filter((line) => line.startsWith('DESK   '))
    expect(desks.filter((line) => line.includes('aalten'))).toHaveLength(4)
    expect(desks.filter((line) => line.includes('winterswijk'))).toHaveLength(4)
  })
})
