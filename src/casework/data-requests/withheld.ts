// SPDX-License-Identifier: EUPL-1.2
/** The fields in which somebody writes why something is not given: the ground, why it holds, and the eight points of UAVG art. 41 lid 2. */
import * as z from 'zod'
import { maybeWithoutBsn } from '../without-bsn.ts'
import { groundNames, longestSentence, type Part, type PartDecision } from './rules.ts'

const sentence = maybeWithoutBsn(longestSentence)

export const withheldInput = z.object({
  grond: z
    .enum(['', ...groundNames], { error: 'chooseGround' })
    .default('')
    .transform((ground) => (ground === '' ? undefined : ground)),
  reden: sentence,
  punta: sentence,
  puntb: sentence,
  puntc: sentence,
  puntd: sentence,
  punte: sentence,
  puntf: sentence,
  puntg: sentence,
  punth: sentence,
})
type WithheldInput = z.infer<typeof withheldInput>

/** Of what is simply given, or was not found, nothing was weighed: what was typed then does not stand in the file. */
export function withheldOf(decision: PartDecision, typed: WithheldInput): Pick<Part, 'ground' | 'reason' | 'points'> {
  if (decision !== 'partly' && decision !== 'refuse') return { ground: undefined, reason: '', points: {} }
  return {
    ground: typed.grond,
    reason: typed.reden,
    points: {
      a: typed.punta,
      b: typed.puntb,
      c: typed.puntc,
      d: typed.puntd,
      e: typed.punte,
      f: typed.puntf,
      g: typed.puntg,
      h: typed.punth,
    },
  }
}
