// SPDX-License-Identifier: EUPL-1.2
/** Makes the demo region and ends; does nothing when it is there. Runs before the programs start, only with SPIL_DEMO=1. */
import { kyselyOn, openPool } from '../platform/database/pool.ts'
import { ensureRootKey, fileKeyProvider } from '../platform/keys/file-key-provider.ts'
import { KeyService } from '../platform/keys/key-service.ts'
import { openLog } from '../platform/log.ts'
import { systemClock } from '../time.ts'
import { makeDemo } from './demo/make-demo.ts'
import { failStart } from './fail-start.ts'
import { readSettings } from './settings.ts'

try {
  const { keysDir, databaseAddresses, demo } = readSettings(process.env, 'main')
  if (!demo || !databaseAddresses) throw new Error('the demo needs SPIL_DEMO=1 and the four database addresses')
  ensureRootKey(keysDir)
  const pools = {
    owner: openPool(databaseAddresses.migrate, { max: 2 }),
    door: openPool(databaseAddresses.public, { max: 2 }),
    staff: openPool(databaseAddresses.staff, { max: 2 }),
    worker: openPool(databaseAddresses.worker, { max: 2 }),
  }
  await makeDemo({
    owner: kyselyOn(pools.owner),
    door: pools.door,
    staff: kyselyOn(pools.staff),
    worker: kyselyOn(pools.worker),
    keys: new KeyService(fileKeyProvider(keysDir)),
    clock: systemClock,
    log: openLog('demo'),
    report: (line) => console.log(`    ${line}`),
  })
  await Promise.all(Object.values(pools).map((pool) => pool.end()))
} catch (error) {
  failStart(error)
}
