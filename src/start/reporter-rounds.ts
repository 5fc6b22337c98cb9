// SPDX-License-Identifier: EUPL-1.2
/** What the worker does for reporters by itself: the mail that reminds, and closing mailboxes in which nothing came for long. */
import * as z from 'zod'
import { writeAuditLine } from '../platform/audit/audit.ts'
import { inTransaction, type Database } from '../platform/database/transaction.ts'
import type { KeyService } from '../platform/keys/key-service.ts'
import { kindOf, type Log } from '../platform/log.ts'
import type { Mailer } from '../platform/mail/mailer.ts'
import { findMunicipalities } from '../platform/municipalities.ts'
import { closeQuietMailboxes, reminderFor } from '../reporting/index.ts'
import type { Clock } from '../time.ts'

export interface ReporterRounds {
  database: Database
  keys: KeyService
  clock: Clock
  /** Nothing when no mail server is set: nobody is reminded then. */
  mailer: Mailer | undefined
  log: Pick<Log, 'error'>
}

const payload = z.object({ municipalityId: z.uuid(), reportId: z.uuid() })

/** Spoken to the mail server between two transactions; killed in between, the mail goes once more under the same Message-ID. */
export async function remindReporter({ database, keys, clock, mailer }: ReporterRounds, given: unknown): Promise<void> {
  const { municipalityId, reportId } = payload.parse(given)
  if (!mailer) return
  const work = { municipalityId, origin: 'worker', keys, now: clock(), purpose: 'P8' } as const
  const letter = await inTransaction(database, work, (tx) => reminderFor(tx, reportId))
  if (!letter) return
  // the queue keeps what goes wrong in a column: the kind and nothing more
  await mailer
    .send({ ...letter, neutral: true, at: work.now, key: `reminder|${reportId}` })
    .catch((error: unknown) => Promise.reject(new Error(kindOf(error))))
  await inTransaction(database, work, (tx) =>
    writeAuditLine(tx, { action: 'reporter.reminded', object: { kind: 'report', id: reportId } }),
  )
}

/** What goes wrong in one municipality is told and does not stop the others. */
export async function mailboxRound({ database, keys, clock, log }: ReporterRounds): Promise<void> {
  for (const { id: municipalityId } of await findMunicipalities(database)) {
    const work = { municipalityId, origin: 'worker', keys, now: clock() } as const
    try {
      await inTransaction(database, work, async (tx) => {
        for (const id of await closeQuietMailboxes(tx))
          await writeAuditLine(tx, { action: 'mailbox.closed', object: { kind: 'report', id } })
      })
    } catch (error) {
      log.error({ event: 'could not close mailboxes', kind: kindOf(error) })
    }
  }
}
