// SPDX-License-Identifier: EUPL-1.2
/**
 * What the pathways ask about one presumed victim, and nothing more: classes and dates, no name, no nationality, no address. The names of the
 * values are a contract with other systems (`spil advise`); add to them, never rename. Whatever is left out is unknown.
 */
import type { PlainDate } from '../../time.ts'
import type { AgeClass } from '../age-classes.ts'

export const residences = [
  'dutch',
  'euWithRight',
  'euWithoutRight',
  'thirdCountryPermit',
  'reflectionPeriod',
  'applicationPending',
  'thirdCountryNoStay',
  'asylum',
  'dublin',
  'unknown',
] as const
export type Residence = (typeof residences)[number]

export const cooperations = [
  'undecided',
  'complaint',
  'otherCooperation',
  'witnessOnly',
  'cannot',
  'doesNotWant',
] as const
export type Cooperation = (typeof cooperations)[number]

/** The list in Sr 273f lid 2 is open; the last three are named by Directive (EU) 2024/1712. */
export const forms = [
  'sexual',
  'labour',
  'criminal',
  'forcedBegging',
  'domesticServitude',
  'organRemoval',
  'other',
  'surrogacy',
  'forcedMarriage',
  'illegalAdoption',
] as const
export type Form = (typeof forms)[number]

export const needs = ['psychiatric', 'addiction', 'disability'] as const
export type Need = (typeof needs)[number]

/** How the criminal case stands: it runs, somebody was convicted, or the prosecutor goes no further. */
export const criminalCases = ['runs', 'convicted', 'dismissed'] as const
export type CriminalCase = (typeof criminalCases)[number]

export type Situation = {
  readonly birthDate?: PlainDate | undefined
  /** Read only when there is no birth date. */
  readonly ageClass?: AgeClass | undefined
  readonly residence?: Residence | undefined
  readonly cooperation?: Cooperation | undefined
  readonly forms?: readonly Form[] | undefined
  /** A child without anybody who has authority over it here. */
  readonly unaccompanied?: boolean | undefined
  readonly parentIsVictim?: boolean | undefined
  readonly isSuspect?: boolean | undefined
  /** A municipality; null: registered nowhere. */
  readonly registeredIn?: string | null | undefined
  readonly foundIn?: string | undefined
  readonly needs?: readonly Need[] | undefined
  /** An au pair or a domestic worker. */
  readonly auPair?: boolean | undefined
  /** Whether the Dublin regulation applies to somebody whose residence does not say so already. */
  readonly dublin?: boolean | undefined
  readonly criminalCase?: CriminalCase | undefined
  readonly reflectionGrantedOn?: PlainDate | undefined
  /** The temporary permit of B8/3. */
  readonly permitGrantedOn?: PlainDate | undefined
}
