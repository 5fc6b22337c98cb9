// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../tests/fresh-database.ts'
import { prepareCluster } from './cluster.ts'
import { inTransaction } from './transaction.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.stop())

describe('a connection that breaks', () => {
  test('in the middle of a deed fails that deed, not the program (A8)', async () => {
    const { id } = await database.addMunicipality({ slug: 'aalten', name: 'Aalten' })
    const work = { municipalityId: id, origin: 'staff' as const, now: Temporal.Now.instant(), keys: database.keys }
    const superuser = await database.superuser()
    const broken = inTransaction(database.kysely('casework_rw'), work, async (tx) => {
      const found = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx.db)
      await superuser.query('select pg_terminate_backend($1)', [found.rows[0]?.pid])
      await new Promise((resolve) => setTimeout(resolve, 50))
      await sql`select 1`.execute(tx.db)
    })
    await expect(broken).rejects.toThrow()
    const after = await inTransaction(database.kysely('casework_rw'), work, (tx) =>
      sql<{ n: number }>`select 1 as n`.execute(tx.db),
    )
    expect(after.rows).toEqual([{ n: 1 }])
  })
})

describe('preparing a cluster', () => {
  test('by several processes at once succeeds for each of them', async () => {
    const { superuserAddress } = inject('cluster')
    const name = `${database.name}_at_once`
    const outcomes = await Promise.allSettled(
      Array.from({ length: 6 }, () => prepareCluster({ superuserAddress, database: name })),
    )
    const superuser = await database.superuser()
    await superuser.query(`drop database ${name} with (force)`)
    expect(outcomes.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 'fulfilled'))
  })
})
