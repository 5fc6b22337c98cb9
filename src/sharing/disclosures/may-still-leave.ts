// SPDX-License-Identifier: EUPL-1.2
/**
 * Asked again each time something of a disclosure is about to leave after it was decided on: a colleague releases it, a link or a file is made,
 * somebody opens the sheet to type it over, or the receiver gets more time. What held on the day of the decision may have ended since.
 */
import { findEmbargo, isBoundByEmbargo } from '../../casework/index.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { dateOf } from '../../time.ts'
import { isNetworkOpen } from '../networks/store.ts'
import { findReceivable, getPartner } from '../partners/store.ts'
import { isDocumentGone } from './pages.ts'
import { networkOf } from './rules.ts'
import type { Disclosure } from './store.ts'

/** @returns what is in the way, by its key; nothing when it may */
export async function whyNotLeave(
  tx: Tx,
  { caseId, part, partnerId, basisId, kind, content, decidedAt }: Disclosure,
): Promise<string | undefined> {
  if ((await getPartner(tx, partnerId)).endedOn) return 'partnerEnded'
  const bases = (await findReceivable(tx, partnerId)).filter((each) => each.basisId === basisId)
  if (!bases.some(({ standing }) => standing === 'inForce')) return 'basisGone'
  const network = networkOf(kind)
  if (network && !(await isNetworkOpen(tx, network, dateOf(tx.now)))) return 'networkGone'
  const embargo = isBoundByEmbargo(part) ? await findEmbargo(tx, caseId) : undefined
  // who asked for one agreed to what went on that day; one of a later day is another question
  const isAgreed = content?.copy.embargo !== undefined && content.whyAgreed !== ''
  if (embargo && !(isAgreed && Temporal.Instant.compare(embargo.setAt, decidedAt) <= 0)) return 'embargoSince'
  return (await isDocumentGone(tx, { content })) ? 'documentGone' : undefined
}
