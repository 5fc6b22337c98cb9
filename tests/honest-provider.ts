// SPDX-License-Identifier: EUPL-1.2
/**
 * A real service for accounts (oidc-provider, certified), as a municipality has one: its own login page, a second factor that is said to
 * have been used, no more. It lives on 127.0.0.1 and Spil on localhost, because to a browser those are two sites (ruling 11).
 */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { Provider, type Configuration, type JWKS } from 'oidc-provider'

export interface HonestProvider {
  issuer: string
  /** @param back where it sends people back to @param ourKeys our public keys, as the operator copies them */
  know(client: { back: string; ourKeys: JWKS }): void
  stop(): Promise<void>
}

const level = 'http://eidas.europa.eu/LoA/substantial'

/** @param port any that is free, unless its address must be known before */
export async function honestProvider(port = 0): Promise<HonestProvider> {
  const server = createServer()
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const configurationFor = ({ back, ourKeys }: { back: string; ourKeys: JWKS }): Configuration => ({
    clients: [
      {
        client_id: 'spil',
        redirect_uris: [back],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        token_endpoint_auth_method: 'private_key_jwt',
        token_endpoint_auth_signing_alg: 'PS256',
        jwks: ourKeys,
      },
    ],
    enabledJWA: { clientAuthSigningAlgValues: ['PS256'] },
    acrValues: [level],
    claims: { openid: ['sub'], acr: null, auth_time: null },
    scopes: ['openid'],
    pkce: { required: () => true },
    cookies: { keys: ['a key of the test'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, interaction) => `/login/${interaction.uid}` },
    findAccount: (_, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
    // asks nobody whether Spil may know the subject: the municipality decided that
    async loadExistingGrant(ctx) {
      const grant = new ctx.oidc.provider.Grant({
        accountId: ctx.oidc.session!.accountId!,
        clientId: ctx.oidc.client!.clientId,
      })
      grant.addOIDCScope('openid')
      await grant.save()
      return grant
    },
  })
  return {
    issuer,
    know(client) {
      const provider = new Provider(issuer, configurationFor(client))
      const answer = provider.callback()
      server.on('request', (request, response) => {
        void (request.url?.startsWith('/login/') ? login(provider, request, response) : answer(request, response))
      })
    },
    async stop() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

async function login(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method === 'POST') {
    const fields = new URLSearchParams(await text(request))
    const accountId = fields.get('account') ?? ''
    const result = fields.get('stop')
      ? { error: 'access_denied', error_description: 'stopped' }
      : { login: { accountId, acr: level, amr: ['mfa'], ts: Math.floor(Date.now() / 1000) } }
    return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false })
  }
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(
    `<!doctype html><html lang="nl"><title>Gemeente-inlog</title><h1>Gemeente-inlog</h1><form method="post">
     <label>Account <input name="account"></label><button>Log in</button><button name="stop" value="yes">Stop</button></form></html>`,
  )
}
