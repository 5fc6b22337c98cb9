// SPDX-License-Identifier: EUPL-1.2
/**
 * The door for files of who works here: the same sealed parts, the same limits, and only into the municipality of the transaction. Each
 * part is a transaction of its own, so that a slow sender holds nothing.
 */
import { sql } from 'kysely'
import { inTransaction, type Database, type Tx, type WorkFor } from '../../../platform/database/transaction.ts'
import type { Clock } from '../../../time.ts'
import { cleanName, type AddedFile } from '../../attachment/added-file.ts'
import { IncomingFiles } from '../../attachment/incoming-files.ts'
import { openParts, proofOf } from '../../attachment/seal-parts.ts'
import { kindOfFile, kindOfMail, kindOfOffice, type FileKind } from '../../attachment/sniff.ts'
import type { FileDoor } from '../../attachment/store.ts'

export interface FilesHereParts {
  database: Database
  work: WorkFor
  clock: Clock
  log: (event: string, error: unknown) => void
}

/** What the public form takes, and saved mails. */
const kindForReport = (first: Buffer): FileKind | undefined => kindOfMail(first) ?? kindOfFile(first)
/** That, and texts of word processors. */
export const kindForCase = (first: Buffer): FileKind | undefined => kindForReport(first) ?? kindOfOffice(first)

export class FilesHere extends IncomingFiles {
  readonly #parts: FilesHereParts

  /** @param allows whether who sends it may add one more now; who works here may */
  constructor(parts: FilesHereParts, kindOf = kindForReport, allows = () => Promise.resolve(true)) {
    super({
      door: fileDoorHere(parts),
      clock: parts.clock,
      kindOf,
      allows,
      deskOf: () => Promise.resolve(parts.work.municipalityId),
      log: parts.log,
    })
    this.#parts = parts
  }

  /** Takes a file that was in one of the files, as if it had been sent beside it. */
  async takeFrom(name: string, bytes: Buffer, fields: ReadonlyMap<string, string>): Promise<void> {
    await this.take({ field: '', name: cleanName(name), bytes: pieceOf(bytes), wasCut: () => false }, fields)
  }

  /** Takes away a file that was added and is not sent yet. Nothing happens when it is not there, or sent. */
  async drop({ id, key }: AddedFile): Promise<void> {
    await fileDoorHere(this.#parts).drop({ id, proof: proofOf(Buffer.from(key, 'base64url')) })
  }

  /** The bytes of a file that was added. @throws CannotOpen */
  async bytesOf({ id, key }: AddedFile): Promise<Buffer> {
    const { database, work } = this.#parts
    const parts = await inTransaction(database, work, (tx) =>
      sql<{ bytes: Buffer }>`select bytes from reporting.attachment_part
        where municipality_id = ${tx.municipalityId} and attachment_id = ${id} order by place`.execute(tx.db),
    )
    return openParts(
      Buffer.from(key, 'base64url'),
      id,
      parts.rows.map(({ bytes }) => bytes),
    )
  }
}

// a stream of one piece, for who reads streams
async function* pieceOf(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes
}

function fileDoorHere({ database, work }: FilesHereParts): FileDoor {
  const run = async (statement: (tx: Tx) => Promise<unknown>) => {
    await inTransaction(database, work, statement)
  }
  return {
    begin: ({ id, proof }, uploadedOn) =>
      run((tx) =>
        sql`select reporting.begin_attachment_here(${id}::uuid, ${proof}::bytea, ${uploadedOn}::date)`.execute(tx.db),
      ),
    addPart: ({ id, proof }, place, part) =>
      run((tx) =>
        sql`select reporting.add_attachment_part_here(${id}::uuid, ${proof}::bytea, ${place}::integer, ${part}::bytea)`.execute(
          tx.db,
        ),
      ),
    finish: ({ id, proof }, parts) =>
      run((tx) =>
        sql`select reporting.finish_attachment_here(${id}::uuid, ${proof}::bytea, ${parts}::integer)`.execute(tx.db),
      ),
    drop: ({ id, proof }) =>
      run((tx) => sql`select reporting.drop_attachment_here(${id}::uuid, ${proof}::bytea)`.execute(tx.db)),
  }
}

/** Gives files to the report behind this locator. @returns how many of them belong to it now */
export async function claimFilesHere(tx: Tx, locator: Buffer, files: readonly AddedFile[]): Promise<number> {
  if (files.length === 0) return 0
  const found = await sql<{ claimed: number }>`select reporting.claim_attachments_here(${locator}::bytea,
    ${files.map(({ id }) => id)}::uuid[], ${files.map(({ key }) => proofOf(Buffer.from(key, 'base64url')))}::bytea[]) as claimed`.execute(
    tx.db,
  )
  return found.rows[0]?.claimed ?? 0
}
