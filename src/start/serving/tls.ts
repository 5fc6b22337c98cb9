// SPDX-License-Identifier: EUPL-1.2
/**
 * What we speak as TLS: 1.3, and 1.2 only with suites that give forward secrecy and authenticated encryption. The line ends in our own
 * process, so that no proxy sees who reports (M-04). Source: NCSC, ICT-beveiligingsrichtlijnen voor TLS, 2025-05: "goed" and "voldoende".
 */
import { constants } from 'node:crypto'
import type { TlsOptions } from 'node:tls'
import type { Certificate } from './certificate.ts'

const suites = [
  'TLS_AES_256_GCM_SHA384',
  'TLS_CHACHA20_POLY1305_SHA256',
  'TLS_AES_128_GCM_SHA256',
  'ECDHE-ECDSA-AES256-GCM-SHA384',
  'ECDHE-RSA-AES256-GCM-SHA384',
  'ECDHE-ECDSA-CHACHA20-POLY1305',
  'ECDHE-RSA-CHACHA20-POLY1305',
  'ECDHE-ECDSA-AES128-GCM-SHA256',
  'ECDHE-RSA-AES128-GCM-SHA256',
]

/** For the server, and again for each new certificate: `setSecureContext` begins anew. */
export const tlsOptions = ({ cert, key }: Pick<Certificate, 'cert' | 'key'>): TlsOptions => ({
  cert,
  key,
  minVersion: 'TLSv1.2',
  ciphers: suites.join(':'),
  honorCipherOrder: true,
  // asking for a new handshake on an open line costs the asker little and us much
  secureOptions: constants.SSL_OP_NO_RENEGOTIATION,
})

/** A year, subdomains too: the least that internet.nl accepts. */
export const strictTransport = 'max-age=31536000; includeSubDomains'
