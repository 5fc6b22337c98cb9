// SPDX-License-Identifier: EUPL-1.2
/**
 * The public program: faces the internet, anonymous. It can show forms, seal and store a report, and open one mailbox with its code.
 * It must never import triage or a later room, hold a private key, read a stored report, or keep an address of a visitor.
 */
import { systemClock } from '../time.ts'
import { openPool } from '../platform/database/pool.ts'
import { openLog } from '../platform/log.ts'
import { Flood } from '../platform/web/flood.ts'
import { Tickets } from '../reporting/mailbox/ticket.ts'
import { WaitingRoom } from '../reporting/form/waiting-room.ts'
import { publicApp } from '../reporting/public-app.tsx'
import { Desks } from '../reporting/public-house.ts'
import { endWithParent } from './end-with-parent.ts'
import { proveWriteOf } from './prove-write.ts'
import { failStart } from './fail-start.ts'
import { openHouseLook } from './house-look.ts'
import { countFaults } from './metrics/count-faults.ts'
import { openMetrics } from './metrics/open-metrics.ts'
import { serve } from './serving/serve.ts'
import { readSettings } from './settings.ts'
import { stayClosed } from './stay-closed.ts'

/** Ten files of 25 MB over a line of 4 Mbit/s. */
const filesWithinMs = 10 * 60_000

try {
  const settings = readSettings(process.env, 'public')
  stayClosed(settings)
  const pool = openPool(settings.databaseAddress, { max: 16 })
  const look = await openHouseLook(pool, 'public')
  const log = openLog('public')
  const app = publicApp({
    house: {
      pool,
      clock: systemClock,
      desks: new Desks(pool),
      styleOf: look.styleOf,
      quickExitUrl: settings.quickExitUrl,
      log,
    },
    flood: new Flood({ off: !settings.floodLimit }),
    tickets: new Tickets(),
    waitingRoom: new WaitingRoom({ off: !settings.floodLimit }),
    proveWrite: proveWriteOf(pool, 'public'),
  })
  const metrics = await openMetrics(settings.metricsPort, pool)
  const fetch = metrics ? countFaults(app.fetch, metrics.registry) : app.fetch
  const serving = await serve(fetch, {
    ...settings,
    isHttps: settings.tls !== undefined,
    requestWithinMs: filesWithinMs,
    log,
  })
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
