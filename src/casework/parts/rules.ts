// SPDX-License-Identifier: EUPL-1.2
/**
 * The parts of a case: that of the desk, and the tracks (sporen) that run beside each other and are shielded from each other. Who may be on
 * a part at all follows from role and domain; who sees it is only who was put on it. Values in, values out.
 * Sources: the tracks of the papers (process, par. 5) and its table of who may see what.
 */
import type { Role } from '../../access.ts'
import { lastDayKept } from '../../law/retention.ts'
import type { Domain } from '../../platform/people/domain.ts'
import type { PlainDate } from '../../time.ts'

export const tracks = ['care', 'police', 'administrative', 'labour', 'youth'] as const
export type Track = (typeof tracks)[number]

export const partKinds = ['desk', ...tracks] as const
export type PartKind = (typeof partKinds)[number]

/** On these care is given. */
export const careParts: readonly PartKind[] = ['desk', 'care', 'youth']

/** In the address. */
export const partSlugs: Record<PartKind, string> = {
  desk: 'regie',
  care: 'zorg',
  police: 'politie',
  administrative: 'bestuurlijk',
  labour: 'arbeid',
  youth: 'jeugd',
}

export const partOfSlug = (slug: string): PartKind | undefined => partKinds.find((kind) => partSlugs[kind] === slug)

/** An officer of the safety domain does not read care and youth, one of the social domain not police and administrative. */
const rolesOn: Record<PartKind, { roles: readonly Role[]; officers: 'all' | 'notSafety' | 'notSocial' }> = {
  desk: { roles: [], officers: 'all' },
  care: { roles: ['careCoordinator'], officers: 'notSafety' },
  youth: { roles: ['careCoordinator'], officers: 'notSafety' },
  police: { roles: [], officers: 'notSocial' },
  administrative: { roles: ['publicOrderAdviser'], officers: 'notSocial' },
  labour: { roles: ['publicOrderAdviser'], officers: 'all' },
}
/** An embargo stops checks and initiatives; never shelter, medical help or Veilig Thuis, so not the work of these parts. */
export const isBoundByEmbargo = (kind: PartKind): boolean => kind !== 'care' && kind !== 'youth'

const officerRoles: readonly Role[] = ['attentionOfficer', 'deputy']

export const isOfficer = (roles: readonly Role[]): boolean => roles.some((role) => officerRoles.includes(role))

/** Who is no officer and may still own a case: of the desk she sees that of her own cases only. */
export const mayOwnCases = (roles: readonly Role[]): boolean => roles.includes('careCoordinator')

/** @param domain leave out to ask by role alone */
export function partsFor(roles: readonly Role[], domain?: Domain): readonly PartKind[] {
  return partKinds.filter((kind) => {
    const on = rolesOn[kind]
    if (roles.some((role) => on.roles.includes(role))) return true
    const kept =
      (on.officers === 'notSafety' && domain === 'safety') || (on.officers === 'notSocial' && domain === 'social')
    return isOfficer(roles) && !kept
  })
}

/** The roles that may be on a part: for the page on which somebody is chosen. */
export const rolesFor = (kind: PartKind): readonly Role[] => [...rolesOn[kind].roles, ...officerRoles]

export const partResults = [
  'safeWithHelp',
  'declinedHelp',
  'outOfSight',
  'handedToPolice',
  'measureImposed',
  'noProof',
  'leftRegion',
  'duplicate',
  'otherwise',
] as const
/** The last is never chosen: it follows when another municipality takes the case over. */
export type PartResult = (typeof partResults)[number] | 'handedOver'

/** Which retention of the law room a part has; nothing where nobody read a number, so that a person decides. */
export const retentionOf: Partial<Record<PartKind, 'youthCareFile' | 'socialSupportFile'>> = {
  care: 'socialSupportFile',
  youth: 'youthCareFile',
}

/** @returns the last day on which it is kept, when the law of this track gives a number */
export function keptUntil(kind: PartKind, closedOn: PlainDate): PlainDate | undefined {
  const record = retentionOf[kind]
  return record && lastDayKept(record, closedOn)
}
