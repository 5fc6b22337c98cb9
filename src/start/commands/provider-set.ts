// SPDX-License-Identifier: EUPL-1.2
/**
 * `spil provider set`: which service knows the accounts of a municipality, and how we show that service who we are. With a key of our
 * own (the default, as OIDC NL GOV wants) nothing secret leaves this machine; a secret from the service is the way for those that ask it.
 */
import { createPublicKey, generateKeyPairSync, randomUUID } from 'node:crypto'
import { isLoopback } from '../../platform/loopback.ts'
import {
  providerKinds,
  setIdentityProvider,
  tokenAlgorithms,
  type IdentityProvider,
} from '../../platform/people/identity-provider.ts'
import { readArguments, UsageError } from './command.ts'
import { change, getMunicipality, operate } from './operate.ts'
import { readSecret } from './read-secret.ts'

/** eIDAS levels as OIDC NL GOV 1.0.1 names them. Of Microsoft Entra ID: the first authentication context of Conditional Access. */
const usualLevels = {
  standard: ['http://eidas.europa.eu/LoA/substantial', 'http://eidas.europa.eu/LoA/high'],
  entra: ['c1'],
} as const satisfies Record<IdentityProvider['kind'], readonly string[]>

export async function run(args: readonly string[]): Promise<void> {
  const { slug, provider } = await read(args)
  await operate('database and keys', async (operator) => {
    const municipality = await getMunicipality(operator, slug)
    await change(operator, municipality.id, async (tx) => {
      await setIdentityProvider(tx, provider)
      return {
        action: 'provider.set',
        details: { kind: provider.kind, proof: provider.clientProof, levels: provider.levels.length },
      }
    })
    console.log(toldOf(provider, slug, municipality.name))
  })
}

async function read(args: readonly string[]): Promise<{ slug: string; provider: IdentityProvider }> {
  const given = readArguments(args, {
    municipality: 'once',
    issuer: 'once',
    'client-id': 'once',
    kind: 'maybe',
    level: 'many?',
    'token-algorithm': 'maybe',
    'secret-file': 'maybe',
  })
  const kind = oneOf('kind', given.kind ?? 'standard', providerKinds)
  const tokenAlgorithm = oneOf('token-algorithm', given['token-algorithm'] ?? 'RS256', tokenAlgorithms)
  const proof = given['secret-file'] === undefined ? newKey() : await secretIn(given['secret-file'])
  return {
    slug: given.municipality,
    provider: {
      issuer: issuerIn(given.issuer),
      clientId: given['client-id'],
      kind,
      levels: given.level.length === 0 ? usualLevels[kind] : given.level,
      tokenAlgorithm,
      ...proof,
    },
  }
}

function oneOf<const T extends string>(option: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value)
  if (found === undefined) throw new UsageError(`--${option} must be one of ${choices.join(', ')}.`)
  return found
}

/** Without https only on this machine itself. The issuer must be letter for letter what the service says of itself. */
function issuerIn(text: string): string {
  const url = URL.parse(text)
  const isHere = url?.protocol === 'http:' && isLoopback(url.hostname)
  if (!url || (url.protocol !== 'https:' && !isHere) || url.search !== '' || url.hash !== '' || url.username !== '')
    throw new UsageError(
      '--issuer is no https address: copy it letter for letter from the service, such as https://login.example.nl.',
    )
  return text
}

const secretIn = async (file: string) => ({
  clientProof: 'secret' as const,
  credential: await readSecret('secret', file),
  publicKey: undefined,
})

function newKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 3072 })
  const credential = privateKey.export({ type: 'pkcs8', format: 'pem' })
  const { n = '', e = '' } = createPublicKey(privateKey).export({ format: 'jwk' })
  return {
    clientProof: 'private-key' as const,
    credential,
    publicKey: { kty: 'RSA', n, e, kid: randomUUID(), alg: 'PS256', use: 'sig' },
  }
}

const toldOf = (provider: IdentityProvider, slug: string, name: string): string =>
  [
    `${name} signs in at ${provider.issuer}.`,
    'Register there, with SPIL_STAFF_URL in front:',
    `  redirect address  /inloggen/bij/${slug}/terug`,
    ...(provider.publicKey ? [`  our public keys   /inloggen/bij/${slug}/sleutel.json`] : []),
    `  level             ${provider.levels.join(' or ')}`,
    '  claim auth_time   must be in the token',
    ...(provider.kind === 'entra'
      ? ['  Conditional Access must demand a second factor for that authentication context']
      : []),
    `Then try: npm run --silent spil -- provider test --municipality ${slug}`,
  ].join('\n')
