// SPDX-License-Identifier: EUPL-1.2
/**
 * Brings a database to the shape this version needs: the job library's own tables, then `db/migrations/*.sql` in order of name.
 * Forward only. Safe to run twice and by two processes at once (one waits for the other). Never run by a web program's role.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { projectRoot } from '../project-root.ts'
import { poolConfig } from './address.ts'

/** Any number will do, as long as every version of Spil takes the same one. */
const migrationLock = 7745001

interface Migration {
  name: string
  text: string
  sha256: string
}

/** A migration that ran here has another text now: the database and the code no longer tell the same story. */
export class MigrationChanged extends Error {
  readonly code = 'MIGRATION_CHANGED'
}

export function migrationsOnDisk(folder = join(projectRoot, 'db', 'migrations')): Migration[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8')
      return { name, text, sha256: createHash('sha256').update(text).digest('hex') }
    })
}

/**
 * @param address of the role `migrator`
 * @throws MigrationChanged when a migration that was applied has been edited since
 */
export async function migrate({ address, report }: { address: string; report: (line: string) => void }): Promise<void> {
  const client = new pg.Client(poolConfig(address))
  client.on('error', () => {})
  await client.connect()
  try {
    // released when the connection ends, however it ends
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    const applied = await appliedMigrations(client)
    const todo = migrationsOnDisk().filter((migration) => !isApplied(migration, applied))
    if (todo.length === 0) return
    await migrateJobs(address)
    for (const [index, migration] of todo.entries()) {
      report(`database: ${migration.name} (${index + 1} of ${todo.length})`)
      await apply(client, migration)
    }
  } finally {
    await client.end()
  }
}

export interface MigrationState {
  /** Migrations of this version that did not run here. */
  missing: string[]
  /** Migrations that ran here with another text. */
  changed: string[]
}

/** How this database stands to this version; changes nothing. */
export async function stateOfMigrations(client: pg.ClientBase): Promise<MigrationState> {
  const found = await client.query<{ there: boolean }>(`select to_regclass('migration.applied') is not null as there`)
  const applied = found.rows[0]?.there ? await rowsApplied(client) : new Map<string, string>()
  const here = migrationsOnDisk()
  const namesOf = (some: readonly Migration[]): string[] => some.map(({ name }) => name)
  return {
    missing: namesOf(here.filter(({ name }) => !applied.has(name))),
    changed: namesOf(here.filter(({ name, sha256 }) => applied.has(name) && applied.get(name) !== sha256)),
  }
}

function isApplied(migration: Migration, applied: Map<string, string>): boolean {
  const sha256 = applied.get(migration.name)
  if (sha256 !== undefined && sha256 !== migration.sha256) {
    throw new MigrationChanged(
      `${migration.name} was changed after it ran here: restore it and add a new migration instead`,
    )
  }
  return sha256 !== undefined
}

async function appliedMigrations(client: pg.Client): Promise<Map<string, string>> {
  const found = await client.query<{ there: boolean }>(`select to_regclass('migration.applied') is not null as there`)
  if (!found.rows[0]?.there) {
    await client.query(`create schema migration authorization owner_spil; set role owner_spil;
      create table migration.applied (name text primary key, sha256 text not null, applied_at timestamptz not null default now());
      reset role`)
  }
  return rowsApplied(client)
}

async function rowsApplied(client: pg.ClientBase): Promise<Map<string, string>> {
  const rows = await client.query<{ name: string; sha256: string }>('select name, sha256 from migration.applied')
  return new Map(rows.rows.map((row) => [row.name, row.sha256]))
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(migration.text)
    await client.query('insert into migration.applied (name, sha256) values ($1, $2)', [
      migration.name,
      migration.sha256,
    ])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/** The tables of graphile-worker, owned by `owner_spil`, which cannot log in. */
async function migrateJobs(address: string): Promise<void> {
  // loaded only when there is something to migrate: it costs a tenth of a second at each start
  const { Logger, runMigrations } = await import('graphile-worker')
  const pgPool = new pg.Pool({ ...poolConfig(address), max: 2, options: '-c role=owner_spil' })
  pgPool.on('error', () => {})
  pgPool.on('connect', (client) => client.on('error', () => {}))
  try {
    await runMigrations({ pgPool, logger: new Logger(() => () => {}) })
  } finally {
    await pgPool.end()
  }
}
