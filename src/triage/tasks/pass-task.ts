// SPDX-License-Identifier: EUPL-1.2
/** A task goes to a colleague who may weigh the report. The form says whose it was: of two who pass it on at once, one finds it changed. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { showTasks } from './show-tasks.tsx'
import { markPassed } from './store.ts'
import { getTaskable, whichColleague, whichTask, whoMayDo } from './typed.ts'

export const passTask = deed({
  input: z.object({ id: z.string(), welke: whichTask, van: whichColleague, aan: whichColleague }),
  page: showTasks,
  async run(tx, who, { id, welke, van, aan }) {
    const { report, of, isOwn } = await getTaskable(tx, who, id)
    if (isOwn) return conflict('ownReport')
    if (!(await whoMayDo(tx, who, report)).includes(aan)) return mend({ aan: 'chooseColleague' })
    if (!(await markPassed(tx, of.reportId, { id: welke, from: van, to: aan }))) return conflict('taskChanged')
    return done(to('tasks', { id: of.reportId }), 'taskPassed', { details: { task: welke, person: aan } })
  },
})
