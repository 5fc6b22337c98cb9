// SPDX-License-Identifier: EUPL-1.2
/**
 * The conversation with the service of a municipality: OpenID Connect, code flow with PKCE (RFC 7636), by openid-client. The token is
 * checked on issuer, audience, age, nonce and signature by that library; here on who asked for it, the level, and a second use.
 */
import { createPrivateKey, hash } from 'node:crypto'
import * as client from 'openid-client'
import type { IdentityProvider } from '../../platform/people/identity-provider.ts'
import { isLoopback } from '../../platform/loopback.ts'
import type { Subject } from '../../platform/people/accounts.ts'
import { longest, recent } from '../../platform/people/session.ts'
import type { Instant } from '../../time.ts'
import { SignInRefused } from '../refusal.ts'
import { isSureEnough, levelQuestion, subjectIn } from './claims.ts'

/** What our half of the conversation keeps until the answer. */
export type Proof = { verifier: string; nonce: string; state: string; again: string }

export interface Answer extends Subject {
  provedAt: Instant
  /** for `isFirstUse` */
  tokenId: string
  tokenUntil: Instant
}

const withinSeconds = 10
const forgetAfterMs = 60 * 60_000

/** What services say of themselves is kept for an hour; their signing keys are refreshed by the library. */
export class Conversations {
  readonly #known = new Map<string, { since: number; opened: Promise<client.Configuration> }>()

  /** @param again whether somebody who is signed in must prove it once more @throws SignInRefused */
  async begin(
    provider: IdentityProvider,
    { back, again }: { back: string; again: boolean },
  ): Promise<{ address: string; proof: Proof }> {
    const config = await this.#open(provider)
    const proof: Proof = {
      verifier: client.randomPKCECodeVerifier(),
      nonce: client.randomNonce(),
      state: client.randomState(),
      again: again ? 'yes' : 'no',
    }
    const address = client.buildAuthorizationUrl(config, {
      redirect_uri: back,
      // no name, no e-mail address: what is not asked cannot leak
      scope: 'openid',
      code_challenge: await client.calculatePKCECodeChallenge(proof.verifier),
      code_challenge_method: 'S256',
      nonce: proof.nonce,
      state: proof.state,
      // with this the token must tell when somebody really signed in there
      max_age: again ? '0' : String(longest.hours * 3600),
      ...(again ? { prompt: 'login' } : {}),
      ...levelQuestion(provider),
    })
    return { address: address.href, proof }
  }

  /** @param returned the address at which the browser came back @throws SignInRefused */
  async finish(provider: IdentityProvider, returned: URL, proof: Proof, now: Instant): Promise<Answer> {
    const config = await this.#open(provider)
    const tokens = await client
      .authorizationCodeGrant(config, returned, {
        pkceCodeVerifier: proof.verifier,
        expectedNonce: proof.nonce,
        expectedState: proof.state,
        idTokenExpected: true,
        maxAge: proof.again === 'yes' ? recent.minutes * 60 : longest.hours * 3600,
      })
      .catch((error: unknown) => {
        throw refusalOf(error)
      })
    const claims = tokens.claims()
    if (!claims || !tokens.id_token) throw new SignInRefused('refused', 'NO_ID_TOKEN')
    if (claims.azp !== undefined && claims.azp !== provider.clientId) throw new SignInRefused('refused', 'AZP')
    const subject = subjectIn(provider.kind, claims)
    if (subject === undefined) throw new SignInRefused('refused', 'NO_SUBJECT')
    if (!isSureEnough(provider, claims)) throw new SignInRefused('notSureEnough', 'LEVEL')
    const jti = claims['jti']
    return {
      issuer: claims.iss,
      subject,
      provedAt: earlier(secondsToInstant(claims.auth_time ?? 0), now),
      tokenId: typeof jti === 'string' ? `${claims.iss} ${jti}` : hash('sha256', tokens.id_token),
      tokenUntil: secondsToInstant(claims.exp),
    }
  }

  async #open(provider: IdentityProvider): Promise<client.Configuration> {
    const name = hash('sha256', JSON.stringify(provider))
    const known = this.#known.get(name)
    if (known && performance.now() - known.since < forgetAfterMs) return known.opened
    const opened = discover(provider)
    this.#known.set(name, { since: performance.now(), opened })
    opened.catch(() => this.#known.delete(name))
    return opened
  }
}

/** @throws SignInRefused when the service does not answer, or says that it is another one */
async function discover(provider: IdentityProvider): Promise<client.Configuration> {
  const issuer = new URL(provider.issuer)
  try {
    const proofOfUs =
      provider.clientProof === 'secret'
        ? client.ClientSecretPost(provider.credential)
        : client.PrivateKeyJwt(await signingKey(provider))
    return await client.discovery(
      issuer,
      provider.clientId,
      { id_token_signed_response_alg: provider.tokenAlgorithm },
      proofOfUs,
      {
        timeout: withinSeconds,
        execute: [
          client.enableNonRepudiationChecks,
          // a service on this machine itself: tests, and a try-out by an operator
          ...(isLoopback(issuer.hostname) ? [client.allowInsecureRequests] : []),
        ],
      },
    )
  } catch (error) {
    throw refusalOf(error)
  }
}

async function signingKey({ credential, publicKey }: IdentityProvider) {
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-256' }
  const der = createPrivateKey(credential).export({ type: 'pkcs8', format: 'der' })
  const key = await crypto.subtle.importKey('pkcs8', new Uint8Array(der), algorithm, false, ['sign'])
  return { key, kid: publicKey?.['kid'] ?? '' }
}

/** A line that is broken or a service in trouble is told apart from an answer that is not right. */
function refusalOf(error: unknown): SignInRefused {
  if (error instanceof client.AuthorizationResponseError)
    return new SignInRefused(error.error === 'access_denied' ? 'cancelled' : 'refused', 'AUTHORIZATION_RESPONSE')
  const { code, status } = error as { code?: unknown; status?: unknown }
  const detail = typeof code === 'string' && /^[A-Z_]{1,60}$/.test(code) ? code : 'NO_ANSWER'
  const isOutside =
    (typeof status === 'number' && status >= 500) ||
    ['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON', 'NO_ANSWER'].includes(detail)
  return new SignInRefused(isOutside ? 'unreachable' : 'refused', detail)
}

const secondsToInstant = (seconds: number): Instant =>
  Temporal.Instant.fromEpochMilliseconds(Math.floor(seconds * 1000))
const earlier = (a: Instant, b: Instant): Instant => (Temporal.Instant.compare(a, b) < 0 ? a : b)
