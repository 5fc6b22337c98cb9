// SPDX-License-Identifier: EUPL-1.2
/**
 * Listens for requests with patience that has an end: a slow or silent visitor does not keep a place for ever. With a certificate the
 * line is TLS; with a socket that systemd holds that one is used instead of a port of our own (decision 0011).
 */
import { once } from 'node:events'
import { createServer as createPlainServer, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer, type Server as TlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import type { Log } from '../../platform/log.ts'
import { isLoopback } from '../../platform/loopback.ts'
import { SettingError } from '../setting-reader.ts'
import { readCertificate, type CertificateFiles } from './certificate.ts'
import { drainOf, keepAliveMs } from './drain.ts'
import { inheritedSocket } from './inherited-socket.ts'
import { keepCertificate } from './keep-certificate.ts'
import { refuseTwoHosts } from './refuse-two-hosts.ts'
import { strictTransport, tlsOptions } from './tls.ts'

const handshakeWithinMs = 10_000
const headersWithinMs = 10_000
const requestWithinMs = 60_000
/** How often Node looks who is too slow; its own half minute would make ten seconds forty. */
const lookEveryMs = 5_000
/** Who comes during a restart waits here; a burst must fit. */
const backlog = 1024

export interface Serving {
  close(): Promise<void>
}

export interface ServeOptions {
  readonly host: string
  readonly port: number
  /** Undefined: plain HTTP, for the demo and behind a proxy of one's own. */
  readonly tls: CertificateFiles | undefined
  /** Whether people come by https even when the line does not end here. */
  readonly isHttps: boolean
  readonly demo: boolean
  /** How long one request may take to come in; longer where people send files over a slow line. */
  readonly requestWithinMs?: number
  readonly log: Log
}

/** @throws SettingError, CertificateProblem, or the error of the system when it cannot listen there */
export async function serve(fetch: Hono['fetch'], options: ServeOptions): Promise<Serving> {
  const { tls } = options
  const listener = refuseTwoHosts(getRequestListener(fetch, { hostname: options.host }))
  const certificate = tls && readCertificate(tls)
  const patience = { connectionsCheckingInterval: lookEveryMs }
  const server: Server | TlsServer = certificate
    ? createTlsServer({ ...patience, ...tlsOptions(certificate), handshakeTimeout: handshakeWithinMs }, listener)
    : createPlainServer(patience, listener)
  const drain = drainOf(server)
  if (certificate || options.isHttps) {
    server.prependListener('request', (_request: unknown, response: ServerResponse) => {
      response.setHeader('strict-transport-security', strictTransport)
    })
  }
  server.headersTimeout = headersWithinMs
  server.requestTimeout = options.requestWithinMs ?? requestWithinMs
  server.keepAliveTimeout = keepAliveMs
  const listening = once(server, 'listening')
  const descriptor = inheritedSocket(process.env, process.pid)
  if (descriptor === undefined) server.listen({ port: options.port, host: options.host, backlog })
  else server.listen({ fd: descriptor, backlog })
  await listening
  if (options.demo) stayHere(server.address())
  const letGo = tls && certificate && keepCertificate(server as TlsServer, tls, certificate, options.log)
  return {
    async close() {
      letGo?.()
      await drain()
    },
  }
}

/** A socket that was handed over has an address that no setting told. @throws SettingError */
function stayHere(address: AddressInfo | string | null): void {
  if (typeof address !== 'object' || address === null || isLoopback(address.address)) return
  throw new SettingError([
    `SPIL_DEMO=1 lets anybody sign in, and the socket that was handed over listens on ${address.address}: set SPIL_DEMO to 0.`,
  ])
}
