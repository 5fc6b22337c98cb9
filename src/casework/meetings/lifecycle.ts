// SPDX-License-Identifier: EUPL-1.2
/**
 * The course of a meeting (overleg), as one table. In prose: it is `planned` with a day, people and an agenda. It is `held` when somebody
 * notes who was there; then minutes are written, also days later. It is `minutesDone` when each point has its minutes. What does not go on is
 * `cancelled`, and nobody reads its points any more. Values in, values out.
 */
export const meetingStatuses = ['planned', 'held', 'minutesDone', 'cancelled'] as const
export type MeetingStatus = (typeof meetingStatuses)[number]

export const meetingMoves = {
  hold: { from: 'planned', to: 'held' },
  finish: { from: 'held', to: 'minutesDone' },
  cancel: { from: 'planned', to: 'cancelled' },
} as const satisfies Record<string, { from: MeetingStatus; to: MeetingStatus }>
export type MeetingMove = keyof typeof meetingMoves

/** What can be done in each status. At a meeting that was held somebody may turn out to have been there, and a case to have come up. */
export const possibleDeeds = {
  planned: ['change', 'arrange', 'agenda', 'tell', 'hold', 'cancel'],
  held: ['arrange', 'agenda', 'tell', 'attendance', 'minutes', 'finish'],
  minutesDone: ['minutes'],
  cancelled: [],
} as const satisfies Record<MeetingStatus, readonly string[]>
export type MeetingDeed = (typeof possibleDeeds)[MeetingStatus][number]

export const isPossible = (deed: MeetingDeed, status: MeetingStatus): boolean =>
  (possibleDeeds[status] as readonly MeetingDeed[]).includes(deed)
