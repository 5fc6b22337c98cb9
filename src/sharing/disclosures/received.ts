// SPDX-License-Identifier: EUPL-1.2
/** What a receiver can bring about, by his link or told another way: each with the move and the step it is. Values in, values out. */
import type { DisclosureMove } from './lifecycle.ts'
import type { DisclosureKind } from './rules.ts'
import type { StepKind } from './steps.ts'

export const receivedWhats = ['aangenomen', 'geweigerd', 'klaar', 'bericht', 'gevraagd'] as const
export type ReceivedWhat = (typeof receivedWhats)[number]

interface Received {
  move?: DisclosureMove
  step: StepKind
  /** nothing to read without a word */
  needsText: boolean
}

export const received: Record<ReceivedWhat, Received> = {
  aangenomen: { move: 'accept', step: 'accepted', needsText: false },
  geweigerd: { move: 'refuse', step: 'refused', needsText: true },
  klaar: { move: 'finish', step: 'done', needsText: false },
  bericht: { step: 'answered', needsText: true },
  gevraagd: { step: 'reminded', needsText: false },
}

/** By the link: whoever was only asked something answers, and is not asked to take anything over. */
export const whatsFor = (kind: DisclosureKind): readonly ReceivedWhat[] =>
  kind === 'consult' || kind === 'inform' ? ['bericht', 'klaar'] : ['aangenomen', 'geweigerd', 'bericht', 'klaar']
