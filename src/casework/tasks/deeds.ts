// SPDX-License-Identifier: EUPL-1.2
/** Tasks on a part of a case: given, done with what came of it, or given to a colleague who is on the part. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { dateField } from '../../platform/web/date-field.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { isAfter } from '../../time.ts'
import { onPart } from '../on-case.ts'
import { partSlugs, type PartKind } from '../parts/rules.ts'
import { showPart } from '../parts/show-part.tsx'
import { whoIsOn } from '../parts/who-may.ts'
import { idField, line, neededLine, partField } from '../typed.ts'
import { insertTask, markDone, passTask } from './store.ts'

/** Further ahead nobody looks. */
const furthestYears = 2

const backTo = (id: string, kind: PartKind): string => `${to('casePart', { id })}?spoor=${partSlugs[kind]}`

export const addCaseTask = deed({
  input: z.object({
    id: z.string(),
    spoor: partField,
    taak: neededLine('giveTask'),
    wie: idField('chooseColleague'),
    uiterlijk: dateField,
  }),
  page: showPart,
  async run(tx, who, { id, spoor, taak, wie, uiterlijk }) {
    const { part, isClosed } = await onPart(tx, who, id, spoor, { lock: true })
    if (isClosed) return conflict('partClosed')
    if (isAfter(uiterlijk, who.today.add({ years: furthestYears }))) return mend({ uiterlijk: 'dueTooFar' })
    if (!(await whoIsOn(tx, part, who.today)).includes(wie)) return mend({ wie: 'chooseColleague' })
    const task = await insertTask(tx, part, { text: taak, forPerson: wie, dueOn: uiterlijk, madeBy: who.personId })
    return done(backTo(id, part.kind), 'taskAdded', { details: { task, part: part.kind, person: wie } })
  },
})

export const endCaseTask = deed({
  input: z.object({ id: z.string(), spoor: partField, welke: idField('whichTask'), verloop: line }),
  page: showPart,
  async run(tx, who, { id, spoor, welke, verloop }) {
    const { part } = await onPart(tx, who, id, spoor, { lock: true })
    if (!(await markDone(tx, part, { id: welke, by: who.personId, note: verloop }))) return conflict('taskChanged')
    return done(backTo(id, part.kind), 'taskDone', { details: { task: welke, part: part.kind } })
  },
})

export const passCaseTask = deed({
  input: z.object({
    id: z.string(),
    spoor: partField,
    welke: idField('whichTask'),
    van: idField('chooseColleague'),
    aan: idField('chooseColleague'),
  }),
  page: showPart,
  async run(tx, who, { id, spoor, welke, van, aan }) {
    const { part, isClosed } = await onPart(tx, who, id, spoor, { lock: true })
    if (isClosed) return conflict('partClosed')
    if (!(await whoIsOn(tx, part, who.today)).includes(aan)) return mend({ aan: 'chooseColleague' })
    if (!(await passTask(tx, part, { id: welke, from: van, to: aan }))) return conflict('taskChanged')
    return done(backTo(id, part.kind), 'taskPassed', { details: { task: welke, part: part.kind, person: aan } })
  },
})
