// SPDX-License-Identifier: EUPL-1.2
/**
 * One page of the receiver's copy. It asks what the copy asks: the link, and the browser that opened it with the code. It counts for no view of its
 * own: the pages belong to the view that shows them, also to the last one.
 */
import { writeAuditLine } from '../../platform/audit/audit.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { FileToSend } from '../../platform/web/route.ts'
import { pagesOf } from '../disclosures/copy.ts'
import { before } from './open-link.ts'
import { findPage, openSealedPage } from './page-store.ts'
import { copyKey } from './secret.ts'
import { nobody, standAt } from './stand-at.ts'

const endings = { 'image/jpeg': 'jpg', 'image/png': 'png' } as const

/** @param place in the copy, from 1; 0 for what is no number @returns nothing, whatever is in the way */
export async function openPage(
  tx: Tx,
  { secret, reader, place }: { secret: string; reader: string; place: number },
): Promise<FileToSend | undefined> {
  const { link, behind, why } = await standAt(tx, { secret, code: undefined, name: '', reader }, before)
  const bytes = await findPage(tx, link?.disclosureId ?? nobody, place)
  if (!behind || !bytes) {
    await writeAuditLine(tx, {
      action: 'link.page-shown',
      result: 'denied',
      ...(link && { object: { kind: 'case', id: link.caseId } }),
      details: { why: behind ? 'noPage' : why },
    })
    return undefined
  }
  const { disclosureId, caseId, part } = behind.link
  const mediaType = pagesOf(behind.shared.copy)[place - 1]?.mediaType ?? 'image/jpeg'
  const key = copyKey(behind.kept, secret)
  await writeAuditLine(tx, {
    action: 'link.page-shown',
    object: { kind: 'case', id: caseId },
    details: { disclosure: disclosureId, part, page: place },
  })
  return {
    bytes: openSealedPage(tx, { disclosureId, key, place, bytes }),
    mediaType,
    name: `bladzijde-${place}.${endings[mediaType]}`,
  }
}
