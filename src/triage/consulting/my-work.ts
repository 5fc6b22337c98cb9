// SPDX-License-Identifier: EUPL-1.2
/** What consulting brings to *Mijn werk*: a question of a colleague, and one of one's own that waits too long. Nothing of a report is named to who was asked. */
import { may } from '../../access.ts'
import { to } from '../../paths.ts'
import type { WorkEntry, WorkSource } from '../../platform/work-entry.ts'
import { findAskedToMe, findStillUnanswered } from './store.ts'
import { words } from './words.nl.ts'

export const consultingWork: WorkSource = async (tx, who) => {
  const { work } = words
  const asked = may(who.roles, 'consultation.answer') ? await findAskedToMe(tx, who) : []
  const late = may(who.roles, 'report.consult') ? await findStillUnanswered(tx, who) : []
  return [
    ...asked.map((id): WorkEntry => ({
      lane: 'yours',
      title: work.asked,
      href: to('askedOf', { id }),
      why: work.askedWhy,
      action: work.answer,
    })),
    ...late.map(({ reportId, label }): WorkEntry => ({
      lane: 'yours',
      title: work.late(label),
      href: to('consultations', { id: reportId }),
      why: work.lateWhy,
      action: work.look,
    })),
  ]
}
