// SPDX-License-Identifier: EUPL-1.2
/** `spil municipality`: added with its key, listed, and its own agreements set by the rule of triage; each change has its audit line. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { faultIn, trailOf } from '../../../tests/audit-trail.ts'
import { commandLine, settingsFor, type Spil } from '../../../tests/command-line.ts'
import { freshDatabase, type TestDatabase } from '../../../tests/fresh-database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { ensureRootKey } from '../../platform/keys/file-key-provider.ts'
import { Desks } from '../../reporting/public-house.ts'
import { limitsOf } from '../../triage/limits.ts'

let database: TestDatabase
let superuser: pg.Client
let spil: Spil
const folder = mkdtempSync(join(tmpdir(), 'spil-municipality-'))

beforeAll(async () => {
  database = await freshDatabase()
  superuser = await database.superuser()
  spil = commandLine(settingsFor(database))
})
afterAll(async () => {
  await database.stop()
  rmSync(folder, { recursive: true })
})

const idOf = async (slug: string): Promise<string> =>
  (await superuser.query<{ id: string }>('select id from platform.municipality where slug = $1', [slug])).rows[0]?.id ??
  ''

const linesOf = async (slug: string) =>
  (await trailOf(superuser, await idOf(slug))).lines.map(({ action, actor, origin, purpose, details }) => ({
    action,
    actor,
    origin,
    purpose,
    details: JSON.parse(details) as unknown,
  }))

const add = (slug: string, ...more: string[]) =>
  spil(['municipality', 'add', '--slug', slug, '--name', 'Oost Gelre', ...more])

describe('municipality add', () => {
  test('adds a municipality with its key: its desk is open at once, and the trail tells who did it', async () => {
    expect(await add('oost-gelre', '--host', 'formulier.oostgelre.example')).toMatchObject({ code: 0, complaint: '' })
    const desks = await new Desks(database.pool('intake_w')).all()
    expect(desks).toMatchObject([
      { slug: 'oost-gelre', name: 'Oost Gelre', publicHost: 'formulier.oostgelre.example', epoch: 1 },
    ])
    expect(await linesOf('oost-gelre')).toEqual([
      {
        action: 'municipality.added',
        actor: null,
        origin: 'command-line',
        purpose: 'P11',
        details: { kind: 'municipality', epoch: 1 },
      },
    ])
    expect(await faultIn(superuser, await idOf('oost-gelre'))).toBeUndefined()
  })

  test('a care desk has no form of its own', async () => {
    expect(await add('zorg', '--kind', 'care-desk')).toMatchObject({ code: 0 })
    expect((await new Desks(database.pool('intake_w')).all()).map(({ slug }) => slug)).not.toContain('zorg')
    expect(await add('zorg-twee', '--kind', 'care-desk', '--host', 'zorg.example.nl')).toMatchObject({ code: 2 })
  })

  test('a second time is refused, and so is a host that is taken; nothing is added', async () => {
    expect(await add('oost-gelre')).toEqual({
      code: 1,
      said: '',
      complaint:
        'There is a municipality with slug oost-gelre already: use that one, or choose another slug. Nothing was added.\n',
    })
    expect(await add('een-ander', '--host', 'formulier.oostgelre.example')).toMatchObject({
      code: 1,
      complaint: expect.stringContaining('belongs to another municipality'),
    })
    expect(await idOf('een-ander')).toBe('')
    expect((await superuser.query('select from audit.line')).rowCount).toBe(2)
    expect((await superuser.query('select from keys.municipality_key')).rowCount).toBe(2)
  })

  test.each([
    [['--name', 'Aalten'], '--slug is missing'],
    [['--slug', 'aalten'], '--name is missing'],
    [['--slug', 'aalten', '--name', ' '], '--name is empty'],
    [['--slug', 'Aalten', '--name', 'Aalten'], '--slug must be'],
    [['--slug', 'a', '--name', 'Aalten'], '--slug must be'],
    [['--slug', 'aalten', '--name', 'Aalten', '--kind', 'province'], '--kind must be'],
    [['--slug', 'aalten', '--name', 'Aalten', '--host', 'https://example.nl/'], '--host must be'],
    [['--slug', 'aalten', '--name', 'Aalten', '--host', 'example.nl:3000'], '--host must be'],
    [['--slug', 'aalten', '--name', 'Aalten', '--colour', 'red'], 'no option of this command'],
    [['--slug', 'aalten', '--name'], '--name needs a value'],
  ])('with %j is asked in a wrong way', async (words, complaint) => {
    expect(await spil(['municipality', 'add', ...words])).toMatchObject({
      code: 2,
      said: '',
      complaint: expect.stringContaining(complaint),
    })
    expect(await idOf('aalten')).toBe('')
  })

  test('under another root key than that of the others is refused', async () => {
    const other = join(folder, 'other')
    ensureRootKey(other)
    const words = ['municipality', 'add', '--slug', 'aalten', '--name', 'Aalten']
    expect(await spil(words, { env: { SPIL_KEYS_DIR: other } })).toMatchObject({
      code: 1,
      complaint: expect.stringContaining('is not the one of'),
    })
    expect(await spil(words, { env: { SPIL_KEYS_DIR: join(folder, 'none') } })).toMatchObject({
      code: 1,
      complaint: expect.stringContaining('cannot be read'),
    })
    expect(await idOf('aalten')).toBe('')
  })

  test('M-60: without the right to write the audit line nothing is added, and it is said what to do', async () => {
    await superuser.query('revoke execute on function audit.append from audit_append')
    try {
      expect(await add('aalten')).toMatchObject({
        code: 1,
        complaint: expect.stringContaining('run db/cluster.sql of this version again'),
      })
      expect(await idOf('aalten')).toBe('')
    } finally {
      await superuser.query('grant execute on function audit.append to audit_append')
    }
  })
})

test('municipality list shows each with its host and the epoch of its key', async () => {
  expect(await spil(['municipality', 'list'])).toEqual({
    code: 0,
    complaint: '',
    said:
      'oost-gelre  Oost Gelre  municipality  formulier.oostgelre.example  key epoch 1\n' +
      'zorg        Oost Gelre  care-desk     -                            key epoch 1\n',
  })
})

describe('municipality set', () => {
  const set = (name: string, value: string) =>
    spil(['municipality', 'set', '--municipality', 'oost-gelre', '--name', name, '--value', value])
  const limits = async () => {
    const work = {
      municipalityId: await idOf('oost-gelre'),
      origin: 'staff',
      now: Temporal.Now.instant(),
      keys: database.keys,
    } as const
    return inTransaction(database.kysely('casework_rw'), work, limitsOf)
  }

  test('sets an agreement that the desk keeps from then on; twice is once', async () => {
    expect((await set('assessWithinWorkingDays', '3')).said).toContain('is now 3')
    expect(await set('assessWithinWorkingDays', '3')).toMatchObject({
      code: 0,
      said: 'assessWithinWorkingDays of Oost Gelre was already 3.\n',
    })
    expect(await set('assessWithinWorkingDays', '4')).toMatchObject({ code: 0 })
    expect(await limits()).toEqual({
      readWithinWorkingDays: 1,
      testWithinWorkingDays: 5,
      assessWithinWorkingDays: 4,
      answerWithinWorkingDays: 10,
      watchAtMostMonths: 6,
      consultWithinWorkingDays: 3,
      receiptWithinWorkingDays: 5,
      taskWithinWorkingDays: 10,
      regionSignalDays: 90,
      pauseAtMostWorkingDays: 20,
      escalateAfterWorkingDays: 3,
      emergencyCardMonths: 12,
      caseStalledAfterDays: 30,
    })
    const changes = (await linesOf('oost-gelre')).filter(({ action }) => action === 'setting.changed')
    expect(changes.map(({ details }) => details)).toEqual([
      { setting: 'assessWithinWorkingDays', from: 5, to: 3 },
      { setting: 'assessWithinWorkingDays', from: 3, to: 4 },
    ])
  })

  test('the form promises what the municipality agreed', async () => {
    await set('readWithinWorkingDays', '2')
    const desk = (await new Desks(database.pool('intake_w')).all()).find(({ slug }) => slug === 'oost-gelre')
    expect(desk?.settings.readWithinWorkingDays).toBe(2)
  })

  test('sets what the municipality decided about its desk, as JSON or a single word, and the door knows', async () => {
    const values = {
      deskHours: '{"from":"08:30","until":"16:00"}',
      firstForMinors: 'veiligThuis',
      readLanguages: '{"nl":0,"en":3}',
      mailboxMonths: '18',
    }
    for (const [name, value] of Object.entries(values)) expect(await set(name, value)).toMatchObject({ code: 0 })
    const desk = (await new Desks(database.pool('intake_w')).all()).find(({ slug }) => slug === 'oost-gelre')
    expect(desk?.settings).toMatchObject({
      deskHours: { from: '08:30', until: '16:00' },
      firstForMinors: 'veiligThuis',
      readLanguages: { nl: 0, en: 3 },
      mailboxMonths: 18,
    })
    expect((await set('mailboxMonths', '18')).said).toBe('mailboxMonths of Oost Gelre was already 18.\n')
    expect((await linesOf('oost-gelre')).at(-1)?.details).toEqual({ setting: 'mailboxMonths', from: 12, to: 18 })
  })

  test('names a fall-back desk: another municipality of the region, and no stranger', async () => {
    const stranger = await set('fallbackDesk', 'oost-gelre')
    expect(stranger).toMatchObject({ code: 1, complaint: expect.stringContaining('no other municipality') })
  })

  test('sets the telephone of the piket; the trail does not say which', async () => {
    expect((await set('piketPhone', '0543 555 333')).said).toContain('is now 0543 555 333.')
    expect((await linesOf('oost-gelre')).at(-1)?.details).toEqual({ setting: 'piketPhone' })
    expect(await set('piketPhone', 'bel jan')).toMatchObject({ code: 2 })
  })

  test.each([
    ['deskHours', '{"from":"8"}'],
    ['deskHours', '[]'],
    ['firstForMinors', 'police'],
    ['readLanguages', '{"xx":1}'],
    ['mailboxMonths', '0'],
    ['veiligThuis', '{"number":"112"}'],
  ])('%s is not %j', async (name, value) => {
    const before = await linesOf('oost-gelre')
    expect(await set(name, value)).toMatchObject({ code: 2, complaint: expect.stringContaining(name) })
    expect(await linesOf('oost-gelre')).toEqual(before)
  })

  test('takes only what triage takes', async () => {
    const before = await limits()
    for (const value of ['0', '366', '-1', '1.5', '1e2', 'two', '0x10', '99999999999999999999'])
      expect(await set('watchAtMostMonths', value), value).toMatchObject({
        code: 2,
        complaint: expect.stringMatching(/--value (must be a whole number from 1 to 365|needs a value)/),
      })
    for (const name of ['demoMade', 'toString', '__proto__'])
      expect(await set(name, '5'), name).toMatchObject({
        code: 2,
        complaint: expect.stringContaining('--name must be one of readWithinWorkingDays'),
      })
    expect(
      await spil(['municipality', 'set', '--municipality', 'nergens', '--name', 'watchAtMostMonths', '--value', '5']),
    ).toMatchObject({ code: 2 })
    expect(await limits()).toEqual(before)
  })
})
