// SPDX-License-Identifier: EUPL-1.2
/**
 * Seals bytes with a key that both sides hold: AES-256-GCM with a random 96-bit nonce at each write.
 * Layout: one byte that names the suite (so that another algorithm can stand beside it), nonce, ciphertext with tag.
 * The place where the bytes are kept is bound in: moved to another row or column, they do not open (M-20).
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** Bytes that only open with a key; the brand keeps plain bytes out of sealed columns. */
export type Sealed = Buffer & { readonly sealed: true }

const aes256Gcm = 1
const nonceBytes = 12
const tagBytes = 16

/** Did not open: another key, another place, or damage. Never tells which. */
export class CannotOpen extends Error {
  readonly code = 'CANNOT_OPEN'
  constructor() {
    super('sealed content does not open here')
  }
}

/** Where sealed bytes are kept; goes into the additional data. */
export interface Place {
  municipalityId: string
  table: string
  row: string
  column: string
  /** Version of the key or of the layout; a row that is written again under a new key gets a new one. */
  version?: number
}

export const placeBytes = ({ municipalityId, table, row, column, version = 1 }: Place): Buffer =>
  Buffer.from([municipalityId, table, row, column, String(version)].join('|'))

/** @param key 32 bytes */
export function seal(key: Uint8Array, plain: Uint8Array, additional: Uint8Array): Sealed {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(additional)
  const body = cipher.update(plain)
  cipher.final()
  return Buffer.concat([Buffer.of(aes256Gcm), nonce, body, cipher.getAuthTag()]) as Sealed
}

/** @throws CannotOpen */
export function open(key: Uint8Array, sealed: Uint8Array, additional: Uint8Array): Buffer {
  if (sealed[0] !== aes256Gcm || sealed.length < 1 + nonceBytes + tagBytes) throw new CannotOpen()
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 1 + nonceBytes))
  decipher.setAAD(additional)
  decipher.setAuthTag(bytes.subarray(-tagBytes))
  const plain = decipher.update(bytes.subarray(1 + nonceBytes, -tagBytes))
  try {
    decipher.final()
  } catch {
    throw new CannotOpen()
  }
  return plain
}
