// SPDX-License-Identifier: EUPL-1.2
/** A task is done, with what came of it; or it turns out that it is not. Anybody who may decide about the report may say so. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { longestTask } from './rules.ts'
import { showTasks } from './show-tasks.tsx'
import { markDone, markOpen } from './store.ts'
import { clean, getTaskable, whichTask } from './typed.ts'

export const endTask = deed({
  input: z.object({
    id: z.string(),
    welke: whichTask,
    verloop: z.string().default('').transform(clean).pipe(z.string().max(longestTask, 'tooLong')),
  }),
  page: showTasks,
  async run(tx, who, { id, welke, verloop }) {
    const { of, isOwn } = await getTaskable(tx, who, id)
    if (isOwn) return conflict('ownReport')
    if (!(await markDone(tx, of, { id: welke, by: who.personId, note: verloop }))) return conflict('taskChanged')
    return done(to('tasks', { id: of.reportId }), 'taskDone', { details: { task: welke } })
  },
})

export const reopenTask = deed({
  input: z.object({ id: z.string(), welke: whichTask }),
  page: showTasks,
  async run(tx, who, { id, welke }) {
    const { of, isOwn } = await getTaskable(tx, who, id)
    if (isOwn) return conflict('ownReport')
    if (!(await markOpen(tx, of.reportId, welke))) return conflict('taskChanged')
    return done(to('tasks', { id: of.reportId }), 'taskOpen', { details: { task: welke } })
  },
})
