// SPDX-License-Identifier: EUPL-1.2
/**
 * HKDF and AES-GCM for the HPKE library, by the runtime's direct functions. The library's own go through WebCrypto, which carries
 * each of a dozen tiny steps of a report to another thread and back: that costs more than the steps. Same bytes (`hpke.test.ts`).
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto'
import { Aes256Gcm, HkdfSha256, type AeadEncryptionContext } from '@hpke/core'

type Bytes = ArrayBufferLike | ArrayBufferView

const hashBytes = 32
const tagBytes = 16

/** The steps in which the library makes keys from a secret (RFC 5869); labels and order stay the library's. */
export class DirectHkdfSha256 extends HkdfSha256 {
  override async extract(salt: Bytes, ikm: Bytes): Promise<ArrayBuffer> {
    const key = salt.byteLength === 0 ? new Uint8Array(hashBytes) : view(salt)
    return whole(createHmac('sha256', key).update(view(ikm)).digest())
  }

  override async extractAndExpand(salt: Bytes, ikm: Bytes, info: Bytes, length: number): Promise<ArrayBuffer> {
    return hkdfSync('sha256', view(ikm), view(salt), view(info), length)
  }
}

export class DirectAes256Gcm extends Aes256Gcm {
  override createEncryptionContext(key: Bytes): AeadEncryptionContext {
    const secret = view(key)
    return {
      async seal(nonce, data, additional) {
        const cipher = createCipheriv('aes-256-gcm', secret, view(nonce))
        cipher.setAAD(view(additional))
        return whole(Buffer.concat([cipher.update(view(data)), cipher.final(), cipher.getAuthTag()]))
      },
      async open(nonce, data, additional) {
        const sealed = view(data)
        const decipher = createDecipheriv('aes-256-gcm', secret, view(nonce))
        decipher.setAAD(view(additional))
        decipher.setAuthTag(sealed.subarray(-tagBytes))
        return whole(Buffer.concat([decipher.update(sealed.subarray(0, -tagBytes)), decipher.final()]))
      },
    }
  }
}

const view = (bytes: Bytes): Uint8Array =>
  ArrayBuffer.isView(bytes) ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) : new Uint8Array(bytes)

/** A buffer of its own: those of Node share one with others. */
const whole = (bytes: Buffer): ArrayBuffer => new Uint8Array(bytes).buffer
