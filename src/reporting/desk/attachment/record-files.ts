// SPDX-License-Identifier: EUPL-1.2
/**
 * When a report or letter is taken in, the keys of its files leave the content: each goes under a data key of its own, so that who may
 * read the report does not thereby open an original. The cleaning is planned in the same transaction.
 */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/transaction.ts'
import { schedule } from '../../../platform/jobs.ts'
import { placeBytes, seal } from '../../../platform/sealing/envelope.ts'
import { padded } from '../../../platform/sealing/padding.ts'
import { proofOf } from '../../attachment/seal-parts.ts'
import type { AttachedFile } from '../../door/report-content.ts'

export const cleanTask = 'clean-attachment'

export const originalPlace = (municipalityId: string, id: string, column: 'original' | 'findings'): Buffer =>
  placeBytes({ municipalityId, table: 'reporting.attachment', row: id, column })

/** @param messageId null: they came with the report itself @returns the files as the content keeps them: without what opens them */
export async function recordFiles(
  tx: Tx,
  { reportId, messageId }: { reportId: string; messageId: string | null },
  files: readonly AttachedFile[],
): Promise<AttachedFile[]> {
  for (const file of files) if (await isHere(tx, reportId, messageId, file)) await recordFile(tx, file)
  return files.map((file) => ({ ...file, key: '' }))
}

/** One that was sent before stays where it is; one that is gone, or not of this key, is not there. */
async function isHere(tx: Tx, reportId: string, messageId: string | null, { id, key }: AttachedFile): Promise<boolean> {
  const found = await sql`select from reporting.attachment
    where municipality_id = ${tx.municipalityId} and id = ${id} and report_id = ${reportId} and message_id is not distinct from ${messageId}
      and state = 'claimed' and original is null and proof = ${proofOf(Buffer.from(key, 'base64url'))}`.execute(tx.db)
  return found.rows.length > 0
}

async function recordFile(tx: Tx, { id, key, name, size, isMail }: AttachedFile): Promise<void> {
  const originalKey = await tx.keys.newDataKey(tx, 'attachment-original')
  const original = seal(
    originalKey.key,
    padded({ key, name, size, isMail }),
    originalPlace(tx.municipalityId, id, 'original'),
  )
  await sql`update reporting.attachment set original_key = ${originalKey.id}, original = ${original}
    where municipality_id = ${tx.municipalityId} and id = ${id}`.execute(tx.db)
  await schedule(tx, { task: cleanTask, payload: { attachmentId: id }, on: 'atOnce', key: `clean:${id}` })
}
