// SPDX-License-Identifier: EUPL-1.2
/** Opens the pool of connections of one program, with its own login. Waiting is bounded: a full or dead database answers with an error. */
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Database } from './transaction.ts'
import { poolConfig, throughPooler } from './address.ts'
import { NamelessClient } from './nameless-client.ts'

/** A report waits for its place at most this long, then hears honestly that it could not be stored. */
const connectTimeoutMs = 5_000
const statementTimeoutMs = 10_000
/** A transaction pooler refuses who asks this; there the roles bring the same by themselves (`db/cluster.sql`). */
const askedAtTheDoor = {
  statement_timeout: statementTimeoutMs,
  idle_in_transaction_session_timeout: statementTimeoutMs,
}

export function openPool(address: string, { max = 10 }: { max?: number } = {}): pg.Pool {
  const pool = new pg.Pool({
    ...poolConfig(address),
    max,
    connectionTimeoutMillis: connectTimeoutMs,
    ...(throughPooler(address) ? { Client: NamelessClient } : askedAtTheDoor),
  })
  // a connection that breaks, idle or in a transaction, is replaced at the next use; without listeners the program would end
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

export const kyselyOn = (pool: pg.Pool): Database => new Kysely({ dialect: new PostgresDialect({ pool }) })
