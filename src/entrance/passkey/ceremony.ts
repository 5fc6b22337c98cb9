// SPDX-License-Identifier: EUPL-1.2
/**
 * Question and answer of a passkey (WebAuthn, by SimpleWebAuthn): bound to our host name, always with user verification, so that a
 * found telephone does not come in. The name that a telephone shows says only that it is for Spil, never whose it is.
 */
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server'
import type { Tx } from '../../platform/database/transaction.ts'
import {
  addPasskey,
  findPasskey,
  findPasskeysOf,
  mostPasskeys,
  notePasskeyUsed,
} from '../../platform/people/passkeys.ts'
import { SignInRefused } from '../refusal.ts'

/** Where people reach us: scheme, host and port. */
type Url = string

/** EdDSA, ES256 and RS256, by their COSE numbers (RFC 9053): what telephones and keys make today. */
const supportedAlgorithmIDs = [-8, -7, -257]

export async function askForPasskey(url: Url) {
  return generateAuthenticationOptions({ rpID: new URL(url).hostname, userVerification: 'required' })
}

/** @returns whose passkey it is @throws SignInRefused */
export async function checkPasskey(
  tx: Tx,
  url: Url,
  { answer, challenge }: { answer: string; challenge: string },
): Promise<string> {
  const response = readAnswer(answer) as AuthenticationResponseJSON
  const known = await findPasskey(tx, response.id)
  if (!known) throw new SignInRefused('unknownPasskey')
  const checked = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: url,
    expectedRPID: new URL(url).hostname,
    requireUserVerification: true,
    credential: { id: known.credentialId, publicKey: new Uint8Array(known.publicKey), counter: known.counter },
  }).catch(asRefusal)
  if (!checked.verified) throw new SignInRefused('refused', 'PASSKEY_SIGNATURE')
  await notePasskeyUsed(tx, known.credentialId, checked.authenticationInfo.newCounter)
  return known.personId
}

/** @returns the question for the browser, or nothing when there are two already */
export async function askForNewPasskey(tx: Tx, url: Url, personId: string, municipality: string) {
  const there = await findPasskeysOf(tx, personId)
  if (there.length >= mostPasskeys) return undefined
  return generateRegistrationOptions({
    rpName: 'Spil',
    rpID: new URL(url).hostname,
    userID: new Uint8Array(Buffer.from(personId.replaceAll('-', ''), 'hex')),
    userName: `Spil ${municipality}`,
    attestationType: 'none',
    supportedAlgorithmIDs,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    excludeCredentials: there.map(({ credentialId }) => ({ id: credentialId })),
  })
}

/** Stores it. @throws SignInRefused */
export async function keepNewPasskey(
  tx: Tx,
  url: Url,
  { answer, challenge, personId }: { answer: string; challenge: string; personId: string },
): Promise<void> {
  const checked = await verifyRegistrationResponse({
    response: readAnswer(answer) as RegistrationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: url,
    expectedRPID: new URL(url).hostname,
    requireUserVerification: true,
    supportedAlgorithmIDs,
  }).catch(asRefusal)
  if (!checked.verified) throw new SignInRefused('refused', 'PASSKEY_SIGNATURE')
  const { id: credentialId, publicKey, counter } = checked.registrationInfo.credential
  const added = await addPasskey(tx, { personId, credentialId, publicKey: Buffer.from(publicKey), counter })
  if (!added) throw new SignInRefused('tooManyPasskeys')
}

/** The library checks what is in it; here only that it can be read at all. */
function readAnswer(text: string): object {
  if (text.trim() === '') throw new SignInRefused('noPasskey')
  try {
    const answer: unknown = JSON.parse(text)
    if (typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string') return answer
  } catch {
    // told below
  }
  throw new SignInRefused('refused', 'PASSKEY_UNREADABLE')
}

/** The library throws for each check that fails; a counter that went back is a copied passkey and has a code of its own. */
function asRefusal(error: unknown): never {
  const isCounter = error instanceof Error && /counter/i.test(error.message)
  throw new SignInRefused('refused', isCounter ? 'PASSKEY_COUNTER' : 'PASSKEY_CHECK')
}
