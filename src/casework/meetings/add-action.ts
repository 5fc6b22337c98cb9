// SPDX-License-Identifier: EUPL-1.2
/**
 * What was agreed to be done becomes a task on the part. Who is on the part gets it himself; what a partner does, or a colleague who is not on
 * the part, becomes a task to ask him, for who owns the case or else the part. Idempotent on the request key.
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { dateField } from '../../platform/web/date-field.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { isAfter } from '../../time.ts'
import { whoIsOn } from '../parts/who-may.ts'
import { insertTask } from '../tasks/store.ts'
import { idField, neededLine } from '../typed.ts'
import { arrangingPoint, whyNotNow } from './at-meeting.ts'
import { insertAction } from './points.ts'
import { showPoint } from './show-point.tsx'
import { words } from './words.nl.ts'

/** Further ahead nobody looks. */
const furthestYears = 2

export const addAction = deed({
  input: z.object({
    id: z.string(),
    punt: z.string(),
    actie: neededLine('giveAction'),
    /** a colleague on the part, or somebody at the table */
    wie: idField('chooseDoer'),
    uiterlijk: dateField,
  }),
  page: showPoint,
  async run(tx, who, { id, punt, actie, wie, uiterlijk }) {
    const { meeting, participants, point, part, theCase, isClosed } = await arrangingPoint(tx, who, id, punt)
    const late = whyNotNow(meeting, 'minutes')
    if (late) return conflict(late)
    if (isClosed) return conflict('partClosed')
    if (isAfter(uiterlijk, who.today.add({ years: furthestYears }))) return mend({ uiterlijk: 'dueTooFar' })
    const doers = await whoIsOn(tx, part, who.today)
    const atTable = participants.find((each) => each.id === wie)
    const self = atTable?.personId ?? (atTable ? undefined : wie)
    const isDoer = self !== undefined && doers.includes(self)
    if (!isDoer && !atTable) return mend({ wie: 'chooseDoer' })
    const asks = doers.includes(theCase.ownerId) ? theCase.ownerId : part.ownerId
    const text = isDoer ? actie : words.askAfter(atTable?.role ?? atTable?.label ?? '', actie)
    const forPerson = isDoer ? self : asks
    const task = await insertTask(tx, part, { text, forPerson, dueOn: uiterlijk, madeBy: who.personId })
    await insertAction(tx, point, task)
    return done(`${to('meetingPoint', { id })}?punt=${punt}`, 'actionAdded', {
      object: { kind: 'case', id: point.caseId },
      details: { meeting: id, point: punt, task, part: part.kind, person: forPerson },
    })
  },
})
