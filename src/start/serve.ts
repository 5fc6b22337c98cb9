// SPDX-License-Identifier: EUPL-1.2
/** Listens for requests with patience that has an end: a slow or silent visitor does not keep a place for ever. */
import { once } from 'node:events'
import type { Server } from 'node:http'
import { serve as listen } from '@hono/node-server'
import type { Hono } from 'hono'

const headersWithinMs = 10_000
const requestWithinMs = 60_000
const keepAliveMs = 5_000

export interface Serving {
  close(): Promise<void>
}

export async function serve(app: Hono, { host, port }: { host: string; port: number }): Promise<Serving> {
  const server = listen({ fetch: app.fetch, hostname: host, port }) as Server
  server.headersTimeout = headersWithinMs
  server.requestTimeout = requestWithinMs
  server.keepAliveTimeout = keepAliveMs
  if (!server.listening) await once(server, 'listening')
  return {
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeIdleConnections()
      await closed
    },
  }
}
