// SPDX-License-Identifier: EUPL-1.2
/** What meetings bring to *Mijn werk*: that one is today or tomorrow, with how many points are for this person; and minutes that wait. */
import { may } from '../../access.ts'
import { to } from '../../paths.ts'
import type { WorkEntry, WorkSource } from '../../platform/work-entry.ts'
import { isAfter, isBefore } from '../../time.ts'
import { findParticipants } from './participants.ts'
import { findPoints } from './points.ts'
import { areMinutesLate, whyNotKnow } from './rules.ts'
import { findMeetings } from './store.ts'
import { sayWhen } from './meeting-name.ts'
import { words } from './words.nl.ts'

export const meetingWork: WorkSource = async (tx, who) => {
  if (!may(who.roles, 'meeting.read')) return []
  const entries: WorkEntry[] = []
  const tomorrow = who.today.add({ days: 1 })
  for (const meeting of await findMeetings(tx, who, { only: ['planned', 'held'] })) {
    const entry = {
      lane: 'today',
      title: words.work.title,
      href: to('meeting', { id: meeting.id }),
      action: words.work.look,
    } as const
    const isMine = meeting.plannedBy === who.personId && meeting.arranges
    if (meeting.status === 'planned' && !isBefore(meeting.on, who.today) && !isAfter(meeting.on, tomorrow)) {
      const participants = await findParticipants(tx, meeting, who.today)
      const self = participants.find(({ personId }) => personId === who.personId)
      const points = self
        ? (await findPoints(tx, who, meeting, participants)).filter((point) => whyNotKnow(point, self) === undefined)
        : []
      entries.push({ ...entry, why: `${sayWhen(meeting, who.today)}, ${words.work.points(points.length)}` })
    }
    if (isMine && meeting.status === 'planned' && isBefore(meeting.on, who.today))
      entries.push({ ...entry, why: words.work.wasHeld })
    if (isMine && meeting.status === 'held' && areMinutesLate(meeting.on, who.today))
      entries.push({ ...entry, why: words.work.minutes })
  }
  return entries
}
