// SPDX-License-Identifier: EUPL-1.2
/** The states of a disclosure (verstrekking) and what may be done in each: one table. Values in, values out. */
export const disclosureStates = [
  'waiting',
  'sent',
  'accepted',
  'refused',
  'done',
  'revoked',
  'expired',
  'withdrawn',
] as const
export type DisclosureState = (typeof disclosureStates)[number]

/** `release`: a second person looked. The receiver, or whoever writes down what he said: `accept`, `refuse`, `finish`; after the copy is gone too. */
export const disclosureMoves = {
  release: { from: ['waiting'], to: 'sent' },
  withdraw: { from: ['waiting'], to: 'withdrawn' },
  accept: { from: ['sent'], to: 'accepted' },
  refuse: { from: ['sent', 'expired'], to: 'refused' },
  finish: { from: ['sent', 'accepted', 'expired'], to: 'done' },
  revoke: { from: ['sent', 'accepted'], to: 'revoked' },
  expire: { from: ['waiting', 'sent', 'accepted'], to: 'expired' },
} as const satisfies Record<string, { from: readonly DisclosureState[]; to: DisclosureState }>
export type DisclosureMove = keyof typeof disclosureMoves

/** The receiver reads his copy in these and in no others. */
export const readableStates: readonly DisclosureState[] = ['sent', 'accepted']

export const isOpen = (state: DisclosureState): boolean => state === 'waiting' || readableStates.includes(state)

export const canMove = (state: DisclosureState, move: DisclosureMove): boolean =>
  (disclosureMoves[move].from as readonly DisclosureState[]).includes(state)
