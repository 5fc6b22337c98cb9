// SPDX-License-Identifier: EUPL-1.2
/** One round of the worker past all municipalities: plans the mails whose moment has come. The mails themselves are jobs. */
import { inTransaction, type Database } from '../platform/database/transaction.ts'
import type { KeyService } from '../platform/keys/key-service.ts'
import { kindOf, type Log } from '../platform/log.ts'
import { findMunicipalities } from '../platform/municipalities.ts'
import { noteMailIsSetUp, planNotices } from '../notices/index.ts'
import type { Clock } from '../time.ts'

export interface NoticeRound {
  database: Database
  keys: KeyService
  clock: Clock
  /** Whether there is a mail server; without one nothing is planned. */
  hasMail: boolean
  log: Pick<Log, 'error'>
}

/** What goes wrong in one municipality is told and does not stop the others. @returns how many mails were planned */
export async function noticeRound({ database, keys, clock, hasMail, log }: NoticeRound): Promise<number> {
  let planned = 0
  for (const { id: municipalityId } of await findMunicipalities(database)) {
    const work = { municipalityId, origin: 'worker', keys, now: clock() } as const
    try {
      planned += await inTransaction(database, work, async (tx) => {
        await noteMailIsSetUp(tx, hasMail)
        return hasMail ? planNotices(tx) : 0
      })
    } catch (error) {
      log.error({ event: 'could not plan mail', kind: kindOf(error) })
    }
  }
  return planned
}
