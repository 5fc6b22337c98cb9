// SPDX-License-Identifier: EUPL-1.2
/**
 * Seals to somebody's public key: HPKE (RFC 9180), X25519 + HKDF-SHA256 + AES-256-GCM, by @hpke/core on the runtime's own cryptography.
 * Used at the door (public program to municipality) and for letters (desk to the reporter's mailbox).
 * Layout of the first sealed message: one byte suite, 32 bytes encapsulated key, ciphertext. Further messages: suite byte, ciphertext.
 */
import { createPrivateKey, createPublicKey } from 'node:crypto'
import { CipherSuite, DhkemX25519HkdfSha256 } from '@hpke/core'
import { CannotOpen, type Sealed } from './envelope.ts'
import { DirectAes256Gcm, DirectHkdfSha256 } from './hpke-primitives.ts'

const suite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new DirectHkdfSha256(),
  aead: new DirectAes256Gcm(),
})
const x25519Aes256Gcm = 2
const encapsulatedBytes = 32

/** @param privateKey 32 bytes @returns the 32 bytes of the public key that belongs to it */
export function publicKeyOf(privateKey: Uint8Array): Buffer {
  const key = createPrivateKey({ key: Buffer.from(privateKey), format: 'raw-private', asymmetricKeyType: 'x25519' })
  return createPublicKey(key).export({ format: 'raw-public' })
}

const importedPublicKeys = new Map<string, Promise<CryptoKey>>()

/** A public key is imported once; there are few municipalities. Letters to mailboxes pass `keep: false`. */
function importPublicKey(publicKey: Uint8Array, keep: boolean): Promise<CryptoKey> {
  const name = Buffer.from(publicKey).toString('base64')
  const known = importedPublicKeys.get(name)
  if (known) return known
  const imported = suite.kem.importKey('raw', exactBytes(publicKey), true)
  if (keep) importedPublicKeys.set(name, imported)
  return imported
}

/** Whether these bytes were sealed to a public key, by what they say of themselves. */
export const isSealedTo = (bytes: Uint8Array): boolean => bytes[0] === x25519Aes256Gcm

export interface HpkeMessage {
  plain: Uint8Array
  additional: Uint8Array
}

/**
 * Seals messages to a public key with one encapsulation, in this order.
 * @param info what the whole exchange is for; opens only with the same
 */
export async function sealTo(
  publicKey: Uint8Array,
  info: Uint8Array,
  messages: readonly HpkeMessage[],
  { keepKey = true }: { keepKey?: boolean } = {},
): Promise<Sealed[]> {
  const sender = await suite.createSenderContext({
    recipientPublicKey: await importPublicKey(publicKey, keepKey),
    info: exactBytes(info),
  })
  const sealed: Sealed[] = []
  for (const [index, message] of messages.entries()) {
    // the order of messages is part of the protocol: one after the other
    const body = new Uint8Array(await sender.seal(exactBytes(message.plain), exactBytes(message.additional)))
    const head = index === 0 ? new Uint8Array(sender.enc) : new Uint8Array()
    sealed.push(Buffer.concat([Buffer.of(x25519Aes256Gcm), head, body]) as Sealed)
  }
  return sealed
}

/** @param sealed what `sealTo` gave, in the same order @throws CannotOpen */
export async function openFrom(
  privateKey: Uint8Array,
  info: Uint8Array,
  sealed: readonly { bytes: Uint8Array; additional: Uint8Array }[],
): Promise<Buffer[]> {
  const first = sealed[0]
  if (!first || sealed.some(({ bytes }) => !isSealedTo(bytes))) throw new CannotOpen()
  try {
    const recipient = await suite.createRecipientContext({
      recipientKey: await suite.kem.importKey('raw', exactBytes(privateKey), false),
      enc: exactBytes(first.bytes.subarray(1, 1 + encapsulatedBytes)),
      info: exactBytes(info),
    })
    const plain: Buffer[] = []
    for (const [index, { bytes, additional }] of sealed.entries()) {
      const body = bytes.subarray(index === 0 ? 1 + encapsulatedBytes : 1)
      plain.push(Buffer.from(await recipient.open(exactBytes(body), exactBytes(additional))))
    }
    return plain
  } catch {
    throw new CannotOpen()
  }
}

const exactBytes = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer
