// SPDX-License-Identifier: EUPL-1.2
/**
 * Slows a flood without keeping an address: buckets are known by an HMAC of the address prefix under a key that lives in memory and is
 * replaced every quarter of an hour, counts and all (M-08). Nothing here is written or logged.
 */
import { createHmac, randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { RateLimiterMemory } from 'rate-limiter-flexible'

const windowSeconds = 15 * 60

/**
 * How often one neighbourhood of addresses may do it in a window; generous: a school or an office shares one address. Of signing in far
 * more: behind a proxy a whole region shares one, and nobody may be kept out of work by somebody else's attempts. A page
 * that somebody received asks for each of its pictures apart.
 */
const allowed = { submit: 120, openMailbox: 120, write: 120, upload: 400, picture: 2000, signIn: 3000 } as const
export type FloodKind = keyof typeof allowed

export class Flood {
  readonly #off: boolean
  #key = randomBytes(32)
  #since = performance.now()
  #buckets = newBuckets()

  constructor({ off }: { off: boolean }) {
    this.#off = off
  }

  /** @returns whether this address may go on; without an address all share one bucket */
  async allows(kind: FloodKind, address: string | undefined): Promise<boolean> {
    if (this.#off) return true
    this.#forgetInTime()
    const name = createHmac('sha256', this.#key)
      .update(prefixOf(address ?? ''))
      .digest('base64')
    return this.#buckets[kind].consume(name).then(
      () => true,
      () => false,
    )
  }

  #forgetInTime(): void {
    if (performance.now() - this.#since < windowSeconds * 1000) return
    this.#key = randomBytes(32)
    this.#since = performance.now()
    this.#buckets = newBuckets()
  }
}

const newBuckets = () => ({
  submit: bucket('submit'),
  openMailbox: bucket('openMailbox'),
  write: bucket('write'),
  upload: bucket('upload'),
  picture: bucket('picture'),
  signIn: bucket('signIn'),
})

const bucket = (kind: FloodKind) => new RateLimiterMemory({ points: allowed[kind], duration: windowSeconds })

/** Where a request comes from; nothing when it came by no socket. Only for `allows`: it is kept nowhere. */
export const addressOf = (c: Context): string | undefined =>
  (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket?.remoteAddress

/** The first three numbers of an IPv4 address, the first three groups of an IPv6 one. */
export function prefixOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d)/, '')
  return plain.includes('.') ? plain.split('.').slice(0, 3).join('.') : plain.split(':').slice(0, 3).join(':')
}
