// SPDX-License-Identifier: EUPL-1.2
/** What telling brings to *Mijn werk*, for every role: the desk answered what this person told. */
import { may } from '../../access.ts'
import { to } from '../../paths.ts'
import type { WorkSource } from '../../platform/work-entry.ts'
import { sayDate } from '../../ui/date-words.ts'
import { findOwnReports } from '../store.ts'
import { words } from '../words.nl.ts'
import { mostListed } from './show-own-reports.tsx'

export const tellingWork: WorkSource = async (tx, who) => {
  if (!may(who.roles, 'report.own')) return []
  const reports = await findOwnReports(tx, who, { limit: mostListed })
  return reports
    .filter(({ unread }) => unread > 0)
    .map(({ reportId, toldOn, unread }) => ({
      lane: 'yours',
      title: `${words.work.title} (${sayDate(toldOn, who.today)})`,
      href: to('ownReport', { id: reportId }),
      why: words.work.why(unread),
      action: words.work.action,
    }))
}
