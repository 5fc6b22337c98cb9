// SPDX-License-Identifier: EUPL-1.2
/** Whether our clock agrees with that of the database, and whether the database is of this version. */
import pg from 'pg'
import { poolConfig } from '../../../platform/database/address.ts'
import { stateOfMigrations } from '../../../platform/database/migrate.ts'
import type { Finding } from './finding.ts'

const connectTimeoutMs = 5_000
/** Sessions, limits and the trail count on one time. A proposal of Spil. */
const mostDifferenceMs = 2_000

/** @returns nothing told when the database does not let us in: that is told of its login already */
export async function clockAndMigrations(address: string): Promise<{ told: Finding[]; isComplete: boolean }> {
  const client = new pg.Client({ ...poolConfig(address), connectionTimeoutMillis: connectTimeoutMs })
  client.on('error', () => {})
  try {
    await client.connect()
  } catch {
    return { told: [], isComplete: false }
  }
  try {
    const clock = clockProblem(await differenceMs(client))
    const { missing, changed } = await stateOfMigrations(client)
    const migrations = [
      ...missing.map((name) => `The migration ${name} did not run here: run npm run --silent spil -- migrate.`),
      ...changed.map((name) => `The migration ${name} ran here with another text: put back the file of this version.`),
    ]
    const told: Finding[] = [
      ['clock', clock],
      ['migrations', migrations],
    ]
    return { told, isComplete: migrations.length === 0 }
  } catch (error) {
    const { code } = error as { code?: string }
    const why = `The migrations cannot be looked at (${code ?? 'no answer'}): let SPIL_MIGRATE_DATABASE_URL log in as migrator.`
    return { told: [['migrations', [why]]], isComplete: false }
  } finally {
    await client.end().catch(() => {})
  }
}

/** How far the database is ahead of us, less what the question itself took. */
async function differenceMs(client: pg.Client): Promise<number> {
  const asked = Date.now()
  const found = await client.query<{ ms: number }>('select extract(epoch from clock_timestamp())::float8 * 1000 as ms')
  const theirs = found.rows[0]?.ms ?? Number.NaN
  const answered = Date.now()
  return theirs > answered ? theirs - answered : theirs < asked ? theirs - asked : 0
}

export const clockProblem = (ms: number): string[] =>
  Math.abs(ms) <= mostDifferenceMs
    ? []
    : [
        `The clock of the database is ${Math.abs(ms / 1000).toFixed(1)} s ${ms > 0 ? 'ahead of' : 'behind'} the clock here: let both keep time with NTP.`,
      ]
