// SPDX-License-Identifier: EUPL-1.2
/** Makes a line of advice a task on the part the person stands on, for somebody who works there. */
import * as z from 'zod'
import { idField, insertTask, whoIsOn } from '../../casework/index.ts'
import { dateField } from '../../platform/web/date-field.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { isAfter } from '../../time.ts'
import { answerTo, insertAnswer } from './line-answers.ts'
import { onLine } from './on-line.ts'
import { pathwayOf } from './on-person.ts'
import { showPathway } from './show-pathway.tsx'
import { words } from './words.nl.ts'

/** Further ahead nobody looks. */
const furthestYears = 2

export const doLine = deed({
  input: z.object({
    id: z.string(),
    wie: z.string(),
    regel: z.string(),
    aan: idField('chooseColleague'),
    uiterlijk: dateField,
  }),
  page: showPathway,
  async run(tx, who, { id, wie, regel, aan, uiterlijk }) {
    const { node, part, isClosed, line, answers } = await onLine(tx, who, id, wie, regel)
    if (isClosed) return conflict('partClosed')
    if (!line) return conflict('lineGone')
    if (answerTo(answers, line, 'task') || answerTo(answers, line, 'left')) return conflict('lineAnswered')
    if (isAfter(uiterlijk, who.today.add({ years: furthestYears }))) return mend({ uiterlijk: 'dueTooFar' })
    if (!(await whoIsOn(tx, part, who.today)).includes(aan)) return mend({ aan: 'chooseColleague' })
    const task = await insertTask(tx, part, {
      text: words.task(node.label, line.text),
      forPerson: aan,
      dueOn: uiterlijk,
      madeBy: who.personId,
    })
    await insertAnswer(tx, part, node.id, who.personId, { ...line, did: 'task', reason: '' })
    return done(pathwayOf(id, node.id), 'lineDone', { details: { node: node.id, part: part.kind, task } })
  },
})
