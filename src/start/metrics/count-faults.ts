// SPDX-License-Identifier: EUPL-1.2
/**
 * Counts for the public program the answers that are our fault, and nothing else. A count or a duration of requests, read each fifteen
 * seconds, would keep the moment at which somebody told something, which M-01 hides.
 */
import type { Hono } from 'hono'
import { Counter, type Registry } from 'prom-client'

type Fetch = Hono['fetch']

export function countFaults(fetch: Fetch, registry: Registry): Fetch {
  const faults = new Counter({
    name: 'spil_faults_total',
    help: 'Answers with status 500 or higher',
    registers: [registry],
  })
  return async (...asked) => {
    const response = await fetch(...asked)
    if (response.status >= 500) faults.inc()
    return response
  }
}
