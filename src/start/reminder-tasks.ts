// SPDX-License-Identifier: EUPL-1.2
/**
 * The jobs of triage that look whether something still waits, each in one transaction. What nobody read, and what is late beyond the
 * limit, is mailed as well: triage says that it waits, notices says to whom; they meet here, because neither knows the other.
 */
import * as z from 'zod'
import { planLate, planUnreadAtDesk, planUnreadForSecretary } from '../notices/index.ts'
import { inTransaction, type Database, type Tx } from '../platform/database/transaction.ts'
import type { KeyService } from '../platform/keys/key-service.ts'
import type { Clock } from '../time.ts'
import { escalate, escalationTasks, remind, triageTasks, type TriageTask } from '../triage/index.ts'

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

export const reminderTasks = ({ database, keys, clock }: ReminderParts) => {
  const inOne = (look: (tx: Tx, reportId: string) => Promise<void>) => async (given: unknown) => {
    const { municipalityId, reportId } = payload.parse(given)
    const work = { municipalityId, origin: 'worker' as const, keys, now: clock() }
    await inTransaction(database, work, (tx) => look(tx, reportId))
  }
  return Object.fromEntries([
    ...triageTasks.map((task) => [
      task,
      inOne(async (tx, reportId) => {
        if (await remind(tx, task, { reportId })) await alsoMailed[task]?.(tx, reportId)
      }),
    ]),
    ...Object.entries(escalationTasks).map(([task, kind]) => [
      task,
      inOne(async (tx, reportId) => {
        await escalate(tx, { reportId, kind }, () => planLate(tx, reportId, kind))
      }),
    ]),
  ])
}
