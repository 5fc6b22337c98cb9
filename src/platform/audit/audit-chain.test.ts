// SPDX-License-Identifier: EUPL-1.2
/** The audit trail of a municipality is a chain: whatever somebody changes in it, a stranger can see (M-61). */
import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { faultIn, trailOf } from '../../../tests/audit-trail.ts'
import { freshDatabase, type TestDatabase } from '../../../tests/fresh-database.ts'
import { inTransaction, type Tx } from '../database/transaction.ts'
import type { Sealed } from '../sealing/envelope.ts'
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

const work = <T>(municipalityId: string, run: (tx: Tx) => Promise<T>, max = 10): Promise<T> => {
  const now = Temporal.Instant.from('2026-11-21T09:30:00.123456Z')
  return inTransaction(
    database.kysely('casework_rw', { max }),
    { municipalityId, origin: 'staff', now, keys: database.keys },
    run,
  )
}

/** All kinds of lines: with and without person, object, details and reason. */
async function threeLines(tx: Tx): Promise<void> {
  const object = { kind: 'report', id: randomUUID() } as const
  await writeAuditLine(tx, { actor: randomUUID(), action: 'report.taken', object })
  await writeAuditLine(tx, {
    action: 'inbox.viewed',
    details: { shown: 50, fields: ['danger', 'forms'], acute: false, 'é"': '\u001f' },
  })
  await writeAuditLine(tx, {
    actor: randomUUID(),
    action: 'report.weighed',
    result: 'refused',
    object,
    reason: Buffer.from([0, 255]) as Sealed,
  })
}

describe('M-61: the chain of a municipality', () => {
  test('is checked from outside, from its rows alone', async () => {
    const [here, elsewhere] = [await newMunicipality(), await newMunicipality()]
    await work(here, threeLines)
    await work(elsewhere, threeLines)
    await work(here, threeLines)
    expect((await trailOf(superuser, here)).lines.map((line) => line.action)).toHaveLength(6)
    expect([await faultIn(superuser, here), await faultIn(superuser, elsewhere)]).toEqual([undefined, undefined])
  })

  const tamperings: [string, string, RegExp][] = [
    ['a changed word', `update audit.line set action = 'report.read' where seq = 2`, /line 2 was changed/],
    [
      'a changed time, by a microsecond',
      `update audit.line set at = at + interval '1 microsecond' where seq = 3`,
      /line 3 was changed/,
    ],
    ['another person', 'update audit.line set actor = gen_random_uuid() where seq = 1', /line 1 was changed/],
    ['a reason taken away', 'update audit.line set reason = null where seq = 3', /line 3 was changed/],
    [
      'a changed line with a new hash of its own',
      `update audit.line set hash = sha256('anders') where seq = 1`,
      /line 1 was changed/,
    ],
    ['a removed line', 'delete from audit.line where seq = 2', /line 2 is missing/],
    ['a removed end', 'delete from audit.line where seq = 3', /the end is missing/],
    ['a removed trail', 'delete from audit.line', /the end is missing/],
    [
      'two lines in another order',
      'update audit.line set seq = 9 - seq where seq < 3; update audit.line set seq = seq - 6 where seq > 6',
      /line 1 does not follow/,
    ],
    [
      'a line that was slipped in',
      `insert into audit.line select (jsonb_populate_record(l, '{"seq": 4}')).* from audit.line l where seq = 3`,
      /line 4 does not/,
    ],
  ]
  test.each(tamperings)('shows %s by somebody who passed the triggers', async (_what, statement, fault) => {
    const municipality = await newMunicipality()
    await work(municipality, threeLines)
    expect(await faultIn(superuser, municipality)).toBeUndefined()
    await superuser.query('begin; set local session_replication_role = replica; set local role owner_audit')
    await superuser.query(`select set_config('app.municipality', $1, true)`, [municipality])
    await superuser.query(statement)
    await superuser.query('commit')
    expect(await faultIn(superuser, municipality)).toMatch(fault)
  })

  test('of eight transactions at once has no gap and no fork, also when some of them break off', async () => {
    const municipality = await newMunicipality()
    const deeds = Array.from({ length: 200 }, (_, turn) => turn)
    let kept = 0
    const worker = async (): Promise<void> => {
      for (let turn = deeds.pop(); turn !== undefined; turn = deeds.pop()) {
        const breakOff = turn % 7 === 0
        await work(
          municipality,
          async (tx) => {
            await writeAuditLine(tx, { action: 'report.taken', details: { turn: turn } })
            if (breakOff) throw new Error('broken off')
          },
          8,
        ).then(
          () => kept++,
          (error: Error) => expect(error.message).toBe('broken off'),
        )
      }
    }
    await Promise.all(Array.from({ length: 8 }, worker))
    const { lines } = await trailOf(superuser, municipality)
    expect(kept).toBe(171)
    expect(lines.map((line) => Number(line.seq))).toEqual(Array.from({ length: kept }, (_, index) => index + 1))
    expect(await faultIn(superuser, municipality)).toBeUndefined()
  })
})
