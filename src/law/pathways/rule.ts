// SPDX-License-Identifier: EUPL-1.2
/**
 * What a rule of the pathways is: a condition and the lines of advice that follow, in dated versions. A rule is data with a condition; it
 * decides nothing, it advises a person who does. A later version is added below the earlier ones, never written over them: a case keeps the
 * version it had, and says when a newer one differs.
 */
import { isAfter, type PlainDate } from '../../time.ts'
import type { LegalSource } from '../source.ts'
import type { Facts } from './facts.ts'
import type { TermId } from './timers.ts'

/** R01-R24 of the decision table; A1-A9 are what holds for everybody, or for every child. */
export type RuleId = `R${0 | 1 | 2}${number}` | `A${number}`

export const adviceKinds = ['stay', 'shelter', 'guardian', 'money', 'registration', 'action'] as const
export type AdviceKind = (typeof adviceKinds)[number]

export type Line = {
  /** Names the line within its rule, over all versions: a line with the same name and another text was changed. */
  readonly id: string
  readonly kind: AdviceKind
  /** Dutch, B1, for a zorgcoördinator. */
  readonly text: string
  /** Who does it, in Dutch. */
  readonly who: string
  readonly sources: readonly [LegalSource, ...LegalSource[]]
  /** The term before whose end it is to be done, when there is one. */
  readonly by?: TermId
  /** Only then, within the rule. */
  readonly when?: (facts: Facts) => boolean
}

export type RuleVersion = {
  readonly version: string
  /** The first day on which this version answers: of the newest wording it rests on, not the birthday of the law. */
  readonly inForceFrom: PlainDate
  readonly when: (facts: Facts) => boolean
  readonly lines: readonly Line[]
}

export type Rule = {
  readonly id: RuleId
  /** For whom, in Dutch. */
  readonly nl: string
  /** The oldest first. */
  readonly versions: readonly [RuleVersion, ...RuleVersion[]]
}

/**
 * The version that answers on a day. Before the first one the first answers too, so that an old case is not left without advice.
 *
 * @property early true when the day lies before the first version: the wording of then was not read
 */
export function versionOn(rule: Rule, asOf: PlainDate): { version: RuleVersion; early: boolean } {
  const [first] = rule.versions
  const version = rule.versions.findLast(({ inForceFrom }) => !isAfter(inForceFrom, asOf))
  return { version: version ?? first, early: version === undefined }
}

/** A rule with one version. */
export const firstVersion = (
  id: RuleId,
  nl: string,
  inForceFrom: PlainDate,
  when: RuleVersion['when'],
  lines: readonly Line[],
): Rule => ({ id, nl, versions: [{ version: '1', inForceFrom, when, lines }] })
