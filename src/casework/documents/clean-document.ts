// SPDX-License-Identifier: EUPL-1.2
/**
 * What the worker does with a new document: opens it, has it looked at as a file of a report is, and writes down what came of it. Of a saved mail
 * the copy is its text. Done twice it does nothing the second time; when looking throws, the job is tried again later.
 */
import { writeAuditLine } from '../../platform/audit/audit.ts'
import { inTransaction, type Database, type Tx } from '../../platform/database/transaction.ts'
import { KeyDestroyed, type KeyService } from '../../platform/keys/key-service.ts'
import { CannotOpen } from '../../platform/sealing/envelope.ts'
import { kindForCase, lookAtFile, readMailInSandbox, type Eyes, type Looked } from '../../reporting/index.ts'
import type { Clock } from '../../time.ts'
import { findFile, openFile, storeCopy, writeLooked, type StoredFile } from './file-store.ts'
import { mailAsText } from './mail-as-text.ts'

export interface CleaningParts extends Eyes {
  database: Database
  keys: KeyService
  clock: Clock
}

export async function cleanDocument(
  parts: CleaningParts,
  { municipalityId, documentId }: { municipalityId: string; documentId: string },
): Promise<void> {
  const { database, keys, clock } = parts
  const work = () => ({ municipalityId, origin: 'worker' as const, keys, now: clock() })
  const opened = await inTransaction(database, work(), (tx) => openToClean(tx, documentId))
  if (!opened) return
  const looked = await withMailRead(await lookAtFile(parts, opened.bytes, kindForCase), opened.bytes)
  await inTransaction(database, work(), (tx) => writeDown(tx, documentId, opened.file, looked))
}

/** @returns nothing when it was looked at or removed before */
async function openToClean(tx: Tx, id: string): Promise<{ file: StoredFile; bytes: Buffer | undefined } | undefined> {
  try {
    const file = await findFile(tx, id)
    if (file?.state !== 'coming') return undefined
    return { file, bytes: await openFile(tx, id, file).catch(notWhole) }
  } catch (error) {
    if (error instanceof KeyDestroyed) return undefined
    throw error
  }
}

function notWhole(error: unknown): undefined {
  if (!(error instanceof CannotOpen)) throw error
}

async function withMailRead(looked: Looked, bytes: Buffer | undefined): Promise<Looked> {
  if (!bytes || looked.kind !== 'mail' || looked.state !== 'kept') return looked
  const mail = await readMailInSandbox(bytes)
  return 'refused' in mail
    ? { ...looked, state: 'refused', refusal: mail.refused }
    : { ...looked, state: 'clean', pages: [{ mediaType: 'text/plain', bytes: Buffer.from(mailAsText(mail)) }] }
}

async function writeDown(tx: Tx, id: string, { caseId, key }: StoredFile, looked: Looked): Promise<void> {
  const { state, kind, refusal, pages, sha256, findings } = looked
  if (!(await writeLooked(tx, { id, key }, { state, kind, refusal, findings: { sha256, findings } }))) return
  await storeCopy(tx, key, id, pages)
  await writeAuditLine(tx, {
    action: 'case-document.cleaned',
    object: { kind: 'case', id: caseId },
    details: { document: id, state, pages: pages.length, ...(refusal ? { refusal } : {}) },
  })
}
