// SPDX-License-Identifier: EUPL-1.2
/**
 * What handing over brings to *Mijn werk*: a report that belongs elsewhere and was not given to them, and one of which nothing was heard.
 * Who did not take it sees the first one too, further down: nobody may be forgotten between two desks.
 */
import { may } from '../../access.ts'
import { to } from '../../paths.ts'
import type { WorkEntry, WorkSource } from '../../platform/work-entry.ts'
import { findToPassOn, findWithoutReceipt } from './store.ts'
import { words } from './words.nl.ts'

export const handingOverWork: WorkSource = async (tx, who) => {
  if (!may(who.roles, 'report.weigh')) return []
  const { work } = words
  const why = (text: string, minor: boolean) => (minor ? `${work.minor}; ${text}` : text)
  return [
    ...(await findToPassOn(tx, who)).map(({ reportId, label, minor, isMine }): WorkEntry => ({
      lane: isMine ? 'yours' : 'waiting',
      title: work.report(label),
      href: to('handOver', { id: reportId }),
      why: why(work.notYet, minor),
      action: work.passOn,
    })),
    ...(await findWithoutReceipt(tx, who)).map(({ reportId, label, minor }): WorkEntry => ({
      lane: 'yours',
      title: work.report(label),
      href: to('handOver', { id: reportId }),
      why: why(work.noReceipt, minor),
      action: work.ask,
    })),
  ]
}
