// SPDX-License-Identifier: EUPL-1.2
/**
 * One page of the receiver's copy. It asks what the copy asks: the link, and the browser that opened it with the code. It counts for no view of its
 * own: the pages belong to the view that shows them, also to the last one.
 */
import { writeAuditLine } from '../../platform/audit/audit.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { FileToSend } from '../../platform/web/route.ts'
import { pagesOf } from '../disclosures/copy.ts'
import { nobody, standAt } from './open-link.ts'
import { findPage, openSealedPage } from './page-store.ts'
import { copyKey } from './secret.ts'
import { openShared } from './store.ts'

const endings = { 'image/jpeg': 'jpg', 'image/png': 'png' } as const

/** @param place in the copy, from 1; 0 for what is no number @returns nothing, whatever is in the way */
export async function openPage(
  tx: Tx,
  { secret, reader, place }: { secret: string; reader: string; place: number },
): Promise<FileToSend | undefined> {
  const at = await standAt(tx, { secret, code: undefined, name: '', reader }, (views) => views - 1)
  const bytes = await findPage(tx, at.link?.disclosureId ?? nobody, place)
  const { link, kept, opening } = at
  if (!link || !kept || !bytes || opening !== 'shown') {
    await writeAuditLine(tx, {
      action: 'link.page-shown',
      result: 'denied',
      ...(link && { object: { kind: 'case', id: link.caseId } }),
      details: { why: link ? (opening === 'shown' ? 'noPage' : opening) : 'unknown' },
    })
    return undefined
  }
  const mediaType = pagesOf(openShared(tx, link, kept, secret).copy)[place - 1]?.mediaType ?? 'image/jpeg'
  const key = copyKey(kept, secret)
  await writeAuditLine(tx, {
    action: 'link.page-shown',
    object: { kind: 'case', id: link.caseId },
    details: { disclosure: link.disclosureId, part: link.part, page: place },
  })
  return {
    bytes: openSealedPage(tx, { disclosureId: link.disclosureId, key, place, bytes }),
    mediaType,
    name: `bladzijde-${place}.${endings[mediaType]}`,
  }
}
