// SPDX-License-Identifier: EUPL-1.2
/** Plans a job for the worker in the transaction of the deed: the job exists if and only if the deed does. Payloads hold ids only. */
import { sql } from 'kysely'
import { dateOf, netherlands, type Instant, type PlainDate } from '../time.ts'
import type { Tx } from './database/transaction.ts'

/** Jobs of a day start at this hour, local time, so that people find them when they come in. */
const startOfWorkingDay = '06:00'

export interface Job {
  task: string
  payload: Record<string, string>
  /** At once: as soon as a worker comes by, day or night. */
  on: PlainDate | 'atOnce'
  /** The same key again replaces the job that still waits. */
  key: string
}

export async function schedule(tx: Tx, job: Job): Promise<void> {
  await sql`select platform.schedule(${job.task}, ${JSON.stringify({ ...job.payload, municipalityId: tx.municipalityId })}::json,
    ${runAt(tx, job.on).toString()}::timestamptz, ${`${tx.municipalityId}:${job.key}`})`.execute(tx.db)
}

/** What must be done at once was due since midnight: so it runs now, and the job does not tell when it was made (M-01). */
const runAt = (tx: Tx, on: Job['on']): Instant =>
  on === 'atOnce'
    ? dateOf(tx.now).toZonedDateTime(netherlands).toInstant()
    : on.toZonedDateTime({ timeZone: netherlands, plainTime: startOfWorkingDay }).toInstant()
