// SPDX-License-Identifier: EUPL-1.2
/**
 * Who and what a case is about: persons in roles, places, organisations, vehicles, numbers, and how they belong together. One person may be a
 * presumed victim and a suspect at once; then a mark goes wherever this person is shown (non-punishment). Values in, values out.
 */
import type { PartKind } from '../parts/rules.ts'

export const nodeKinds = ['person', 'place', 'organisation', 'vehicle', 'number'] as const
export type NodeKind = (typeof nodeKinds)[number]

export const personRoles = ['presumedVictim', 'perpetrator', 'facilitator', 'witness', 'child', 'relative'] as const
export type PersonRole = (typeof personRoles)[number]

export const ageClasses = ['unknown', '<18', '18-22', '23+'] as const
export type AgeClass = (typeof ageClasses)[number]

export const relationKinds = [
  'controls',
  'worksFor',
  'livesAt',
  'owns',
  'uses',
  'parentOf',
  'partnerOf',
  'knows',
  'pays',
  'transports',
  'foundAt',
] as const
export type RelationKind = (typeof relationKinds)[number]

/** A suspect who may be a victim: not to be treated as a suspect only (non-punishment). */
export const hasNonPunishmentMark = (roles: readonly PersonRole[]): boolean =>
  roles.includes('presumedVictim') && (roles.includes('perpetrator') || roles.includes('facilitator'))

/**
 * Whether for this person is worked out what he or she may be entitled to (verblijf, opvang en geld): a presumed victim or a child, on a part
 * on which people give care. On the other parts nobody needs to know.
 */
export const hasPathway = ({ roles, part }: { roles: readonly PersonRole[]; part: PartKind }): boolean =>
  (['desk', 'care', 'youth'] satisfies PartKind[] as PartKind[]).includes(part) &&
  (roles.includes('presumedVictim') || roles.includes('child'))

/** Names that mean nothing elsewhere, by kind. */
const names: Record<NodeKind, readonly string[]> = {
  person:
    'Linde Eik Beuk Berk Es Iep Els Wilg Den Spar Lariks Hulst Meidoorn Vlier Hazelaar Kastanje Abeel Esdoorn'.split(
      ' ',
    ),
  place: 'Heuvel Beek Hei Plas Brug Kade Hoeve Molen Dijk Poort Veld Bos'.split(' '),
  organisation: 'Anker Baken Boeg Kiel Mast Roer Steven Zeil Touw Want'.split(' '),
  vehicle: 'Reiger Merel Spreeuw Kraai Zwaluw Uil Gaai Mees'.split(' '),
  number: 'Rood Blauw Groen Geel Wit Zwart Paars Bruin'.split(' '),
}

/**
 * What a person or thing is called on screens: never a name, not the same one twice in a case, and by chance, so that who sees only some
 * of them cannot tell from the gaps that there are more.
 *
 * @param chance from 0 up to 1
 */
export function freeLabel(kind: NodeKind, taken: ReadonlySet<string>, chance: number): string {
  for (let round = 1; ; round++) {
    const free = names[kind].map((name) => (round === 1 ? name : `${name} ${round}`)).filter((name) => !taken.has(name))
    const label = free[Math.floor(chance * free.length)]
    if (label !== undefined) return label
  }
}
