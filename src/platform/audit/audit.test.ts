// SPDX-License-Identifier: EUPL-1.2
/** The audit trail only grows, and nothing happens without a line in it (M-60, M-62). */
import { sql } from 'kysely'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { faultIn, trailOf } from '../../../tests/audit-trail.ts'
import { freshDatabase, type TestDatabase } from '../../../tests/fresh-database.ts'
import { inTransaction, type Tx } from '../database/transaction.ts'
import { recordFact } from '../facts.ts'
import { writeAuditLine } from './audit.ts'

let database: TestDatabase
let superuser: pg.Client
let count = 0

beforeAll(async () => {
  database = await freshDatabase()
  superuser = await database.superuser()
})
afterAll(() => database.stop())

const newMunicipality = async (): Promise<string> =>
  (await database.addMunicipality({ slug: `gemeente-${count++}`, name: 'Een gemeente' })).id

const work = <T>(municipalityId: string, run: (tx: Tx) => Promise<T>): Promise<T> => {
  const now = Temporal.Instant.from('2026-11-21T09:30:00.123456Z')
  return inTransaction(
    database.kysely('casework_rw'),
    { municipalityId, origin: 'staff', now, keys: database.keys },
    run,
  )
}

const deed = async (tx: Tx): Promise<void> => {
  await recordFact(tx, { kind: 'report-taken' })
  await writeAuditLine(tx, { action: 'report.taken' })
}

/** Everybody but the owner of the trail. */
const strangers = [
  'intake_w',
  'casework_rw',
  'worker_rw',
  'stats_ro',
  'audit_append',
  'audit_read',
  'owner_spil',
  'owner_intake',
]

/** @returns the code with which it was refused, or 'done'; nothing of it is kept */
const attempt = async (municipality: string, role: string, statement: string): Promise<string> => {
  await superuser.query('begin')
  try {
    await superuser.query(`select set_config('app.municipality', $1, true)`, [municipality])
    await superuser.query(`set local role ${role}`)
    return await superuser.query(statement).then(
      () => 'done',
      (error: { code: string }) => error.code,
    )
  } finally {
    await superuser.query('rollback')
  }
}

const factsOf = async (municipality: string): Promise<number | null> =>
  (await superuser.query('select from insight.fact where municipality_id = $1', [municipality])).rowCount

describe('M-62: the trail only grows', () => {
  const changes = [
    `update audit.line set action = 'nothing'`,
    'delete from audit.line',
    'truncate audit.line',
    'truncate audit.line cascade',
    'delete from audit.head',
    'truncate audit.head',
  ]
  test.each(changes)(
    '%s: no role has the right, and a trigger stops the owner and the superuser',
    async (statement) => {
      const municipality = await newMunicipality()
      await work(municipality, deed)
      const answers: Record<string, string> = {}
      for (const role of [...strangers, 'owner_audit', 'migrator', 'postgres']) {
        answers[role] = await attempt(municipality, role, statement)
      }
      expect(answers).toEqual({
        ...Object.fromEntries(strangers.map((role) => [role, '42501'])),
        owner_audit: 'SP002',
        migrator: 'SP002',
        postgres: 'SP002',
      })
    },
  )

  test('a login that may write a line may not write a row, nor read one', async () => {
    const municipality = await newMunicipality()
    for (const role of ['casework_rw', 'worker_rw']) {
      expect(await attempt(municipality, role, 'select from audit.line')).toBe('42501')
      expect(await attempt(municipality, role, `insert into audit.head values ('${municipality}', 0, '')`)).toBe(
        '42501',
      )
      expect(await attempt(municipality, role, 'update audit.head set seq = 0')).toBe('42501')
    }
    for (const role of ['intake_w', 'stats_ro']) {
      const append = `select audit.append(now(), null, 'a.b', null, null, 'done', 'staff', 'P1', '{}', null)`
      expect(await attempt(municipality, role, append)).toBe('42501')
    }
  })
})

describe('M-60: no deed without its line', () => {
  test('when the line cannot be written, the deed fails and leaves nothing', async () => {
    const municipality = await newMunicipality()
    await superuser.query('revoke execute on function audit.append from audit_append')
    await expect(work(municipality, deed)).rejects.toMatchObject({ code: '42501' })
    expect(await factsOf(municipality)).toBe(0)
    await superuser.query('grant execute on function audit.append to audit_append')
    await work(municipality, deed)
    expect([await factsOf(municipality), (await trailOf(superuser, municipality)).lines.length]).toEqual([1, 1])
  })

  test('when the deed fails after its line, the line is gone too, and the chain goes on', async () => {
    const municipality = await newMunicipality()
    const failing = work(municipality, async (tx) => {
      await deed(tx)
      throw new Error('the deed failed')
    })
    await expect(failing).rejects.toThrow('the deed failed')
    expect((await trailOf(superuser, municipality)).lines).toEqual([])
    await work(municipality, deed)
    expect(await faultIn(superuser, municipality)).toBeUndefined()
  })

  test('a line outside any municipality is refused', async () => {
    const unsaid = database
      .kysely('casework_rw')
      .transaction()
      .execute((db) =>
        sql`select audit.append(now(), null, 'a.b', null, null, 'done', 'staff', 'P1', '{}', null)`.execute(db),
      )
    await expect(unsaid).rejects.toMatchObject({ code: 'SP001' })
  })
})
