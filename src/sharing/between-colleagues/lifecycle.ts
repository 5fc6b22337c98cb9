// SPDX-License-Identifier: EUPL-1.2
/**
 * The course of what one colleague asks another, as one table. In prose: what was sent is `open`. Whoever it is for accepts or refuses; whoever
 * sent it may take it back. A referral (verwijzing) that was accepted goes on until it is done, or until it is taken back. A transfer
 * (overdracht) that was accepted is over: the case is the other's. A request for one (verzoek om overdracht) that was accepted has become a
 * transfer. Values in, values out.
 */
export const askKinds = ['referral', 'transfer', 'transferRequest'] as const
export type AskKind = (typeof askKinds)[number]

export const askStates = ['open', 'accepted', 'refused', 'done', 'revoked'] as const
export type AskState = (typeof askStates)[number]

export const askMoves = ['accept', 'refuse', 'finish', 'revoke'] as const
export type AskMove = (typeof askMoves)[number]

interface Step {
  from: readonly AskState[]
  to: AskState
}

const answers = {
  accept: { from: ['open'], to: 'accepted' },
  refuse: { from: ['open'], to: 'refused' },
} as const

export const course = {
  referral: {
    ...answers,
    finish: { from: ['open', 'accepted'], to: 'done' },
    revoke: { from: ['open', 'accepted'], to: 'revoked' },
  },
  transfer: { ...answers, revoke: { from: ['open'], to: 'revoked' } },
  transferRequest: { ...answers, revoke: { from: ['open'], to: 'revoked' } },
} as const satisfies Record<AskKind, Partial<Record<AskMove, Step>>>

const stepOf = (kind: AskKind, move: AskMove): Step | undefined =>
  (course[kind] as Partial<Record<AskMove, Step>>)[move]

/** @returns where it then stands; nothing when it may not go there from here, and then nothing changes */
export function afterMove(kind: AskKind, state: AskState, move: AskMove): AskState | undefined {
  const step = stepOf(kind, move)
  return step?.from.includes(state) ? step.to : undefined
}

/** Something can still come of it: whoever it is for may read along as long as this lasts. */
export const isGoing = (kind: AskKind, state: AskState): boolean =>
  askMoves.some((move) => afterMove(kind, state, move) !== undefined)

/** The states in which something of this kind is still going. */
export const goingStates = (kind: AskKind): readonly AskState[] => askStates.filter((state) => isGoing(kind, state))
