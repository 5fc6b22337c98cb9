// SPDX-License-Identifier: EUPL-1.2
/**
 * What the worker does with a file: opens it, looks what it is, asks the virus scanner when there is one, has a clean copy made in the
 * sandbox, and writes down what came of it. Done twice it does nothing the second time. A scanner that does not answer, or a sandbox that
 * cannot be started, says nothing about the file: then it throws, and the job is tried again later.
 */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { writeAuditLine } from '../../../platform/audit/audit.ts'
import { inTransaction, type Database, type Tx } from '../../../platform/database/transaction.ts'
import { KeyDestroyed, type KeyService } from '../../../platform/keys/key-service.ts'
import { CannotOpen, seal } from '../../../platform/sealing/envelope.ts'
import type { ScanForViruses } from '../../../platform/virus-scanner.ts'
import { cleanableKinds, type CleanableKind, type Finding } from '../../../sandbox/protocol.ts'
import type { Clock } from '../../../time.ts'
import { bytesInPart } from '../../attachment/seal-parts.ts'
import { kindOfFile, type FileKind } from '../../attachment/sniff.ts'
import { storeCopy } from './copies.ts'
import { findOriginal, openOriginal, type StoredOriginal } from './open-original.ts'
import { originalPlace } from './record-files.ts'
import { cleanInSandbox, type Cleaned, type CopyPage } from './run-sandbox.ts'

export interface CleaningParts {
  database: Database
  keys: KeyService
  /** Tells the day and no more: when somebody sent a file is secret (M-01). */
  clock: Clock
  /** Undefined: no scanner was set. */
  scan: ScanForViruses | undefined
  clean?: (kind: CleanableKind, bytes: Buffer) => Promise<Cleaned>
}

interface Looked {
  state: 'clean' | 'kept' | 'refused'
  kind: FileKind | null
  refusal: string | null
  pages: CopyPage[]
  sha256: string
  findings: Finding[]
}

export async function cleanAttachment(
  parts: CleaningParts,
  { municipalityId, attachmentId }: { municipalityId: string; attachmentId: string },
): Promise<void> {
  const { database, keys, clock } = parts
  const work = () => ({ municipalityId, origin: 'worker' as const, keys, now: clock() })
  const opened = await inTransaction(database, work(), (tx) => openToClean(tx, attachmentId))
  if (!opened) return
  const looked = await look(parts, opened.bytes, opened.original.isMail)
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

async function look(
  { scan, clean = cleanInSandbox }: CleaningParts,
  bytes: Buffer | undefined,
  isMail: boolean,
): Promise<Looked> {
  const nothing: Looked = { state: 'refused', kind: null, refusal: 'notWhole', pages: [], sha256: '', findings: [] }
  if (!bytes) return nothing
  const known = { ...nothing, sha256: createHash('sha256').update(bytes).digest('hex') }
  const kind = isMail ? 'mail' : kindOfFile(bytes.subarray(0, bytesInPart))
  if (!kind) return { ...known, refusal: 'kind' }
  if ((await scan?.(bytes)) === 'virus') return { ...known, kind, refusal: 'virus' }
  if (!isCleanable(kind)) return { ...known, kind, state: 'kept', refusal: null }
  const cleaned = await clean(kind, bytes)
  if ('refused' in cleaned) return { ...known, kind, refusal: cleaned.refused }
  return { ...known, ...cleaned, kind, state: 'clean', refusal: null }
}

const isCleanable = (kind: FileKind): kind is CleanableKind => (cleanableKinds as readonly string[]).includes(kind)

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
