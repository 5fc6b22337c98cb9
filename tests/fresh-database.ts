// SPDX-License-Identifier: EUPL-1.2
/**
 * A migrated database of its own for a test file, cloned from the template in a blink: a real PostgreSQL, real roles, real keys.
 * Ask for it in `beforeAll`, `stop()` it in `afterAll`.
 */
import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { sql } from 'kysely'
import { Client, type Pool } from 'pg'
import { inject } from 'vitest'
import type { Role } from '../src/access.ts'
import { poolConfig } from '../src/platform/database/address.ts'
import { loginRoles, type LoginRole } from '../src/platform/database/cluster.ts'
import { passfileOf, secretsFolder } from '../src/platform/database/embedded/secrets.ts'
import { kyselyOn, openPool } from '../src/platform/database/pool.ts'
import { inTransaction, type Database, type Tx } from '../src/platform/database/transaction.ts'
import { ensureRootKey, fileKeyProvider } from '../src/platform/keys/file-key-provider.ts'
import { KeyService } from '../src/platform/keys/key-service.ts'
import { addPerson } from '../src/platform/people/add-person.ts'
import { plainDate } from '../src/time.ts'
import type { TestCluster } from './database.ts'

export interface TestDatabase {
  name: string
  keys: KeyService
  /** the folder with this database's root key */
  keysDir: string
  addressFor(role: LoginRole): string
  /** The same pool at each call with the same role and `max`; ended by `stop`. */
  pool(role: LoginRole, options?: { max?: number }): Pool
  kysely(role: LoginRole, options?: { max?: number }): Database
  /** A new, connected client of the superuser, whom row security does not stop; ended by `stop`. */
  superuser(): Promise<Client>
  /** Runs as the owner of the tables (by way of the migrator), in a transaction of this municipality. */
  asOwner<T>(municipalityId: string, run: (tx: Tx) => Promise<T>): Promise<T>
  /** With its first key; no settings, no people. */
  addMunicipality(municipality: {
    slug: string
    name: string
    kind?: 'municipality' | 'care-desk'
  }): Promise<{ id: string }>
  /** With these roles since 2020. */
  addPerson(municipalityId: string, person: { name: string; roles: readonly Role[] }): Promise<{ id: string }>
  stop(): Promise<void>
}

/** @param options.template an existing database without connections; the migrated template unless said otherwise */
export async function freshDatabase({
  template = inject('cluster').template,
}: { template?: string } = {}): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`
  await onCluster(`create database ${name} owner owner_spil template ${template} strategy file_copy`)
  // rights on a database are not copied with it; see cluster.ts
  await onCluster(`revoke all on database ${name} from public;
    grant connect on database ${name} to ${loginRoles.join(', ')};
    grant create on database ${name} to migrator, owner_spil`)

  const keysDir = join(inject('cluster').dataDir, 'keys', name)
  ensureRootKey(keysDir)
  const keys = new KeyService(fileKeyProvider(keysDir))
  const addressFor = (role: LoginRole): string => addressOf(role, name)
  const pools = new Map<string, Pool>()
  const clients: Client[] = []

  const pool: TestDatabase['pool'] = (role, options = {}) => {
    const which = `${role} ${options.max ?? 'usual'}`
    const opened = pools.get(which) ?? openPool(addressFor(role), options)
    pools.set(which, opened)
    return opened
  }
  const kysely: TestDatabase['kysely'] = (role, options) => kyselyOn(pool(role, options))
  const asOwner: TestDatabase['asOwner'] = (municipalityId, run) =>
    inTransaction(
      kysely('migrator'),
      { municipalityId, origin: 'command-line', now: Temporal.Now.instant(), keys },
      async (tx) => {
        await sql`set local role owner_spil`.execute(tx.db)
        return run(tx)
      },
    )

  return {
    name,
    keys,
    keysDir,
    addressFor,
    pool,
    kysely,
    asOwner,
    async superuser() {
      const client = new Client(poolConfig(addressOf('postgres', name)))
      client.on('error', () => {})
      await client.connect()
      clients.push(client)
      return client
    },
    async addMunicipality({ slug, name: called, kind = 'municipality' }) {
      const id = randomUUID()
      const key = await keys.newMunicipalityKey(id, 1)
      await asOwner(id, async ({ db }) => {
        await sql`insert into platform.municipality (id, slug, name, kind) values (${id}, ${slug}, ${called}, ${kind})`.execute(
          db,
        )
        await sql`insert into keys.municipality_key (municipality_id, epoch, wrapped_key, door_public, wrapped_door_private, made_on)
          values (${id}, 1, ${key.wrappedKey}, ${key.doorPublic}, ${key.wrappedDoorPrivate}, current_date)`.execute(db)
      })
      return { id }
    },
    async addPerson(municipalityId, { name: called, roles }) {
      const from = plainDate('2020-01-01')
      const person = { name: called, roles: roles.map((role) => ({ role, from })) }
      return { id: await asOwner(municipalityId, (tx) => addPerson(tx, person)) }
    },
    async stop() {
      await Promise.all([...pools.values()].map((opened) => opened.end()))
      await Promise.all(clients.map((client) => client.end()))
      await onCluster(`drop database ${name} with (force)`)
    },
  }
}

function addressOf(role: string, database: string): string {
  const { dataDir, superuserAddress }: TestCluster = inject('cluster')
  const address = new URL(superuserAddress)
  address.username = role
  address.pathname = database
  address.searchParams.set('passfile', passfileOf(secretsFolder(dataDir), role))
  return address.href
}

async function onCluster(statement: string): Promise<void> {
  const client = new Client(poolConfig(inject('cluster').superuserAddress))
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
