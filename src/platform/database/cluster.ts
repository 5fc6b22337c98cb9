// SPDX-License-Identifier: EUPL-1.2
/**
 * Prepares a fresh database cluster: the roles of `db/cluster.sql` and an empty database with its rights.
 * Needs a superuser; used by the embedded start and by tests. A served PostgreSQL is prepared by its operator with the same file.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { projectRoot } from '../project-root.ts'
import { poolConfig } from './address.ts'

/** Roles that log in; each program has its own, the migrator is for `migrate` and the command line. */
export const loginRoles = ['migrator', 'intake_w', 'casework_rw', 'worker_rw', 'stats_ro'] as const
export type LoginRole = (typeof loginRoles)[number]

/** Any number will do, as long as every version of Spil takes the same one. */
const preparingLock = 7745002

/** Idempotent; of two processes that do this at once, one waits for the other. */
export async function prepareCluster({
  superuserAddress,
  database,
}: {
  superuserAddress: string
  database: string
}): Promise<void> {
  const client = new pg.Client(poolConfig(superuserAddress))
  await client.connect()
  try {
    // held in the superuser's own database, because the other one may not exist yet
    await client.query('select pg_advisory_lock($1)', [preparingLock])
    await client.query(readFileSync(join(projectRoot, 'db', 'cluster.sql'), 'utf8'))
    const name = client.escapeIdentifier(database)
    const there = await client.query('select from pg_database where datname = $1', [database])
    if (there.rowCount === 0) {
      await client.query(`create database ${name} owner owner_spil template template0`)
    }
    await client.query(`revoke all on database ${name} from public;
      grant connect on database ${name} to ${loginRoles.join(', ')};
      grant create on database ${name} to migrator, owner_spil`)
  } finally {
    await client.end()
  }
}
