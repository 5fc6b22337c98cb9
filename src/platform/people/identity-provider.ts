// SPDX-License-Identifier: EUPL-1.2
/**
 * The service that knows the accounts of a municipality (its OpenID Connect provider). What we show it to prove that we are Spil, a
 * secret or a private key, is sealed. Only the command line sets it, as owner.
 */
import { sql } from 'kysely'
import type { Tx } from '../database/transaction.ts'
import { open, placeBytes, seal } from '../sealing/envelope.ts'

/** `entra` is Microsoft Entra ID, which tells how sure it is in a claim of its own. */
export const providerKinds = ['standard', 'entra'] as const
export const tokenAlgorithms = ['RS256', 'PS256', 'ES256'] as const

export interface IdentityProvider {
  issuer: string
  clientId: string
  kind: (typeof providerKinds)[number]
  /** How sure it must be who somebody is: one of these values must be in the token. */
  levels: readonly string[]
  tokenAlgorithm: (typeof tokenAlgorithms)[number]
  clientProof: 'secret' | 'private-key'
  /** The secret as text, or the private key as PKCS#8 PEM. */
  credential: string
  /** As a JSON Web Key, for the service to know us by. */
  publicKey: Record<string, string> | undefined
}

interface ProviderRow {
  issuer: string
  client_id: string
  kind: IdentityProvider['kind']
  levels: string[]
  token_algorithm: IdentityProvider['tokenAlgorithm']
  client_proof: IdentityProvider['clientProof']
  credential: Buffer
  credential_key: string
  public_key: Record<string, string> | null
}

/** @returns nothing when this municipality has none: its people use passkeys */
export async function findIdentityProvider(tx: Tx): Promise<IdentityProvider | undefined> {
  const { rows } = await sql<ProviderRow>`
    select issuer, client_id, kind, levels, token_algorithm, client_proof, credential, credential_key, public_key
    from platform.identity_provider where municipality_id = ${tx.municipalityId}`.execute(tx.db)
  const row = rows[0]
  if (!row) return undefined
  const { key } = await tx.keys.dataKey(tx, row.credential_key)
  return {
    issuer: row.issuer,
    clientId: row.client_id,
    kind: row.kind,
    levels: row.levels,
    tokenAlgorithm: row.token_algorithm,
    clientProof: row.client_proof,
    credential: open(key, row.credential, credentialPlace(tx.municipalityId)).toString(),
    publicKey: row.public_key ?? undefined,
  }
}

/** In the place of the one before. */
export async function setIdentityProvider(tx: Tx, provider: IdentityProvider): Promise<void> {
  const { id: keyId, key } = await tx.keys.newDataKey(tx, 'staff')
  const credential = seal(key, Buffer.from(provider.credential), credentialPlace(tx.municipalityId))
  await sql`delete from platform.identity_provider where municipality_id = ${tx.municipalityId}`.execute(tx.db)
  await sql`insert into platform.identity_provider
    (municipality_id, issuer, client_id, kind, levels, token_algorithm, client_proof, credential, credential_key, public_key, set_at)
    values (${tx.municipalityId}, ${provider.issuer}, ${provider.clientId}, ${provider.kind}, ${[...provider.levels]},
      ${provider.tokenAlgorithm}, ${provider.clientProof}, ${credential}, ${keyId},
      ${provider.publicKey ? JSON.stringify(provider.publicKey) : null}::jsonb, ${tx.now.toString()}::timestamptz)`.execute(
    tx.db,
  )
}

const credentialPlace = (municipalityId: string): Buffer =>
  placeBytes({ municipalityId, table: 'platform.identity_provider', row: municipalityId, column: 'credential' })
