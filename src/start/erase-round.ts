// SPDX-License-Identifier: EUPL-1.2
/**
 * The worker destroys and blacks out what two people decided on a day ago. What each room keeps of a report, or of a part of a case, is put
 * together here: no room knows the later ones.
 */
import { letGoOfCare } from '../care/index.ts'
import { destroyKept, findKeptToDestroy, forgetHandedOver, type LetGoOfPart } from '../casework/index.ts'
import { inTransaction, type Database } from '../platform/database/transaction.ts'
import type { KeyService } from '../platform/keys/key-service.ts'
import { kindOf, type Log } from '../platform/log.ts'
import { findMunicipalities } from '../platform/municipalities.ts'
import { forgetOwnReport } from '../telling/index.ts'
import { letGoOfSharing } from '../sharing/index.ts'
import type { Clock } from '../time.ts'
import { InUse } from '../reporting/index.ts'
import {
  blackOutDue,
  destroyDue,
  findDueBlackingOuts,
  findDueDestructions,
  Stopped,
  stopDestruction,
  type LetGo,
} from '../triage/index.ts'

export interface EraseRound {
  database: Database
  keys: KeyService
  clock: Clock
  log: Pick<Log, 'error'>
}

const alsoHeldBy: readonly LetGo[] = [forgetOwnReport, forgetHandedOver]
const alsoOfPart: readonly LetGoOfPart[] = [letGoOfCare, letGoOfSharing]

/** One transaction a report, a part or a request. What goes wrong with one is told, and the next round tries again. */
export async function eraseRound({ database, keys, clock, log }: EraseRound): Promise<void> {
  for (const { id: municipalityId } of await findMunicipalities(database)) {
    const work = { municipalityId, origin: 'worker', keys, now: clock() } as const
    for (const reportId of await inTransaction(database, work, findDueDestructions))
      try {
        await inTransaction(database, work, (tx) => destroyDue(tx, reportId, alsoHeldBy))
      } catch (error) {
        if (error instanceof Stopped)
          await inTransaction(database, work, (tx) => stopDestruction(tx, reportId, error.why))
        else log.error({ event: 'could not destroy', kind: kindOf(error) })
      }
    for (const reportId of await inTransaction(database, work, findDueBlackingOuts))
      try {
        await inTransaction(database, work, (tx) => blackOutDue(tx, reportId))
      } catch (error) {
        // somebody is at it: the next round does it
        if (!(error instanceof InUse)) log.error({ event: 'could not black out', kind: kindOf(error) })
      }
    for (const kept of await inTransaction(database, work, findKeptToDestroy))
      try {
        await inTransaction(database, work, (tx) => destroyKept(tx, kept, alsoOfPart))
      } catch (error) {
        log.error({ event: 'could not destroy', kind: kindOf(error) })
      }
  }
}
