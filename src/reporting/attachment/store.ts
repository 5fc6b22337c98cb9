// SPDX-License-Identifier: EUPL-1.2
/** The SQL of files at the door: narrow functions that take a sealed file in, give it to a report, or take it away. None gives one back. */
import type pg from 'pg'
import type { Sealed } from '../../platform/sealing/envelope.ts'
import type { AddedFile } from './added-file.ts'
import { proofOf } from './seal-parts.ts'

/** A file that is coming in. */
export interface IncomingFile {
  municipalityId: string
  id: string
  proof: Buffer
}

/** Where a file goes that is coming in; what was begun is kept part by part, and is no file before it is finished. */
export interface FileDoor {
  begin: (file: IncomingFile, uploadedOn: string) => Promise<void>
  addPart: (file: IncomingFile, place: number, part: Sealed) => Promise<void>
  /** Stored for good when this returns. @throws when a part is missing */
  finish: (file: IncomingFile, parts: number) => Promise<void>
  /** Nothing happens when it was sent already. */
  drop: (file: Pick<IncomingFile, 'id' | 'proof'>) => Promise<void>
}

/** Of who has no name: the municipality is told with each file. */
export const publicFileDoor = (pool: pg.Pool): FileDoor => ({
  async begin({ municipalityId, id, proof }, uploadedOn) {
    await pool.query('select reporting.begin_attachment($1, $2, $3, $4)', [municipalityId, id, proof, uploadedOn])
  },
  async addPart({ municipalityId, id, proof }, place, part) {
    await pool.query('select reporting.add_attachment_part($1, $2, $3, $4, $5)', [
      municipalityId,
      id,
      proof,
      place,
      part,
    ])
  },
  async finish({ municipalityId, id, proof }, parts) {
    await pool.query('select reporting.finish_attachment($1, $2, $3, $4)', [municipalityId, id, proof, parts])
  },
  drop: (file) => dropAttachment(pool, file),
})

/** Nothing happens when it was sent already. */
export async function dropAttachment(pool: pg.Pool, { id, proof }: Pick<IncomingFile, 'id' | 'proof'>): Promise<void> {
  await pool.query('select reporting.drop_attachment($1, $2)', [id, proof])
}

/** @param messageId the letter it comes with; null: the report itself @returns how many of the files belong to the report now */
export async function claimAttachments(
  client: pg.ClientBase,
  locator: Buffer,
  messageId: string | null,
  files: readonly AddedFile[],
): Promise<number> {
  const found = await client.query<{ claimed: number }>(
    'select reporting.claim_attachments($1, $2, $3::uuid[], $4::bytea[]) as claimed',
    [locator, messageId, files.map(({ id }) => id), files.map(({ key }) => proofOf(Buffer.from(key, 'base64url')))],
  )
  return found.rows[0]?.claimed ?? 0
}
