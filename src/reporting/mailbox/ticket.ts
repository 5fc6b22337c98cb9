// SPDX-License-Identifier: EUPL-1.2
/**
 * Keeps a mailbox open for half an hour without putting the code in the page: the code, sealed with a key that this process made at
 * its start and never writes. After a restart the ticket no longer opens; the page then asks for the code again and keeps the text.
 */
import { randomBytes } from 'node:crypto'
import { clockPlay, type Instant } from '../../time.ts'
import { CannotOpen, open, seal } from '../../platform/sealing/envelope.ts'

const openFor = { minutes: 30 }
const additional = Buffer.from('ticket')

export class Tickets {
  readonly #key = randomBytes(32)

  make(code: string, now: Instant): string {
    const until = now.add(openFor).epochMilliseconds
    return seal(this.#key, Buffer.from(JSON.stringify({ code, until })), additional).toString('base64url')
  }

  /** @returns the code, or nothing when the ticket is old, of a clock that was put back, not ours or no ticket */
  read(ticket: string, now: Instant): string | undefined {
    try {
      const text = open(this.#key, Buffer.from(ticket, 'base64url'), additional).toString()
      const { code, until } = JSON.parse(text) as { code: string; until: number }
      const latest = now.add(openFor).add(clockPlay).epochMilliseconds
      return until >= now.epochMilliseconds && until <= latest ? code : undefined
    } catch (error) {
      if (error instanceof CannotOpen) return undefined
      throw error
    }
  }
}
