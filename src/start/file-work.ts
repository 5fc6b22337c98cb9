// SPDX-License-Identifier: EUPL-1.2
/** The worker's work on files: cleaning what came along with a report or stands on a case, one at a time, and taking away what nobody sent or somebody removed. */
import * as z from 'zod'
import { inTransaction, type Database } from '../platform/database/transaction.ts'
import type { KeyService } from '../platform/keys/key-service.ts'
import { kindOf, type Log } from '../platform/log.ts'
import { findMunicipalities } from '../platform/municipalities.ts'
import type { ScanForViruses } from '../platform/virus-scanner.ts'
import { cleanDocument, cleanDocumentTask, destroyDocument, destroyDocumentTask } from '../casework/index.ts'
import { cleanAttachment, cleanTask, forgetUploads } from '../reporting/index.ts'
import type { Clock } from '../time.ts'
import { onlyTheDay } from './post-round.ts'

export interface FileWork {
  database: Database
  keys: KeyService
  clock: Clock
  scan: ScanForViruses | undefined
  log: Pick<Log, 'error'>
}

const payload = z.object({ municipalityId: z.uuid(), attachmentId: z.uuid() })
const documentPayload = z.object({ municipalityId: z.uuid(), documentId: z.uuid() })

/** For a runner of their own: a flood of files must not keep a mail about direct danger waiting. */
export const fileTasks = ({ database, keys, clock, scan, log }: FileWork) => ({
  [cleanTask]: async (given: unknown): Promise<void> => {
    const parts = { database, keys, clock: () => onlyTheDay(clock()), scan }
    try {
      await cleanAttachment(parts, payload.parse(given))
    } catch (error) {
      log.error({ event: 'file not cleaned', kind: kindOf(error) })
      throw error
    }
  },
  [cleanDocumentTask]: async (given: unknown): Promise<void> => {
    try {
      await cleanDocument({ database, keys, clock, scan }, documentPayload.parse(given))
    } catch (error) {
      log.error({ event: 'file not cleaned', kind: kindOf(error) })
      throw error
    }
  },
  [destroyDocumentTask]: async (given: unknown): Promise<void> => {
    const { municipalityId, documentId } = documentPayload.parse(given)
    try {
      await inTransaction(database, { municipalityId, origin: 'worker', keys, now: clock() }, (tx) =>
        destroyDocument(tx, documentId),
      )
    } catch (error) {
      log.error({ event: 'document not destroyed', kind: kindOf(error) })
      throw error
    }
  },
})

/** What goes wrong in one municipality is told and does not stop the others. */
export async function forgetRound({ database, keys, clock, log }: FileWork): Promise<void> {
  for (const { id: municipalityId } of await findMunicipalities(database)) {
    const work = { municipalityId, origin: 'worker', keys, now: clock() } as const
    try {
      await inTransaction(database, work, forgetUploads)
    } catch (error) {
      log.error({ event: 'files not taken away', kind: kindOf(error) })
    }
  }
}
