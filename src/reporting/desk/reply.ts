// SPDX-License-Identifier: EUPL-1.2
/** Lays a letter in the reporter's mailbox, signed with a role, never a name. Only the code opens it; the desk keeps a copy of its own. */
import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import { seal } from '../../platform/sealing/envelope.ts'
import { padded } from '../../platform/sealing/padding.ts'
import { dateOf } from '../../time.ts'
import type { Voice } from '../languages.ts'
import { sealLetterToReporter } from '../door/seal-report.ts'
import { contentKeyOf, letterPlace } from './open-report.ts'

/** The mailbox was closed, by the reporter or because it was quiet for long: a letter would reach nobody. */
export class MailboxClosed extends Error {
  readonly code = 'MAILBOX_CLOSED'
}

/** @returns the day on which the reporter's mailbox was closed, ISO; nothing while it is open */
export async function mailboxClosedOn(tx: Tx, reportId: string): Promise<string | undefined> {
  const found = await sql<{ closed: string | null }>`
    select mailbox_closed_on::text as closed from reporting.report
    where municipality_id = ${tx.municipalityId} and id = ${reportId}`.execute(tx.db)
  return found.rows[0]?.closed ?? undefined
}

/** @param signedAs the role in the words of the reporter @throws MailboxClosed */
export async function replyToReporter(
  tx: Tx,
  reportId: string,
  { text, signedAs, voice }: { text: string; signedAs: string; voice: Voice },
): Promise<void> {
  const found = await sql<{ mailbox_public: Buffer; closed: boolean }>`
    select mailbox_public, mailbox_closed_on is not null as closed from reporting.report where municipality_id = ${tx.municipalityId} and id = ${reportId}`.execute(
    tx.db,
  )
  const row = found.rows[0]
  if (!row) throw new Error('a reply without its report')
  if (row.closed) throw new MailboxClosed('the mailbox of this report is closed')
  const id = randomUUID()
  const written = { kind: 'letter' as const, text, young: voice === 'nl-je', writtenAt: tx.now.toString() }
  const { key } = await contentKeyOf(tx, reportId)
  await sql`insert into reporting.message
      (municipality_id, report_id, id, direction, key_hash, written_on, signed_as, mailbox_sealed, content) values
      (${tx.municipalityId}, ${reportId}, ${id}, 'toReporter', ${createHash('sha256').update(id).digest()}, ${dateOf(tx.now).toString()},
       ${signedAs}, ${await sealLetterToReporter(tx.municipalityId, row.mailbox_public, id, written)},
       ${seal(key, padded(written), letterPlace(tx.municipalityId, id, 'content'))})`.execute(tx.db)
}

/** How many reports and letters the worker has still to take in; more than a few for long means that it stands still. */
export async function countAtTheDoor(tx: Tx): Promise<number> {
  const found = await sql<{ waiting: number }>`
    select count(*)::integer as waiting from reporting.outbox
    where municipality_id = ${tx.municipalityId} and kind <> 'closed'`.execute(tx.db)
  return found.rows[0]?.waiting ?? 0
}
