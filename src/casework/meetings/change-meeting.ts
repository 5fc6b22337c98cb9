// SPDX-License-Identifier: EUPL-1.2
/** Puts a meeting on another day or place. Of two who change it the second keeps his words and sees the other's. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { arranging, whyNotNow } from './at-meeting.ts'
import { whyNotOn } from './rules.ts'
import { showMeeting } from './show-meeting.tsx'
import { changeMeeting as writeAnew } from './store.ts'
import { plannedFields, versionField } from './typed.ts'

export const changeMeeting = deed({
  input: z.object({ id: z.string(), versie: versionField, ...plannedFields }),
  page: showMeeting,
  async run(tx, who, { id, versie, wanneer, hoelaat, naam, waar }) {
    const { meeting } = await arranging(tx, who, id)
    const late = whyNotNow(meeting, 'change')
    if (late) return conflict(late)
    if (meeting.version !== versie) return conflict('changedMeanwhile')
    const why = whyNotOn(wanneer, who.today)
    if (why) return mend({ wanneer: why })
    await writeAnew(tx, meeting, { on: wanneer, time: hoelaat, title: naam, where: waar })
    return done(to('meeting', { id }), 'meetingChanged', { details: { meeting: id } })
  },
})
