// SPDX-License-Identifier: EUPL-1.2
/**
 * Counts and times the requests of the staff program, by the pattern of the address (`/meldingen/:id`) and the class of the status
 * (`4xx`). Never by municipality, person or id: what matches no pattern is `other`.
 */
import type { Hono } from 'hono'
import { Histogram, type Registry } from 'prom-client'
import { paths } from '../../paths.ts'

type Fetch = Hono['fetch']

const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
const patterns = [...Object.values(paths), '/healthz'].map(
  (pattern) => [pattern, new RegExp(`^${pattern.replaceAll(/:\w+/g, '[^/]+')}$`)] as const,
)

export const patternOf = (path: string): string => patterns.find(([, fits]) => fits.test(path))?.[0] ?? 'other'

export function timeRequests(fetch: Fetch, registry: Registry): Fetch {
  const durations = new Histogram({
    name: 'spil_request_duration_seconds',
    help: 'How long an answer took, by pattern of the address and class of the status',
    labelNames: ['route', 'status'],
    buckets: bounds,
    registers: [registry],
  })
  return async (request, ...more) => {
    const began = performance.now()
    const response = await fetch(request, ...more)
    const labels = { route: patternOf(new URL(request.url).pathname), status: `${Math.floor(response.status / 100)}xx` }
    durations.observe(labels, (performance.now() - began) / 1000)
    return response
  }
}
