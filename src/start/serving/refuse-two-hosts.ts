// SPDX-License-Identifier: EUPL-1.2
/**
 * Refuses a request that names two hosts: we would read the first and a proxy perhaps the second, and the name decides to which
 * municipality somebody writes. Node lets it pass. Source: RFC 9112, section 3.2.
 */
import type { IncomingMessage, RequestListener } from 'node:http'

/** The line is closed too: what follows on it cannot be trusted. */
export const refuseTwoHosts =
  (listener: RequestListener): RequestListener =>
  (request, response) => {
    if (hostsIn(request) < 2) return listener(request, response)
    response.writeHead(400, { connection: 'close' }).end()
  }

/** Names and values stand in turns. */
function hostsIn({ rawHeaders }: IncomingMessage): number {
  let hosts = 0
  for (let at = 0; at < rawHeaders.length; at += 2) if (rawHeaders[at]?.toLowerCase() === 'host') hosts += 1
  return hosts
}
