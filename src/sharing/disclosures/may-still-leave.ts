// SPDX-License-Identifier: EUPL-1.2
/**
 * Asked again each time something of a disclosure is about to leave after it was decided on: a colleague releases it, a link or a file is made,
 * or the receiver gets more time. What held on the day of the decision may have ended since.
 */
import { findEmbargo, isBoundByEmbargo } from '../../casework/index.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { findReceivable, getPartner } from '../partners/store.ts'
import { isDocumentGone } from './pages.ts'
import type { Disclosure } from './store.ts'

/** @returns what is in the way, by its key; nothing when it may */
export async function whyNotLeave(
  tx: Tx,
  { caseId, part, partnerId, basisId, content }: Disclosure,
): Promise<string | undefined> {
  if ((await getPartner(tx, partnerId)).endedOn) return 'partnerEnded'
  const bases = (await findReceivable(tx, partnerId)).filter((each) => each.basisId === basisId)
  if (!bases.some(({ standing }) => standing === 'inForce')) return 'basisGone'
  if (await isDocumentGone(tx, { content })) return 'documentGone'
  const isAgreed = content !== undefined && content.whyAgreed !== ''
  return !isAgreed && isBoundByEmbargo(part) && (await findEmbargo(tx, caseId)) ? 'embargoSince' : undefined
}
