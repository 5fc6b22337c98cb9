// SPDX-License-Identifier: EUPL-1.2
/**
 * The staff program: for signed-in people of municipalities, through row security. It owns no table and does nothing without an
 * audit line. Demo sign-in exists only with SPIL_DEMO=1, which the settings allow on loopback only.
 */
import { fileKeyProvider } from '../platform/keys/file-key-provider.ts'
import { KeyService } from '../platform/keys/key-service.ts'
import { kyselyOn, openPool } from '../platform/database/pool.ts'
import { openLog } from '../platform/log.ts'
import { Flood } from '../platform/web/flood.ts'
import { systemClock } from '../time.ts'
import { endWithParent } from './end-with-parent.ts'
import { failStart } from './fail-start.ts'
import { openHouseLook } from './house-look.ts'
import { openMetrics } from './metrics/open-metrics.ts'
import { timeRequests } from './metrics/time-requests.ts'
import { proveWriteOf } from './prove-write.ts'
import { serve } from './serving/serve.ts'
import { readSettings } from './settings.ts'
import { staffHouse } from './staff-house.tsx'
import { stayClosed } from './stay-closed.ts'

try {
  const settings = readSettings(process.env, 'staff')
  stayClosed(settings)
  const pool = openPool(settings.databaseAddress)
  const look = await openHouseLook(pool, 'staff')
  const log = openLog('staff')
  const isHttps = settings.url.startsWith('https:')
  const app = staffHouse({
    database: kyselyOn(pool),
    keys: new KeyService(fileKeyProvider(settings.keysDir)),
    clock: systemClock,
    demo: settings.demo,
    url: settings.url,
    securityContact: settings.securityContact,
    secure: isHttps,
    flood: new Flood({ off: false }),
    styleOf: look.styleOf,
    proveWrite: proveWriteOf(pool, 'staff'),
    log,
  })
  const metrics = await openMetrics(settings.metricsPort, pool)
  const fetch = metrics ? timeRequests(app.fetch, metrics.registry) : app.fetch
  const serving = await serve(fetch, { ...settings, isHttps, log })
  log.info({ event: 'listening' })
  endWithParent(async () => {
    await serving.close()
    look.close()
    metrics?.close()
    await pool.end()
  })
} catch (error) {
  failStart(error)
}
