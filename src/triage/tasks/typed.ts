// SPDX-License-Identifier: EUPL-1.2
/** What each deed on a task begins with: the report, held, and its key, for who may decide about it. */
import * as z from 'zod'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { contentKeyOf } from '../../reporting/index.ts'
import { isOwnReport } from '../own-report.ts'
import { othersFor } from '../stepping-back/others.ts'
import { getVisibleReport, type Course } from '../store.ts'
import type { TaskOf } from './store.ts'

export const whichTask = z.uuid({ error: 'whichTask' })
export const whichColleague = z.uuid({ error: 'chooseColleague' })

export const clean = (text: string): string =>
  text.toWellFormed().normalize('NFC').replaceAll('\r\n', '\n').replaceAll('\0', '').trim()

/** @throws NotVisible */
export async function getTaskable(
  tx: Tx,
  who: Who,
  id: string,
): Promise<{ report: Course; of: TaskOf; isOwn: boolean }> {
  const report = await getVisibleReport(tx, who, id, { lock: true })
  const { key } = await contentKeyOf(tx, report.reportId)
  return { report, of: { reportId: report.reportId, key }, isOwn: isOwnReport(report, who) }
}

/** Colleagues who can be given a task on this report: who may weigh it, oneself among them. */
export const whoMayDo = (tx: Tx, who: Who, report: Course): Promise<string[]> => othersFor(tx, who, report, '')
