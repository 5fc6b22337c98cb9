// SPDX-License-Identifier: EUPL-1.2
/** Gives somebody at the desk a task on a report, oneself or a colleague. Idempotent on the request key. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { dateField } from '../../platform/web/date-field.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { longestTask, whyNotDue } from './rules.ts'
import { showTasks } from './show-tasks.tsx'
import { insertTask } from './store.ts'
import { clean, getTaskable, whichColleague, whoMayDo } from './typed.ts'

export const addTask = deed({
  input: z.object({
    id: z.string(),
    taak: z
      .string({ error: 'giveTask' })
      .transform(clean)
      .pipe(z.string().min(1, 'giveTask').max(longestTask, 'tooLong')),
    wie: whichColleague,
    uiterlijk: dateField,
  }),
  page: showTasks,
  async run(tx, who, { id, taak, wie, uiterlijk }) {
    const { report, of, isOwn } = await getTaskable(tx, who, id)
    if (isOwn) return conflict('ownReport')
    const tooFar = whyNotDue(uiterlijk, who.today)
    if (tooFar) return mend({ uiterlijk: tooFar })
    if (!(await whoMayDo(tx, who, report)).includes(wie)) return mend({ wie: 'chooseColleague' })
    const task = await insertTask(tx, of, { text: taak, forPerson: wie, dueOn: uiterlijk, madeBy: who.personId })
    return done(to('tasks', { id: of.reportId }), 'taskAdded', { details: { task, person: wie } })
  },
})
