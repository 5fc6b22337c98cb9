// SPDX-License-Identifier: EUPL-1.2
/** With whose rights the demo is made: each deed with those of the program that does it in the real house. */
import type pg from 'pg'
import type { Database } from '../../platform/database/transaction.ts'
import type { KeyService } from '../../platform/keys/key-service.ts'
import type { Log } from '../../platform/log.ts'
import type { Clock } from '../../time.ts'

export interface DemoParts {
  /** as the role `migrator` */
  owner: Database
  /** as the public program's role */
  door: pg.Pool
  /** as the staff program's role */
  staff: Database
  /** as the worker's role */
  worker: Database
  keys: KeyService
  clock: Clock
  log: Log
  report: (line: string) => void
}
