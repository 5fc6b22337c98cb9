// SPDX-License-Identifier: EUPL-1.2
/**
 * The jobs of triage that look whether something still waits, each in one transaction. What nobody read is mailed as well: triage
 * says that it waits, notices says to whom; they meet here, because neither knows the other.
 */
import * as z from 'zod'
import { planUnreadAtDesk, planUnreadForSecretary } from '../notices/index.ts'
import { inTransaction, type Database, type Tx } from '../platform/database/transaction.ts'
import type { KeyService } from '../platform/keys/key-service.ts'
import type { Clock } from '../time.ts'
import { remind, triageTasks, type TriageTask } from '../triage/index.ts'

export interface ReminderParts {
  database: Database
  keys: KeyService
  clock: Clock
}

const payload = z.object({ municipalityId: z.uuid(), reportId: z.uuid() })

const alsoMailed: Partial<Record<TriageTask, (tx: Tx, reportId: string) => Promise<void>>> = {
  'remind-read-due': planUnreadAtDesk,
  'remind-still-unread': planUnreadForSecretary,
}

export const reminderTasks = ({ database, keys, clock }: ReminderParts) =>
  Object.fromEntries(
    triageTasks.map((task) => [
      task,
      async (given: unknown) => {
        const { municipalityId, reportId } = payload.parse(given)
        const work = { municipalityId, origin: 'worker' as const, keys, now: clock() }
        await inTransaction(database, work, async (tx) => {
          if (await remind(tx, task, { reportId })) await alsoMailed[task]?.(tx, reportId)
        })
      },
    ]),
  )
