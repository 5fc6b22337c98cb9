// SPDX-License-Identifier: EUPL-1.2
/** Opens an original with the key of its own: for the cleaning, and for a look that was recorded. */
import { sql } from 'kysely'
import * as z from 'zod'
import type { Tx } from '../../../platform/database/transaction.ts'
import { CannotOpen, open } from '../../../platform/sealing/envelope.ts'
import { unpadded } from '../../../platform/sealing/padding.ts'
import { openParts } from '../../attachment/seal-parts.ts'
import { originalPlace } from './record-files.ts'

const originalShape = z.object({
  key: z.string(),
  name: z.string(),
  size: z.number(),
  isMail: z.boolean().default(false),
})
const findingsShape = z.object({ sha256: z.string(), findings: z.array(z.tuple([z.string(), z.string()])) })
export type Findings = z.infer<typeof findingsShape>

interface Row {
  report_id: string
  state: string
  original_key: string | null
  original: Buffer | null
  findings: Buffer | null
  parts: number
}

export interface StoredOriginal {
  reportId: string
  state: string
  originalKey: Buffer
  /** Of the file itself. */
  fileKey: Buffer
  parts: number
  isMail: boolean
  findings: Buffer | null
}

/** @returns nothing when there is no such file here, or it is not taken in yet @throws KeyDestroyed when it was erased */
export async function findOriginal(tx: Tx, id: string): Promise<StoredOriginal | undefined> {
  const found = await sql<Row>`
    select report_id, state, original_key, original, findings, parts from reporting.attachment
    where municipality_id = ${tx.municipalityId} and id = ${id} and original is not null`.execute(tx.db)
  const row = found.rows[0]
  if (!row?.original || !row.original_key) return undefined
  const { key } = await tx.keys.dataKey(tx, row.original_key)
  const original = originalShape.parse(
    unpadded(open(key, row.original, originalPlace(tx.municipalityId, id, 'original'))),
  )
  return {
    reportId: row.report_id,
    state: row.state,
    originalKey: key,
    fileKey: Buffer.from(original.key, 'base64url'),
    parts: row.parts,
    isMail: original.isMail,
    findings: row.findings,
  }
}

/** The bytes as they came in. @throws CannotOpen when they are not whole any more */
export async function openOriginal(tx: Tx, id: string, { fileKey, parts }: StoredOriginal): Promise<Buffer> {
  const found = await sql<{ bytes: Buffer }>`
    select bytes from reporting.attachment_part where municipality_id = ${tx.municipalityId} and attachment_id = ${id} order by place`.execute(
    tx.db,
  )
  if (found.rows.length !== parts) throw new CannotOpen()
  return openParts(
    fileKey,
    id,
    found.rows.map(({ bytes }) => bytes),
  )
}

/** What the file told about itself, and the hash of the original. @returns nothing before it was looked at */
export function openFindings(tx: Tx, id: string, { originalKey, findings }: StoredOriginal): Findings | undefined {
  if (!findings) return undefined
  return findingsShape.parse(
    JSON.parse(open(originalKey, findings, originalPlace(tx.municipalityId, id, 'findings')).toString()),
  )
}
