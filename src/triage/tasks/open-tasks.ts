// SPDX-License-Identifier: EUPL-1.2
/** The open tasks of a report, and the names of who can still do them: for the page of the report. */
import type { Tx } from '../../platform/database/transaction.ts'
import { namesOf } from '../../platform/people/people.ts'
import type { Who } from '../../platform/people/who.ts'
import type { Course } from '../store.ts'
import type { TaskCardProps } from './TaskCard.tsx'
import { findTasks } from './store.ts'
import { whoMayDo } from './typed.ts'

export async function openTasksOn(
  tx: Tx,
  who: Who,
  report: Course,
  key: Buffer,
): Promise<Pick<TaskCardProps, 'tasks' | 'holders'>> {
  const tasks = (await findTasks(tx, { reportId: report.reportId, key })).filter(({ done }) => !done)
  if (tasks.length === 0) return { tasks, holders: new Map() }
  return { tasks, holders: await namesOf(tx, await whoMayDo(tx, who, report)) }
}
