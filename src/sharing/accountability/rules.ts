// SPDX-License-Identifier: EUPL-1.2
/**
 * What to weigh before a disclosure is told to the one who asks for access (inzage): he may be the person who exploits. Values in, values out.
 * Source: AVG art. 15 lid 1 c (recipients or categories of recipient; not opened for this file) and UAVG art. 41, see
 * `law/requests-of-data-subjects.ts`. Which advice stands beside which line is ours.
 */
import type { DisclosureLine } from '../../triage/index.ts'

export const advices = ['embargo', 'investigation', 'reporter', 'place', 'consent'] as const
export type Advice = (typeof advices)[number]

/** Purposes at which somebody looks for offences, and at which somebody is helped somewhere. */
const investigating: readonly DisclosureLine['purpose'][] = ['P3', 'P4', 'P5', 'P6']
const helping: readonly DisclosureLine['purpose'][] = ['P2', 'P7']
/** Roles that look for offences, whatever the purpose. */
const investigators: readonly string[] = [
  'police',
  'avim',
  'marechaussee',
  'publicProsecutor',
  'labourInspectorate',
  'riec',
]

/** What to think of before this line is told; in the order of `advices`. */
export function advicesFor({ about, purpose, receiver, consent, isUnderEmbargo }: DisclosureLine): Advice[] {
  const holds: Record<Advice, boolean> = {
    embargo: isUnderEmbargo,
    investigation:
      investigating.includes(purpose) || (receiver.kind === 'role' && investigators.includes(receiver.key)),
    reporter: about.kind === 'report',
    place: helping.includes(purpose),
    consent: consent === 'given',
  }
  return advices.filter((advice) => holds[advice])
}
