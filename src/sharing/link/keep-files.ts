// SPDX-License-Identifier: EUPL-1.2
/**
 * What a receiver sent becomes documents on the part of the disclosure, each a step of it. The link is held, so two posts at once come one after
 * the other; a file that came before is not kept twice. All or none.
 */
import { keepFromOutside, takesDocuments } from '../../casework/index.ts'
import { writeAuditLine } from '../../platform/audit/audit.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { AddedFile } from '../../reporting/index.ts'
import { codeOf } from '../disclosures/code.ts'
import { findReader, insertStep, isMarked, markOf } from '../disclosures/steps.ts'
import { words } from '../disclosures/words.nl.ts'
import type { Opened } from './open-link.ts'
import { roomFor } from './rules.ts'

/** The page lay open so long that a file was let go: nothing was done with the rest. */
export class FileGone extends Error {}

type Link = Opened['link']

interface NewFile {
  file: AddedFile
  mark: Buffer
}

/** Those that did not come before. */
export async function findNewFiles(tx: Tx, link: Link, files: readonly AddedFile[]): Promise<NewFile[]> {
  const found: NewFile[] = []
  for (const file of files) {
    const mark = await markOf(tx, { keyId: link.partKeyId }, 'file', file.hash)
    if (!(await isMarked(tx, link.disclosureId, mark))) found.push({ file, mark })
  }
  return found
}

/** @returns the key of what to say, when they cannot be kept */
export async function whyNotFiles(
  tx: Tx,
  { link, filesSent }: Pick<Opened, 'link' | 'filesSent'>,
  files: readonly NewFile[],
): Promise<'tooManyFiles' | 'noFilesNow' | undefined> {
  if (files.length === 0) return undefined
  if (files.length > roomFor(filesSent)) return 'tooManyFiles'
  return (await takesDocuments(tx, { caseId: link.caseId, kind: link.part })) ? undefined : 'noFilesNow'
}

/** @throws FileGone */
export async function keepFiles(tx: Tx, link: Link, files: readonly NewFile[]): Promise<void> {
  if (files.length === 0) return
  const part = { caseId: link.caseId, kind: link.part, keyId: link.partKeyId }
  // beside the content: title and note of a document may be shared with another
  const from = words.one.cameBackOn(await findReader(tx, part, link.disclosureId), codeOf(link.disclosureId))
  for (const { file, mark } of files) {
    if (!(await keepFromOutside(tx, part, { file, from }))) throw new FileGone()
    await insertStep(tx, part, link.disclosureId, { kind: 'fileCame', by: undefined, documentId: file.id, mark })
    await writeAuditLine(tx, {
      action: 'link.file-came',
      object: { kind: 'case', id: link.caseId },
      details: { disclosure: link.disclosureId, part: link.part, document: file.id },
    })
  }
}
