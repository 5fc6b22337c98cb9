// SPDX-License-Identifier: EUPL-1.2
/** One round of the worker past the doors: takes in whatever waits in the outbox, for every municipality, one transaction a row. */
import { sql } from 'kysely'
import { inTransaction, type Database, type Origin } from '../platform/database/transaction.ts'
import type { KeyService } from '../platform/keys/key-service.ts'
import { kindOf, type Log } from '../platform/log.ts'
import { nextInOutbox, takeInOne } from '../reporting/index.ts'
import { triageDesk } from '../triage/index.ts'
import { netherlands, type Clock, type Instant } from '../time.ts'

export interface PostRound {
  database: Database
  keys: KeyService
  clock: Clock
  origin: Origin
  log: Log
}

/** Rows that could not be opened are left aside for this long, so that one damaged report does not hold up the rest. */
const asideMs = 10 * 60_000

export class PostRounds {
  readonly #parts: PostRound
  readonly #aside = new Map<string, number>()

  constructor(parts: PostRound) {
    this.#parts = parts
  }

  /** @returns how many were taken in */
  async once(): Promise<number> {
    const { database } = this.#parts
    const desks = await sql<{ id: string }>`select id from reporting.desks_with_post() as id`.execute(database)
    let count = 0
    for (const { id } of desks.rows) while (await this.#one(id)) count++
    return count
  }

  async #one(municipalityId: string): Promise<boolean> {
    const { database, keys, clock, origin, log } = this.#parts
    const skip = this.#skipped()
    const work = { municipalityId, origin, keys, now: onlyTheDay(clock()) }
    try {
      return (await inTransaction(database, work, (tx) => takeInOne(tx, triageDesk, skip))) !== undefined
    } catch (error) {
      const stuck = await inTransaction(database, work, (tx) => nextInOutbox(tx, skip))
      if (stuck === undefined) throw error
      this.#aside.set(stuck, performance.now())
      log.error({ event: 'could not take in', outboxRow: stuck, kind: kindOf(error) })
      return true
    }
  }

  #skipped(): Set<string> {
    for (const [row, since] of this.#aside) if (performance.now() - since > asideMs) this.#aside.delete(row)
    return new Set(this.#aside.keys())
  }
}

/**
 * When somebody wrote is secret (M-01). What the worker writes down about it, audit line included, knows the day and no more; the exact
 * moment is inside the seal, and the minute of an acute report in its own column.
 */
const onlyTheDay = (moment: Instant): Instant => moment.toZonedDateTimeISO(netherlands).startOfDay().toInstant()
