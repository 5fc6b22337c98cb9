// SPDX-License-Identifier: EUPL-1.2
/**
 * A copy of the root key for the safe, sealed with a passphrase: scrypt makes a key of the passphrase, AES-256-GCM seals with it.
 * The costs are part of the version, not of the file, so that a forged file cannot ask for all the memory there is.
 */
import { randomBytes, scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import * as z from 'zod'
import { CannotOpen, open, seal } from '../sealing/envelope.ts'

/** 128 MiB and a few tenths of a second for each guess. */
const costs = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 2 ** 20 }
const saltBytes = 32

const copy = z.object({
  what: z.literal('root key of Spil, sealed with a passphrase'),
  version: z.literal(1),
  salt: z.base64().transform((text) => Buffer.from(text, 'base64')),
  sealed: z.base64().transform((text) => Buffer.from(text, 'base64')),
})

/** @returns the text of the file that holds the copy */
export async function sealRootKeyCopy(root: Buffer, passphrase: string): Promise<string> {
  const salt = randomBytes(saltBytes)
  const sealed = seal(await keyOf(passphrase, salt), root, placeOf(salt))
  const fields = { what: copy.shape.what.value, version: copy.shape.version.value }
  return `${JSON.stringify({ ...fields, salt: salt.toString('base64'), sealed: sealed.toString('base64') })}\n`
}

/** @returns the root key @throws CannotOpen with another passphrase, or when this is no whole copy */
export async function openRootKeyCopy(text: string, passphrase: string): Promise<Buffer> {
  const read = copy.safeParse(jsonIn(text))
  if (!read.success || read.data.salt.length !== saltBytes) throw new CannotOpen()
  const { salt, sealed } = read.data
  return open(await keyOf(passphrase, salt), sealed, placeOf(salt))
}

/** Written the same way on every keyboard: composed and decomposed accents are one. */
const keyOf = (passphrase: string, salt: Buffer): Promise<Buffer> =>
  (promisify(scrypt) as (...given: unknown[]) => Promise<Buffer>)(passphrase.normalize('NFKC'), salt, 32, costs)

const placeOf = (salt: Buffer): Buffer => Buffer.from(`spil root key copy|1|${salt.toString('base64')}`)

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
