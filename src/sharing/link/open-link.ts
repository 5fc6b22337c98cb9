// SPDX-License-Identifier: EUPL-1.2
/**
 * Opens a link, or shows nothing, and writes the same in the trail whatever is in the way. A look by who has no code and no cookie changes
 * nothing: a mail scanner burns no link.
 */
import { writeAuditLine } from '../../platform/audit/audit.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { countFiles, insertStep } from '../disclosures/steps.ts'
import { roomFor } from './rules.ts'
import { newReader, readerTag } from './secret.ts'
import { nobody, standAt, type Behind, type Knock } from './stand-at.ts'
import { noteShown, noteTried } from './store.ts'

export interface Opened extends Pick<Behind, 'link' | 'shared'> {
  /** for the cookie of this browser */
  reader: string
  /** files that came by it before */
  filesSent: number
}

/** What is sent from a page belongs to the view that showed it, also to the last one. */
export const before = (views: number): number => views - 1

/** Whether this browser may send files along now. @returns how many still, nothing when the link does not show itself to it */
export async function roomForFiles(tx: Tx, secret: string, reader: string): Promise<number | undefined> {
  const { behind } = await standAt(tx, { secret, code: undefined, name: '', reader }, before)
  return behind && roomFor(await countFiles(tx, behind.link.disclosureId))
}

/** @param shown times it was shown before this one */
export async function openLink(tx: Tx, knock: Knock, shown?: (views: number) => number): Promise<Opened | undefined> {
  const { code, name, reader } = knock
  const { link: found, behind, why } = await standAt(tx, knock, shown)
  if (!behind) {
    // a cookie that no longer opens is no try, and neither is the right code while an embargo holds
    if (code !== undefined && why !== 'embargo') await noteTried(tx, found?.id ?? nobody, found?.disclosureId ?? nobody)
    await writeAuditLine(tx, {
      action: 'link.opened',
      result: 'denied',
      ...(found && { object: { kind: 'case', id: found.caseId } }),
      details: { why },
    })
    return undefined
  }
  const { link, shared } = behind
  const isFirst = link.readerTag === undefined
  const token = isFirst || reader === undefined ? newReader() : reader
  await noteShown(tx, link.id, readerTag(token))
  if (isFirst)
    await insertStep(tx, { keyId: link.partKeyId }, link.disclosureId, { kind: 'opened', by: undefined, text: name })
  await writeAuditLine(tx, {
    action: 'link.opened',
    object: { kind: 'case', id: link.caseId },
    details: { disclosure: link.disclosureId, part: link.part, first: isFirst },
  })
  return { link, shared, reader: token, filesSent: await countFiles(tx, link.disclosureId) }
}
