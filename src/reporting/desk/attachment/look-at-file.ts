// SPDX-License-Identifier: EUPL-1.2
/**
 * Looks at one file as it came in, whatever it belongs to: what it is by its first bytes, what the virus scanner says when there is one, and
 * the clean copy that the sandbox made. A scanner that does not answer, or a sandbox that cannot be started, says nothing about the file:
 * then it throws, and who asked tries again later.
 */
import { createHash } from 'node:crypto'
import type { ScanForViruses } from '../../../platform/virus-scanner.ts'
import { cleanableKinds, type CleanableKind, type Finding } from '../../../sandbox/protocol.ts'
import { bytesInPart } from '../../attachment/seal-parts.ts'
import type { FileKind } from '../../attachment/sniff.ts'
import { cleanInSandbox, type Cleaned, type CopyPage } from './run-sandbox.ts'

export interface Eyes {
  /** Undefined: no scanner was set. */
  scan: ScanForViruses | undefined
  clean?: ((kind: CleanableKind, bytes: Buffer) => Promise<Cleaned>) | undefined
}

export interface Looked {
  state: 'clean' | 'kept' | 'refused'
  kind: FileKind | null
  /** why there is no copy; a word of ours */
  refusal: string | null
  pages: CopyPage[]
  sha256: string
  findings: Finding[]
}

/**
 * @param bytes nothing when the file is not whole any more
 * @param kindOf by the first bytes; nothing for what is not taken
 */
export async function lookAtFile(
  { scan, clean = cleanInSandbox }: Eyes,
  bytes: Buffer | undefined,
  kindOf: (first: Buffer) => FileKind | undefined,
): Promise<Looked> {
  const nothing: Looked = { state: 'refused', kind: null, refusal: 'notWhole', pages: [], sha256: '', findings: [] }
  if (!bytes) return nothing
  const known = { ...nothing, sha256: createHash('sha256').update(bytes).digest('hex') }
  const kind = kindOf(bytes.subarray(0, bytesInPart))
  if (!kind) return { ...known, refusal: 'kind' }
  if ((await scan?.(bytes)) === 'virus') return { ...known, kind, refusal: 'virus' }
  if (!isCleanable(kind)) return { ...known, kind, state: 'kept', refusal: null }
  const cleaned = await clean(kind, bytes)
  if ('refused' in cleaned) return { ...known, kind, refusal: cleaned.refused }
  return { ...known, ...cleaned, kind, state: 'clean', refusal: null }
}

const isCleanable = (kind: FileKind): kind is CleanableKind => (cleanableKinds as readonly string[]).includes(kind)
