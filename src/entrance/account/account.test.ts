// SPDX-License-Identifier: EUPL-1.2
/** M-37: who comes in with an account, and the tokens that do not. The service is real HTTP; the forgeries are made by a service that lies. */
import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { forgingProvider, type ForgingProvider, type Forgery } from '../../../tests/forging-provider.ts'
import { get, testHouse, type Page, type TestHouse } from '../../../tests/house.ts'
import { trailOf } from '../../../tests/audit-trail.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { linkAccount } from '../../platform/people/accounts.ts'
import { setIdentityProvider, type IdentityProvider } from '../../platform/people/identity-provider.ts'

let house: TestHouse
let provider: ForgingProvider
let personId: string

const at = '/inloggen/bij/winterswijk'
const substantial = 'http://eidas.europa.eu/LoA/substantial'

const setProvider = (more: Partial<IdentityProvider> = {}) =>
  house.database.asOwner(house.municipalityId, (tx) =>
    setIdentityProvider(tx, {
      issuer: provider.issuer,
      clientId: provider.clientId,
      kind: 'standard',
      levels: [substantial],
      tokenAlgorithm: 'RS256',
      clientProof: 'secret',
      credential: provider.clientSecret,
      publicKey: undefined,
      ...more,
    }),
  )

const cookiesOf = (page: Page): Record<string, string> =>
  Object.fromEntries(
    page.headers.getSetCookie().map((line) => {
      const [pair = ''] = line.split(';')
      return [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]
    }),
  )

/** A browser that left for the service: what it was asked, and the cookie it keeps. */
async function leave(session = ''): Promise<{ asked: URLSearchParams; cookie: string }> {
  const page = await get(house.staffApp, `${at}/account`, { cookie: session })
  expect(page.status).toBe(303)
  const cookie = `spil-aanmelden=${cookiesOf(page)['spil-aanmelden']}`
  return { asked: new URL(page.location ?? '').searchParams, cookie }
}

async function comeBack(
  { asked, cookie }: { asked: URLSearchParams; cookie: string },
  { forgery = {}, query = {} }: { forgery?: Forgery; query?: Record<string, string> } = {},
): Promise<Page> {
  const code = provider.issue(asked, forgery)
  const answer = new URLSearchParams({ code, state: asked.get('state') ?? '', iss: provider.issuer, ...query })
  return get(house.staffApp, `${at}/terug?${answer.toString()}`, { cookie })
}

/** Which check refused the last one. */
async function lastRefusal(): Promise<unknown> {
  const { lines } = await trailOf(await house.database.superuser(), house.municipalityId)
  return (JSON.parse(lines.at(-1)?.details ?? '{}') as { detail?: unknown }).detail
}

const signIn = async (forgery: Forgery = {}): Promise<Page> => comeBack(await leave(), { forgery })
const sessionIn = (page: Page): string | undefined => cookiesOf(page)['spil'] || undefined

beforeAll(async () => {
  house = await testHouse()
  house.now = Temporal.Now.instant()
  provider = await forgingProvider()
  await setProvider()
  personId = (await house.signIn(['attentionOfficer'])).personId
  await inTransaction(
    house.database.kysely('casework_rw'),
    { municipalityId: house.municipalityId, origin: 'staff', now: house.now, keys: house.database.keys },
    (tx) => linkAccount(tx, personId, { issuer: provider.issuer, subject: 'account-one' }),
  )
})
afterAll(async () => {
  await provider.stop()
  await house.stop()
})

describe('signing in with the account of the municipality (M-37, ruling 11)', () => {
  test('asks the service for a code with PKCE, the level and nothing about the person', async () => {
    const { asked } = await leave()
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      scope: 'openid',
      redirect_uri: `http://localhost${at}/terug`,
      code_challenge_method: 'S256',
      acr_values: substantial,
      max_age: '36000',
    })
    for (const random of ['state', 'nonce', 'code_challenge']) expect(asked.get(random)).toMatch(/^[\w-]{43}$/)
  })

  test('lets in whose account it is, on a page that goes on, with a Strict cookie', async () => {
    const page = await signIn()
    expect(page.status).toBe(200)
    expect(page.html).toContain('<meta http-equiv="refresh" content="0; url=/"/>')
    const set = page.headers.getSetCookie().find((line) => line.startsWith('spil='))
    expect(set).toMatch(/HttpOnly; SameSite=Strict$/)
    expect((await get(house.staffApp, '/', { cookie: `spil=${sessionIn(page)}` })).html).toContain(
      'Testpersoon attentionOfficer',
    )
  })

  test('the cookie of the way there is Lax and lives ten minutes', async () => {
    const page = await get(house.staffApp, `${at}/account`)
    expect(page.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^spil-aanmelden=[^;]+; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/),
    ])
  })

  test('leaves nothing of the account in the database but a hash', async () => {
    await signIn()
    const client = await house.database.superuser()
    const { rows } = await client.query(`select * from platform.account`)
    expect(JSON.stringify(rows)).not.toContain('account-one')
  })

  test('is in the trail, and a refusal too, without a value from the token', async () => {
    await signIn()
    await signIn({ claims: { aud: 'kanarie' } })
    const { lines } = await trailOf(await house.database.superuser(), house.municipalityId)
    expect(lines.at(-2)).toMatchObject({ action: 'session.started', result: 'done', actor: personId })
    expect(lines.at(-1)).toMatchObject({ action: 'session.started', result: 'denied', actor: null })
    expect(await lastRefusal()).toBe('OAUTH_JWT_CLAIM_COMPARISON_FAILED')
    expect(JSON.stringify(lines)).not.toContain('kanarie')
  })

  test('with a key of our own proves with it who we are, and no secret travels', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const { n = '', e = '' } = publicKey.export({ format: 'jwk' })
    await setProvider({
      clientProof: 'private-key',
      credential: privateKey.export({ type: 'pkcs8', format: 'pem' }),
      publicKey: { kty: 'RSA', n, e, kid: 'ours', alg: 'PS256', use: 'sig' },
    })
    expect(sessionIn(await signIn())).toBeDefined()
    const sent = Object.fromEntries(provider.asked.at(-1) ?? [])
    expect(sent['client_secret']).toBeUndefined()
    const [head = '', body = ''] = (sent['client_assertion'] ?? '')
      .split('.')
      .map((part) => Buffer.from(part, 'base64url').toString())
    expect(JSON.parse(head)).toMatchObject({ alg: 'PS256', kid: 'ours' })
    expect(JSON.parse(body)).toMatchObject({ iss: provider.clientId, sub: provider.clientId })
    const keys = await get(house.staffApp, `${at}/sleutel.json`)
    expect(JSON.parse(keys.html)).toEqual({ keys: [expect.objectContaining({ kid: 'ours' })] })
    expect(keys.html).not.toContain('"d"')
    await setProvider()
  })

  test('Microsoft Entra ID is known by oid, and by the authentication context instead of acr', async () => {
    await setProvider({ kind: 'entra', levels: ['c1'] })
    const { asked } = await leave()
    expect(asked.get('acr_values')).toBeNull()
    expect(JSON.parse(asked.get('claims') ?? '')).toEqual({ id_token: { acrs: { essential: true, values: ['c1'] } } })
    const claims = { oid: 'account-one', sub: 'pairwise', acr: '1' }
    expect(sessionIn(await signIn({ claims: { ...claims, acrs: ['c1', 'c9'] } }))).toBeDefined()
    for (const acrs of [undefined, [], ['c2'], 'c11', [['c1']]]) {
      const page = await signIn({ claims: { ...claims, acrs } })
      expect([page.status, sessionIn(page)]).toEqual([403, undefined])
    }
    expect(sessionIn(await signIn({ claims: { acrs: ['c1'] } }))).toBeUndefined()
    await setProvider()
  })

  test('an account that nobody linked gets in nowhere, and hears whom to ask', async () => {
    const page = await signIn({ claims: { sub: 'account-two' } })
    expect([page.status, sessionIn(page)]).toEqual([403, undefined])
    expect(page.html).toContain('Vraag je beheerder om een uitnodiging')
  })

  test('the same account name at another service is somebody else', async () => {
    const own = provider
    provider = await forgingProvider()
    await setProvider()
    expect(sessionIn(await signIn())).toBeUndefined()
    await provider.stop()
    provider = own
    await setProvider()
    expect(sessionIn(await signIn())).toBeDefined()
  })

  test('who was disabled, or has no role today, does not get in', async () => {
    const client = await house.database.superuser()
    await client.query(`update platform.person set disabled_at = now() where id = $1`, [personId])
    expect(sessionIn(await signIn())).toBeUndefined()
    await client.query(`update platform.person set disabled_at = null where id = $1`, [personId])
    await client.query(`update platform.role_assignment set valid_until = '2020-02-01' where person_id = $1`, [
      personId,
    ])
    expect(sessionIn(await signIn())).toBeUndefined()
    await client.query(`update platform.role_assignment set valid_until = null where person_id = $1`, [personId])
    expect(sessionIn(await signIn())).toBeDefined()
  })

  test('a service that is down is said as such, and nothing else is', async () => {
    await setProvider({ issuer: 'http://127.0.0.1:9' })
    const page = await get(house.staffApp, `${at}/account`)
    expect([page.status, page.html.includes('antwoordt niet')]).toEqual([503, true])
    await setProvider()
    const busy = await signIn({ answer: { status: 503, body: 'busy', type: 'text/plain' } })
    expect([busy.status, sessionIn(busy)]).toEqual([503, undefined])
  })

  test('a municipality without a service has no such address, and an unknown one looks the same', async () => {
    const pages = await Promise.all(
      ['/inloggen/bij/aalten/account', '/inloggen/bij/nergens/account', '/inloggen/bij/__proto__/account'].map((path) =>
        get(house.staffApp, path),
      ),
    )
    expect(new Set(pages.map(({ status, html }) => `${status} ${html}`)).size).toBe(1)
    expect(pages[0]?.status).toBe(404)
  })
})

describe('signing in once more (M-32, M-38)', () => {
  test('asks the service to ask again, takes only a fresh answer, and gives a new session', async () => {
    const first = sessionIn(await signIn())
    const left = await leave(`spil=${first}`)
    expect([left.asked.get('prompt'), left.asked.get('max_age')]).toEqual(['login', '0'])
    const old = Math.floor(Date.now() / 1000) - 3600
    const stale = await comeBack(left, { forgery: { claims: { auth_time: old } } })
    expect([stale.status, sessionIn(stale)]).toEqual([403, undefined])

    const again = await leave(`spil=${first}`)
    const code = provider.issue(again.asked)
    const answer = new URLSearchParams({ code, state: again.asked.get('state') ?? '', iss: provider.issuer })
    const page = await get(house.staffApp, `${at}/terug?${answer.toString()}`, {
      cookie: `${again.cookie}; spil=${first}`,
    })
    const second = sessionIn(page)
    expect(second).toBeDefined()
    expect(second).not.toBe(first)
    expect((await get(house.staffApp, '/', { cookie: `spil=${first}` })).location).toBe('/inloggen')
  })
})

const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
const now = () => Math.floor(Date.now() / 1000)
const withPart =
  (place: number, change: (part: Record<string, unknown>) => unknown) =>
  (token: string): string =>
    token
      .split('.')
      .map((part, index) => {
        if (index !== place) return part
        const read = JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>
        return Buffer.from(JSON.stringify(change(read))).toString('base64url')
      })
      .join('.')

/** Each would let a stranger in, or the wrong person, if one check were missing; the code says which check it was. */
const forgeries: Record<string, readonly [by: string, Forgery]> = {
  'of another issuer': ['OAUTH_JWT_CLAIM_COMPARISON_FAILED', { claims: { iss: 'https://elders.example' } }],
  'of an issuer that differs by a slash': [
    'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
    { change: ({ iss }) => ({ iss: `${String(iss)}/` }) },
  ],
  'without an issuer': ['OAUTH_INVALID_RESPONSE', { without: ['iss'] }],
  'for another application': ['OAUTH_JWT_CLAIM_COMPARISON_FAILED', { claims: { aud: 'another' } }],
  'for several applications, not asked by us': [
    'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
    { claims: { aud: ['spil-test', 'another'] } },
  ],
  'for several applications, asked by another': [
    'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
    { claims: { aud: ['spil-test', 'another'], azp: 'another' } },
  ],
  'for us, asked by another': ['AZP', { claims: { azp: 'another' } }],
  'without an audience': ['OAUTH_INVALID_RESPONSE', { without: ['aud'] }],
  'that is too old': ['OAUTH_JWT_TIMESTAMP_CHECK_FAILED', { claims: { exp: now() - 120 } }],
  'without an end': ['OAUTH_INVALID_RESPONSE', { without: ['exp'] }],
  'with an end that is a text': ['OAUTH_INVALID_RESPONSE', { claims: { exp: 'morgen' } }],
  'that is not valid yet': ['OAUTH_JWT_TIMESTAMP_CHECK_FAILED', { claims: { nbf: now() + 3600 } }],
  'without a moment of issue': ['OAUTH_INVALID_RESPONSE', { without: ['iat'] }],
  'with the nonce of another sign-in': ['OAUTH_JWT_CLAIM_COMPARISON_FAILED', { claims: { nonce: 'another' } }],
  'without a nonce': ['OAUTH_INVALID_RESPONSE', { without: ['nonce'] }],
  'that says alg none': ['OAUTH_INVALID_RESPONSE', { header: { alg: 'none' }, signedBy: 'nobody' }],
  'that is signed with the shared secret (HS256)': [
    'OAUTH_INVALID_RESPONSE',
    { header: { alg: 'HS256' }, signedBy: 'secret' },
  ],
  'that is signed by another key': ['OAUTH_INVALID_RESPONSE', { signedBy: other }],
  'that names a key that is not there': ['OAUTH_KEY_SELECTION_FAILED', { header: { kid: 'unknown' }, signedBy: other }],
  'that brings its own key': [
    'OAUTH_INVALID_RESPONSE',
    { header: { jwk: { kty: 'RSA' }, kid: undefined }, signedBy: other },
  ],
  'that was changed after signing': [
    'OAUTH_INVALID_RESPONSE',
    { damage: withPart(1, (claims) => ({ ...claims, sub: 'account-one', extra: 1 })) },
  ],
  'whose head was changed after signing': [
    'OAUTH_INVALID_RESPONSE',
    { damage: withPart(0, (head) => ({ ...head, typ: 'JOSE' })) },
  ],
  'without its signature': [
    'OAUTH_INVALID_RESPONSE',
    { damage: (token) => token.slice(0, token.lastIndexOf('.') + 1) },
  ],
  'with a critical extension we do not know': [
    'OAUTH_UNSUPPORTED_OPERATION',
    { header: { crit: ['b64'], b64: false } },
  ],
  'without a subject': ['OAUTH_INVALID_RESPONSE', { without: ['sub'] }],
  'with an empty subject': ['NO_SUBJECT', { claims: { sub: '' } }],
  'with a subject that is a list': ['OAUTH_INVALID_RESPONSE', { claims: { sub: ['account-one'] } }],
  'without a level': ['LEVEL', { without: ['acr'] }],
  'with a lower level': ['LEVEL', { claims: { acr: 'http://eidas.europa.eu/LoA/low' } }],
  'with a level that only looks like it': ['LEVEL', { claims: { acr: `${substantial} ` } }],
  'without the moment of signing in': ['OAUTH_INVALID_RESPONSE', { without: ['auth_time'] }],
  'of somebody who signed in yesterday': [
    'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
    { claims: { auth_time: now() - 86_400 } },
  ],
  'that is no token at all': ['OAUTH_PARSE_ERROR', { damage: () => 'x.y.z' }],
  'in an answer that holds none': [
    'OAUTH_INVALID_RESPONSE',
    { answer: { status: 200, body: '{"access_token":"a","token_type":"Bearer"}' } },
  ],
}

describe('forged tokens (M-37)', () => {
  test('there are at least 25, and an honest one comes in', async () => {
    expect(Object.keys(forgeries).length).toBeGreaterThanOrEqual(25)
    expect(sessionIn(await signIn())).toBeDefined()
  })

  test.each(Object.entries(forgeries))('a token %s gets nobody in', async (_, [by, forgery]) => {
    const page = await signIn(forgery)
    expect([page.status, sessionIn(page)]).toEqual([403, undefined])
    expect(page.html).toContain('Inloggen is niet gelukt')
    expect(await lastRefusal()).toBe(by)
  })

  test('a token that was accepted is not accepted twice (jti)', async () => {
    const jti = randomUUID()
    expect(sessionIn(await signIn({ claims: { jti } }))).toBeDefined()
    expect(sessionIn(await signIn({ claims: { jti } }))).toBeUndefined()
  })
})

describe('the way back (M-37)', () => {
  const refuses = async (page: Promise<Page>) => {
    const { status, html } = await page
    expect([status, html.includes('Inloggen is niet gelukt')]).toEqual([403, true])
    expect(sessionIn(await page)).toBeUndefined()
  }

  test('with another state, without one, or with an answer of another service', async () => {
    await refuses(comeBack(await leave(), { query: { state: 'another' } }))
    await refuses(comeBack(await leave(), { query: { state: '' } }))
    await refuses(comeBack(await leave(), { query: { iss: 'https://elders.example' } }))
  })

  test('in another browser, or in none that left', async () => {
    const left = await leave()
    await refuses(comeBack({ asked: left.asked, cookie: '' }))
    await refuses(comeBack({ asked: left.asked, cookie: (await leave()).cookie }))
    await refuses(comeBack({ asked: left.asked, cookie: `spil-aanmelden=${house.neighbourId}.${'a'.repeat(43)}` }))
  })

  test('for the second time', async () => {
    const left = await leave()
    expect(sessionIn(await comeBack(left))).toBeDefined()
    await refuses(comeBack(left))
  })

  test('after more than ten minutes', async () => {
    const left = await leave()
    const before = house.now
    house.now = before.add({ minutes: 11 })
    await refuses(comeBack(left))
    house.now = before
  })

  test('with a mistake of the service, or after somebody stopped there', async () => {
    const left = await leave()
    const stopped = await get(
      house.staffApp,
      `${at}/terug?error=access_denied&state=${left.asked.get('state')}&iss=${provider.issuer}`,
      {
        cookie: left.cookie,
      },
    )
    expect([stopped.status, stopped.html.includes('Je bent gestopt')]).toEqual([403, true])
    const failed = await leave()
    await refuses(
      get(
        house.staffApp,
        `${at}/terug?error=server_error&error_description=<b>x</b>&state=${failed.asked.get('state')}&iss=${provider.issuer}`,
        {
          cookie: failed.cookie,
        },
      ),
    )
  })

  test('sends the code with our half of PKCE', async () => {
    const left = await leave()
    await comeBack(left)
    expect(provider.asked.at(-1)?.get('code_verifier')).toMatch(/^[\w-]{43}$/)
  })
})
