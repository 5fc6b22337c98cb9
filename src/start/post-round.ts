// SPDX-License-Identifier: EUPL-1.2
/** One round of the worker past the doors: takes in whatever waits in the outbox, for every municipality, a few rows a transaction. */
import { sql } from 'kysely'
import { isPassing } from '../platform/database/passing-error.ts'
import { inTransaction, type Database, type Origin, type WorkFor } from '../platform/database/transaction.ts'
import type { KeyService } from '../platform/keys/key-service.ts'
import { kindOf, type Log } from '../platform/log.ts'
import { planAcuteNotices } from '../notices/index.ts'
import { NearCopies, nextInOutbox, takeInOne, type NextRoom } from '../reporting/index.ts'
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

/** Few enough that an acute report that comes meanwhile waits for a moment only. */
const rowsAtOnce = 10

/** The desk of triage; direct danger, and a word that may point to it, are mailed as well, planned in the same transaction. */
const desk: NextRoom = {
  ...triageDesk,
  async reportArrived(tx, report) {
    await triageDesk.reportArrived(tx, report)
    if (report.acuteAt) await planAcuteNotices(tx, report.reportId, 'said')
    else if (report.dangerWords) await planAcuteNotices(tx, report.reportId, 'words')
  },
  async letterArrived(tx, letter) {
    await triageDesk.letterArrived(tx, letter)
    if (letter.dangerWords) await planAcuteNotices(tx, letter.reportId, 'words')
  },
}

export class PostRounds {
  readonly #parts: PostRound
  readonly #copies = new NearCopies()
  readonly #aside = new Map<string, number>()

  constructor(parts: PostRound) {
    this.#parts = parts
  }

  /** @returns how many were taken in */
  async once(): Promise<number> {
    const { database } = this.#parts
    const desks = await sql<{ id: string }>`select id from reporting.desks_with_post() as id`.execute(database)
    let count = 0
    for (const { id } of desks.rows) {
      for (let taken = await this.#some(id); taken > 0; taken = await this.#some(id)) count += taken
    }
    return count
  }

  /** A few rows in one transaction; when one of them cannot be taken in, one at a time, so that only that one is left aside. */
  async #some(municipalityId: string): Promise<number> {
    try {
      return await this.#take(municipalityId, rowsAtOnce)
    } catch {
      return this.#one(municipalityId)
    }
  }

  async #take(municipalityId: string, most: number): Promise<number> {
    const { database } = this.#parts
    const skip = this.#skipped()
    return inTransaction(database, this.#work(municipalityId), async (tx) => {
      let taken = 0
      while (taken < most && (await takeInOne(tx, desk, { skip, copies: this.#copies })) !== undefined) taken++
      return taken
    })
  }

  async #one(municipalityId: string): Promise<number> {
    const { database, log } = this.#parts
    const skip = this.#skipped()
    try {
      return await this.#take(municipalityId, 1)
    } catch (error) {
      // nothing is wrong with the report: it is tried again in the next round, and not only when its time aside is over
      if (isPassing(error)) throw error
      const stuck = await inTransaction(database, this.#work(municipalityId), (tx) => nextInOutbox(tx, skip))
      if (stuck === undefined) throw error
      this.#aside.set(stuck, performance.now())
      log.error({ event: 'could not take in', outboxRow: stuck, kind: kindOf(error) })
      return 1
    }
  }

  #work(municipalityId: string): WorkFor {
    const { keys, clock, origin } = this.#parts
    return { municipalityId, origin, keys, now: onlyTheDay(clock()) }
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
export const onlyTheDay = (moment: Instant): Instant => moment.toZonedDateTimeISO(netherlands).startOfDay().toInstant()
