// SPDX-License-Identifier: EUPL-1.2
/** What the public program holds while it runs, and nothing more: a pool with narrow rights, public keys, words and looks. */
import type pg from 'pg'
import type { Log } from '../platform/log.ts'
import type { Clock } from '../time.ts'
import { findOpenDesks, type Desk } from './door/store.ts'

export interface PublicHouse {
  pool: pg.Pool
  clock: Clock
  desks: Desks
  /** Style text per municipality slug, the brand tokens included. */
  styleOf: (slug: string) => string
  /** A dull page elsewhere, for who has to leave quickly. */
  quickExitUrl: string
  /** Told when something could not be stored or read: what kind of error, never whose. */
  log: Pick<Log, 'error'>
}

/** The desks change seldom; a running program asks again after this time, and keeps what it knew when the database is away. */
const refreshAfterMs = 30_000

export class Desks {
  readonly #pool: pg.Pool
  #known: Desk[] = []
  #askedAt = -Infinity
  #asking: Promise<void> | undefined
  /** Counts the changes, for who keeps something made from the list. */
  version = 0

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /** @returns the desks by name; empty only when the database was never reached */
  async all(): Promise<readonly Desk[]> {
    if (performance.now() - this.#askedAt > refreshAfterMs) await (this.#asking ??= this.#ask())
    return this.#known
  }

  async byId(id: string): Promise<Desk | undefined> {
    return (await this.all()).find((desk) => desk.id === id)
  }

  async #ask(): Promise<void> {
    try {
      const found = await findOpenDesks(this.#pool)
      this.#known = found.toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
      this.version++
      if (found.length > 0) this.#askedAt = performance.now()
    } catch {
      // the form stays open with the desks known so far; storing tells honestly whether it worked
    } finally {
      this.#asking = undefined
    }
  }
}
