// SPDX-License-Identifier: EUPL-1.2
/**
 * Every table, every command, every login: with the wrong municipality or with none, nothing is seen and nothing changes (M-30).
 * The matrix is made from the catalog, so a new table is in it before anybody thinks of it.
 */
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../tests/fresh-database.ts'
import { insertion, makeRow, oneRowEach, tablesInOrder, type Row, type Table } from '../../../tests/one-row-each.ts'

const logins = ['intake_w', 'casework_rw', 'worker_rw', 'stats_ro'] as const
type Login = (typeof logins)[number]

let database: TestDatabase
let tables: Table[]
let here: string
let elsewhere: string
/** The rows of `here`. */
let rows: Map<string, Row>
/** What each cell of the matrix answered. */
const answers: string[] = []

beforeAll(async () => {
  database = await freshDatabase()
  tables = await tablesInOrder(await database.superuser())
  here = (await database.addMunicipality({ slug: 'hier', name: 'Hier' })).id
  elsewhere = (await database.addMunicipality({ slug: 'elders', name: 'Elders' })).id
  const migrator = await database.pool('migrator').connect()
  rows = await oneRowEach(migrator, tables, here)
  await oneRowEach(migrator, tables, elsewhere)
  migrator.release()
})
afterAll(() => database.stop())

/** @returns how many rows it saw or touched, or why it was refused; nothing of it is kept */
async function answerTo(
  login: Login | 'migrator',
  municipality: string,
  statement: pg.QueryConfig | string,
  as?: string,
) {
  const client = await database.pool(login, { max: 1 }).connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('app.municipality', $1, true)`, [municipality])
    if (as) await client.query(`set local role ${as}`)
    return (await client.query(statement)).rowCount ?? 0
  } catch (error) {
    const { code, message } = error as pg.DatabaseError
    if (/row-level security/.test(message)) return 'wall'
    if (code === '42501') return 'no right'
    throw error
  } finally {
    await client.query('rollback')
    client.release()
  }
}

async function tablesWhere(holds: (table: Table) => Promise<boolean>): Promise<string[]> {
  const names: string[] = []
  for (const table of tables) if (await holds(table)) names.push(table.name)
  return names
}

/** What this login may change of the table; when it may change nothing, any column shows that. */
async function changeable(login: Login, table: Table): Promise<string> {
  const found = await database.pool('migrator').query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = $2::regclass and attnum > 0 and not attisdropped
     and has_column_privilege($1, attrelid, attnum, 'update')`,
    [login, table.name],
  )
  const names = found.rows.length > 0 ? found.rows.map((row) => row.name) : ['municipality_id']
  return names.map((name) => `${name} = ${name}`).join(', ')
}

const commands = {
  select: (_login: Login, table: Table, where: string) => `select from ${table.name} ${where}`,
  update: async (login: Login, table: Table, where: string) =>
    `update ${table.name} set ${await changeable(login, table)} ${where}`,
  delete: (_login: Login, table: Table, where: string) => `delete from ${table.name} ${where}`,
  'copy to': (_login: Login, table: Table, where: string) => `copy (select * from ${table.name} ${where}) to stdout`,
} as const

const moveOf = (table: Table): string =>
  `update ${table.name} set municipality_id = '${here}' where municipality_id = '${elsewhere}'`

const situations = [
  {
    situation: 'of another municipality',
    settingOf: () => elsewhere,
    where: () => `where municipality_id = '${here}'`,
  },
  { situation: 'of no municipality', settingOf: () => '', where: () => '' },
]

describe('M-30: a row of another municipality is not found, not changed, not removed', () => {
  const cells = logins.flatMap((login) =>
    situations.flatMap((situation) =>
      (Object.keys(commands) as (keyof typeof commands)[]).map((command) => ({ login, command, ...situation })),
    ),
  )
  test.each(cells)('$command by $login in a transaction $situation', async ({ login, command, settingOf, where }) => {
    const leaks: string[] = []
    for (const table of tables) {
      const answer = await answerTo(login, settingOf(), await commands[command](login, table, where()))
      answers.push(String(answer))
      if (answer !== 0 && typeof answer === 'number') leaks.push(`${table.name}: ${answer}`)
    }
    expect(leaks).toEqual([])
  })

  const inserts = logins.flatMap((login) => situations.map((situation) => ({ login, ...situation })))
  test.each(inserts)('insert by $login in a transaction $situation', async ({ login, settingOf }) => {
    const leaks: string[] = []
    for (const table of tables) {
      const answer = await answerTo(login, settingOf(), insertion(table, makeRow(table, here, rows)))
      answers.push(String(answer))
      if (typeof answer === 'number') leaks.push(table.name)
    }
    expect(leaks).toEqual([])
  })

  test.each(logins)('%s does not move a row of its own municipality to another', async (login) => {
    expect(
      await tablesWhere(async (table) => typeof (await answerTo(login, elsewhere, moveOf(table))) === 'number'),
    ).toEqual([])
  })

  test('the matrix is whole, and the wall stopped a great part of it, not only a missing right', () => {
    expect(tables.length).toBeGreaterThan(15)
    expect(answers).toHaveLength(tables.length * logins.length * 5 * situations.length)
    expect(answers.filter((answer) => answer === '0').length).toBeGreaterThan(100)
    expect(answers.filter((answer) => answer === 'wall').length).toBeGreaterThan(20)
  })
})

describe('M-30: the rows are really there', () => {
  test.each([() => here, () => elsewhere])(
    'the owner of a table finds the row in its own municipality, by force of the wall',
    async (own) => {
      const mine = (table: Table) => `select from ${table.name} where municipality_id = '${own()}'`
      const found = await tablesWhere(
        async (table) => Number(await answerTo('migrator', own(), mine(table), table.owner)) > 0,
      )
      expect(found).toEqual(tables.map((table) => table.name))
    },
  )

  test('the owner of a table finds nothing without a municipality, but for the windows of owner_intake', async () => {
    const seen = await tablesWhere(
      async (table) => (await answerTo('migrator', '', `select from ${table.name}`, table.owner)) !== 0,
    )
    expect(seen).toEqual(['reporting.locator'])
  })

  test('a login that may read a table does so in its own municipality', async () => {
    const read: string[] = []
    for (const login of logins) {
      for (const table of tables) {
        const answer = await answerTo(login, here, `select municipality_id from ${table.name}`)
        if (typeof answer === 'number' && answer > 0) read.push(`${login} ${table.name}`)
        expect(await answerTo(login, here, `copy (select municipality_id from ${table.name}) to stdout`)).toBe(answer)
      }
    }
    expect(read).toEqual(
      expect.arrayContaining(['casework_rw triage.course', 'worker_rw reporting.outbox', 'stats_ro insight.fact']),
    )
    expect(read.filter((line) => line.startsWith('intake_w') || /^stats_ro (?!insight)/.test(line))).toEqual([])
  })
})

describe('M-30: the wholesale commands', () => {
  const wholesale: [string, (table: Table) => string][] = [
    ['empties no table', (table) => `truncate ${table.name}`],
    ['loads no table', (table) => `copy ${table.name} from stdin`],
    ['writes no table to a file', (table) => `copy ${table.name} to '/everything'`],
    ['writes no table to a program', (table) => `copy ${table.name} to program 'cat'`],
  ]
  test.each(logins.flatMap((login) => wholesale.map(([what, statement]) => ({ login, what, statement }))))(
    '$login $what, not even of its own municipality',
    async ({ login, statement }) => {
      expect(
        await tablesWhere(async (table) => typeof (await answerTo(login, here, statement(table))) === 'number'),
      ).toEqual([])
    },
  )
})
