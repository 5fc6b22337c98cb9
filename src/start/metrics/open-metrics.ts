// SPDX-License-Identifier: EUPL-1.2
/**
 * Answers a monitor on a port of its own, on this machine only, in the text format of Prometheus: figures without people. Off unless
 * SPIL_METRICS_PORT is set. Must never be reachable through the port that visitors use.
 */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type pg from 'pg'
import { Registry } from 'prom-client'
import { addMachineGauges } from './machine-gauges.ts'

const host = '127.0.0.1'

export interface Metrics {
  readonly registry: Registry
  close(): void
}

/** @throws the error of the system when the port is taken */
export async function openMetrics(port: number | undefined, pool: pg.Pool): Promise<Metrics | undefined> {
  if (port === undefined) return undefined
  const registry = new Registry()
  addMachineGauges(registry, pool)
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') return void response.writeHead(404).end()
    registry.metrics().then(
      (text) =>
        response.writeHead(200, { 'content-type': registry.contentType, 'cache-control': 'no-store' }).end(text),
      () => response.writeHead(500).end(),
    )
  })
  server.listen(port, host)
  await once(server, 'listening')
  return {
    registry,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
