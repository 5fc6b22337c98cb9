// SPDX-License-Identifier: EUPL-1.2
/** Two municipalities share a handful of connections, and never see each other's rows (M-30, pitfalls 4 to 6). */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../tests/fresh-database.ts'
import { inTransaction } from './transaction.ts'

const transactions = 10_000
const workers = 8

let database: TestDatabase
let municipalities: string[]

beforeAll(async () => {
  database = await freshDatabase()
  municipalities = []
  for (const slug of ['noord', 'zuid']) {
    const { id } = await database.addMunicipality({ slug, name: slug })
    await database.asOwner(id, ({ db }) =>
      sql`insert into platform.setting (municipality_id, name, value) values (${id}, 'whose', to_jsonb(${id}::text))`.execute(
        db,
      ),
    )
    municipalities.push(id)
  }
})
afterAll(() => database.stop())

class BrokenOff extends Error {}

/** @returns whose setting this transaction finds; some break off, as deeds do */
async function whoseRows(max: number, municipalityId: string, breakOff: boolean): Promise<string[]> {
  let seen: string[] = []
  const work = { municipalityId, origin: 'staff', now: Temporal.Now.instant(), keys: database.keys } as const
  await inTransaction(database.kysely('casework_rw', { max }), work, async ({ db }) => {
    const found = await sql<{ whose: string }>`select value #>> '{}' as whose from platform.setting`.execute(db)
    seen = found.rows.map((row) => row.whose)
    if (breakOff) throw new BrokenOff()
  }).catch((error: unknown) => {
    if (!(error instanceof BrokenOff)) throw error
  })
  return seen
}

/** What somebody sees who forgot to say for which municipality. */
async function whoseRowsUnsaid(max: number): Promise<number> {
  const found = await database.pool('casework_rw', { max }).query('select from platform.setting')
  return found.rowCount ?? -1
}

describe.each([1, 4])('M-30: two municipalities over a pool of %i', (max) => {
  test(
    `see only their own rows in ${transactions} transactions, and nothing is seen between them`,
    { timeout: 120_000 },
    async () => {
      let started = 0
      let crossings = 0
      const work = async (): Promise<void> => {
        while (started < transactions) {
          const turn = started++
          const municipality = municipalities[turn % 3 === 0 ? 0 : 1]!
          const seen = await whoseRows(max, municipality, turn % 10 === 0)
          if (seen.length !== 1 || seen[0] !== municipality) crossings++
          if (turn % 10 === 5 && (await whoseRowsUnsaid(max)) !== 0) crossings++
        }
      }
      await Promise.all(Array.from({ length: workers }, work))
      expect({ started, crossings }).toEqual({ started: transactions, crossings: 0 })
    },
  )

  test('leave no municipality, person or purpose behind on a connection after commit', async () => {
    await whoseRows(max, municipalities[0]!, false)
    const left = await database.pool('casework_rw', { max }).query(
      `select coalesce(current_setting('app.municipality', true), '') || coalesce(current_setting('app.person', true), '')
         || coalesce(current_setting('app.purpose', true), '') as settings, platform.current_municipality() as municipality`,
    )
    expect(left.rows).toEqual([{ settings: '', municipality: null }])
  })
})
