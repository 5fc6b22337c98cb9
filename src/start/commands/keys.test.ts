// SPDX-License-Identifier: EUPL-1.2
/** `spil keys`: the root key is made once, copied and put back; a municipality gets a new key while everything runs (M-20, M-24, M-26). */
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { faultIn, trailOf } from '../../../tests/audit-trail.ts'
import { commandLine, settingsFor, type Spil } from '../../../tests/command-line.ts'
import { post, formKeyIn, get, testHouse, type TestHouse } from '../../../tests/house.ts'
import { ensureRootKey, fileKeyProvider } from '../../platform/keys/file-key-provider.ts'
import { addEpoch } from '../../platform/keys/municipality-keys.ts'
import { KeyService } from '../../platform/keys/key-service.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { Flood } from '../../platform/web/flood.ts'
import { openStories } from '../../reporting/index.ts'
import { WaitingRoom } from '../../reporting/form/waiting-room.ts'
import { Tickets } from '../../reporting/mailbox/ticket.ts'
import { publicApp } from '../../reporting/public-app.tsx'
import { Desks } from '../../reporting/public-house.ts'

const folder = mkdtempSync(join(tmpdir(), 'spil-keys-'))
afterAll(() => rmSync(folder, { recursive: true }))
const passphrase = 'zes losse woorden van een oude zolder'

let count = 0
const newFolder = (): string => join(folder, `keys-${count++}`)
const spilWith = (keysDir: string): Spil => commandLine({ SPIL_KEYS_DIR: keysDir })
const modeOf = (file: string): string => (statSync(file).mode & 0o777).toString(8)

describe('keys init', () => {
  test('makes the root key, and a second time leaves it as it is and says so', async () => {
    const keysDir = newFolder()
    const spil = spilWith(keysDir)
    expect(await spil(['keys', 'init'])).toMatchObject({ code: 0, complaint: '' })
    const key = readFileSync(join(keysDir, 'root.key'))
    expect([key.length, modeOf(join(keysDir, 'root.key')), modeOf(keysDir)]).toEqual([32, '400', '700'])
    expect(await spil(['keys', 'init'])).toEqual({
      code: 1,
      said: '',
      complaint: `There is a root key in ${keysDir} already: use it, or set SPIL_KEYS_DIR to another folder.\n`,
    })
    expect(readFileSync(join(keysDir, 'root.key'))).toEqual(key)
    expect(readdirSync(keysDir)).toEqual(['root.key'])
  })

  test('takes no arguments', async () => {
    const keysDir = newFolder()
    expect(await spilWith(keysDir)(['keys', 'init', 'now'])).toMatchObject({ code: 2, said: '' })
    expect(() => statSync(keysDir)).toThrow('ENOENT')
  })
})

describe('keys backup and keys restore', () => {
  const withKey = (): { keysDir: string; root: Buffer } => {
    const keysDir = newFolder()
    ensureRootKey(keysDir)
    return { keysDir, root: readFileSync(join(keysDir, 'root.key')) }
  }

  test('come full circle, with the passphrase from stdin or from a file; nothing secret is said', async () => {
    const { keysDir, root } = withKey()
    const file = join(folder, 'copy')
    const made = await spilWith(keysDir)(['keys', 'backup', '--to', file], { input: `${passphrase}\n` })
    expect(made).toMatchObject({ code: 0, complaint: '' })
    expect(modeOf(file)).toBe('400')
    const copy = readFileSync(file, 'utf8')
    for (const secret of [passphrase, root.toString('hex'), root.toString('base64'), root.toString('latin1')]) {
      expect(copy).not.toContain(secret)
      expect(made.said).not.toContain(secret)
    }
    const elsewhere = newFolder()
    const words = join(folder, 'words')
    writeFileSync(words, `${passphrase}\n`, { mode: 0o400 })
    const back = await spilWith(elsewhere)(['keys', 'restore', '--from', file, '--passphrase-file', words])
    expect(back).toMatchObject({ code: 0, complaint: '' })
    expect(readFileSync(join(elsewhere, 'root.key'))).toEqual(root)
    expect([modeOf(join(elsewhere, 'root.key')), modeOf(elsewhere)]).toEqual(['400', '700'])
  })

  test('refuse a wrong passphrase and a damaged copy with one sentence, and put nothing in place', async () => {
    const { keysDir } = withKey()
    const file = join(folder, 'another copy')
    await spilWith(keysDir)(['keys', 'backup', '--to', file], { input: passphrase })
    const copy = JSON.parse(readFileSync(file, 'utf8')) as { sealed: string; salt: string }
    const damaged = (name: string, text: string): string => (
      writeFileSync(join(folder, name), text),
      join(folder, name)
    )
    const sealed = Buffer.from(copy.sealed, 'base64')
    sealed[20] = (sealed[20] ?? 0) ^ 1
    const attempts: [string, string][] = [
      [file, `${passphrase}!`],
      [damaged('bit', JSON.stringify({ ...copy, sealed: sealed.toString('base64') })), passphrase],
      [damaged('salt', JSON.stringify({ ...copy, salt: Buffer.alloc(32).toString('base64') })), passphrase],
      [damaged('costs', JSON.stringify({ ...copy, version: 2 })), passphrase],
      [damaged('half', readFileSync(file, 'utf8').slice(0, 60)), passphrase],
      [damaged('empty', ''), passphrase],
    ]
    for (const [from, input] of attempts) {
      const elsewhere = newFolder()
      expect(await spilWith(elsewhere)(['keys', 'restore', '--from', from], { input }), from).toEqual({
        code: 1,
        said: '',
        complaint: 'The copy does not open: the passphrase is another one, or this is no whole copy of a root key.\n',
      })
      expect(() => statSync(elsewhere)).toThrow('ENOENT')
    }
  })

  test('write over nothing: not over a copy, not over a root key', async () => {
    const { keysDir, root } = withKey()
    const file = join(folder, 'kept')
    await spilWith(keysDir)(['keys', 'backup', '--to', file], { input: passphrase })
    const copy = readFileSync(file)
    const again = await spilWith(keysDir)(['keys', 'backup', '--to', file], { input: passphrase })
    expect(again).toMatchObject({
      code: 1,
      complaint: `${file} is there already and stays as it is: choose another name.\n`,
    })
    expect(readFileSync(file)).toEqual(copy)
    const restored = await spilWith(keysDir)(['keys', 'restore', '--from', file], { input: passphrase })
    expect(restored).toMatchObject({ code: 1, complaint: expect.stringContaining('and it stays') })
    expect(readFileSync(join(keysDir, 'root.key'))).toEqual(root)
  })

  test('ask for what is missing: exit code 2, no file made', async () => {
    const { keysDir } = withKey()
    const file = join(folder, 'never')
    const open = join(folder, 'open words')
    writeFileSync(open, passphrase)
    chmodSync(open, 0o644)
    const attempts: [string[], string, RegExp][] = [
      [['keys', 'backup'], passphrase, /--to is missing/],
      [['keys', 'backup', '--to', file], '', /passphrase is empty/],
      [['keys', 'backup', '--to', file], 'too short', /too short/],
      [['keys', 'backup', '--to', file, '--passphrase-file', open], '', /chmod 0400/],
      [['keys', 'backup', '--to', file, '--passphrase', passphrase], '', /no option of this command/],
      [['keys', 'backup', '--to', file, passphrase], '', /no option of this command/],
      [['keys', 'backup', '--to', file, '--to', file], passphrase, /given twice/],
      [['keys', 'restore', '--from', file], passphrase, /root key in .* already/],
    ]
    for (const [words, input, complaint] of attempts) {
      const told = await spilWith(keysDir)(words, { input })
      expect([told.code, told.said], words.join(' ')).toEqual([words[1] === 'restore' ? 1 : 2, ''])
      expect(told.complaint).toMatch(complaint)
      expect(told.complaint).not.toContain(passphrase)
    }
    expect(() => statSync(file)).toThrow('ENOENT')
    const without = await spilWith(newFolder())(['keys', 'backup', '--to', file], { input: passphrase })
    expect(without).toMatchObject({ code: 1, complaint: expect.stringContaining('cannot be read') })
  })
})

describe('keys rotate', () => {
  let house: TestHouse
  let spil: Spil
  beforeAll(async () => {
    house = await testHouse()
    spil = commandLine(settingsFor(house.database))
  })
  afterAll(() => house.stop())

  const epochs = async (table: string, column: string): Promise<unknown[]> =>
    (
      await (
        await house.database.superuser()
      ).query(`select ${column} as epoch from ${table} where municipality_id = $1 order by 1`, [house.municipalityId])
    ).rows.map(({ epoch }: { epoch: unknown }) => epoch)

  /** What the desk reads, by programs that were started just now. */
  const stories = async (): Promise<string[]> => {
    const { database, municipalityId, now } = house
    const keys = new KeyService(fileKeyProvider(database.keysDir))
    const work = { municipalityId, origin: 'staff', now, keys } as const
    const rows = await (await database.superuser()).query<{ id: string }>('select id from reporting.report')
    const found = await inTransaction(database.kysely('casework_rw'), work, (tx) =>
      openStories(
        tx,
        rows.rows.map(({ id }) => id),
      ),
    )
    return [...found.values()].map(({ story }) => story).toSorted()
  }

  test('M-24: what was sealed before opens afterwards, what comes later uses the new epoch, in programs that run on', async () => {
    const { database, municipalityId } = house
    await house.report({ verhaal: 'eerst, en al ingenomen' })
    expect(await house.takeIn()).toBe(1)
    await house.report({ verhaal: 'eerst, en nog bij de deur' })

    const told = await spil(['keys', 'rotate', '--municipality', 'winterswijk'])
    expect(told).toMatchObject({
      code: 0,
      complaint: '',
      said: expect.stringContaining('Winterswijk has a new key, epoch 2'),
    })

    // the public program asks for the desks again after a while; here it does so now
    const pool = database.pool('intake_w')
    const afterwards = publicApp({
      house: {
        pool,
        clock: () => house.now,
        desks: new Desks(pool),
        styleOf: () => '',
        quickExitUrl: 'https://example.org/',
        log: { error: () => {} },
      },
      flood: new Flood({ off: true }),
      tickets: new Tickets(),
      waitingRoom: new WaitingRoom({ off: true }),
      proveWrite: async () => {},
    })
    const sleutel = formKeyIn((await get(afterwards, '/')).html)
    await post(afterwards, '/', { gemeente: 'winterswijk', verhaal: 'later', sleutel })
    expect(await epochs('reporting.report', 'door_epoch')).toEqual([1, 2, null])

    expect(await house.takeIn()).toBe(2)
    expect(await stories()).toEqual(['eerst, en al ingenomen', 'eerst, en nog bij de deur', 'later'])
    expect(await epochs('keys.data_key', 'epoch')).toEqual([1, 1, 2, 2, 2, 2])

    expect((await spil(['keys', 'rotate', '--municipality', 'winterswijk'])).said).toContain('epoch 3')
    expect(await stories()).toHaveLength(3)
    expect(await epochs('keys.municipality_key', 'epoch')).toEqual([1, 2, 3])

    const superuser = await database.superuser()
    const { lines } = await trailOf(superuser, municipalityId)
    const rotations = lines.filter(({ action }) => action === 'key.rotated')
    expect(rotations.map(({ actor, origin, purpose, details }) => [actor, origin, purpose, details])).toEqual([
      [null, 'command-line', 'P11', '{"epoch": 2}'],
      [null, 'command-line', 'P11', '{"epoch": 3}'],
    ])
    expect(await faultIn(superuser, municipalityId)).toBeUndefined()
    expect((await trailOf(superuser, house.neighbourId)).lines).toEqual([])
  })

  test('twice at once makes two epochs, one after the other, and a report that comes meanwhile does not wait', async () => {
    const before = (await epochs('keys.municipality_key', 'epoch')).length
    const told: number[] = []
    const { promise: reported, resolve: goOn } = Promise.withResolvers<void>()
    const rotate = async (meanwhile: () => Promise<void>): Promise<void> =>
      house.database.asOwner(house.municipalityId, async (tx) => {
        told.push(await addEpoch(tx))
        await meanwhile()
      })
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
    const one = rotate(() => (begin(), reported))
    await begun
    const other = rotate(async () => {})
    await house.report({ verhaal: 'tijdens het wisselen' })
    expect(told).toEqual([before + 1])
    goOn()
    await Promise.all([one, other])
    expect(told).toEqual([before + 1, before + 2])
    expect(await house.takeIn()).toBe(1)
    const both = await Promise.all([1, 2].map(() => spil(['keys', 'rotate', '--municipality', 'winterswijk'])))
    expect(both.map(({ code, complaint }) => [code, complaint])).toEqual([
      [0, ''],
      [0, ''],
    ])
    expect(await epochs('keys.municipality_key', 'epoch')).toHaveLength(before + 4)
  })

  test('with another root key is refused and changes nothing; a slug that is not there too', async () => {
    const before = await epochs('keys.municipality_key', 'epoch')
    const other = newFolder()
    ensureRootKey(other)
    expect(await spil(['keys', 'rotate', '--municipality', 'winterswijk'], { env: { SPIL_KEYS_DIR: other } })).toEqual({
      code: 1,
      said: '',
      complaint:
        'The root key in SPIL_KEYS_DIR is not the one of winterswijk: restore the right one, nothing was changed.\n',
    })
    expect(await spil(['keys', 'rotate', '--municipality', 'nergens'])).toMatchObject({
      code: 2,
      complaint: expect.stringContaining('municipality list'),
    })
    expect(await spil(['keys', 'rotate'])).toMatchObject({
      code: 2,
      complaint: '--municipality is missing: give it a value.\n',
    })
    expect(await epochs('keys.municipality_key', 'epoch')).toEqual(before)
  })
})
