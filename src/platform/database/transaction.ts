// SPDX-License-Identifier: EUPL-1.2
/**
 * The one place where a transaction opens. It first says for whom and for which municipality it works (row security reads that),
 * then runs, then commits all or nothing. No store opens its own.
 */
import { type Kysely, sql, type Transaction } from 'kysely'
import type { KeyService } from '../keys/key-service.ts'
import type { Instant } from '../../time.ts'

/** No typed tables: statements are plain SQL in each room's `store.ts`, with the row type beside them. */
type Tables = Record<string, never>
export type Database = Kysely<Tables>

/** What every write gets as its first argument. */
export interface Tx {
  readonly db: Transaction<Tables>
  readonly keys: KeyService
  /** The moment of the deed; the clock is read once, at the door. */
  readonly now: Instant
  readonly municipalityId: string
  /** Which program works here; goes into the audit line. */
  readonly origin: Origin
  readonly purpose: Purpose
}

export type Origin = 'staff' | 'worker' | 'demo' | 'command-line'

/** Why data are touched: the purposes of `law/legal-basis.ts` by number. */
export type Purpose = 'P1' | 'P2' | 'P3' | 'P4' | 'P5' | 'P6' | 'P7' | 'P8' | 'P9' | 'P10' | 'P11'

export interface WorkFor {
  municipalityId: string
  personId?: string
  purpose?: Purpose
  origin: Origin
  now: Instant
  keys: KeyService
}

/** Runs `work` in one transaction for one municipality; an error rolls back everything, the audit line included. */
export async function inTransaction<T>(database: Database, work: WorkFor, run: (tx: Tx) => Promise<T>): Promise<T> {
  const purpose = work.purpose ?? 'P1'
  return database.transaction().execute(async (db) => {
    await sql`select set_config('app.municipality', ${work.municipalityId}, true), set_config('app.person', ${work.personId ?? ''}, true),
      set_config('app.purpose', ${purpose}, true)`.execute(db)
    return run({
      db,
      keys: work.keys,
      now: work.now,
      municipalityId: work.municipalityId,
      origin: work.origin,
      purpose,
    })
  })
}
