// SPDX-License-Identifier: EUPL-1.2
/**
 * What people write is nowhere readable on disk (M-21), nor where they wrote from (M-01), nor in what the programs say (M-63): a
 * canary word in every field, then a search in every file under the data folder, in each way of writing it that we can think of.
 */
import { randomBytes, randomInt } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, codeIn, hiddenIn, signIn, startSpil, until, type RunningSpil } from './running-spil.ts'

/** All canaries of one run begin the same, so that one search finds each of them; letters only, so that nothing changes them. */
const flock = `kanarie${letters(14)}`
const hatched: string[] = []
const canary = (where: string): string => {
  hatched.push(where)
  return `${flock}${where}`
}
function letters(length: number): string {
  return Array.from({ length }, () => String.fromCharCode(97 + randomInt(26))).join('')
}

/** The middle of the base64 text when the word begins at each of the three possible places in a group. */
const base64At = (offset: number, bytes: Buffer): string => {
  const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64')
  return text.slice(Math.ceil((offset * 4) / 3), Math.floor(((offset + bytes.length) * 4) / 3))
}
const base64Url = (text: string): string => text.replaceAll('+', '-').replaceAll('/', '_')

/** Each way in which a text may lie in a file, by name. */
function disguises(word: string): Map<string, Buffer> {
  const utf8 = Buffer.from(word)
  const utf16 = Buffer.from(word, 'utf16le')
  const base64 = [0, 1, 2].flatMap((offset): [string, string][] => {
    const text = base64At(offset, utf8)
    return [
      [`base64 at ${offset}`, text],
      [`base64url at ${offset}`, base64Url(text)],
    ]
  })
  const texts: [string, string][] = [
    ['capitals', word.toUpperCase()],
    ['hex', utf8.toString('hex')],
    ['hex in capitals', utf8.toString('hex').toUpperCase()],
    ...base64,
  ]
  return new Map([
    ['utf-8', utf8],
    ['utf-16le', utf16],
    ['utf-16be', Buffer.from(utf16).swap16()],
    ...texts.map(([name, text]): [string, Buffer] => [name, Buffer.from(text)]),
  ])
}

const disguisesIn = (bytes: Buffer, words: readonly string[]): string[] =>
  words.flatMap((word) => [...disguises(word)].flatMap(([name, needle]) => (bytes.includes(needle) ? [name] : [])))

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

/** @returns where which disguise was found, by file */
function searchFiles(folder: string, words: readonly string[]): string[] {
  return filesUnder(folder).flatMap((file) => {
    try {
      return disguisesIn(readFileSync(file), words).map((name) => `${relative(folder, file)}: ${name}`)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [] // the database put it away meanwhile
      throw error
    }
  })
}

/** Every row of every table as text, so that what the database keeps compressed is read too. */
async function searchTables(client: pg.Client, words: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'm') and n.nspname not in ('pg_catalog', 'information_schema') order by 1`,
  )
  const found: string[] = []
  for (const { name } of rows) {
    const all = await client.query<{ row: string }>(`select t::text as row from ${name} t`)
    found.push(
      ...disguisesIn(Buffer.from(all.rows.map(({ row }) => row).join('\n')), words).map((how) => `${name}: ${how}`),
    )
  }
  return [
    ...rows
      .map(({ name }) => name)
      .filter((name) => /jobs$|outbox$/.test(name))
      .map((name) => `${name} searched`),
    ...found,
  ]
}

describe('the search', () => {
  const folder = mkdtempSync(join(tmpdir(), 'spil-planted-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('finds a word that was planted, in each disguise, and only there', () => {
    const word = `gepland${letters(14)}`
    for (const [name, bytes] of disguises(word)) {
      writeFileSync(join(folder, name), Buffer.concat([randomBytes(70_001), bytes, randomBytes(4096)]))
    }
    writeFileSync(join(folder, 'nothing'), randomBytes(70_001))
    const found = searchFiles(folder, [word])
    for (const name of disguises(word).keys()) expect(found).toContain(`${name}: ${name}`)
    expect(found.filter((line) => line.startsWith('nothing'))).toEqual([])
  })

  test.each(['aa', 'aab', 'aabb'])(
    'finds base64 of a text in which the word stands after %j, whatever follows',
    (before) => {
      const word = `gepland${letters(14)}`
      for (const encoding of ['base64', 'base64url'] as const) {
        for (const after of ['', 'z', 'zz', 'zzz']) {
          const text = Buffer.from(`${before}${word}${after}`).toString(encoding)
          expect(disguisesIn(Buffer.from(text), [word]).length, text).toBeGreaterThan(0)
        }
      }
    },
  )
})

describe('a report, its letters and its weighing', () => {
  let spil: RunningSpil
  let superuser: pg.Client
  let sleutel = ''
  let code = ''
  const address = `198.51.100.${randomInt(1, 255)}, 2001:db8:${randomBytes(2).toString('hex')}:${randomBytes(2).toString('hex')}::${randomBytes(2).toString('hex')}`
  const visitor = {
    'user-agent': canary('agent'),
    referer: `https://example.org/${canary('referrer')}`,
    'x-forwarded-for': address,
  }

  const outside = (fields?: Record<string, string>, headers: Record<string, string> = visitor) =>
    ask(spil.publicUrl, fields, headers)

  beforeAll(async () => {
    spil = await startSpil()
    superuser = await spil.superuser()
    await tell()
    await weigh()
    await until(async () => (await superuser.query('select from reporting.outbox')).rowCount === 0)
    await superuser.query('checkpoint')
  }, 120_000)

  /** A file with a word in its name and all through it; the worker makes a copy of it. */
  async function sendFile(): Promise<void> {
    const body = new FormData()
    const form = { verhaal: canary('withfile'), gemeente: 'winterswijk' }
    for (const [name, value] of Object.entries(form)) body.set(name, value)
    body.set('bijlage', new File([`${canary('file')} `.repeat(40_000)], `${canary('filename')}.txt`))
    const response = await fetch(spil.publicUrl, { method: 'POST', body, headers: visitor })
    expect(codeIn(await response.text())).toHaveLength(29)
    const clean = `select from reporting.attachment where state = 'clean'`
    await until(async () => (await superuser.query(clean)).rowCount === 1)
  }

  /** Fills every field outside: the form, a mistake, a changed text, a wrong code, a letter, and what is no field. */
  async function tell(): Promise<void> {
    sleutel = hiddenIn((await outside()).html, 'sleutel')
    const names = ['waar', 'wanneer', 'wie', 'contact', 'veilig'] as const
    const form = {
      ...Object.fromEntries(names.map((name) => [name, canary(name)])),
      acuut: 'ja',
      gemeente: 'winterswijk',
      taal: 'nl',
      sleutel,
    }
    const told = { ...form, verhaal: canary('verhaal'), naar: 'versturen' }
    await outside({ ...form, naar: 'versturen' })
    for (const naar of ['uitleg', 'veilig', 'code', 'taal-en', canary('naar')]) await outside({ ...told, naar })
    await outside({ ...told, gemeente: canary('gemeente') })
    await outside({ ...told, naar: canary('step'), [canary('field')]: canary('value') })
    code = codeIn((await outside(told)).html) ?? ''
    expect(code).toHaveLength(29)
    expect(
      codeIn(
        (await outside({ ...told, verhaal: canary('changed'), contact: canary('number'), veilig: canary('moment') }))
          .html,
      ),
    ).toBe(code)
    await sendFile()
    await outside({ naar: 'bevestigen', bevestigt: sleutel, laatste: canary('laatste') })
    await outside({ naar: 'openen', code: canary('code') })
    const mailbox = await outside({ naar: 'openen', code })
    const letter = { kaartje: hiddenIn(mailbox.html, 'kaartje'), brief: hiddenIn(mailbox.html, 'brief') }
    await outside({ naar: 'schrijven', ...letter, bericht: canary('bericht') })
    await outside({ naar: 'schrijven', kaartje: canary('kaartje'), brief: canary('brief'), bericht: canary('draft') })
    await ask(`${spil.publicUrl}${canary('path')}?${canary('query')}=${canary('asked')}`, undefined, {
      ...visitor,
      cookie: `a=${canary('cookie')}`,
    })
  }

  /** Fills every field at the desk. */
  async function weigh(): Promise<void> {
    const linde = await signIn(spil, 'Linde')
    const row = await until(async () =>
      (await linde.get('/meldingen')).html.split('<tr').find((text) => text.includes(canary('verhaal'))),
    )
    const report = /href="(.*?)"/.exec(row)?.[1] ?? ''
    await linde.post(`${report}/in-behandeling`)
    await linde.post(`${report}/besluit`, { gevaar: 'none', reden: canary('mistake'), besluit: canary('besluit') })
    await linde.post(`${report}/antwoord`, { soort: 'question', tekst: canary('question') })
    await linde.post(`${report}/contact`, { waarom: canary('waarom') })
    await linde.post(`${report}/besluit`, {
      gevaar: 'none',
      besluit: 'suspicion',
      vormen: 'criminal',
      reden: canary('reden'),
    })
    await linde.post(`${report}/antwoord`, { soort: 'spoken', tekst: canary('spoken') })
    await linde.post(`${report}/casus`, { startpunt: 'both', verzoek: canary('verzoek') })
    await linde.get(`/meldingen?stand=${canary('stand')}&pagina=${canary('pagina')}&gedaan=${canary('gedaan')}`)
    const page = await until(async () => {
      const { html } = await linde.get(report)
      return html.includes(canary('bericht')) && html
    })
    for (const where of [
      'verhaal',
      'waar',
      'wanneer',
      'wie',
      'contact',
      'veilig',
      'changed',
      'number',
      'moment',
      'bericht',
      'reden',
      'question',
    ]) {
      expect(page, where).toContain(canary(where))
    }
  }

  /** The words, the code as shown and as typed, the key of the form as sent and as bytes, the addresses. */
  const words = (): string[] => [
    flock,
    code,
    code.replaceAll(' ', ''),
    code.replaceAll(' ', '').toLowerCase(),
    sleutel,
    ...address.split(', '),
  ]
  const key = (): Buffer => Buffer.from(sleutel, 'base64url')

  test('leave no word, no code and no trace of the visitor in any file: data, WAL, logs, temporary files', () => {
    expect(new Set(hatched).size).toBeGreaterThan(35)
    expect(filesUnder(spil.dataDir).length).toBeGreaterThan(500)
    expect(searchFiles(spil.dataDir, words())).toEqual([])
    expect(filesUnder(spil.dataDir).filter((file) => readFileSync(file).includes(key()))).toEqual([])
  })

  test('leave none in a table, the jobs and the outbox among them', async () => {
    expect(await searchTables(superuser, [...words(), key().toString('hex')])).toEqual([
      'graphile_worker._private_jobs searched',
      'reporting.outbox searched',
    ])
  })

  test('leave none in what the programs say', () => {
    expect(spil.output()).toContain('"event":"listening"')
    expect(disguisesIn(Buffer.from(spil.output()), words())).toEqual([])
  })

  test('the same search would have found it: a word in a table is in its file and in the WAL', async () => {
    const word = `gepland${letters(14)}`
    await superuser.query(
      `create table public.planted as select '${word}'::text as said, convert_to('${word}', 'UTF8') as bytes`,
    )
    await superuser.query('checkpoint')
    const places = searchFiles(spil.dataDir, [word]).map((line) => line.replace(/[0-9A-F/]+: /, ' '))
    expect(new Set(places)).toEqual(new Set(['postgres/base utf-8', 'postgres/pg_wal utf-8']))
    expect(await searchTables(superuser, [word])).toEqual(expect.arrayContaining(['planted: utf-8', 'planted: hex']))
  })
})
