// SPDX-License-Identifier: EUPL-1.2
/** The course of a meeting: held, with who was there; the minutes done; or it does not go on. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { recordFact } from '../../platform/facts.ts'
import { dateField } from '../../platform/web/date-field.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { isAfter } from '../../time.ts'
import { arranging, whyNotNow } from './at-meeting.ts'
import { meetingHeld } from './facts.ts'
import { noteAttendance } from './participants.ts'
import { whyNotOn } from './rules.ts'
import { showMeeting } from './show-meeting.tsx'
import { moveMeeting } from './store.ts'
import { idsField } from './typed.ts'

/** Who was there can be mended until the minutes are done. */
export const holdMeeting = deed({
  input: z.object({ id: z.string(), op: dateField, aanwezig: idsField }),
  page: showMeeting,
  async run(tx, who, { id, op, aanwezig }) {
    const { meeting, participants } = await arranging(tx, who, id)
    const isHeld = whyNotNow(meeting, 'attendance') === undefined
    if (!isHeld && whyNotNow(meeting, 'hold')) return conflict('movedMeanwhile')
    if (isAfter(op, who.today)) return mend({ op: 'notYet' })
    const why = whyNotOn(op, who.today)
    if (why) return mend({ op: why })
    const there = participants.filter((each) => aanwezig.includes(each.id))
    if (there.length === 0) return mend({ aanwezig: 'chooseAttended' })
    if (!isHeld) {
      if (!(await moveMeeting(tx, meeting, 'hold', { by: who.personId, on: op }))) return conflict('movedMeanwhile')
      await recordFact(tx, meetingHeld(meeting.kind))
    }
    await noteAttendance(
      tx,
      id,
      there.map((each) => each.id),
    )
    return done(to('meeting', { id }), isHeld ? 'attendanceKept' : 'held', {
      details: { meeting: id, there: there.length },
    })
  },
})

/** As far as one sees them: that a colleague still has to write is not told. */
export const finishMeeting = deed({
  input: z.object({ id: z.string() }),
  page: showMeeting,
  async run(tx, who, { id }) {
    const { meeting, points } = await arranging(tx, who, id)
    if (points.some(({ isOnPart, minutesId }) => isOnPart && !minutesId)) return conflict('minutesMissing')
    if (!(await moveMeeting(tx, meeting, 'finish', { by: who.personId }))) return conflict('movedMeanwhile')
    return done(to('meeting', { id }), 'minutesDone', { details: { meeting: id } })
  },
})

export const cancelMeeting = deed({
  input: z.object({ id: z.string() }),
  page: showMeeting,
  async run(tx, who, { id }) {
    const { meeting } = await arranging(tx, who, id)
    if (!(await moveMeeting(tx, meeting, 'cancel', { by: who.personId }))) return conflict('movedMeanwhile')
    return done(to('meeting', { id }), 'cancelled', { details: { meeting: id } })
  },
})
