// SPDX-License-Identifier: EUPL-1.2
/** The worker's work on what was shared: ends what is late, and destroys the copies of what ended. */
import * as z from 'zod'
import { inTransaction, type Database } from '../platform/database/transaction.ts'
import type { KeyService } from '../platform/keys/key-service.ts'
import { kindOf, type Log } from '../platform/log.ts'
import { findMunicipalities } from '../platform/municipalities.ts'
import { destroySharedCopy, destroySharedCopyTask, endLateDisclosures } from '../sharing/index.ts'
import type { Clock } from '../time.ts'

export interface SharingWork {
  database: Database
  keys: KeyService
  clock: Clock
  log: Pick<Log, 'error'>
}

const payload = z.object({ municipalityId: z.uuid(), disclosureId: z.uuid() })

export const sharingTasks = ({ database, keys, clock, log }: SharingWork) => ({
  [destroySharedCopyTask]: async (given: unknown): Promise<void> => {
    const { municipalityId, disclosureId } = payload.parse(given)
    try {
      await inTransaction(database, { municipalityId, origin: 'worker', keys, now: clock() }, (tx) =>
        destroySharedCopy(tx, disclosureId),
      )
    } catch (error) {
      log.error({ event: 'shared copy not destroyed', kind: kindOf(error) })
      throw error
    }
  },
})

/** What goes wrong in one municipality is told and does not stop the others. */
export async function sharingRound({ database, keys, clock, log }: SharingWork): Promise<void> {
  for (const { id: municipalityId } of await findMunicipalities(database)) {
    const work = { municipalityId, origin: 'worker', keys, now: clock() } as const
    try {
      await inTransaction(database, work, endLateDisclosures)
    } catch (error) {
      log.error({ event: 'sharing round failed', kind: kindOf(error) })
    }
  }
}
