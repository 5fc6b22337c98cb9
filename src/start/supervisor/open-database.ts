// SPDX-License-Identifier: EUPL-1.2
/**
 * Gives `npm start` a migrated database: the four addresses of the operator, or else the embedded one with a login and a
 * password per program.
 */
import { poolConfig } from '../../platform/database/address.ts'
import { clearer } from '../../platform/database/embedded/embedded-error.ts'
import { ensureLogins } from '../../platform/database/embedded/logins.ts'
import { startEmbedded, type EmbeddedDatabase } from '../../platform/database/embedded/start-embedded.ts'
import { loginRoles, prepareCluster } from '../../platform/database/cluster.ts'
import { migrate } from '../../platform/database/migrate.ts'
import { openPool } from '../../platform/database/pool.ts'
import { addressNames, type DatabaseAddresses } from '../setting-reader.ts'
import type { MainSettings } from '../settings.ts'
import { isFromOutside, whyNotUsable } from '../why-not-usable.ts'
import { StartError } from './start-error.ts'

export type OpenDatabase = {
  readonly addresses: DatabaseAddresses
  /** Whether it was certainly there before this start. */
  readonly isOld: boolean
  /** Tells when the server ends by itself; never for a server that is not ours. */
  onExit(tell: (how: string) => void): void
  close(): Promise<void>
}

const database = 'spil'

/** @throws with one sentence for the operator; then nothing is left running */
export async function openDatabase(settings: MainSettings, step: (what: string) => void): Promise<OpenDatabase> {
  const addresses = settings.databaseAddresses
  if (addresses === undefined) return openEmbedded(settings.dataDir, step)
  step('Migrating the database')
  for (const login of ['migrate', 'public', 'staff', 'worker'] as const)
    await tryAddress(addressNames[login], addresses[login])
  try {
    await migrate({ address: addresses.migrate, report: tell })
  } catch (error) {
    throw refusal(addressNames.migrate, error)
  }
  return { addresses, isOld: false, onExit: () => {}, close: async () => {} }
}

async function openEmbedded(dataDir: string, step: (what: string) => void): Promise<OpenDatabase> {
  step('Starting the database')
  const server = await startEmbedded({ dataDir, report: tell })
  try {
    step('Migrating the database')
    await prepareCluster({ superuserAddress: server.superuserAddress, database })
    await ensureLogins(server.superuserAddress, loginRoles)
    const addresses = addressesIn(server)
    await migrate({ address: addresses.migrate, report: tell })
    return { addresses, isOld: server.isOld, onExit: (listener) => server.onExit(listener), close: () => server.stop() }
  } catch (error) {
    await server.stop()
    throw clearer(error, dataDir)
  }
}

const addressesIn = (server: EmbeddedDatabase): DatabaseAddresses => ({
  public: server.addressFor('intake_w', database),
  staff: server.addressFor('casework_rw', database),
  worker: server.addressFor('worker_rw', database),
  migrate: server.addressFor('migrator', database),
})

const tell = (line: string): void => console.log(`    ${line}`)

/** Each program would come up without a database and say so at /healthz only; a wrong address is better told at once. */
async function tryAddress(setting: string, address: string): Promise<void> {
  const pool = openPool(address, { max: 1 })
  try {
    // first by itself: when the file of the password is not there, a connection that was begun lingers for a minute
    await (poolConfig(address).password as () => string | Promise<string>)()
    await pool.query('select')
  } catch (error) {
    throw refusal(setting, error)
  } finally {
    await pool.end()
  }
}

/** What keeps us from the operator's own server, told as such; a mistake in a migration stays what it is. */
const refusal = (setting: string, error: unknown): unknown =>
  isFromOutside(error) ? new StartError('DATABASE_REFUSES', whyNotUsable(setting, error)) : error
