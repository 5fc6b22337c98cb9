// SPDX-License-Identifier: EUPL-1.2
/** What each page and deed of a meeting begins with: the meeting, who sits there, and the points this person may know. */
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { NotVisible } from '../../platform/web/outcome.ts'
import { onPart, type OnPart } from '../on-case.ts'
import { isPossible, type MeetingDeed } from './lifecycle.ts'
import { findParticipants, type Participant } from './participants.ts'
import { findPoints, getPoint, type Point } from './points.ts'
import { whyNotKnow } from './rules.ts'
import { getMeeting, type Meeting } from './store.ts'

export interface AtMeeting {
  meeting: Meeting
  participants: readonly Participant[]
  /** this person's own seat */
  self: Participant | undefined
  points: readonly Point[]
}

/** @throws NotVisible */
export async function atMeeting(tx: Tx, who: Who, id: string, options: { lock?: boolean } = {}): Promise<AtMeeting> {
  const meeting = await getMeeting(tx, who, id, options)
  const participants = await findParticipants(tx, meeting, who.today)
  return {
    meeting,
    participants,
    self: participants.find(({ personId }) => personId === who.personId),
    points: await findPoints(tx, who, meeting, participants),
  }
}

/** To do something with it: locked, and only for who arranges it. @throws NotVisible */
export async function arranging(tx: Tx, who: Who, id: string): Promise<AtMeeting> {
  const at = await atMeeting(tx, who, id, { lock: true })
  if (!at.meeting.arranges) throw new NotVisible('no meeting to arrange by this name')
  return at
}

/** @returns what is said when this cannot be done any more */
export const whyNotNow = ({ status }: Meeting, deed: MeetingDeed): 'movedMeanwhile' | undefined =>
  isPossible(deed, status) ? undefined : 'movedMeanwhile'

export interface AtPoint extends AtMeeting, OnPart {
  point: Point
}

/** To do something with a point: only for who sees the part it is about. @throws NotVisible */
export async function arrangingPoint(tx: Tx, who: Who, id: string, pointId: string): Promise<AtPoint> {
  const at = await arranging(tx, who, id)
  const point = await getPoint(tx, who, at.meeting, at.participants, pointId)
  if (!point.isOnPart) throw new NotVisible('no point to arrange by this name')
  return { ...at, ...(await onPart(tx, who, point.caseId, point.part, { lock: true })), point }
}

/** What stands on the sheet of one participant, as far as who makes it may know it himself. */
export const pointsFor = (points: readonly Point[], participant: Participant): Point[] =>
  points.filter((point) => whyNotKnow(point, participant) === undefined)
