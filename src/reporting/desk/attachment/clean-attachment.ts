// SPDX-License-Identifier: EUPL-1.2
/**
 * What the worker does with a file of a report: opens it, looks at it (`look-at-file.ts`), and writes down what came of it. Done twice it
 * does nothing the second time. When looking throws, the job is tried again later.
 */
import { sql } from 'kysely'
import { writeAuditLine } from '../../../platform/audit/audit.ts'
import { inTransaction, type Database, type Tx } from '../../../platform/database/transaction.ts'
import { KeyDestroyed, type KeyService } from '../../../platform/keys/key-service.ts'
import { CannotOpen, seal } from '../../../platform/sealing/envelope.ts'
import type { Clock } from '../../../time.ts'
import { kindOfFile } from '../../attachment/sniff.ts'
import { storeCopy } from './copies.ts'
import { lookAtFile, type Eyes, type Looked } from './look-at-file.ts'
import { findOriginal, openOriginal, type StoredOriginal } from './open-original.ts'
import { originalPlace } from './record-files.ts'

export interface CleaningParts extends Eyes {
  database: Database
  keys: KeyService
  /** Tells the day and no more: when somebody sent a file is secret (M-01). */
  clock: Clock
}

export async function cleanAttachment(
  parts: CleaningParts,
  { municipalityId, attachmentId }: { municipalityId: string; attachmentId: string },
): Promise<void> {
  const { database, keys, clock } = parts
  const work = () => ({ municipalityId, origin: 'worker' as const, keys, now: clock() })
  const opened = await inTransaction(database, work(), (tx) => openToClean(tx, attachmentId))
  if (!opened) return
  const looked = await lookAtFile(parts, opened.bytes, opened.original.isMail ? () => 'mail' : kindOfFile)
  await inTransaction(database, work(), (tx) => writeDown(tx, attachmentId, opened.original, looked))
}

/** @returns nothing when it was cleaned or erased before */
async function openToClean(
  tx: Tx,
  id: string,
): Promise<{ original: StoredOriginal; bytes: Buffer | undefined } | undefined> {
  try {
    const original = await findOriginal(tx, id)
    if (original?.state !== 'claimed') return undefined
    return { original, bytes: await openOriginal(tx, id, original).catch(notWhole) }
  } catch (error) {
    if (error instanceof KeyDestroyed) return undefined
    throw error
  }
}

function notWhole(error: unknown): undefined {
  if (!(error instanceof CannotOpen)) throw error
}

async function writeDown(tx: Tx, id: string, { reportId, originalKey }: StoredOriginal, looked: Looked): Promise<void> {
  const { state, kind, refusal, pages, sha256, findings } = looked
  const sealed = seal(
    originalKey,
    Buffer.from(JSON.stringify({ sha256, findings })),
    originalPlace(tx.municipalityId, id, 'findings'),
  )
  const done =
    await sql`update reporting.attachment set state = ${state}, kind = ${kind}, refusal = ${refusal}, findings = ${sealed}
    where municipality_id = ${tx.municipalityId} and id = ${id} and state = 'claimed' returning id`.execute(tx.db)
  if (done.rows.length === 0) return
  await storeCopy(tx, reportId, id, pages)
  await writeAuditLine(tx, {
    action: 'attachment.cleaned',
    object: { kind: 'report', id: reportId },
    details: { attachment: id, state, pages: pages.length, ...(refusal ? { refusal } : {}) },
  })
}
