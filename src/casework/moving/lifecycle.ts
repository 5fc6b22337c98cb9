// SPDX-License-Identifier: EUPL-1.2
/**
 * The course of what is sent to another municipality or care desk, as one table a side. In prose: what was sent is `offered`. Over there it is
 * accepted or refused; until then the sender may take it back. Taking back is `revoking` until the worker took the copy away: whoever accepts
 * in between was first, and then it is `accepted`. What was answered stays as it is. Values in, values out.
 */
export const sendingStates = ['offered', 'revoking', 'revoked', 'accepted', 'refused'] as const
export type SendingState = (typeof sendingStates)[number]

/** At the sender: `revoke` is a deed of a person, the others are brought by the worker. */
export const sendingMoves = {
  revoke: { from: ['offered'], to: 'revoking' },
  lifted: { from: ['revoking'], to: 'revoked' },
  accepted: { from: ['offered', 'revoking'], to: 'accepted' },
  refused: { from: ['offered', 'revoking'], to: 'refused' },
} as const satisfies Record<string, { from: readonly SendingState[]; to: SendingState }>
export type SendingMove = keyof typeof sendingMoves

export const offerStates = ['offered', 'revoked', 'accepted', 'refused'] as const
export type OfferState = (typeof offerStates)[number]

/** At the receiver: `accept` and `refuse` are deeds of a person, `lift` is the worker's. */
export const offerMoves = {
  accept: { from: ['offered'], to: 'accepted' },
  refuse: { from: ['offered'], to: 'refused' },
  lift: { from: ['offered'], to: 'revoked' },
} as const satisfies Record<string, { from: readonly OfferState[]; to: OfferState }>
export type OfferMove = keyof typeof offerMoves

/** @returns where it then stands; nothing when it may not go there from here, and then nothing changes */
export const afterSendingMove = (state: SendingState, move: SendingMove): SendingState | undefined =>
  (sendingMoves[move].from as readonly SendingState[]).includes(state) ? sendingMoves[move].to : undefined

export const afterOfferMove = (state: OfferState, move: OfferMove): OfferState | undefined =>
  (offerMoves[move].from as readonly OfferState[]).includes(state) ? offerMoves[move].to : undefined

/** Not answered yet: what goes along is still kept with it. */
export const isOpenSending = (state: SendingState): boolean => state === 'offered' || state === 'revoking'
