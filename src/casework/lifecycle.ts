// SPDX-License-Identifier: EUPL-1.2
/**
 * The course of a case (casus), as one table. In prose: a case is `open` from the moment somebody opens it on a suspicion and owns it. It is
 * talked about in a meeting (`inMeeting`), interventions run (`action`), and it is closed when each of its parts has a result; a new signal
 * opens it again. Whether a case stands still (`stalled`) is no deed of anybody: it follows from the day of the last one.
 * Values in, values out. Source: the states of a case in the papers (process, par. 5).
 */
import { isBefore, type PlainDate } from '../time.ts'

export const caseStatuses = ['open', 'inMeeting', 'action', 'closed', 'reopened'] as const
export type CaseStatus = (typeof caseStatuses)[number]

export const caseMoves = {
  discuss: { from: ['open', 'action', 'reopened'], to: 'inMeeting' },
  act: { from: ['open', 'inMeeting', 'reopened'], to: 'action' },
  close: { from: ['open', 'inMeeting', 'action', 'reopened'], to: 'closed' },
  reopen: { from: ['closed'], to: 'reopened' },
} as const satisfies Record<string, { from: readonly CaseStatus[]; to: CaseStatus }>
export type CaseMove = keyof typeof caseMoves
export const caseMoveNames = Object.keys(caseMoves) as CaseMove[]

export const isMovePossible = (move: CaseMove, status: CaseStatus): boolean =>
  (caseMoves[move].from as readonly CaseStatus[]).includes(status)

/** What a case shows as: its status, or that nothing happened on it for longer than agreed. */
export type CaseStanding = CaseStatus | 'stalled'

/** @param lastDeed the day of the last thing that was done or written on it */
export function standingOf(
  status: CaseStatus,
  lastDeed: PlainDate,
  today: PlainDate,
  stalledAfterDays: number,
): CaseStanding {
  if (status === 'closed') return 'closed'
  return isBefore(lastDeed.add({ days: stalledAfterDays }), today) ? 'stalled' : status
}

/** Where a case begins; two different routes, as the field's own route cards have them. */
export const startingPoints = ['person', 'location', 'both'] as const
export type StartingPoint = (typeof startingPoints)[number]

/** Where a case may come from when nobody reported it here. */
export const cameFroms = [
  'police',
  'comensha',
  'shelter',
  'labourInspectorate',
  'otherMunicipality',
  'careOrganisation',
  'person',
  'ownObservation',
] as const
export type CameFrom = (typeof cameFroms)[number]
