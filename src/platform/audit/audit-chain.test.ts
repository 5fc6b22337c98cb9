// SPDX-License-Identifier: EUPL-1.2
/** The audit trail of a municipality is a chain: whatever somebody changes in it, a stranger can see (M-61). */
import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { faultIn, trailOf } from '../../../tests/audit-trail.ts'
import { freshDatabase, type TestDatabase } from '../../../tests/fresh-database.ts'
import { verifyTrails } from './verify.ts'
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

const fields =
  'municipality_id, seq, at, actor, action, object_kind, object_id, result, origin, purpose, details, reason'
const ownHash = `audit.hash_of(previous, ${fields})`
/** Somebody who knows how the hash is made. */
const rewrite = (seq: number): string =>
  `update audit.line set action = 'report.read' where seq = ${seq}; update audit.line set hash = ${ownHash} where seq = ${seq}`

async function tamper(municipality: string, statement: string): Promise<void> {
  await superuser.query('begin; set local session_replication_role = replica; set local role owner_audit')
  await superuser.query(`select set_config('app.municipality', $1, true)`, [municipality])
  await superuser.query(statement)
  await superuser.query('commit')
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

  const tamperings: [string, string, string][] = [
    ['a changed word', `update audit.line set action = 'report.read' where seq = 2`, 'line 2 was changed'],
    [
      'a changed time, by a microsecond',
      `update audit.line set at = at + interval '1 microsecond' where seq = 3`,
      'line 3 was changed',
    ],
    ['a time that is none', `update audit.line set at = 'infinity' where seq = 2`, 'line 2 was changed'],
    ['another person', 'update audit.line set actor = gen_random_uuid() where seq = 1', 'line 1 was changed'],
    ['a reason taken away', 'update audit.line set reason = null where seq = 3', 'line 3 was changed'],
    [
      'a changed line with a hash that means nothing',
      `update audit.line set hash = sha256('anders') where seq = 1`,
      'line 1 was changed',
    ],
    ['a changed link', `update audit.line set previous = sha256('anders') where seq = 2`, 'line 2 was changed'],
    ['a changed line with the hash that fits it', rewrite(2), 'line 2 was changed'],
    ['a changed last line with the hash that fits it', rewrite(3), 'line 3 was changed'],
    ['a removed line', 'delete from audit.line where seq = 2', 'line 2 is missing'],
    ['a removed beginning', 'delete from audit.line where seq = 1', 'line 1 is missing'],
    [
      'a removed line whose number the next one got',
      'delete from audit.line where seq = 2; update audit.line set seq = 2 where seq = 3',
      'line 2 is missing',
    ],
    ['a removed end', 'delete from audit.line where seq = 3', 'line 3 and what came after it are missing'],
    ['a removed trail', 'delete from audit.line', 'line 1 and what came after it are missing'],
    ['a removed head', 'delete from audit.head', 'line 4 and what came after it are missing'],
    [
      'two lines in another order',
      'update audit.line set seq = 9 - seq where seq < 3; update audit.line set seq = seq - 6 where seq > 6',
      'line 1 is in another place',
    ],
    [
      'a line that was moved to the end',
      `update audit.line set seq = 13 where seq = 1; update audit.line set seq = seq + 9 where seq < 4;
       update audit.line set seq = seq - 10`,
      'line 1 is in another place',
    ],
    [
      'a line that was slipped in at the end',
      `insert into audit.line select (jsonb_populate_record(l, '{"seq": 4}')).* from audit.line l where seq = 3`,
      'line 4 was inserted',
    ],
    [
      'a line that was slipped in at the end and fits',
      `insert into audit.line select (jsonb_populate_record(l, jsonb_build_object('seq', 4, 'previous', l.hash))).* from audit.line l where seq = 3;
       update audit.line set hash = ${ownHash} where seq = 4`,
      'line 4 was inserted',
    ],
    [
      'a line that was slipped in between',
      `update audit.line set seq = seq + 7 where seq > 1; update audit.line set seq = seq - 6 where seq > 7;
       insert into audit.line select (jsonb_populate_record(l, '{"seq": 2, "action": "report.read"}')).* from audit.line l where seq = 3`,
      'line 2 was inserted',
    ],
    [
      'a line that was slipped in before the first',
      `insert into audit.line select (jsonb_populate_record(l, '{"seq": 0}')).* from audit.line l where seq = 1`,
      'line 0 was inserted',
    ],
  ]
  test.each(tamperings)('shows %s by somebody who passed the triggers', async (_what, statement, fault) => {
    const municipality = await newMunicipality()
    await work(municipality, threeLines)
    expect(await faultIn(superuser, municipality)).toBeUndefined()
    await tamper(municipality, statement)
    for (const part of [1, 2, 10_000]) expect(await faultIn(superuser, municipality, part)).toContain(fault)
  })

  test('is told by the command line for each municipality by name', async () => {
    const [whole, broken] = [await newMunicipality(), await newMunicipality()]
    for (const each of [whole, broken, broken]) await work(each, threeLines)
    await tamper(broken, 'delete from audit.line where seq = 5')
    const said: string[] = []
    const verdict = await verifyTrails({ address: database.addressFor('migrator'), report: (line) => said.push(line) })
    expect(verdict).toBe(false)
    expect(said).toEqual(
      expect.arrayContaining([`gemeente-${count - 2}: ok, 3 lines`, `gemeente-${count - 1}: line 5 is missing`]),
    )
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
