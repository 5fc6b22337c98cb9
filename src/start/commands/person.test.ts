// SPDX-License-Identifier: EUPL-1.2
/** `spil person`: added with roles and dates under a sealed name, listed, disabled; each change has its audit line. */
import { readFileSync } from 'node:fs'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { faultIn, trailOf } from '../../../tests/audit-trail.ts'
import { commandLine, settingsFor, type Spil } from '../../../tests/command-line.ts'
import { testHouse, type TestHouse } from '../../../tests/house.ts'
import { tenantTables } from '../../platform/database/catalog-guard.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { rolesOf } from '../../platform/people/people.ts'
import { plainDate } from '../../time.ts'

let house: TestHouse
let superuser: pg.Client
let spil: Spil
beforeAll(async () => {
  house = await testHouse()
  superuser = await house.database.superuser()
  spil = commandLine(settingsFor(house.database))
})
afterAll(() => house.stop())

const add = (...words: string[]) => spil(['person', 'add', '--municipality', 'winterswijk', ...words])
const idIn = (said: string): string => /[0-9a-f-]{36}/.exec(said)?.[0] ?? ''
const people = async (): Promise<number | null> => (await superuser.query('select from platform.person')).rowCount
const trail = async (action: string) =>
  (await trailOf(superuser, house.municipalityId)).lines.filter((line) => line.action === action)

const rolesOn = (personId: string, day: string) => {
  const work = {
    municipalityId: house.municipalityId,
    origin: 'staff',
    now: house.now,
    keys: house.database.keys,
  } as const
  return inTransaction(house.database.kysely('casework_rw'), work, (tx) => rolesOf(tx, personId, plainDate(day)))
}

describe('person add', () => {
  test('adds somebody whose roles hold from day to day, with a line in the trail', async () => {
    const told = await add(
      '--name',
      'Testpersoon Sequoia',
      '--role',
      'attentionOfficer',
      '--role',
      'deputy',
      '--from',
      '2026-11-01',
      '--until',
      '2026-12-31',
    )
    expect(told).toMatchObject({ code: 0, complaint: '' })
    expect(told.said).not.toContain('Sequoia')
    const id = idIn(told.said)
    const days = ['2026-10-31', '2026-11-01', '2026-12-31', '2027-01-01']
    expect(await Promise.all(days.map((day) => rolesOn(id, day)))).toEqual([
      [],
      ['attentionOfficer', 'deputy'],
      ['attentionOfficer', 'deputy'],
      [],
    ])
    const [line] = await trail('person.added')
    expect(line).toMatchObject({
      actor: null,
      origin: 'command-line',
      purpose: 'P11',
      object_kind: 'person',
      object_id: id,
      result: 'done',
    })
    expect(JSON.parse(line?.details ?? '')).toEqual({
      roles: ['attentionOfficer', 'deputy'],
      from: '2026-11-01',
      until: '2026-12-31',
    })
  })

  test('from today when no date is said; the name may come from stdin, where no other user of the machine sees it', async () => {
    const told = await spil(
      ['person', 'add', '--municipality', 'winterswijk', '--name', '-', '--role', 'administrator'],
      { input: 'Testpersoon Ginkgo\n' },
    )
    expect(told).toMatchObject({ code: 0, complaint: '' })
    const today = Temporal.Now.plainDateISO('Europe/Amsterdam')
    expect(await rolesOn(idIn(told.said), today.toString())).toEqual(['administrator'])
    expect(await rolesOn(idIn(told.said), today.subtract({ days: 1 }).toString())).toEqual([])
  })

  test('the same name a second time is refused: two rows would be one person', async () => {
    const before = await people()
    expect(await add('--name', 'Testpersoon Sequoia', '--role', 'deputy')).toMatchObject({
      code: 1,
      said: '',
      complaint: expect.stringContaining('with that name already'),
    })
    expect(await people()).toBe(before)
    expect(await trail('person.added')).toHaveLength(2)
  })

  test.each([
    [['--role', 'deputy'], '--name is missing'],
    [['--name', 'Iemand'], '--role is missing'],
    [['--name', 'Iemand', '--role', 'king'], '--role must be one of colleague, attentionOfficer'],
    [['--name', 'Iemand', '--role', 'deputy', '--role', 'deputy'], 'given twice'],
    [['--name', 'Iemand', '--role', 'deputy', '--from', '2026-02-30'], '--from is no date'],
    [['--name', 'Iemand', '--role', 'deputy', '--until', 'morgen'], '--until is no date'],
    [
      ['--name', 'Iemand', '--role', 'deputy', '--from', '2026-02-02', '--until', '2026-02-01'],
      '--until is before --from',
    ],
    [['--name', '-', '--role', 'deputy'], 'The name is empty'],
  ])('with %j is asked in a wrong way, and nobody is added', async (words, complaint) => {
    const before = await people()
    expect(await add(...words)).toMatchObject({ code: 2, said: '', complaint: expect.stringContaining(complaint) })
    expect(await people()).toBe(before)
  })
})

test('person list shows names, roles and dates of this municipality and no other', async () => {
  const told = await spil(['person', 'list', '--municipality', 'winterswijk'])
  expect(told).toMatchObject({ code: 0, complaint: '' })
  const lines = told.said.trim().split('\n')
  expect(lines).toHaveLength(2)
  expect(lines[1]).toMatch(
    /^[0-9a-f-]{36} {2}Testpersoon Sequoia {2}active {2}attentionOfficer from 2026-11-01 until 2026-12-31, deputy from /,
  )
  expect(await spil(['person', 'list', '--municipality', 'aalten'])).toMatchObject({
    code: 0,
    said: 'Nobody works in Aalten yet.\n',
  })
  expect(await spil(['person', 'list'])).toMatchObject({ code: 2 })
})

describe('person disable', () => {
  const disable = (id: string, slug = 'winterswijk') => spil(['person', 'disable', '--municipality', slug, '--id', id])

  test('lets somebody no longer in at the next click; twice is once', async () => {
    const officer = await house.signIn(['attentionOfficer'])
    expect((await officer.get('/')).status).toBe(200)
    expect(await disable(officer.personId)).toMatchObject({
      code: 0,
      said: 'Disabled: a session that runs ends at the next click.\n',
    })
    const next = await officer.get('/')
    expect([next.status, next.location]).not.toEqual([200, null])
    expect(next.html).not.toContain('Mijn werk')
    expect(await disable(officer.personId)).toMatchObject({ code: 0, said: 'This person was disabled already.\n' })
    expect((await trail('person.disabled')).map(({ object_id, origin }) => [object_id, origin])).toEqual([
      [officer.personId, 'command-line'],
    ])
    expect((await spil(['person', 'list', '--municipality', 'winterswijk'])).said).toMatch(
      new RegExp(`${officer.personId}.* disabled `),
    )
  })

  test('finds nobody of another municipality, and nobody under what is no id', async () => {
    const neighbour = await house.signIn(['attentionOfficer'], house.neighbourId)
    for (const id of [neighbour.personId, 'Testpersoon', '00000000-0000-4000-8000-000000000000'])
      expect(await disable(id), id).toMatchObject({
        code: 2,
        said: '',
        complaint: expect.stringContaining('There is nobody with that id'),
      })
    expect((await neighbour.get('/')).status).toBe(200)
    expect(await trail('person.disabled')).toHaveLength(1)
  })
})

test('M-21: nobody whom the command line added stands in plain text in the database', async () => {
  const tables = await tenantTables(superuser)
  expect(tables.length).toBeGreaterThan(15)
  const canary = 'Testpersoon Sequoia'
  const shapes = [
    canary,
    Buffer.from(canary).toString('hex'),
    Buffer.from(canary).toString('base64').slice(0, -2),
    Buffer.from(canary, 'utf16le').toString('hex'),
  ]
  const holds = (text: string): boolean => shapes.some((shape) => text.includes(shape))
  // `row::text` shows bytea as hex, so a name that was not sealed would be seen in a sealed column too
  for (const { schema, name } of tables) {
    const rows = await superuser.query<{ text: string }>(`select r::text as text from ${schema}.${name} r`)
    expect(
      rows.rows.filter(({ text }) => holds(text)),
      `${schema}.${name}`,
    ).toEqual([])
  }
  // the search finds what it is meant to find
  const planted = await superuser.query<{ text: string }>(`select row('${canary}'::bytea)::text as text`)
  expect(holds(planted.rows[0]?.text ?? '')).toBe(true)
  const file =
    (
      await superuser.query<{ path: string }>(
        `select current_setting('data_directory') || '/' || pg_relation_filepath('platform.person') as path`,
      )
    ).rows[0]?.path ?? ''
  await superuser.query('checkpoint')
  expect(readFileSync(file).includes(canary)).toBe(false)
  expect(await faultIn(superuser, house.municipalityId)).toBeUndefined()
})
