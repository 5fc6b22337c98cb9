// SPDX-License-Identifier: EUPL-1.2
/**
 * An older PostgreSQL in the data folder of a test, in the place of the one that the programs bring themselves: served to them by
 * the four addresses, as an operator does.
 */
import { loginRoles, prepareCluster } from '../../src/platform/database/cluster.ts'
import { ensureLogins } from '../../src/platform/database/embedded/logins.ts'
import { startEmbedded, type EmbeddedDatabase } from '../../src/platform/database/embedded/start-embedded.ts'
import { chosenBinaries } from './chosen.ts'

const database = 'spil'

export class OwnServer {
  #running: EmbeddedDatabase | undefined
  readonly #dataDir: string

  constructor(dataDir: string) {
    this.#dataDir = dataDir
  }

  get pid(): number | undefined {
    return this.#running?.pid
  }

  /** @returns the settings with which the programs find it */
  async start(): Promise<Record<string, string>> {
    const server = await startEmbedded({ dataDir: this.#dataDir, binaries: chosenBinaries(), report: () => {} })
    this.#running = server
    await prepareCluster({ superuserAddress: server.superuserAddress, database })
    await ensureLogins(server.superuserAddress, loginRoles)
    return {
      SPIL_PUBLIC_DATABASE_URL: server.addressFor('intake_w', database),
      SPIL_STAFF_DATABASE_URL: server.addressFor('casework_rw', database),
      SPIL_WORKER_DATABASE_URL: server.addressFor('worker_rw', database),
      SPIL_MIGRATE_DATABASE_URL: server.addressFor('migrator', database),
      SPIL_DEMO: '1',
    }
  }

  async stop(): Promise<void> {
    await this.#running?.stop()
    this.#running = undefined
  }
}
