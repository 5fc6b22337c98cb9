// SPDX-License-Identifier: EUPL-1.2
/**
 * What can be offered (aanbod) beside what the rules of a pathway say: to relatives for themselves, to a young suspect after the police, and to
 * who works in sex work and asks for it. Nothing of this is law, and whether somebody does sex work is asked and kept nowhere: it is legal work and
 * no signal by itself. Values in, values out. Sources: seed 001, regional care policy; the rest is our proposal.
 */
import type { Node } from '../../casework/index.ts'

export const offers = [
  'relativeSupport',
  'relativeInformed',
  'youthAftercare',
  'youthPressure',
  'leaveSexWork',
] as const
export type Offer = (typeof offers)[number]

type About = Pick<Node, 'roles'> & { content: Pick<Node['content'], 'ageClass'> }

export function offersFor({ roles, content: { ageClass } }: About): readonly Offer[] {
  const isSuspect = roles.includes('perpetrator') || roles.includes('facilitator')
  return [
    ...(roles.includes('relative') ? (['relativeSupport', 'relativeInformed'] as const) : []),
    ...(isSuspect && (ageClass === '<18' || ageClass === '18-22')
      ? (['youthAftercare', 'youthPressure'] as const)
      : []),
    ...(roles.includes('presumedVictim') && ageClass !== '<18' ? (['leaveSexWork'] as const) : []),
  ]
}
