// SPDX-License-Identifier: EUPL-1.2
/**
 * Spil through a pooler that gives a connection away after each transaction (pgbouncer), with one connection a login: no municipality
 * ever works in what another left behind (M-30). The worker and the migrator go to PostgreSQL itself.
 */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kyselyOn, openPool } from '../src/platform/database/pool.ts'
import { inTransaction } from '../src/platform/database/transaction.ts'
import { KeyService } from '../src/platform/keys/key-service.ts'
import { commandLine } from './command-line.ts'
import { hasOpenssl } from './postgresql/certificates.ts'
import { hasPooler, startPooler, type Pooler } from './postgresql/pooler.ts'
import { serveDatabase, type ServedDatabase } from './postgresql/served.ts'
import { ask, codeIn, hiddenIn, signIn, startSpil, until } from './running-spil.ts'

const possible = hasPooler() && hasOpenssl()

let served: ServedDatabase
let pooler: Pooler
let direct: Record<string, string>
let pooled: Record<string, string>
beforeAll(async () => {
  if (!possible) return
  served = await serveDatabase()
  direct = await served.settings('spil')
  pooler = await startPooler(served)
  pooled = { ...direct, ...through(pooler, 'SPIL_PUBLIC_DATABASE_URL', 'SPIL_STAFF_DATABASE_URL') }
}, 120_000)
afterAll(async () => {
  await pooler?.stop()
  await served?.stop()
})

const through = (by: Pooler, ...names: string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, by.through(direct[name] ?? '')]))

class BrokenOff extends Error {}
const noKeys = {
  wrap: () => Promise.reject(new Error('no keys here')),
  unwrap: () => Promise.reject(new Error('no keys here')),
}

describe.skipIf(!possible)(
  'through pgbouncer in transaction mode (left out without the programs pgbouncer and openssl)',
  () => {
    test('the real programs: a report goes the road, and its mailbox opens', { timeout: 120_000 }, async () => {
      const spil = await startSpil({ env: { ...pooled, SPIL_DEMO: '1' } })
      const superuser = await served.superuser('spil')
      const sessions = `select usename as who, count(*)::integer as sessions from pg_stat_activity
      where datname = 'spil' and usename in ('intake_w', 'casework_rw') group by usename order by usename`
      const send = async (gemeente: string): Promise<string> => {
        const sleutel = hiddenIn((await ask(spil.publicUrl)).html, 'sleutel')
        const answer = await ask(spil.publicUrl, {
          sleutel,
          gemeente,
          verhaal: `In ${gemeente} klopt iets niet.`,
          naar: 'versturen',
        })
        return codeIn(answer.html) ?? ''
      }
      const codes = await Promise.all(Array.from({ length: 24 }, (_, n) => send(n % 2 ? 'aalten' : 'winterswijk')))
      for (const code of codes)
        expect((await ask(spil.publicUrl, { code })).html).toMatch(/<textarea[^>]*name="bericht"/)
      const desk = await signIn(spil, 'Linde')
      await until(async () => (await superuser.query('select from reporting.outbox')).rowCount === 0)
      const shown = await Promise.all(Array.from({ length: 16 }, () => desk.get('/')))
      expect(new Set(shown.map(({ status }) => status))).toEqual(new Set([200]))
      expect((await superuser.query(sessions)).rows).toEqual([
        { who: 'casework_rw', sessions: 1 },
        { who: 'intake_w', sessions: 1 },
      ])
      expect(await commandLine(direct)(['audit', 'verify'])).toMatchObject({ code: 0 })
      expect(await spil.stop()).toBe(0)
    })

    test(
      'M-30: 2,000 transactions of two municipalities over one connection cross nowhere, also when they break off',
      { timeout: 120_000 },
      async () => {
        const superuser = await served.superuser('spil')
        const municipalities = [randomUUID(), randomUUID()]
        for (const [index, id] of municipalities.entries()) {
          await superuser.query('insert into platform.municipality (id, slug, name) values ($1, $2, $2)', [
            id,
            `pool-${index}`,
          ])
          await superuser.query(
            `insert into platform.setting (municipality_id, name, value) values ($1::uuid, 'whose', to_jsonb($1::uuid::text))`,
            [id],
          )
        }
        const pool = openPool(pooled['SPIL_STAFF_DATABASE_URL'] ?? '', { max: 8 })
        const database = kyselyOn(pool)
        const keys = new KeyService(noKeys)
        const whose = sql<{ whose: string }>`select value #>> '{}' as whose from platform.setting where name = 'whose'`
        const wrong: unknown[] = []
        const work = async (worker: number): Promise<void> => {
          for (let n = 0; n < 250; n++) {
            const municipalityId = municipalities[(worker + n) % 2] ?? ''
            const now = Temporal.Now.instant()
            await inTransaction(database, { municipalityId, origin: 'staff', now, keys }, async ({ db }) => {
              const { rows } = await whose.execute(db)
              if (rows.length !== 1 || rows[0]?.whose !== municipalityId) wrong.push(rows)
              if (n % 7 === 0) throw new BrokenOff()
            }).catch((error: unknown) => {
              if (!(error instanceof BrokenOff)) throw error
            })
            // who forgets to say for whom sees nothing of the one before
            if (n % 5 === 0) wrong.push(...(await whose.execute(database)).rows)
          }
        }
        await Promise.all(Array.from({ length: 8 }, (_, worker) => work(worker)))
        expect(wrong).toEqual([])
        const { rows } = await superuser.query(
          `select from pg_stat_activity where datname = 'spil' and usename = 'casework_rw'`,
        )
        expect(rows).toHaveLength(1)
        await pool.end()
      },
    )

    test('a statement is still bounded in time: the role brings that, the pooler passes it on from nobody', async () => {
      for (const name of ['SPIL_PUBLIC_DATABASE_URL', 'SPIL_STAFF_DATABASE_URL']) {
        const pool = openPool(pooled[name] ?? '', { max: 1 })
        expect((await pool.query('show statement_timeout')).rows).toEqual([{ statement_timeout: '10s' }])
        expect((await pool.query('show idle_in_transaction_session_timeout')).rows).toEqual([
          { idle_in_transaction_session_timeout: '10s' },
        ])
        await pool.end()
      }
    })

    test('the doctor and the start say so when an address does not tell that it is a pooler, or the worker or migrator uses one', async () => {
      const about = async (settings: Record<string, string>): Promise<string[]> =>
        (await commandLine(settings)(['doctor'])).said
          .split('\n')
          .filter((line) => /^TO DO.*(pooler|does not let us in)/.test(line))
      expect(await about(pooled)).toEqual([])
      expect(await about({ ...direct, ...through(pooler, ...Object.keys(direct)) })).toEqual([
        expect.stringMatching(/WORKER_DATABASE_URL goes through a pooler.*LISTEN.*let it go to PostgreSQL itself/),
        expect.stringMatching(/MIGRATE_DATABASE_URL goes through a pooler.*pg_advisory_lock.*to PostgreSQL itself/),
      ])
      const forgotten = (by: Pooler) => ({
        SPIL_STAFF_DATABASE_URL: by.through(direct['SPIL_STAFF_DATABASE_URL'] ?? '', false),
      })
      expect(await about({ ...direct, ...forgotten(pooler) })).toEqual([
        expect.stringMatching(
          /STAFF_DATABASE_URL .*\(08P01\): it is the address of a pooler: write pooler=transaction/,
        ),
      ])
      const lenient = await startPooler(served, 'statement_timeout, idle_in_transaction_session_timeout')
      expect(await about({ ...direct, ...forgotten(lenient) })).toEqual([
        expect.stringMatching(/STAFF_DATABASE_URL goes through a pooler: write pooler=transaction in it/),
      ])
      await lenient.stop()
    })
  },
)
