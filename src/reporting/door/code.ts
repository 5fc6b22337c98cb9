// SPDX-License-Identifier: EUPL-1.2
/**
 * The receipt code and what follows from it. A form carries a random form key; the code is derived from it, so that the same form
 * posted again shows the same code. From the code follow a locator (stored) and a mailbox key (never stored). Nobody can find a
 * code back; there is no recovery. 115 bits of chance: a slow hash would add nothing and would hand a flood its lever (M-07).
 */
import { createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { alphabet } from '../../platform/written-code.ts'

const randomCharacters = 23

/** The text in the hidden field of a form: 32 random bytes, base64url. */
export const newFormKey = (): string => randomBytes(32).toString('base64url')

/** @returns the 32 bytes, or nothing when the text is no form key */
export function readFormKey(text: string): Buffer | undefined {
  if (!/^[A-Za-z0-9_-]{43}$/.test(text)) return undefined
  return Buffer.from(text, 'base64url')
}

/** @returns eight digits to say over the telephone; they find a report and open nothing */
export const callNumberOf = (formKey: Uint8Array): string =>
  String(derive(formKey, 'call', 8).readBigUInt64BE() % 100_000_000n).padStart(8, '0')

/** @returns 24 characters: 23 of chance and one that catches a slip of the pen */
export function codeOf(formKey: Uint8Array): string {
  const bits = BigInt(`0x${derive(formKey, 'code', 15).toString('hex')}`) >> 5n
  let code = ''
  for (let place = randomCharacters - 1; place >= 0; place--) {
    code += alphabet[Number((bits >> BigInt(place * 5)) & 31n)]
  }
  return code + checkCharacter(code)
}

/** Luhn's sum in base 32: finds each single wrong character and almost each swap of neighbours. */
function checkCharacter(code: string): string {
  let sum = 0
  let factor = 2
  for (const character of code.split('').toReversed()) {
    const product = alphabet.indexOf(character) * factor
    sum += Math.floor(product / 32) + (product % 32)
    factor = factor === 2 ? 1 : 2
  }
  return alphabet[(32 - (sum % 32)) % 32] as string
}

/** What opens a mailbox. `privateKey` and `ownKey` follow from the code only. */
export interface MailboxKeys {
  /** 16 bytes; finds the mailbox, opens nothing */
  locator: Buffer
  /** X25519: letters from the desk are sealed to its public half */
  privateKey: Buffer
  /** AES-256: the reporter's own letters, to be read back */
  ownKey: Buffer
}

/** The same work for a right, a wrong and a malformed code. */
export function mailboxKeysOf(code: string): MailboxKeys {
  const material = Buffer.from(code)
  const mailboxKey = derive(material, 'mailbox', 32)
  return {
    locator: derive(material, 'locator', 16),
    privateKey: derive(mailboxKey, 'letters from the desk', 32),
    ownKey: derive(mailboxKey, 'own letters', 32),
  }
}

/** Stored instead of the form key, to know the form again. */
export const formKeyHash = (formKey: Uint8Array): Buffer => createHash('sha256').update(formKey).digest()

/** Tells whether the same form brought the same text; says nothing to who does not hold the form key. */
export const fingerprintOf = (formKey: Uint8Array, text: string): Buffer =>
  createHmac('sha256', derive(formKey, 'fingerprint', 32))
    .update(text)
    .digest()

const derive = (material: Uint8Array, label: string, length: number): Buffer =>
  Buffer.from(hkdfSync('sha256', material, new Uint8Array(), label, length))
