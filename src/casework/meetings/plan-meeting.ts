// SPDX-License-Identifier: EUPL-1.2
/** Plans a meeting, or writes down one that was held before. Who plans it sits there. Idempotent on the request key. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { insertColleague } from './participants.ts'
import { meetingKinds, whyNotOn } from './rules.ts'
import { showNewMeeting } from './show-new-meeting.tsx'
import { insertMeeting } from './store.ts'
import { plannedFields } from './typed.ts'

export const planMeeting = deed({
  input: z.object({ soort: z.enum(meetingKinds, { error: 'chooseKind' }), ...plannedFields }),
  page: showNewMeeting,
  async run(tx, who, { soort, wanneer, hoelaat, naam, waar }) {
    const why = whyNotOn(wanneer, who.today)
    if (why) return mend({ wanneer: why })
    const id = await insertMeeting(tx, who, { kind: soort, on: wanneer, time: hoelaat, title: naam, where: waar })
    await insertColleague(tx, id, { personId: who.personId, by: who.personId })
    return done(to('meeting', { id }), 'planned', { details: { meeting: id, kind: soort } })
  },
})
