// SPDX-License-Identifier: EUPL-1.2
/** Plans a job for the worker in the transaction of the deed: the job exists if and only if the deed does. Payloads hold ids only. */
import { sql } from 'kysely'
import { netherlands, type PlainDate } from '../time.ts'
import type { Tx } from './database/transaction.ts'

/** Jobs of a day start at this hour, local time, so that people find them when they come in. */
const startOfWorkingDay = '06:00'

export interface Job {
  task: string
  payload: Record<string, string>
  on: PlainDate
  /** The same key again replaces the job that still waits. */
  key: string
}

export async function schedule(tx: Tx, job: Job): Promise<void> {
  const runAt = job.on.toZonedDateTime({ timeZone: netherlands, plainTime: startOfWorkingDay }).toInstant()
  await sql`select platform.schedule(${job.task}, ${JSON.stringify({ ...job.payload, municipalityId: tx.municipalityId })}::json,
    ${runAt.toString()}::timestamptz, ${`${tx.municipalityId}:${job.key}`})`.execute(tx.db)
}
