// SPDX-License-Identifier: EUPL-1.2
/**
 * A service for accounts that lies on request: real HTTP, real keys, and tokens with whatever a test puts in them. What an honest service
 * does is tested with a real one (`tests/journeys/sign-in.test.ts`); no honest service can be asked to forge.
 */
import { generateKeyPairSync, randomUUID, sign, createHmac, type KeyObject } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Forgery {
  claims?: Record<string, unknown>
  /** Changes the claims of an honest token. */
  change?: (claims: Record<string, unknown>) => Record<string, unknown>
  /** Claims to leave out. */
  without?: readonly string[]
  header?: Record<string, unknown>
  signedBy?: KeyObject | 'secret' | 'nobody'
  /** Changes the finished token. */
  damage?: (token: string) => string
  /** Gives no token at all, or another answer. */
  answer?: { status: number; body: string; type?: string }
}

export interface ForgingProvider {
  issuer: string
  clientId: string
  clientSecret: string
  ownKey: KeyObject
  /** What goes in the next token of this sign-in; gives the code for it. */
  issue(asked: URLSearchParams, forgery?: Forgery): string
  /** What the token address was asked with, the newest last. */
  asked: URLSearchParams[]
  stop(): Promise<void>
}

const level = 'http://eidas.europa.eu/LoA/substantial'

export async function forgingProvider(): Promise<ForgingProvider> {
  const { privateKey: ownKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const kid = randomUUID()
  const tokens = new Map<string, { token: string; answer?: Forgery['answer'] }>()
  const asked: URLSearchParams[] = []
  const clientId = 'spil-test'
  const clientSecret = 'forged-secret-of-the-test'

  const server = createServer((request, response) => {
    const send = (body: unknown, status = 200) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    }
    if (request.url === '/.well-known/openid-configuration') {
      return send({
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
        authorization_response_iss_parameter_supported: true,
      })
    }
    if (request.url === '/keys')
      return send({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' }] })
    let body = ''
    request.on('data', (piece: Buffer) => (body += piece.toString()))
    request.on('end', () => {
      const fields = new URLSearchParams(body)
      asked.push(fields)
      const made = tokens.get(fields.get('code') ?? '')
      tokens.delete(fields.get('code') ?? '')
      if (!made) return send({ error: 'invalid_grant' }, 400)
      if (made.answer) {
        response.writeHead(made.answer.status, { 'content-type': made.answer.type ?? 'application/json' })
        return response.end(made.answer.body)
      }
      return send({ access_token: randomUUID(), token_type: 'Bearer', expires_in: 60, id_token: made.token })
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  function tokenOf(question: URLSearchParams, forgery: Forgery): string {
    const now = Math.floor(Date.now() / 1000)
    const claims: Record<string, unknown> = {
      iss: issuer,
      sub: 'account-one',
      aud: clientId,
      iat: now,
      exp: now + 300,
      auth_time: now,
      nonce: question.get('nonce'),
      acr: level,
      jti: randomUUID(),
      ...forgery.claims,
    }
    for (const name of forgery.without ?? []) delete claims[name]
    if (forgery.change) Object.assign(claims, forgery.change(claims))
    const header = { alg: 'RS256', kid, typ: 'JWT', ...forgery.header }
    const text = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
    const token = `${text}.${signatureOf(text, forgery.signedBy ?? ownKey)}`
    return forgery.damage ? forgery.damage(token) : token
  }

  function signatureOf(text: string, by: KeyObject | 'secret' | 'nobody'): string {
    if (by === 'nobody') return ''
    if (by === 'secret') return createHmac('sha256', clientSecret).update(text).digest('base64url')
    return sign('sha256', Buffer.from(text), by).toString('base64url')
  }

  return {
    issuer,
    clientId,
    clientSecret,
    ownKey,
    asked,
    issue(question, forgery = {}) {
      const code = randomUUID()
      tokens.set(code, {
        token: tokenOf(question, forgery),
        ...(forgery.answer ? { answer: forgery.answer } : {}),
      })
      return code
    },
    async stop() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
