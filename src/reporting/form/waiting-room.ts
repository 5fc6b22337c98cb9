// SPDX-License-Identifier: EUPL-1.2
/**
 * When very many forms come in at once, each waits five seconds before it is taken: a person hardly notices, a flood is slowed, and no
 * address is kept for it (M-08). Counts live in memory only. The ticket is sealed under a key this process made at its start, and
 * belongs to one form: it cannot be used for a second.
 */
import { createHash, randomBytes } from 'node:crypto'
import { CannotOpen, open, seal } from '../../platform/sealing/envelope.ts'
import type { Instant } from '../../time.ts'

/** Forms a minute, of everybody together and of one municipality; well above the busiest hour of a region. */
const usual = { together: 300, oneDesk: 100 } as const
const waitSeconds = 5
/** So that a ticket of yesterday's flood is worth nothing. */
const goodForSeconds = 15 * 60

const additional = (formKey: string): Buffer => createHash('sha256').update(`waiting|${formKey}`).digest()

export class WaitingRoom {
  readonly #off: boolean
  readonly #key = randomBytes(32)
  #minute = -1
  #counts = new Map<string, number>()

  constructor({ off = false } = {}) {
    this.#off = off
  }

  /** Counts a form that wants in. @returns whether it is so busy that it should wait */
  isBusy(municipalityId: string, now: Instant): boolean {
    if (this.#off) return false
    const minute = Math.floor(now.epochMilliseconds / 60_000)
    if (minute !== this.#minute) {
      this.#minute = minute
      this.#counts = new Map()
    }
    return this.#countUp('together') > usual.together || this.#countUp(municipalityId) > usual.oneDesk
  }

  ticketFor(formKey: string, now: Instant): string {
    return seal(this.#key, Buffer.from(String(now.epochMilliseconds)), additional(formKey)).toString('base64url')
  }

  /** @returns whether the form behind this ticket has waited long enough */
  hasWaited(ticket: string, formKey: string, now: Instant): boolean {
    try {
      const since = Number(open(this.#key, Buffer.from(ticket, 'base64url'), additional(formKey)).toString())
      const waited = (now.epochMilliseconds - since) / 1000
      return waited >= waitSeconds && waited <= goodForSeconds
    } catch (error) {
      if (error instanceof CannotOpen) return false
      throw error
    }
  }

  #countUp(name: string): number {
    const count = (this.#counts.get(name) ?? 0) + 1
    this.#counts.set(name, count)
    return count
  }
}
