// SPDX-License-Identifier: EUPL-1.2
/**
 * The course of a request of a data subject (verzoek), as one table. In prose: it is `received` until somebody made sure who asks, and whether
 * who acts for another may; then `checked`. After looking in everything it is `searched`: parts are decided on one by one. A decision that
 * gives everything is `decided` at once; any other waits in `secondAsked` for a second person, who confirms it or sends it back. That goes
 * for "nothing found" too, so that the road a request takes tells nobody whether there was something. Once the reply is sent it is
 * `answered`, then `closed`. Before the decision stands it may be stopped: withdrawn, identity not shown, or who asks may not.
 */
export const requestStatuses = [
  'received',
  'checked',
  'searched',
  'secondAsked',
  'decided',
  'answered',
  'closed',
] as const
export type RequestStatus = (typeof requestStatuses)[number]

export const requestDeeds = [
  'checkRepresentation',
  'checkIdentity',
  'extend',
  'noteSearch',
  'addPart',
  'removePart',
  'askAdvice',
  'giveAdvice',
  'decide',
  'confirm',
  'sendBack',
  'send',
  'close',
  'stop',
] as const
export type RequestDeed = (typeof requestDeeds)[number]

export const possibleDeeds = {
  received: ['checkRepresentation', 'checkIdentity', 'extend', 'askAdvice', 'giveAdvice', 'stop'],
  checked: ['extend', 'noteSearch', 'askAdvice', 'giveAdvice', 'stop'],
  searched: ['extend', 'noteSearch', 'addPart', 'removePart', 'askAdvice', 'giveAdvice', 'decide', 'stop'],
  secondAsked: ['extend', 'confirm', 'sendBack', 'stop'],
  decided: ['send'],
  answered: ['close'],
  closed: [],
} as const satisfies Record<RequestStatus, readonly RequestDeed[]>

export const mayBeDone = (status: RequestStatus, deed: RequestDeed): boolean =>
  (possibleDeeds[status] as readonly RequestDeed[]).includes(deed)

/** Nothing is owed any more. */
export const isAnswered = (status: RequestStatus): boolean => status === 'answered' || status === 'closed'
