// SPDX-License-Identifier: EUPL-1.2
/**
 * Ends a server without a failed request: takes nobody new, answers what runs, and tells each connection with its next answer that it
 * was the last one. A connection on which nothing comes is closed only when its visitor may no longer expect it to be open: whoever
 * sends at the moment we close would get no answer.
 */
import { Server as NetServer, type Socket } from 'node:net'
import type { Server, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

/** How long a connection without a question stays open; each answer tells it (`Keep-Alive: timeout=2`), so it is whole seconds. */
export const keepAliveMs = 2_000
/** What was sent within `keepAliveMs` has arrived by then. */
const graceMs = keepAliveMs + 200
/** Who is not answered by now is cut off: everything ends within five seconds (design, contract 1). */
const lastMs = 2_800
const lookEveryMs = 20

/** @param server before it listens @returns ends it; takes at most 2.8 seconds */
export function drainOf(server: Server): () => Promise<void> {
  const sockets = new Set<Socket>()
  const running = new Set<ServerResponse>()
  let ending = false
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  // before the app: it may answer at once
  server.prependListener('request', (_request, response: ServerResponse) => {
    running.add(response)
    response.once('close', () => running.delete(response))
    if (ending) sayLast(response)
  })
  return async () => {
    ending = true
    // the close of an HTTP server would cut the quiet connections at once
    NetServer.prototype.close.call(server)
    running.forEach(sayLast)
    const began = performance.now()
    const passedMs = (): number => performance.now() - began
    while (sockets.size > 0 && passedMs() < lastMs && (running.size > 0 || passedMs() < graceMs)) {
      await sleep(lookEveryMs)
    }
    for (const socket of sockets) socket.destroySoon()
  }
}

function sayLast(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close')
}
