// SPDX-License-Identifier: EUPL-1.2
/** The tone of a state's badge. The word always stands beside it: colour and shape only add. */
import type { Tone } from '../ui/Shape.tsx'
import type { ReportState } from './lifecycle.ts'

const tones = {
  submitted: 'info',
  received: 'neutral',
  watch: 'neutral',
  suspected: 'warning',
  closedNoIndication: 'quiet',
  transferred: 'quiet',
  caseOpened: 'ok',
  destroyed: 'quiet',
} as const satisfies Record<ReportState, Tone>

export const toneOf = (state: ReportState): Tone => tones[state]
